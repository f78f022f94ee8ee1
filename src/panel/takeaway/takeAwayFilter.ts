import type { Dataset } from '../../dataset/dataset';
import type { Provenance, ViewFilter } from '../../dataset/exporters/provenance';
import { FACETS, type Facet, type FacetFilters, type FacetValues } from '../../dataset/filters';
import { isoOfDay } from '../../domain/day';
import type { Lang } from '../../domain/record';
import { KINDS, TIERS } from '../../domain/vocabulary';
import { selectWindow } from '../../store/selectors';
import { ALL_LAYERS, NOTHING } from '../../store/view';
import type { ViewState } from '../../store/viewStore';
import { withKnown } from '../../ui/knownWords';
import type { Translate } from '../../ui/useTranslate';
import { documentsIn } from '../../words/documents';
import { windowInWords } from '../lists/words';

/** The filter of a view as data: what is asked for, also where that is the default. */
function filterOf(state: ViewState): ViewFilter {
  const { from, to } = selectWindow(state);
  const { filters } = state;
  return {
    mode: state.time.mode,
    from: isoOfDay(from),
    to: isoOfDay(to),
    layers: KINDS.filter((kind) => state.layers.has(kind)),
    tiers: TIERS.filter((tier) => state.tiers.has(tier)),
    possible: state.showPossible,
    q: filters.q,
    ...(state.known === null ? {} : { known: isoOfDay(state.known) }),
    ...Object.fromEntries(FACETS.map((facet) => [facet, [...filters[facet]]])),
  };
}

const VALUE_NAMES: {
  readonly [F in Facet]: (value: FacetValues[F], state: ViewState, t: Translate) => string;
} = {
  actors: (id, { dataset, lang }) => dataset.actors.get(id)?.name[lang] ?? id,
  statuses: (status, _state, t) => t(`status.${status}`),
  sources: (id, { dataset }) => dataset.sources.get(id)?.publisher ?? id,
  precisions: (precision, _state, t) => t(`filters.precision.${precision}`),
};

function facetInWords<F extends Facet>(facet: F, state: ViewState, t: Translate): string[] {
  const filters: FacetFilters = state.filters;
  const names = [...filters[facet]].map((value) => VALUE_NAMES[facet](value, state, t));
  return names.length === 0
    ? []
    : [t(`filters.${facet}`) + t('panel.separator') + names.join(', ')];
}

function layersInWords({ layers }: ViewState, t: Translate): string {
  if (layers.size === ALL_LAYERS.size) return t('takeaway.layersAll');
  const names = KINDS.filter((kind) => layers.has(kind)).map((kind) => t(`layer.${kind}`));
  return names.length === 0
    ? t('takeaway.layersNone')
    : t('takeaway.layers', { names: names.join(', ') });
}

/** The filter of a view in words. */
export function filterInWords(state: ViewState, t: Translate): string {
  const { whole, time, known, tiers, showPossible, filters, lang } = state;
  const tierNames = TIERS.filter((tier) => tiers.has(tier)).map((tier) =>
    t(`takeaway.tier.${tier}`, documentsIn(whole, lang)),
  );
  const parts = [
    withKnown(windowInWords(selectWindow(state), time.mode, lang, t), known, lang, t),
    layersInWords(state, t),
    t('takeaway.tiers', { names: tierNames.join(', ') }),
    t(`takeaway.possible.${showPossible}`),
    ...(filters.q.trim() === '' ? [] : [t('takeaway.query', { q: filters.q.trim() })]),
    ...FACETS.flatMap((facet) => facetInWords(facet, state, t)),
  ];
  return t('takeaway.view', { parts: parts.join('; ') });
}

/** " Places: GeoNames (CC BY 4.0); outlines: Natural Earth (public domain)."; empty where nothing was taken. */
function creditsInWords({ credits }: Dataset['project'], lang: Lang, t: Translate): string {
  if (credits.length === 0) return '';
  const named = credits.map(({ what, name, licence }) =>
    t('takeaway.credit', { what: what[lang], name, licence: licence[lang] }),
  );
  const words = named.join(t('takeaway.creditsBetween'));
  return t('takeaway.credits', { credits: words.charAt(0).toUpperCase() + words.slice(1) });
}

/** What a file made of this view says of itself. `page` is the address of the map. */
export function provenanceOf(
  state: ViewState,
  t: Translate,
  page: string,
  exported: string,
): Provenance {
  const { dataset, lang } = state;
  const publishers = [...new Set([...dataset.sources.values()].map(({ publisher }) => publisher))];
  const { project } = dataset;
  const title = project.title[lang];
  return {
    title,
    project: project.id,
    version: dataset.version,
    licence: project.licence.url,
    attribution: t('takeaway.attribution', {
      title,
      version: dataset.version,
      publishers: publishers.join(', '),
      licence: project.licence.name,
      credits: creditsInWords(project, lang, t),
    }),
    exported,
    filter: filterOf(state),
    filterInWords: filterInWords(state, t),
    lang,
    link: new URL(state.permanentHash({ ...state, selection: NOTHING }), page).href,
  };
}
