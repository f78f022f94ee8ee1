import type { ActorId, SourceId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import type { Precision, Status } from '../domain/vocabulary';
import type { Dataset } from './dataset';
import { wordsOfQuery } from './search';

/** What records can be chosen by, besides their words. */
export const FACETS = ['actors', 'statuses', 'sources', 'precisions'] as const;
export type Facet = (typeof FACETS)[number];

/** What a facet's values are. */
export interface FacetValues {
  actors: ActorId;
  statuses: Status;
  sources: SourceId;
  precisions: Precision;
}

/** In each facet the values of which a record must have one; an empty set asks for nothing. */
export type FacetFilters = {
  readonly [F in Facet]: ReadonlySet<FacetValues[F]>;
};

export interface Filters extends FacetFilters {
  /** Words as typed. */
  readonly q: string;
}

export const NO_FILTERS: Filters = {
  q: '',
  actors: new Set(),
  statuses: new Set(),
  sources: new Set(),
  precisions: new Set(),
};

/** Longer queries are no longer words to look for. */
export const LONGEST_QUERY = 200;

/** One part of the filters. */
export const FILTER_PARTS = ['q', ...FACETS] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** Whether a part of the filters leaves anything out. */
export const isActive = (filters: Filters, part: FilterPart): boolean =>
  part === 'q' ? wordsOfQuery(filters.q).length > 0 : filters[part].size > 0;

/** How many filters are set: the search, and each value chosen. */
export const countFilters = (filters: Filters): number =>
  FACETS.reduce((count, facet) => count + filters[facet].size, isActive(filters, 'q') ? 1 : 0);

/** The filters with one part at its default. */
export function withoutPart(filters: Filters, part: FilterPart): Filters {
  return { ...filters, [part]: NO_FILTERS[part] };
}

/** The filters with a value of a facet chosen, or no longer. */
export function toggleValue<F extends Facet>(
  filters: Filters,
  facet: F,
  value: FacetValues[F],
): Filters {
  const chosen: FacetFilters = filters;
  const values = new Set<FacetValues[F]>(chosen[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...filters, [facet]: values };
}

const VALUES_OF: {
  readonly [F in Facet]: (event: EventRecord) => readonly FacetValues[F][];
} = {
  actors: ({ actors }) => actors.map(({ actor }) => actor),
  statuses: ({ status }) => [status],
  sources: ({ quotes }) => quotes.map(({ source }) => source),
  precisions: ({ places }) => places.map(({ precision }) => precision),
};

/** The values of a record in a facet, each once. */
export const valuesOf = <F extends Facet>(
  event: EventRecord,
  facet: F,
): ReadonlySet<FacetValues[F]> => new Set(VALUES_OF[facet](event));

const passesFacet = <F extends Facet>(event: EventRecord, facet: F, filters: Filters): boolean => {
  const wanted: FacetFilters[F] = filters[facet];
  return VALUES_OF[facet](event).some((value) => wanted.has(value));
};

/** A bit for each part of the filters: a row's failures are the sum of those it does not pass. */
const FAILS: { readonly [Part in FilterPart]: number } = {
  q: 1,
  actors: 2,
  statuses: 4,
  sources: 8,
  precisions: 16,
};

/**
 * Which filters each row fails, as a sum of `FAILS`: what passes all filters but one is read from
 * it without asking the records again. `null` where no filter is set. `found` is what `searchRows`
 * gives for the query.
 */
export function failuresOf(
  { events }: Dataset,
  filters: Filters,
  found: Uint8Array | null,
): Uint8Array | null {
  const facets = FACETS.filter((facet) => isActive(filters, facet));
  if (!found && facets.length === 0) return null;
  return Uint8Array.from(events, (event, row) => {
    let failures = found && found[row] === 0 ? FAILS.q : 0;
    for (const facet of facets) if (!passesFacet(event, facet, filters)) failures |= FAILS[facet];
    return failures;
  });
}

/** Whether a row passes all filters, or all but one. */
export const passes = (failures: Uint8Array | null, row: number, but?: FilterPart): boolean =>
  failures === null || ((failures[row] ?? 0) & ~(but ? FAILS[but] : 0)) === 0;
