import { ACLED_SUB_EVENTS } from '../domain/acled';
import type { Finding } from './issue';
import type { RawOccurrence } from './schema';

const TERMS = Object.keys(ACLED_SUB_EVENTS);

/** Pairs of letters, by which terms are alike whatever the order of their words. */
const pairsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) =>
    [...word].slice(1).map((_, at) => word.slice(at, at + 2)),
  );

/** The term that shares most pairs of letters with another. */
function nearestTerm(term: string, among: readonly string[]): string {
  const pairs = new Set(pairsOf(term));
  const likeness = (other: string): number => {
    const others = pairsOf(other);
    return (2 * others.filter((pair) => pairs.has(pair)).length) / (others.length + pairs.size);
  };
  return among.reduce((best, other) => (likeness(other) > likeness(best) ? other : best));
}

/** A subtype is one of ACLED's terms, and one that the kind can have: an export joins by them. */
export function checkSubtype({ kind, subtype }: RawOccurrence): Finding[] {
  if (subtype === undefined || ACLED_SUB_EVENTS[subtype]?.includes(kind)) return [];
  const fitting = TERMS.filter((term) => ACLED_SUB_EVENTS[term]?.includes(kind));
  return [
    {
      field: 'subtype',
      reason: TERMS.includes(subtype)
        ? `ACLED’s “${subtype}” is no ${kind}`
        : `“${subtype}” is no sub-event type of ACLED`,
      fix: `write "${nearestTerm(subtype, fitting)}" (the nearest that a ${kind} can have); own terms are "ownSubtype"`,
    },
  ];
}
