import type { TextSpan } from '../../domain/textSpan';
import type { NameHit } from './nameIndex';

/** Where another clause begins: a mark, or a word that takes a clause of its own. */
const BOUNDARY =
  /[,;:.!?—–"“”]|\s-\s|\s--\s|\b(?:after|before|since|while|when|where|as|that|but|because)\b/gi;

/** The clauses of a text, in its order. */
export function clausesOf(text: string): TextSpan[] {
  const clauses: TextSpan[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    clauses.push({ start, end: index });
    start = index + mark.length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

const JOINED = /^(?: \([^)]*\))?,?(?: and| or|,)? (?:the )?$/;

/** The first name and those that ‘and’ joins to it. */
export function firstNamed(text: string, hits: readonly NameHit[]): NameHit[] {
  const chain: NameHit[] = [];
  for (const hit of hits) {
    const last = chain.at(-1);
    if (last && !JOINED.test(text.slice(last.end, hit.start))) break;
    chain.push(hit);
  }
  return chain;
}

/** The names in each clause before a point of the text, the nearest clause first; empty clauses too. */
export const namesBefore = (
  text: string,
  point: number,
  hits: readonly NameHit[],
): (readonly NameHit[])[] =>
  clausesOf(text.slice(0, point))
    .toReversed()
    .map(({ start, end }) => hits.filter((hit) => hit.start >= start && hit.end <= end));

/** The names after a point, up to the end of its clause. */
export function namesAfter(text: string, point: number, hits: readonly NameHit[]): NameHit[] {
  const [clause] = clausesOf(text.slice(point));
  const end = point + (clause?.end ?? 0);
  return hits.filter((hit) => hit.start >= point && hit.end <= end);
}
