import { KIND_WORDS } from './kindWords';
import { wordsOf } from './quotedText';
import type { Reading, RecordWords } from './reading';

/** A kind that none of the words quoted for it can mean. */
export function readKind(record: RecordWords): Reading[] {
  const { kind } = record.event;
  const wanted = KIND_WORDS[kind];
  const words = wordsOf(record, 'kind');
  if (!wanted || wanted.some((pattern) => pattern.test(words))) return [];
  return [
    {
      field: 'kind',
      value: kind,
      reason: words ? `“${words}” are no words of ${kind}` : 'no words are quoted for "kind"',
      fix: 'quote the words that say what happened, or mend the kind',
    },
  ];
}
