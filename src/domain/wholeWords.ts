/** Finds a text as whole words, with one of the endings (expressions) where some are given; marks in it mean themselves. */
export const wholeWords = (text: string, endings: readonly string[] = []): RegExp => {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}(?:${endings.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
};
