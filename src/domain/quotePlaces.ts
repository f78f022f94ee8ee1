import type { TextQuote, TextSpan } from './textSpan';

/** Every place where the words stand verbatim. */
export function placesOf(text: string, exact: string): TextSpan[] {
  const found: TextSpan[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1))
    found.push({ start, end: start + exact.length });
  return found;
}

/** Every place where the words of a quotation stand with what it says stands beside them. */
export const placesOfQuote = (
  text: string,
  { exact, prefix = '', suffix = '' }: TextQuote,
): TextSpan[] =>
  placesOf(text, exact).filter(
    ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end),
  );
