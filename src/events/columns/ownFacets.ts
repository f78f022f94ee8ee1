import type { DayRange } from '../../domain/day';
import { PRECISIONS } from '../../domain/vocabulary';
import { type CodedColumn, type OwnColumns, PRECISION_SHIFT } from './ownColumns';
import { FIELDS_OF_FACET, OWN_FAILS, type OwnFacet } from './ownFilter';
import { type OwnRowOptions, ownPresence, rowRangesIn } from './ownWindow';

/** A text of a facet and how many rows of the window have it. */
export interface FacetText {
  readonly text: string;
  readonly count: number;
}

interface FacetTexts {
  /** The most frequent first; of equally frequent ones those first that the file has first. */
  readonly texts: readonly FacetText[];
  /** How many different texts the rows have. */
  readonly total: number;
}

/** What of a facet is counted. */
interface FacetOptions extends Omit<OwnRowOptions, 'passes'> {
  /** As `ownFailuresOf` gives it: the facet's own filter does not count against a row. */
  readonly failures: Uint8Array | null;
  /** How many texts are wanted at most. */
  readonly most: number;
}

/** The texts of one or two columns with one number each. */
interface Texts {
  readonly values: readonly string[];
  readonly first: CodedColumn['codes'];
  readonly second: CodedColumn['codes'] | null;
  /** The number of each text of the second column. */
  readonly ofSecond: Uint32Array | null;
}

const joined = new WeakMap<OwnColumns, Texts>();

/** Both sides of the events with one number a text, made once a set. */
function actorsOf(columns: OwnColumns): Texts {
  const known = joined.get(columns);
  if (known) return known;
  const { actor, target } = columns.coded;
  const numbers = new Map(actor.values.map((value, code) => [value, code]));
  const ofSecond = Uint32Array.from(target.values, (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  const texts = {
    values: [...numbers.keys()],
    first: actor.codes,
    second: target.codes,
    ofSecond,
  };
  joined.set(columns, texts);
  return texts;
}

function textsOf(columns: OwnColumns, facet: Exclude<OwnFacet, 'precision'>): Texts {
  if (facet === 'actor') return actorsOf(columns);
  const [field = 'type'] = FIELDS_OF_FACET[facet];
  const { values, codes } = columns.coded[field];
  return { values, first: codes, second: null, ofSecond: null };
}

/** Calls back with each row of the window that all filters but the facet's own let through. */
function eachRow(
  columns: OwnColumns,
  window: DayRange,
  facet: OwnFacet,
  { failures, kinds, showPossible }: FacetOptions,
  visit: (row: number) => void,
): void {
  const others = ~OWN_FAILS[facet];
  for (const { first, end } of rowRangesIn(columns, window))
    for (let row = first; row < end; row++) {
      if (failures && ((failures[row] ?? 0) & others) !== 0) continue;
      if ((kinds & (1 << (columns.kind[row] ?? 0))) === 0) continue;
      const presence = ownPresence(columns, row, window);
      if (presence === 'certain' || (showPossible && presence === 'possible')) visit(row);
    }
}

/** How many rows have each text, by its number; a row that has it on both sides counts once. */
function countTexts(
  { values, first, second, ofSecond }: Texts,
  each: (visit: (row: number) => void) => void,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  each((row) => {
    const one = first[row] ?? 0;
    counts[one] = (counts[one] ?? 0) + 1;
    if (!second || !ofSecond) return;
    const other = ofSecond[second[row] ?? 0] ?? 0;
    if (other !== one) counts[other] = (counts[other] ?? 0) + 1;
  });
  return counts;
}

/**
 * The least count that is among the `most` largest: a dictionary of a million texts need not be
 * sorted for the first ten.
 */
function leastWanted(counts: Uint32Array, most: number): number {
  const rowsWith = new Map<number, number>();
  for (const count of counts) if (count > 0) rowsWith.set(count, (rowsWith.get(count) ?? 0) + 1);
  let room = most;
  for (const [count, texts] of [...rowsWith].sort(([a], [b]) => b - a)) {
    room -= texts;
    if (room <= 0) return count;
  }
  return 1;
}

/** The numbers of the most frequent texts, with the rules of `FacetTexts`. */
function mostFrequent(counts: Uint32Array, most: number): number[] {
  const least = leastWanted(counts, most);
  const more: number[] = [];
  const equal: number[] = [];
  counts.forEach((count, code) => {
    if (count > least) more.push(code);
    else if (count === least && equal.length < most) equal.push(code);
  });
  more.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return [...more, ...equal].slice(0, most);
}

/** The most frequent texts of a facet in a window, as all filters but the facet's own leave them. */
export function facetTexts(
  columns: OwnColumns,
  window: DayRange,
  facet: OwnFacet,
  options: FacetOptions,
): FacetTexts {
  const each = (visit: (row: number) => void) => eachRow(columns, window, facet, options, visit);
  if (facet === 'precision') {
    const counts = new Uint32Array(PRECISIONS.length);
    each((row) => {
      const precision = (columns.flags[row] ?? 0) >> PRECISION_SHIFT;
      counts[precision] = (counts[precision] ?? 0) + 1;
    });
    return listed(counts, PRECISIONS, options.most);
  }
  const texts = textsOf(columns, facet);
  const counts = countTexts(texts, each);
  // Rows of which the file says nothing have no text to choose.
  counts[0] = 0;
  return listed(counts, texts.values, options.most);
}

function listed(counts: Uint32Array, values: readonly string[], most: number): FacetTexts {
  let total = 0;
  for (const count of counts) if (count > 0) total++;
  const codes = most > 0 ? mostFrequent(counts, most) : [];
  return {
    texts: codes.map((code) => ({ text: values[code] ?? '', count: counts[code] ?? 0 })),
    total,
  };
}
