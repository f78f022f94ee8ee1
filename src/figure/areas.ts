import type { Dataset } from '../dataset/dataset';
import type { PlaceId } from '../domain/ids';
import { KINDS, type Kind } from '../domain/vocabulary';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS } from '../marks/palette';
import { areaOutlines, type SceneArea } from '../scene/areas';
import { type FigureLook, POSSIBLE_OPACITY } from './figureLook';
import { type FigureNode, node } from './node';

/** The hatching repeats after this many CSS pixels. */
const TILE_PX = 11;
const RISING = 'M-1 6.5L6.5 -1M0 11L11 0M4.5 12L12 4.5';
const FALLING = 'M-1 4.5L6.5 12M0 0L11 11M4.5 -1L12 6.5';
const LEVEL = 'M0 5.5H11';
const UPRIGHT = 'M5.5 0V11';

/** Each kind has a direction of its own: hatchings that meet can be told apart without colour. */
const HATCHES: Readonly<Record<Kind, string>> = {
  territorial_control: RISING,
  attack: FALLING,
  troop_movement: LEVEL,
  political: UPRIGHT,
  camp_handover: LEVEL + UPRIGHT,
  other: 'M4.4 5.5H6.6',
};

/** Address of a hatching for `fill`. */
export const hatchOf = (kind: Kind, ids: string): string => `url(#${ids}-hatch-${kind})`;

/** The hatchings of these kinds, for `<defs>`. */
export const drawHatches = (
  kinds: Iterable<Kind>,
  { theme, ids }: Pick<FigureLook, 'theme' | 'ids'>,
): FigureNode[] =>
  [...kinds].map((kind) =>
    node(
      'pattern',
      {
        id: `${ids}-hatch-${kind}`,
        width: TILE_PX,
        height: TILE_PX,
        patternUnits: 'userSpaceOnUse',
      },
      node('path', {
        d: HATCHES[kind],
        fill: 'none',
        stroke: MARK_COLOURS[theme][kind].ink,
        'stroke-width': 0.9,
      }),
    ),
  );

/** What is chosen first, then who holds an area, then the kinds in the order of the legend. */
const order = ({ kind, selected }: SceneArea): number =>
  (selected ? -2 * KINDS.length : 0) + (kind === 'territorial_control' ? -1 : KINDS.indexOf(kind));

/** One hatching an area: several would be a net. */
export function areasShown(areas: readonly SceneArea[]): SceneArea[] {
  const shown = new Map<PlaceId, SceneArea>();
  for (const area of [...areas].sort((a, b) => order(a) - order(b)))
    if (!shown.has(area.place)) shown.set(area.place, area);
  return [...shown.values()];
}

/** Areas as quiet hatching, below lines and marks. */
export function drawAreas(
  areas: readonly SceneArea[],
  dataset: Dataset,
  { frame, theme, ids }: FigureLook,
): FigureNode[] {
  const outlines = new Map(areaOutlines(dataset).map(({ place, geometry }) => [place, geometry]));
  return areasShown(areas).flatMap(({ key, place, kind, certain, selected }) => {
    const geometry = outlines.get(place);
    const d = geometry && frame.path(geometry);
    if (!d) return [];
    const presence = certain ? 1 : POSSIBLE_OPACITY;
    return [
      node(
        'g',
        { 'data-area': key },
        node('path', { d, fill: hatchOf(kind, ids), opacity: presence * (selected ? 0.5 : 0.24) }),
        node('path', {
          d,
          fill: 'none',
          stroke: selected ? GROUND[theme].selected : MARK_COLOURS[theme][kind].ink,
          'stroke-width': selected ? 2 : 1,
          'stroke-linejoin': 'round',
          'stroke-dasharray': '4 3',
          opacity: presence * 0.6,
        }),
      ),
    ];
  });
}
