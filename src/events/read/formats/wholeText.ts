import type { TextPieces } from '../text/textChunks';

/** The whole text of a file; `null` where it has more than so many characters. */
export async function wholeText(pieces: TextPieces, longest: number): Promise<string | null> {
  const texts: string[] = [];
  let length = 0;
  for await (const { text } of pieces()) {
    length += text.length;
    if (length > longest) return null;
    texts.push(text);
  }
  return texts.join('');
}
