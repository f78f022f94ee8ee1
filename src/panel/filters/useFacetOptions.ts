import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Facet, FacetFilters, FacetValues } from '../../dataset/filters';
import type { Lang } from '../../domain/record';
import { PRECISIONS, STATUSES } from '../../domain/vocabulary';
import { SELECT_FACET_COUNTS } from '../../store/facetCounts';
import { NO_RECORDS, type RecordCount } from '../../store/selectors';
import { useView } from '../../store/useView';
import { formatEdtf } from '../../ui/formatDate';
import { type Translate, useTranslate } from '../../ui/useTranslate';
import { recordsOf } from '../../words/counts';

/** A value of a facet to choose. */
interface FacetOption<F extends Facet> {
  readonly value: FacetValues[F];
  readonly label: string;
  readonly count: RecordCount;
  readonly chosen: boolean;
}

const isNone = (count: RecordCount): boolean => recordsOf(count) + count.context === 0;

interface Described<F extends Facet> {
  readonly value: FacetValues[F];
  readonly label: string;
}

/** All values of each facet, in the order in which lists show them, with their names. */
const DESCRIBED: {
  readonly [F in Facet]: (dataset: Dataset, lang: Lang, t: Translate) => readonly Described<F>[];
} = {
  actors: ({ actors }, lang) =>
    [...actors.values()].map(({ id, name }) => ({ value: id, label: name[lang] })),
  statuses: (_, __, t) => STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
  sources: ({ sources }, lang) =>
    [...sources.values()].map(({ id, publisher, published }) => ({
      value: id,
      label: `${publisher}, ${formatEdtf(published, lang)}`,
    })),
  precisions: (_, __, t) =>
    PRECISIONS.map((value) => ({ value, label: t(`filters.precision.${value}`) })),
};

/**
 * The values of a facet that some record in the window has, and those that are chosen. Actors are
 * many: those with most records of the documents come first.
 */
export function useFacetOptions<F extends Facet>(facet: F): readonly FacetOption<F>[] {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const filters: FacetFilters = useView((state) => state.filters);
  const counts = useView(SELECT_FACET_COUNTS[facet]);
  const chosen = filters[facet];
  return useMemo(() => {
    const options = DESCRIBED[facet](dataset, lang, t)
      .map(({ value, label }) => ({
        ...{ value, label, chosen: chosen.has(value) },
        count: counts.get(value) ?? NO_RECORDS,
      }))
      .filter((option) => option.chosen || !isNone(option.count));
    if (facet !== 'actors') return options;
    const inOrder = new Intl.Collator(lang);
    return options.sort(
      (a, b) =>
        recordsOf(b.count) - recordsOf(a.count) ||
        b.count.context - a.count.context ||
        inOrder.compare(a.label, b.label),
    );
  }, [facet, dataset, lang, t, chosen, counts]);
}
