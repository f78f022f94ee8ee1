import { Parser } from 'saxen';
import { RefusedError } from '../refused';

/** What a part of a workbook is told of its XML; names come without their prefix. */
export interface XmlTaker {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
  /** Asked between pieces: whether the rest is of no interest. */
  readonly done?: boolean;
}

const WRITTEN = 2 ** 16;
/** Characters of one tag or text: Excel itself writes 32,767 in a cell. */
const LONGEST_TOKEN = 2 ** 22;
const DEEPEST = 64;

/**
 * Parses XML that comes in pieces, in UTF-8 or UTF-16; entities that a document declares are not known.
 *
 * @throws RefusedError where it is no XML, and where a tag, a text or the depth has no end
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, taker: XmlTaker): Promise<void> {
  const parser = new Parser();
  let depth = 0;
  let waiting = 0;
  parser.on('openTag', (name, attributes, decode) => {
    waiting = 0;
    if (++depth > DEEPEST) throw new RefusedError('bad_xml', 'too deep');
    taker.open(plain(name), (wanted) => attributeOf(attributes(), wanted, decode));
  });
  parser.on('closeTag', (name) => {
    waiting = 0;
    depth--;
    taker.close(plain(name));
  });
  parser.on('text', (text, decode) => {
    waiting = 0;
    taker.text(decode(text));
  });
  parser.on('cdata', (text) => {
    waiting = 0;
    taker.text(text);
  });
  let decoder: PieceDecoder | null = null;
  try {
    for await (const piece of pieces) {
      decoder ??= new PieceDecoder(encodingOf(piece));
      const text = decoder.decode(piece);
      for (let at = 0; at < text.length; at += WRITTEN) {
        waiting += WRITTEN;
        if (waiting > LONGEST_TOKEN) throw new RefusedError('part_too_long');
        parser.write(text.slice(at, at + WRITTEN));
        if (taker.done) return;
      }
    }
    parser.end();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError('bad_xml', error instanceof Error ? error.message : undefined);
  }
}

/** Decodes pieces of a text: without the decoder's own streaming, which takes five times as long for UTF-8 in places. */
class PieceDecoder {
  private readonly decoder: TextDecoder;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(private readonly encoding: string) {
    this.decoder = new TextDecoder(encoding);
  }

  decode(piece: Uint8Array): string {
    if (this.encoding !== 'utf-8') return this.decoder.decode(piece, { stream: true });
    const { rest } = this;
    let bytes = piece;
    if (rest.length > 0) {
      bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
    }
    const whole = wholeLength(bytes);
    this.rest = bytes.slice(whole);
    return this.decoder.decode(bytes.subarray(0, whole));
  }
}

/** Bytes of UTF-8 up to the end of the last character that is whole. */
function wholeLength(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return at + length <= bytes.length ? bytes.length : Math.max(0, at);
}

const plain = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** The one attribute that stands in another namespace than its element: `r:id`. */
const PREFIXED = 'id';

function attributeOf(
  attributes: Readonly<Record<string, string>> | false,
  wanted: string,
  decode: (text: string) => string,
): string | undefined {
  if (!attributes) return undefined;
  if (Object.hasOwn(attributes, wanted)) return decode(attributes[wanted] ?? '');
  if (wanted !== PREFIXED) return undefined;
  const value = Object.entries(attributes).find(([name]) => name.endsWith(`:${wanted}`))?.[1];
  return value === undefined ? undefined : decode(value);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
