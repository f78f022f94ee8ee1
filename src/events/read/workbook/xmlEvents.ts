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
  let decoder: TextDecoder | null = null;
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece));
      const text = decoder.decode(piece, { stream: true });
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

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(
  attributes: Readonly<Record<string, string>> | false,
  wanted: string,
  decode: (text: string) => string,
): string | undefined {
  if (!attributes) return undefined;
  const value = Object.hasOwn(attributes, wanted)
    ? attributes[wanted]
    : Object.entries(attributes).find(([name]) => name.endsWith(`:${wanted}`))?.[1];
  return value === undefined ? undefined : decode(value);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
