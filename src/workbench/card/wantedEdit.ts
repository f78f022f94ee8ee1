import { placesOfQuote } from '../../domain/quotePlaces';
import type { SupportedField } from '../../domain/vocabulary';
import type { WorkIssue } from '../check/protocol';
import type { Words } from '../state/workStore';
import { type Base, type Built, carrying, refused, textOfSource } from '../work/built';
import { carryBy, type WordsAt } from '../work/quoteEdits';
import { issuesOf } from './issueField';
import { mend } from './mend';
import { withStated } from './statedNumber';

/** The first edit that a rule alone knows: for the open record, else for whatever is wrong. */
export function firstMending(
  base: Base,
  issues: readonly WorkIssue[],
  record: string | null,
): Built {
  const here = record === null ? [] : issuesOf(issues, record);
  for (const issue of [...here, ...issues]) {
    const built = mend(base, issue);
    if (built?.ok) return built;
  }
  return refused('nothing');
}

/** Words of a quotation together with those that carry a field there already. */
function reaching({ work }: Base, id: string, field: SupportedField, words: WordsAt): WordsAt {
  const record = work.events.find((event) => event.id === id);
  for (const quote of record?.evidence ?? []) {
    if (quote.source !== words.source) continue;
    const [place] = placesOfQuote(textOfSource(work, quote.source) ?? '', quote);
    if (!place || place.start > words.start || place.end < words.end) continue;
    const [carried] = carrying(quote, field);
    if (carried === undefined) return words;
    const start = place.start + quote.exact.indexOf(carried);
    const end = start + carried.length;
    // Words that lie over those that are there take their place.
    if (start < words.end && words.start < end) return words;
    return { ...words, start: Math.min(start, words.start), end: Math.max(end, words.end) };
  }
  return words;
}

/** Lets words of the text carry what a record has already: beside those that are there, up to them. */
export function carriedToo(
  base: Base,
  id: string,
  field: 'kind' | 'status' | 'when' | 'strength',
  words: Words,
): Built {
  return field === 'strength'
    ? withStated(base, id, words)
    : carryBy(base, id, field, reaching(base, id, field, words));
}
