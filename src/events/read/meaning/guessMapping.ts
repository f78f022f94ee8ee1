import { type ColumnMapping, MEANINGS, type Meaning, type Reason } from '../outcome';
import { OrderTally, provenOrder } from '../values/order';
import {
  belied,
  type Candidate,
  type Column,
  type GroupGuess,
  reasonOf,
  SHARE_BY_NAME,
  scoreOf,
} from './candidates';
import { ColumnValues } from './columnValues';
import { guessDates } from './guessDates';
import { guessPlaces, isLonFirst } from './guessPlaces';
import { LEAST_SCORE } from './nameScores';
import { nameWords } from './nameWords';
import { statedOrder } from './statedOrder';

/** What the columns of a table seem to mean. */
interface MappingGuess {
  readonly guess: ColumnMapping;
  readonly reasons: Readonly<Partial<Record<Meaning, Reason>>>;
  /** Names and values agree on date and place, and nothing else could be one. */
  readonly sure: boolean;
}

/** Names of fields whose values are numbers say little where these are names. */
const AS_CODE = 0.4;

const TEXTS = ['title', 'type', 'actor', 'target', 'place', 'country', 'fatalities'] as const;

/**
 * What the columns of a table seem to mean, by their names and the values of all rows that are looked at. A column
 * that is called a coordinate or a date but holds none is not taken for one.
 *
 * @param rows - the first rows, without the header
 * @param tags - HXL tags, one a column
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { tags = [], placed }: { readonly tags?: readonly string[]; readonly placed?: boolean } = {},
): MappingGuess {
  const columns = header.map((name, column): Column => {
    const words = nameWords(name);
    const tag = tags[column] ? nameWords(tags[column] ?? '') : null;
    return { column, words, tag, values: new ColumnValues(rows, column, name, words) };
  });
  const places = guessPlaces(columns);
  const dates = guessDates(columns.filter(isOutside(places.taken)), header);
  const found: Partial<Record<Meaning, Candidate>> = { ...places.taken, ...dates.taken };
  const used = new Set(Object.values(found).map(({ column }) => column));
  for (const [meaning, candidate] of textCandidates(columns))
    if (!found[meaning] && !used.has(candidate.column)) {
      found[meaning] = candidate;
      used.add(candidate.column);
    }
  const guess = Object.fromEntries(
    MEANINGS.map((meaning) => [meaning, found[meaning]?.column ?? null]),
  ) as Record<Meaning, number | null>;
  const reasons = Object.fromEntries(
    Object.entries(found).map(([meaning, { reason }]) => [meaning, reason]),
  );
  const pairs = guess.position === null ? undefined : columns[guess.position];
  return {
    guess: {
      ...guess,
      dayFirst: isDayFirst([guess.start, guess.end], columns, header),
      ...(pairs && isLonFirst(pairs) ? { lonFirst: true } : {}),
    },
    reasons,
    sure: dates.sure && (placed === true || places.sure),
  };
}

const isOutside = (taken: GroupGuess['taken']) => {
  const used = new Set(Object.values(taken).map(({ column }) => column));
  return ({ column }: Column): boolean => !used.has(column);
};

/** Of the killed told in several parts, none is the whole: civilians and soldiers, the lowest and the highest number. */
function partsOfKilled(columns: readonly Column[]): ReadonlySet<Column> {
  const parts = columns.filter(
    (column) =>
      column.words.has('part') &&
      scoreOf(column, 'fatalities') >= LEAST_SCORE &&
      column.values.share('fatalities') >= SHARE_BY_NAME,
  );
  return new Set(parts.length > 1 ? parts : []);
}

/** All that names say of texts, the likeliest first: a column has one meaning. */
function textCandidates(columns: readonly Column[]): readonly (readonly [Meaning, Candidate])[] {
  const parts = partsOfKilled(columns);
  return TEXTS.flatMap((meaning, rank) =>
    columns.flatMap((column) => {
      if (meaning === 'fatalities' && parts.has(column)) return [];
      const name = scoreOf(column, meaning);
      if (name < LEAST_SCORE) return [];
      const fits = column.values.share(meaning) >= SHARE_BY_NAME;
      if (meaning === 'fatalities' && !fits)
        return belied([column], meaning).map((candidate) => ({ meaning, rank, candidate }));
      // `nombre` is a name in Spanish, and a number in French.
      if (meaning === 'title' && !fits && column.words.has('total')) return [];
      if (!fits && column.values.looksLikeDates()) return [];
      const score = fits ? name : name * AS_CODE;
      const reason: Reason = meaning === 'fatalities' ? reasonOf(column) : 'name';
      return [{ meaning, rank, candidate: { column: column.column, score, reason } }];
    }),
  )
    .sort((a, b) => b.candidate.score - a.candidate.score || a.rank - b.rank)
    .map(({ meaning, candidate }) => [meaning, candidate] as const);
}

/**
 * What the numbered dates prove, or the names of their columns state, or the other dates of the file prove; day first where
 * nothing does, as in most of the world.
 */
function isDayFirst(
  dates: readonly (number | null)[],
  columns: readonly Column[],
  names: readonly string[],
): boolean {
  const chosen = dates.flatMap((date) => columns[date ?? -1] ?? []);
  const { dayFirst, monthFirst } = tallyOf(chosen).evidence;
  if (dayFirst !== monthFirst) return dayFirst > monthFirst;
  const [stated] = chosen.flatMap(({ column }) => statedOrder(names[column] ?? '') ?? []);
  if (stated !== undefined) return stated;
  const others = columns.filter(
    ({ column, values }) => !dates.includes(column) && values.looksLikeDates(),
  );
  return provenOrder(tallyOf(others).evidence) !== false;
}

function tallyOf(columns: readonly Column[]): OrderTally {
  const tally = new OrderTally();
  for (const { values } of columns) for (const text of values.values) tally.note(text);
  return tally;
}
