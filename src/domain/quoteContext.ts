import type { TextQuote, TextSpan } from './textSpan';

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const MOST_WORDS = 12;

function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first !== -1 && text.indexOf(words, first + 1) === -1;
}

/**
 * The fewest words beside a span that tell it from the other places where its words stand: after it,
 * else before it, else on both sides. Empty where they stand once.
 */
export function contextOf(
  text: string,
  { start, end }: TextSpan,
): Pick<TextQuote, 'prefix' | 'suffix'> {
  const exact = text.slice(start, end);
  if (standsOnce(text, exact)) return {};
  let both = {};
  for (let count = 1; count <= MOST_WORDS; count += 1) {
    const suffix = new RegExp(`^(?:\\s*\\S+){1,${count}}`).exec(text.slice(end))?.[0] ?? '';
    if (standsOnce(text, exact + suffix)) return { suffix };
    const prefix =
      new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S+\\s*$`).exec(text.slice(0, start))?.[0] ?? '';
    if (standsOnce(text, prefix + exact)) return { prefix };
    both = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
  return both;
}
