import type { MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import { destinationFrom } from '../domain/geometry';
import type { PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { GeographicClaim } from '../domain/record';
import { bearingDeg } from '../domain/spatialRelation';
import { translator } from '../ui/useTranslate';
import type { SceneInput } from './sceneInput';

/** The straight line between two towns of whose distance a source speaks. */
interface SceneMeasure {
  readonly key: string;
  readonly from: Position;
  readonly to: Position;
  /** What was measured and what is stated. */
  readonly label: string;
  /** Where the stated distance would lead, if that is quite somewhere else. */
  readonly stated: { readonly to: Position; readonly label: string } | null;
}

/** An outline laid over the place it is compared with, true to size. */
interface SceneComparison {
  readonly key: string;
  readonly geometry: Polygon | MultiPolygon;
  /** Its southern end, where its name stands. */
  readonly at: Position;
  readonly label: string;
}

export interface SceneClaims {
  readonly measures: readonly SceneMeasure[];
  readonly comparisons: readonly SceneComparison[];
}

/** A stated distance this many times the measured one leads somewhere else. */
const QUITE_WRONG = 1.5;

/** Position of a town; other places are drawn by their outlines or not at all. */
export function townPosition({ places }: Dataset, id: string): Position | null {
  const place = places.get(id as PlaceId);
  return place?.kind === 'town' && place.at ? place.at : null;
}

type ClaimInput = Pick<SceneInput, 'dataset' | 'selection' | 'lang' | 'reading'>;

/** The claims made in the words of the chosen record; in a story, those about its step's town as well. */
function claimsOf({ selection, dataset, reading }: ClaimInput): GeographicClaim[] {
  switch (selection.type) {
    case 'event':
      return dataset.claims.filter(({ events }) => events.includes(selection.id));
    case 'place':
      return reading
        ? dataset.claims.filter(
            ({ subject, object }) => subject === selection.id || object === selection.id,
          )
        : [];
    case 'none':
    case 'source':
    case 'actor':
    case 'page':
    case 'own':
      return [];
  }
}

function measureOf(claim: GeographicClaim, { dataset, lang }: ClaimInput): SceneMeasure | null {
  const [from, to] = [townPosition(dataset, claim.object), townPosition(dataset, claim.subject)];
  const { statedKm, measuredKm } = claim;
  if (!from || !to || measuredKm === undefined || statedKm === undefined) return null;
  const t = translator(lang);
  return {
    key: `${claim.subject} ${claim.object}`,
    from,
    to,
    label: t('map.measured', { measured: Math.round(measuredKm), stated: statedKm }),
    stated:
      statedKm / measuredKm > QUITE_WRONG
        ? {
            to: destinationFrom(from, bearingDeg(from, to), statedKm),
            label: t('map.stated', { stated: statedKm }),
          }
        : null,
  };
}

function comparisonOf(
  claim: GeographicClaim,
  { dataset, lang }: ClaimInput,
): SceneComparison | null {
  const name = dataset.places.get(claim.object)?.name[lang];
  if (!claim.overlay || name === undefined) return null;
  const rings =
    claim.overlay.type === 'Polygon' ? [claim.overlay.coordinates] : claim.overlay.coordinates;
  const [lon = 0, lat = 0] = rings
    .flat(2)
    .reduce((lowest, position) => ((position[1] ?? 90) < (lowest[1] ?? 90) ? position : lowest));
  return {
    key: `${claim.subject} ${claim.object}`,
    geometry: claim.overlay,
    at: [lon, lat],
    label: translator(lang)('map.sameScale', { name }),
  };
}

/** What geometry says of the claims that the reader looks at: one drawing a pair of places, however many claims are made of it. */
export function claimsDrawn(input: ClaimInput): SceneClaims {
  const measures = new Map<string, SceneMeasure>();
  const comparisons = new Map<string, SceneComparison>();
  for (const claim of claimsOf(input)) {
    const comparison = claim.relation === 'larger_area' ? comparisonOf(claim, input) : null;
    const measure = claim.relation === 'larger_area' ? null : measureOf(claim, input);
    if (comparison) comparisons.set(comparison.key, comparison);
    if (measure) measures.set(measure.key, measure);
  }
  return { measures: [...measures.values()], comparisons: [...comparisons.values()] };
}
