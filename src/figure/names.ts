import { GROUND } from '../ground/groundPalette';
import type { AreaLabel } from '../scene/areaLabels';
import { byZoom } from '../scene/byZoom';
import { diskRadius, isTownShown } from '../scene/markSizes';
import type { SceneTown } from '../scene/towns';
import { type FigureLook, FONT_FAMILY } from './figureLook';
import { type FigureNode, node } from './node';
import type { LabelLine, LabelWish, PlacedLabel, Side } from './placeLabels';
import { wrapText } from './textWidth';

/** A name with its looks. */
export interface Name extends LabelWish {
  readonly colour: string;
  readonly halo: number;
  /** The name of a ground town brings its dot. */
  readonly dot: boolean;
}

/** The eight sides of a place, clockwise from north. */
const AROUND: readonly Side[] = [
  [0, -1],
  [1, -1],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
];
/** From the wanted side to both directions. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4];

/** All sides of a town, first the one that the scene gives its name. */
const sidesFrom = (degrees: number): Side[] =>
  TURNS.map((turn) => AROUND[(Math.round(degrees / 45) + turn + 8) % 8] ?? [0, 1]);

const DETAIL_SCALE = 0.76;
const DETAIL_EMS = 14;

const detailLines = (details: readonly string[], size: number): LabelLine[] =>
  details
    .filter((detail) => detail !== '')
    .flatMap((detail) =>
      wrapText(detail, DETAIL_EMS * size, { size: size * DETAIL_SCALE, weight: 400 }),
    )
    .map((text) => ({ text, size: size * DETAIL_SCALE, weight: 400 }));

/** Names of the dataset's towns, the featured ones first: these are never left out. */
export function townNames(towns: readonly SceneTown[], { frame, theme }: FigureLook): Name[] {
  const colours = GROUND[theme];
  const { zoom } = frame;
  const isOnMap = ({ at }: SceneTown) => {
    const [x, y] = frame.project(at);
    return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  };
  return towns
    .filter((town) => isTownShown(town, zoom) && isOnMap(town))
    .sort((a, b) => Number(b.featured) - Number(a.featured) || b.records - a.records)
    .map((town): Name => {
      const size = town.featured
        ? byZoom(zoom, [3.5, 12], [8, 17])
        : byZoom(zoom, [3.5, 10.5], [8, 14]);
      return {
        key: `town:${town.id}`,
        lines: [
          { text: town.name, size, weight: town.featured ? 600 : 400 },
          ...detailLines([town.camp], size),
        ],
        at: frame.project(town.at),
        sides: sidesFrom(town.nameSide),
        gap: diskRadius(town, zoom) + 3,
        needs: town.featured || town.selected ? 'always' : 'lines',
        colour: town.selected ? colours.selected : colours.label,
        halo: 1.8,
        dot: false,
      };
    });
}

/** Names of areas with a record in view, and who held them. */
export const areaNames = (labels: readonly AreaLabel[], { frame, theme }: FigureLook): Name[] =>
  labels
    .filter(({ records, selected }) => records > 0 || selected)
    .map(({ place, at, name, held, selected }): Name => {
      const size = byZoom(frame.zoom, [3.5, 11], [6, 14]);
      const ems = 13;
      return {
        key: `area:${place}`,
        lines: [
          ...wrapText(name, ems * size, { size, weight: 600, spacing: 0.04 }).map(
            (text): LabelLine => ({ text, size, weight: 600, spacing: 0.04 }),
          ),
          ...detailLines(held, size),
        ],
        at: frame.project(at),
        sides: [
          [0, 0],
          [0, -1],
          [0, 1],
          [1, 0],
          [-1, 0],
        ],
        gap: 8,
        needs: 'lines',
        colour: selected ? GROUND[theme].selected : GROUND[theme].label,
        halo: 2.2,
        dot: false,
      };
    });

/** Names with the halo that parts them from what lies below. */
export function drawNames(
  labels: readonly PlacedLabel<Name>[],
  { theme, frame }: FigureLook,
): FigureNode[] {
  const { halo, townFill, quietLabel } = GROUND[theme];
  return labels.flatMap(({ wish, anchor, x, baselines }) => [
    ...(wish.dot
      ? [
          node('circle', {
            cx: wish.at[0],
            cy: wish.at[1],
            r: byZoom(frame.zoom, [4, 1.6], [8, 3]),
            fill: townFill,
            stroke: quietLabel,
          }),
        ]
      : []),
    node(
      'g',
      {
        'data-name': wish.key,
        'font-family': FONT_FAMILY,
        'text-anchor': anchor,
        fill: wish.colour,
        stroke: halo,
        'stroke-width': wish.halo * 2,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'pointer-events': 'none',
      },
      ...wish.lines.map(({ text, size, weight, spacing = 0 }, line) =>
        node(
          'text',
          {
            x: x + (anchor === 'middle' ? (spacing * size) / 2 : 0),
            y: baselines[line] ?? 0,
            'font-size': size,
            'font-weight': weight,
            'letter-spacing': spacing === 0 ? undefined : spacing * size,
          },
          text,
        ),
      ),
    ),
  ]);
}
