import type { DocumentText } from './documents';
import type { DataIssue } from './issue';
import { lineAt } from './quoteContext';

/** Words in a run that two texts must share. */
const RUN = 3;
/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 8;
/**
 * Share of the shorter sentence's runs that the longer has. In the documents copies of one report
 * share 0.9 and more, sentences of different reports at most 0.53 (the long name of a group).
 */
const COPIED = 0.7;

interface Sentence {
  readonly start: number;
  readonly runs: ReadonlySet<string>;
}

function runsOf(sentence: string): Set<string> {
  const words =
    sentence
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** The sentences of a document outside its boilerplate. */
const sentencesOf = ({ text, boilerplate }: DocumentText): Sentence[] =>
  [...text.matchAll(/[^.!?\n]+(?:[.!?](?=[^\s"”])[^.!?\n]*)*/g)].flatMap(
    ({ index, 0: sentence }) => {
      const end = index + sentence.length;
      const printed = boilerplate.some((span) => span.start < end && index < span.end);
      const runs = runsOf(sentence);
      return printed || runs.size === 0 ? [] : [{ start: index, runs }];
    },
  );

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const run of a) if (b.has(run)) count += 1;
  return count / Math.min(a.size, b.size);
}

/** Nearly equal sentences in documents of different origin: one has copied the other, or both a third. */
export function checkCopies(documents: ReadonlyMap<string, DocumentText>): DataIssue[] {
  const read = [...documents.values()].map((document) => ({
    document,
    sentences: sentencesOf(document),
  }));
  return read.flatMap(({ document, sentences }, index) =>
    read.slice(0, index).flatMap((earlier): DataIssue[] => {
      if (earlier.document.source.origin === document.source.origin) return [];
      const copied = sentences.find(({ runs }) =>
        earlier.sentences.some((other) => shared(runs, other.runs) >= COPIED),
      );
      return copied
        ? [
            {
              file: 'data/sources.json',
              record: document.source.id,
              field: 'origin',
              reason: `seeds/${document.file}:${lineAt(document.text, copied.start)} is nearly a sentence of ${earlier.document.source.id}, whose origin is another: two witnesses of one report`,
              fix: `write the origin of ${earlier.document.source.id} ("${earlier.document.source.origin}"), or declare copied words "boilerplate"`,
            },
          ]
        : [];
    }),
  );
}
