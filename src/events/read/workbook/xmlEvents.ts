import { wholeCharacters } from '../text/encoding';
import { XmlScan, type XmlTaker } from './xmlScan';

/** Decoded at once: longer texts lie where memory is slow to get and to clear, and take forty times as long. */
const DECODED_BYTES = 2 ** 15;

/**
 * Parses XML that comes in pieces, in UTF-8 or UTF-16; entities that a document declares are not known.
 *
 * @throws RefusedError where it is no XML, and where a tag, a text or the depth has no end
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, taker: XmlTaker): Promise<void> {
  const scan = new XmlScan(taker);
  let decoder: PieceDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new PieceDecoder(encodingOf(piece));
    for (let at = 0; at < piece.length; at += DECODED_BYTES) {
      scan.write(decoder.decode(piece.subarray(at, at + DECODED_BYTES)));
      if (taker.done) return;
    }
  }
  scan.end();
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
    const whole = wholeCharacters(bytes);
    this.rest = bytes.slice(whole);
    return this.decoder.decode(bytes.subarray(0, whole));
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
