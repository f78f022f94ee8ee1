import { readerOfMapping } from '../meaning/genericTable';
import { LEAST_SCORE, nameScore } from '../meaning/nameScores';
import { nameWords } from '../meaning/nameWords';
import { plainName } from '../meaning/plainName';
import type { RowReader } from '../meaning/rowFields';
import { understand } from '../meaning/understand';
import {
  type Answers,
  type ColumnMapping,
  MEANINGS,
  type Meaning,
  type OrderEvidence,
  type TablePreview,
} from '../outcome';
import { OrderTally, provenOrder } from '../values/order';
import { type DateRank, dateColumnsOf, namesFilledIn, rankDates, UNDATED } from './dateRanks';
import type { FeatureSample } from './featureSample';
import type { PropertyColumns } from './propertyCells';

/** How the features of a file are read. */
export interface FeaturePlan {
  readonly columns: PropertyColumns;
  /** Columns that are asked for. */
  readonly needed: readonly boolean[];
  /** The first whose date a feature has reads it, else the first of all. */
  readonly readers: readonly DatedReader[];
  /** A codebook knows more of its days and places than their form says. */
  readonly codebook: boolean;
  /** Columns of coordinates: a feature that has a place of its own is not asked for them. */
  readonly coordinates: readonly number[];
  /** Where a column is empty, what others of the same meaning say stands in it. */
  readonly alternatives: readonly (readonly [column: number, others: readonly number[]])[];
  /** Columns whose words may name one of our kinds, the surest first. */
  readonly kinds: readonly number[];
  /** Some are records that this map has written. */
  readonly ownRecords: boolean;
  /** The order in which numbered dates are read. */
  readonly dayFirst: boolean;
}

interface DatedReader {
  readonly reader: RowReader;
  /** Columns of its dates; none for a codebook, which knows its own. */
  readonly dates: readonly number[];
}

/** A plan, and what the reader is asked about it. */
export interface PlannedFeatures {
  readonly plan: FeaturePlan;
  /** What the reader of the page may be asked about; `null` where a codebook knows. */
  readonly table: TablePreview | null;
  /** Who says what the columns mean; `nobody`: the guess is not good enough to read by it unasked. */
  readonly says: 'codebook' | 'reader' | 'guess' | 'nobody';
}

const ROWS_TO_SHOW = 8;

/**
 * What a sample tells of how the whole file is read, or what has to be asked first.
 *
 * @param proven - the order of numbered dates that the whole file has proven
 */
export function planFeatures(
  sample: FeatureSample,
  { mapping, ...answers }: Answers,
  proven?: boolean,
): PlannedFeatures {
  const { columns, rows, placed } = sample;
  const { names } = columns;
  const dayFirst = proven ?? answers.dayFirst;
  const cells = rows.map((row) => names.map((_, column) => row.cells[column] ?? ''));
  const preview = (guess: ColumnMapping, shown: readonly (readonly string[])[]): TablePreview => ({
    header: names,
    rows: shown.slice(0, ROWS_TO_SHOW),
    guess,
    reasons: {},
    order: evidenceIn(shown, dateColumnsOf(guess)),
    hasHeader: null,
    placed,
  });
  if (mapping) {
    const kinds = [mapping.type ?? -1, ...kindColumns(names)].filter((column) => column >= 0);
    const said = { ...mapping, dayFirst: dayFirst ?? mapping.dayFirst };
    const table = preview(said, cells);
    return { plan: planOf(sample, [said], kinds), table, says: 'reader' };
  }
  // A codebook that asks for coordinates finds them in the geometry.
  const known = understand(placed ? [...names, 'latitude', 'longitude'] : names, cells, {
    ...answers,
    ...(dayFirst === undefined ? {} : { dayFirst }),
  });
  if (known.type === 'known')
    return { plan: planOfCodebook(columns, known.reader, dayFirst), table: null, says: 'codebook' };
  const meant = understand(namesFilledIn(names, cells), cells, {}, { placed });
  if (meant.type === 'known')
    return { plan: planOfCodebook(columns, meant.reader, dayFirst), table: null, says: 'codebook' };
  const untimed = cells.filter((_, row) => !rows[row]?.timed);
  const ranks = rankDates(names, untimed, placed);
  const order = evidenceIn(
    untimed,
    ranks.flatMap((rank) => dateColumnsOf(rank.columns)),
  );
  const inSample = order && provenOrder(order);
  const guess = {
    ...{ ...meant.guess, ...(ranks[0]?.columns ?? UNDATED) },
    dayFirst: dayFirst ?? (typeof inSample === 'boolean' ? inSample : meant.guess.dayFirst),
  };
  const hasPlace = placed || guess.position !== null || guess.latitude !== null;
  return {
    plan: planOf(
      sample,
      ranks.length > 0 ? ranks.map((rank) => ({ ...guess, ...rank.columns })) : [guess],
      kindColumns(names),
      alternativesTo(names, guess, ranks),
    ),
    table: {
      ...preview(guess, untimed.length > 0 ? untimed : cells),
      ...{ reasons: meant.reasons, order },
    },
    says: names.length > 0 && (ranks.some(({ sure }) => !sure) || !hasPlace) ? 'nobody' : 'guess',
  };
}

function planOfCodebook(
  columns: PropertyColumns,
  reader: RowReader,
  dayFirst: boolean | undefined,
): FeaturePlan {
  const { names } = columns;
  return {
    columns,
    needed: names.map(() => true),
    readers: [{ reader, dates: [] }],
    codebook: true,
    coordinates: columnsNamed(names, ['latitude', 'longitude']),
    alternatives: [],
    kinds: [],
    ownRecords: false,
    // As codebooks have it where nothing is said.
    dayFirst: dayFirst ?? true,
  };
}

function planOf(
  { columns, hasOwn }: FeatureSample,
  mappings: readonly ColumnMapping[],
  kinds: readonly number[],
  alternatives: FeaturePlan['alternatives'] = [],
): FeaturePlan {
  const { names } = columns;
  const readers = mappings.map((mapping) => ({
    reader: readerOfMapping(names, mapping),
    dates: dateColumnsOf(mapping),
  }));
  const needed = new Set([
    ...mappings.flatMap((mapping) => MEANINGS.flatMap((meaning) => mapping[meaning] ?? [])),
    ...readers.flatMap(({ reader }) => [reader.id, ...(reader.beside ?? [])]),
    ...alternatives.flatMap(([, others]) => others),
    ...kinds,
  ]);
  return {
    ...{ columns, readers, alternatives, kinds, codebook: false },
    needed: names.map((_, column) => needed.has(column)),
    coordinates: mappings.flatMap(({ latitude, longitude, position }) =>
      [latitude, longitude, position].flatMap((column) => column ?? []),
    ),
    ownRecords: hasOwn,
    dayFirst: mappings[0]?.dayFirst ?? true,
  };
}

const kindColumns = (names: readonly string[]): readonly number[] => [
  ...columnsNamed(names, ['kind']),
  ...columnsMeaning(names, 'type'),
];

/** Columns of these names, in their order. */
function columnsNamed(names: readonly string[], wanted: readonly string[]): readonly number[] {
  const plain = names.map(plainName);
  return wanted.map((name) => plain.indexOf(name)).filter((column) => column >= 0);
}

/** Columns whose names say this, the surest first. */
const columnsMeaning = (names: readonly string[], meaning: Meaning): readonly number[] =>
  names
    .map((name, column) => ({ column, score: nameScore(meaning, nameWords(name)) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .map(({ column }) => column);

/** Other columns with a name of the same meaning, for features that have those instead. */
function alternativesTo(
  names: readonly string[],
  guess: ColumnMapping,
  ranks: readonly DateRank[],
): FeaturePlan['alternatives'] {
  const used = new Set([
    ...MEANINGS.flatMap((meaning) => guess[meaning] ?? []),
    ...ranks.flatMap(({ columns }) => dateColumnsOf(columns)),
  ]);
  const fields = ['title', 'type', 'actor', 'target', 'place', 'country', 'fatalities'] as const;
  return fields.flatMap((field) => {
    const column = guess[field];
    if (column === null) return [];
    const others = columnsMeaning(names, field).filter((other) => !used.has(other));
    return others.length > 0 ? [[column, others] as const] : [];
  });
}

/** What the sampled dates prove of their order; `null` where none of them has numbers in an order. */
function evidenceIn(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): OrderEvidence | null {
  const tally = new OrderTally();
  for (const row of rows) for (const column of columns) tally.note(row[column] ?? '');
  const { dayFirst, monthFirst, either } = tally.evidence;
  return dayFirst + monthFirst + either > 0 ? tally.evidence : null;
}
