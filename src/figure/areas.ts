import type { Dataset } from '../dataset/dataset';
import type { Kind } from '../domain/vocabulary';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS } from '../marks/palette';
import { areaOutlines, areasShown, type SceneArea } from '../scene/areas';
import { HATCH_LINES, HATCH_STRIPE_PX, HATCH_TILE_PX } from '../scene/hatchLines';
import { POSSIBLE_OPACITY } from '../scene/markSizes';
import type { FigureLook } from './figureLook';
import { type FigureNode, node } from './node';

/** Path data of a hatching's tile. */
const tilePath = (kind: Kind): string =>
  HATCH_LINES[kind]
    .map((line) => line.map((share) => share * HATCH_TILE_PX))
    .map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`)
    .join('');

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
        width: HATCH_TILE_PX,
        height: HATCH_TILE_PX,
        patternUnits: 'userSpaceOnUse',
      },
      node('path', {
        d: tilePath(kind),
        fill: 'none',
        stroke: MARK_COLOURS[theme][kind].ink,
        'stroke-width': HATCH_STRIPE_PX,
      }),
    ),
  );

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
