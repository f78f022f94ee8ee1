import type { OwnFilters } from '../columns/ownFilter';

/** Texts of the reader's files that own events must have; words and precision are asked of all events alike. */
export type OwnFacetFilters = Pick<OwnFilters, 'type' | 'actor' | 'country'>;

export const NO_OWN_FACETS: OwnFacetFilters = {
  type: new Set(),
  actor: new Set(),
  country: new Set(),
};

/** How many texts of the reader's files are chosen. */
export const countOwnFacets = ({ type, actor, country }: OwnFacetFilters): number =>
  type.size + actor.size + country.size;

/** The filters with a text of a facet chosen, or no longer. */
export function toggleOwnText(
  filters: OwnFacetFilters,
  facet: keyof OwnFacetFilters,
  text: string,
): OwnFacetFilters {
  const texts = new Set(filters[facet]);
  if (!texts.delete(text)) texts.add(text);
  return { ...filters, [facet]: texts };
}
