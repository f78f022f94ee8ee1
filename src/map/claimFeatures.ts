import type { Feature, FeatureCollection, Position } from 'geojson';
import type { GeographicClaim } from '../domain/record';
import type { SceneInput } from '../scene/sceneInput';
import { translator } from '../ui/useTranslate';
import { claimsOf, townPosition } from './subject';

/** What the style reads of a claim's drawing. */
interface ClaimProperties {
  readonly form: 'measure' | 'measure_label' | 'comparison' | 'comparison_label';
  readonly label: string;
  /** MapLibre text anchor: beside a line that runs north, on the side of Mali's middle; below one that runs east. */
  readonly anchor: 'left' | 'right' | 'top';
}

/** What of the view decides which claims are drawn. */
type ClaimInput = Pick<SceneInput, 'dataset' | 'selection' | 'lang'>;

type ClaimFeature = Feature<Feature['geometry'], ClaimProperties>;

/** East of here there is more room for a label to the west, on a narrow screen above all. */
const MALI_MIDDLE_LON = -2.5;

const wholeKm = (km: number): number => Math.round(km);

/** The straight line between the two towns of a distance, with what was measured and what is stated. */
function measureFeatures(claim: GeographicClaim, { dataset, lang }: ClaimInput): ClaimFeature[] {
  const [from, to] = [townPosition(dataset, claim.object), townPosition(dataset, claim.subject)];
  if (!from || !to || claim.measuredKm === undefined || claim.statedKm === undefined) return [];
  const ends: Position[] = [[...from], [...to]];
  const label = translator(lang)('map.measured', {
    measured: wholeKm(claim.measuredKm),
    stated: claim.statedKm,
  });
  const runsNorth = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const middle: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [
    {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: ends },
      properties: { form: 'measure', label: '', anchor: 'top' },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: middle },
      properties: {
        form: 'measure_label',
        label,
        anchor: runsNorth ? (middle[0] > MALI_MIDDLE_LON ? 'right' : 'left') : 'top',
      },
    },
  ];
}

/** The object's outline laid over the subject, true to size. */
function comparisonFeatures(claim: GeographicClaim, { dataset, lang }: ClaimInput): ClaimFeature[] {
  const name = dataset.places.get(claim.object)?.name[lang];
  if (!claim.overlay || name === undefined) return [];
  const rings =
    claim.overlay.type === 'Polygon' ? [claim.overlay.coordinates] : claim.overlay.coordinates;
  const southmost = rings
    .flat(2)
    .reduce((lowest, position) => ((position[1] ?? 90) < (lowest[1] ?? 90) ? position : lowest));
  return [
    {
      type: 'Feature',
      geometry: claim.overlay,
      properties: { form: 'comparison', label: '', anchor: 'top' },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: southmost },
      properties: {
        form: 'comparison_label',
        label: translator(lang)('map.sameScale', { name }),
        anchor: 'top',
      },
    },
  ];
}

/**
 * Draws what geometry says of the claims that the open card is about: measured lines and outlines
 * compared. One drawing a pair of places, however many claims are made of it.
 */
export function claimFeatures(
  input: ClaimInput,
): FeatureCollection<Feature['geometry'], ClaimProperties> {
  const drawn = new Map<string, ClaimFeature[]>();
  for (const claim of claimsOf(input.selection, input.dataset)) {
    const features =
      claim.relation === 'larger_area'
        ? comparisonFeatures(claim, input)
        : measureFeatures(claim, input);
    if (features.length > 0) drawn.set(`${claim.subject} ${claim.object}`, features);
  }
  return { type: 'FeatureCollection', features: [...drawn.values()].flat() };
}
