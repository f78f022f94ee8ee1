import { wordsOfQuery } from '../../dataset/search';
import { PRECISIONS, type Precision } from '../../domain/vocabulary';
import { type CodedColumn, type CodedField, type OwnColumns, PRECISION_SHIFT } from './ownColumns';
import { rowsWithoutWords } from './ownSearch';

/** What a reader's own events can be chosen by, besides their words. */
export const OWN_FACETS = ['type', 'actor', 'country', 'precision'] as const;
export type OwnFacet = (typeof OWN_FACETS)[number];

/**
 * In each facet the texts of which a row must have one; an empty set asks for nothing. `actor` means
 * either side.
 */
export interface OwnFilters {
  /** Words as typed. */
  readonly q: string;
  readonly type: ReadonlySet<string>;
  readonly actor: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly precision: ReadonlySet<Precision>;
}

/** A bit for each part of the filters: a row's failures are the sum of those it does not pass. */
export const OWN_FAILS: Readonly<Record<'q' | OwnFacet, number>> = {
  q: 1,
  type: 2,
  actor: 4,
  country: 8,
  precision: 16,
};

/** The columns in which a facet's texts stand. */
export const FIELDS_OF_FACET: Readonly<
  Record<Exclude<OwnFacet, 'precision'>, readonly CodedField[]>
> = { type: ['type'], actor: ['actor', 'target'], country: ['country'] };

/** One entry a text of the dictionary: 1 where it is wanted. */
const wantedOf = ({ values }: CodedColumn, wanted: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));

/** Adds a bit to the rows that have none of the wanted texts in any of the fields. */
function failTexts(
  columns: OwnColumns,
  fields: readonly CodedField[],
  wanted: ReadonlySet<string>,
  bit: number,
  failures: Uint8Array,
): void {
  const asked = fields.map((field) => ({
    codes: columns.coded[field].codes,
    flags: wantedOf(columns.coded[field], wanted),
  }));
  const [one, other] = asked;
  if (!one) return;
  for (let row = 0; row < failures.length; row++) {
    const has =
      (one.flags[one.codes[row] ?? 0] ?? 0) |
      (other ? (other.flags[other.codes[row] ?? 0] ?? 0) : 0);
    if (has === 0) failures[row] = (failures[row] ?? 0) | bit;
  }
}

function failPrecision(
  { flags }: OwnColumns,
  wanted: ReadonlySet<Precision>,
  failures: Uint8Array,
): void {
  const isWanted = PRECISIONS.map((precision) => wanted.has(precision));
  for (let row = 0; row < failures.length; row++)
    if (!isWanted[(flags[row] ?? 0) >> PRECISION_SHIFT])
      failures[row] = (failures[row] ?? 0) | OWN_FAILS.precision;
}

/** Whether the filters let every event through. */
export const asksNothing = (filters: OwnFilters): boolean =>
  wordsOfQuery(filters.q).length === 0 && OWN_FACETS.every((facet) => filters[facet].size === 0);

/**
 * Which filters each row fails, as a sum of `OWN_FAILS`; `null` where no filter is set. Each text of
 * a dictionary is asked once, the rows then only by its number.
 */
export function ownFailuresOf(columns: OwnColumns, filters: OwnFilters): Uint8Array | null {
  if (asksNothing(filters)) return null;
  const words = wordsOfQuery(filters.q);
  const facets = OWN_FACETS.filter((facet) => filters[facet].size > 0);
  // What lacks a word is marked with 1, which is the bit of the search.
  const failures =
    words.length > 0 ? rowsWithoutWords(columns, words) : new Uint8Array(columns.count);
  for (const facet of facets)
    if (facet === 'precision') failPrecision(columns, filters.precision, failures);
    else failTexts(columns, FIELDS_OF_FACET[facet], filters[facet], OWN_FAILS[facet], failures);
  return failures;
}

/** Which rows pass all filters, of what `ownFailuresOf` says: 1 where they do, one entry a row; `null` where no filter is set. */
export function passesOf(failures: Uint8Array | null): Uint8Array | null {
  if (!failures) return null;
  const passes = new Uint8Array(failures.length);
  for (let row = 0; row < passes.length; row++) passes[row] = failures[row] === 0 ? 1 : 0;
  return passes;
}
