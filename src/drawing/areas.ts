import type { Kind } from '../domain/vocabulary';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS } from '../marks/palette';
import type { DrawnArea } from '../scene/drawList';
import type { Frame } from '../scene/frame';
import { HATCH_LINES, HATCH_STRIPE_PX, HATCH_TILE_PX } from '../scene/hatchLines';
import { type FigureLook, opacityOf } from './look';
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

/** An area: its outline, and quiet hatching where it is the one that has it. */
export function drawArea(
  { key, kind, geometry, hatched, certain, selected }: DrawnArea,
  frame: Frame,
  {
    theme,
    ids,
    opacity,
    pulse,
  }: Pick<FigureLook, 'theme' | 'ids'> & {
    readonly opacity: number;
    readonly pulse?: string | undefined;
  },
): FigureNode[] {
  const d = frame.path(geometry);
  if (!d) return [];
  return [
    node(
      'g',
      { 'data-area': key, 'data-played': pulse, opacity: opacityOf(certain, opacity) },
      ...(hatched
        ? [node('path', { 'data-hatch': kind, d, fill: hatchOf(kind, ids), opacity: 0.2 })]
        : []),
      node('path', {
        d,
        fill: 'none',
        stroke: selected ? GROUND[theme].selected : MARK_COLOURS[theme][kind].ink,
        'stroke-width': selected ? 2 : 1,
        'stroke-linejoin': 'round',
        'stroke-dasharray': '4 3',
        opacity: 0.6,
      }),
    ),
  ];
}
