/** The text up to a whole word, with an ellipsis where something is left out; `most` counts UTF-16 units. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > most / 2 ? lastSpace : most).replace(/[\s,;:.–-]+$/, '')}…`;
}
