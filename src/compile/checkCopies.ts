import { lineAt } from '../domain/quoteContext';
import type { DocumentText } from './documents';
import type { DataIssue } from './issue';
import { once } from './reading/once';

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
const sentencesOf = once(({ text, boilerplate }: DocumentText): readonly Sentence[] =>
  [...text.matchAll(/[^.!?\n]+(?:[.!?](?=[^\s"”])[^.!?\n]*)*/g)].flatMap(
    ({ index, 0: sentence }) => {
      const end = index + sentence.length;
      const printed = boilerplate.some((span) => span.start < end && index < span.end);
      const runs = runsOf(sentence);
      return printed || runs.size === 0 ? [] : [{ start: index, runs }];
    },
  ),
);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const run of a) if (b.has(run)) count += 1;
  return count / Math.min(a.size, b.size);
}

interface Read {
  readonly document: DocumentText;
  readonly sentences: readonly Sentence[];
}

const originOf = ({ document }: Read): string => document.source.origin;

/** The first sentence of a document that is nearly one of another; `undefined` where they share none. */
type Shared = (read: Read, other: Read) => Sentence | undefined;

/** How many of a sentence's runs are looked up: of so many any sentence that has copied it has one. */
const mostMissing = (size: number): number => Math.floor(size * (1 - COPIED) + 1e-9) + 1;

/**
 * Compares all sentences. A longer one that has most runs of a shorter has one of its rarest, by which
 * it is found: few sentences are compared in full.
 */
function sharedSentences(all: readonly Read[]): Shared {
  const counts = new Map<string, number>();
  const sentences = all.flatMap((read) =>
    read.sentences.map((sentence) => ({ read, sentence, runs: sentence.runs })),
  );
  for (const { runs } of sentences)
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const rarity = (run: string): number => counts.get(run) ?? 0;
  const first = new Map<Read, Map<Read, Sentence>>(all.map((read) => [read, new Map()]));
  const take = (read: Read, other: Read, sentence: Sentence): void => {
    const known = first.get(read)?.get(other);
    if (!known || sentence.start < known.start) first.get(read)?.set(other, sentence);
  };
  const holders = new Map<string, typeof sentences>();
  for (const one of sentences.sort((a, b) => b.runs.size - a.runs.size)) {
    const sorted = [...one.runs].sort((a, b) => rarity(a) - rarity(b));
    const rarest = sorted.slice(0, mostMissing(sorted.length));
    for (const other of new Set(rarest.flatMap((run) => holders.get(run) ?? []))) {
      if (other.read === one.read || shared(one.runs, other.runs) < COPIED) continue;
      take(one.read, other.read, one.sentence);
      take(other.read, one.read, other.sentence);
    }
    for (const run of one.runs) {
      // What stands once is found by none.
      if (rarity(run) < 2) continue;
      const holding = holders.get(run) ?? [];
      holders.set(run, holding);
      holding.push(one);
    }
  }
  return (read, other) => first.get(read)?.get(other);
}

function copiedFrom(read: Read, earlier: Read, sharedSentence: Shared): DataIssue[] {
  const { document } = read;
  const copied = sharedSentence(read, earlier);
  return copied
    ? [
        {
          file: 'data/sources.json',
          record: document.source.id,
          field: 'origin',
          ofWhole: true,
          reason: `seeds/${document.file}:${lineAt(document.text, copied.start)} is nearly a sentence of ${earlier.document.source.id}, whose origin is another: two witnesses of one report`,
          fix: `write the origin of ${earlier.document.source.id} ("${earlier.document.source.origin}"), or declare copied words "boilerplate"`,
        },
      ]
    : [];
}

function unlikeTwins(read: Read, others: readonly Read[], sharedSentence: Shared): DataIssue[] {
  const twins = others.filter((other) => originOf(other) === originOf(read));
  const { id, origin } = read.document.source;
  return twins.length === 0 || twins.some((twin) => sharedSentence(read, twin))
    ? []
    : [
        {
          file: 'data/sources.json',
          record: id,
          field: 'origin',
          ofWhole: true,
          reason: `no sentence is nearly one of ${twins.map(({ document }) => document.source.id).join(', ')}, whose origin it shares ("${origin}")`,
          fix: 'write the report that it goes back to: two reports are two witnesses',
        },
      ];
}

/**
 * Nearly equal sentences in documents of different origin: one has copied the other, or both a third.
 * Documents of one origin must share a sentence, or nothing shows that they tell the same report.
 */
export const checkCopies = once((documents: ReadonlyMap<string, DocumentText>): DataIssue[] => {
  const all = [...documents.values()].map((document) => ({
    document,
    sentences: sentencesOf(document),
  }));
  const sharedSentence = sharedSentences(all);
  return all.flatMap((read, index) => [
    ...all
      .slice(0, index)
      .flatMap((earlier) =>
        originOf(earlier) === originOf(read) ? [] : copiedFrom(read, earlier, sharedSentence),
      ),
    ...unlikeTwins(read, all.toSpliced(index, 1), sharedSentence),
  ]);
});
