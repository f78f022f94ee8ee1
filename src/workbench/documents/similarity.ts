/** Words in a run that count as taken over. */
const RUN = 5;

/** A text whose runs of words others are compared with. */
interface Known {
  readonly id: string;
  readonly text: string;
}

export interface Likeness {
  readonly id: string;
  /** Share (0 to 1) of the words that stand in the other text in runs of five. */
  readonly share: number;
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));

function shareIn(runs: readonly string[], count: number, known: ReadonlySet<string>): number {
  const taken = new Set<number>();
  runs.forEach((run, at) => {
    if (known.has(run)) for (let word = at; word < at + RUN; word += 1) taken.add(word);
  });
  return count === 0 ? 0 : taken.size / count;
}

/** How much of a text's words stand in each of the others, the most first. */
export function likenesses(text: string, others: readonly Known[]): Likeness[] {
  const words = wordsIn(text);
  const runs = runsOf(words);
  return others
    .map(({ id, text: other }) => ({
      id,
      share: shareIn(runs, words.length, new Set(runsOf(wordsIn(other)))),
    }))
    .sort((a, b) => b.share - a.share);
}
