/** What the bytes of a file say, and how they were read. */
interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

const hasBom = (bytes: Uint8Array, ...bom: readonly number[]): boolean =>
  bom.every((byte, at) => bytes[at] === byte);

/**
 * The text of a file: by its byte order mark, as UTF-8 where its bytes are that, else as Windows-1252,
 * which is a guess that the reader is to look at. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, encoding } = decoded(bytes);
  return { text: withPlainEnds(text), encoding };
}

/** A text with `\n` at the end of its lines, and without the null characters of damaged ones. */
export const withPlainEnds = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

function decoded(bytes: Uint8Array): Decoded {
  if (hasBom(bytes, 0xff, 0xfe))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (hasBom(bytes, 0xfe, 0xff))
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
