import { CLAIMING, KIND_WORDS, SUBTYPE_WORDS, VIOLENCE } from './kindWords';
import { wordsOf } from './quotedText';
import type { Reading, RecordWords } from './reading';

const FIX = 'quote the words that say what happened, or mend the kind';

/** A subtype of which neither the words of a record nor its statement say anything. */
export function readSubtype(subtype: string | undefined, words: string): Reading[] {
  const wanted = subtype === undefined ? undefined : SUBTYPE_WORDS[subtype];
  return subtype === undefined || !wanted || wanted.test(words)
    ? []
    : [
        {
          field: 'subtype',
          value: subtype,
          reason: `“${words}” are no words of “${subtype}”`,
          fix: 'write the subtype that the words have, or leave it out',
        },
      ];
}

/** A kind that none of the words quoted for it can mean, or that they tell only of another. */
export function readKind(record: RecordWords): Reading[] {
  const { kind, actors, subtype } = record.event;
  const wanted = KIND_WORDS[kind];
  const words = wordsOf(record, 'kind');
  const report = (reason: string, fix: string): Reading[] => [
    { field: 'kind', value: kind, reason, fix },
  ];
  if (wanted && !wanted.some((pattern) => pattern.test(words)))
    return report(
      words ? `“${words}” are no words of ${kind}` : 'no words are quoted for "kind"',
      FIX,
    );
  if (kind === 'attack' && words.split(' · ').every((each) => CLAIMING.test(each)))
    return report(`“${words}” tells that somebody claims it, not that it happened`, FIX);
  // Of violence somebody speaks, or decides on it: else it is violence.
  const says = actors.some(({ role }) => role === 'speaker' || role === 'deciding');
  if (kind === 'political' && !says && VIOLENCE.test(words))
    return report(
      `“${words}” is violence, and nobody speaks or decides`,
      'write "attack", or name who speaks of it',
    );
  return readSubtype(subtype, words);
}
