import { useMemo } from 'react';
import type { TextSpan } from '../../domain/textSpan';
import type { CheckedDocument, Mark } from '../check/protocol';
import { useWork } from '../state/useWork';
import { shownSource } from '../state/workStore';
import type { Work } from '../work/work';
import { openSentences } from './moves';
import { type Line, linesOf } from './offsets';
import { readWords, type WordReader } from './words';

/** The document that is read, with all that is known of its words. */
export interface Reading {
  readonly source: Work['sources'][number];
  readonly text: string;
  readonly lines: readonly Line[];
  readonly reader: WordReader;
  /** As the check tells them apart; lines until it has. */
  readonly sentences: readonly TextSpan[];
  readonly marks: readonly Mark[];
  /** What is left open of each sentence. */
  readonly open: readonly TextSpan[];
  /** `null` until the check has read the document. */
  readonly checked: CheckedDocument | null;
}

const NO_MARKS: readonly Mark[] = [];

/** The document that is open at the desk; `null` where the project has none. */
export function useReading(): Reading | null {
  const source = useWork(shownSource);
  const texts = useWork(({ history }) => history.work.texts);
  const text = source ? (texts[source.file] ?? '') : '';
  const language = source?.language ?? 'en';
  const checked = useWork(({ checked }) => (source ? checked.documents[source.id] : null)) ?? null;
  const parts = useMemo(
    () => ({ lines: linesOf(text), reader: readWords(text, language) }),
    [text, language],
  );
  return useMemo(() => {
    if (!source) return null;
    const { lines } = parts;
    const sentences =
      checked?.sentences ??
      lines.map((line) => ({ start: line.start, end: line.start + line.text.length }));
    const marks = checked?.marks ?? NO_MARKS;
    const open = openSentences(
      sentences,
      marks.filter(({ type }) => type === 'open'),
    );
    return { source, text, ...parts, sentences, marks, open, checked };
  }, [source, text, parts, checked]);
}
