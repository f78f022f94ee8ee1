import type { Dataset } from '../dataset/dataset';
import { type Facet, type FacetFilters, type FacetValues, LONGEST_QUERY } from '../dataset/filters';
import type { ActorId, SourceId } from '../domain/ids';
import { PRECISIONS, type Precision, STATUSES, type Status } from '../domain/vocabulary';
import type { View } from '../store/view';
import { type Codec, decodeNames } from './codecRow';

/** `encodeURI` throws on half a character, which a paste or a program can leave in a field. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

const asQuery = (text: string): string =>
  text.replace(LONE_SURROGATE, '\uFFFD').trim().replace(/\s+/g, ' ');

const query: Codec = {
  key: 'q',
  encode: ({ filters }) => asQuery(filters.q) || null,
  decode(text, view) {
    const q = asQuery(text);
    if (q === '' || q.length > LONGEST_QUERY) return null;
    return { value: { ...view, filters: { ...view.filters, q } } };
  },
};

/** The link's row for a facet: its values in their usual order, separated by commas. */
function facetCodec<F extends Facet>(
  key: string,
  facet: F,
  known: (dataset: Dataset) => readonly FacetValues[F][],
): Codec {
  const chosenIn = (view: View): ReadonlySet<FacetValues[F]> => {
    const filters: FacetFilters = view.filters;
    return filters[facet];
  };
  return {
    key,
    encode(view, { dataset }) {
      const chosen = chosenIn(view);
      return (
        known(dataset)
          .filter((value) => chosen.has(value))
          .join(',') || null
      );
    },
    decode(text, view, { dataset }) {
      const values: readonly string[] = known(dataset);
      const isKnown = (name: string): name is FacetValues[F] => values.includes(name);
      const named = decodeNames(text, isKnown);
      return named && { value: { ...view, filters: { ...view.filters, [facet]: named } } };
    },
  };
}

/** Search and filters, in the order in which links write them. */
export const FILTER_CODECS: readonly Codec[] = [
  query,
  facetCodec('actor', 'actors', ({ actors }): ActorId[] => [...actors.keys()]),
  facetCodec('status', 'statuses', (): readonly Status[] => STATUSES),
  facetCodec('source', 'sources', ({ sources }): SourceId[] => [...sources.keys()]),
  facetCodec('precision', 'precisions', (): readonly Precision[] => PRECISIONS),
];
