import type { Feature } from 'geojson';
import type { Position } from '../domain/position';
import type { FigureLook } from '../drawing/look';
import { drawName } from '../drawing/names';
import { type FigureNode, node } from '../drawing/node';
import type { BasemapData } from '../ground/basemapData';
import { GROUND, type GroundColours } from '../ground/groundPalette';
import { byZoom } from '../scene/byZoom';
import type { Frame, Point } from '../scene/frame';
import type { LabelWish, PlacedLabel, Side } from '../scene/placeLabels';
import { textWidth, wrapText } from '../scene/textWidth';
import { countrySpot } from './countrySpot';

/** A name of the ground with its looks. */
interface GroundName extends LabelWish {
  readonly colour: string;
  readonly halo: number;
  /** The name of a town brings its dot. */
  readonly dot: boolean;
}

const ON_IT: readonly Side[] = [
  [0, 0],
  [0, 1],
  [0, -1],
];
const BESIDE: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];
/** Rank up to which names of the detailed ground show. */
const mostRank = (zoom: number): number =>
  Math.floor(byZoom(zoom, [2, 1], [3, 2], [4.2, 2], [5.6, 3.5], [7, 5]));
/** Names of the world say themselves from which zoom they show. */
const isShown = (properties: Feature['properties'], rank: number, zoom: number): boolean =>
  properties?.zoom === undefined ? rank <= mostRank(zoom) : properties.zoom <= zoom;
/** Farther outside the frame, in pixels, no name is looked at; a country may be named in the part that is seen. */
const OUTSIDE_PX = 200;

const isNear = ([x, y]: Point, { width, height }: Frame): boolean =>
  x > -OUTSIDE_PX && y > -OUTSIDE_PX && x < width + OUTSIDE_PX && y < height + OUTSIDE_PX;

interface GroundStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly spacing: number;
  readonly ems: number;
  readonly capitals?: boolean;
  readonly colour: keyof GroundColours & ('quietLabel' | 'waterLabel');
  readonly dot?: boolean;
}

/** How a class of ground names is lettered; `null` where it is not at this zoom. */
function groundStyle(kind: unknown, isFirst: boolean, zoom: number): GroundStyle | null {
  switch (kind) {
    case 'country':
      return zoom > 7.5
        ? null
        : {
            size: byZoom(zoom, [1, 8.5], [3, 10], [6, isFirst ? 22 : 14]),
            weight: 600,
            spacing: 0.22,
            ems: 14,
            capitals: true,
            colour: 'quietLabel',
          };
    case 'region':
      return zoom < 5
        ? null
        : { size: 11, spacing: 0.12, ems: 12, capitals: true, colour: 'quietLabel' };
    case 'water':
    case 'lake':
    case 'delta':
      return { size: 12, spacing: 0.08, ems: 8, colour: 'waterLabel' };
    case 'desert':
    case 'mountain':
    case 'massif':
      return zoom < 4.2 ? null : { size: 12, spacing: 0.1, ems: 9, colour: 'quietLabel' };
    case 'town':
    case 'capital':
      if (zoom < 2.5) return null;
      return {
        size: byZoom(zoom, [4, 10.5], [8, 13]),
        spacing: 0,
        ems: 20,
        colour: 'quietLabel',
        dot: true,
      };
    default:
      return null;
  }
}

/** The middle of what a name is given to, whether a point or a line to letter along. */
function middleOf({ geometry }: Feature): Position | null {
  if (geometry.type === 'Point') {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [lon, lat];
  }
  if (geometry.type !== 'LineString') return null;
  const [lon = 0, lat = 0] =
    geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
  return [lon, lat];
}

const CLASS_ORDER = ['country', 'capital', 'town', 'water', 'delta', 'region'];
function classOrder(kind: unknown): number {
  const index = CLASS_ORDER.indexOf(String(kind));
  return index < 0 ? CLASS_ORDER.length : index;
}

const isWellInside = ([x, y]: Point, width: number, frame: Frame): boolean =>
  x > width / 2 && y > 10 && x < frame.width - width / 2 && y < frame.height - 10;

/** Names of the ground, the larger ones first; `ownTowns` are English names that towns of the dataset have. */
export function groundNames(
  { labels: { features }, countries }: Pick<BasemapData, 'labels' | 'countries'>,
  ownTowns: ReadonlySet<string>,
  { frame, theme, lang }: FigureLook,
): GroundName[] {
  const named = features.flatMap((feature) => {
    const { properties } = feature;
    const rank = Number(properties?.rank ?? properties?.zoom ?? 9);
    const style = groundStyle(properties?.class, properties?.rank === 1, frame.zoom);
    const at = middleOf(feature);
    const text = properties?.[`name_${lang}`] ?? properties?.name_en;
    if (!style || !at || typeof text !== 'string') return [];
    if (!isShown(properties, rank, frame.zoom)) return [];
    if (style.dot && ownTowns.has(properties?.name_en)) return [];
    const kind: unknown = properties?.class;
    const nameEn = String(properties?.name_en);
    const point = frame.project(at);
    if (kind !== 'country' && !isNear(point, frame)) return [];
    return [{ kind, rank, style, at: point, text, nameEn }];
  });
  return named
    .sort((a, b) => classOrder(a.kind) - classOrder(b.kind) || a.rank - b.rank)
    .map(({ kind, style, at, text, nameEn }): GroundName => {
      const line = { size: style.size, weight: style.weight ?? 400, spacing: style.spacing };
      const shown = style.capitals ? text.toLocaleUpperCase(lang) : text;
      const width = textWidth(shown, line);
      // A country that is seen in part is named in that part.
      const spot =
        kind === 'country' && !isWellInside(at, width, frame)
          ? countrySpot(countries, nameEn, width, frame)
          : null;
      return {
        key: `ground:${text}`,
        lines: wrapText(shown, style.ems * style.size, line).map((words) => ({
          ...line,
          text: words,
        })),
        at: spot ?? at,
        sides: style.dot ? BESIDE : ON_IT,
        gap: style.dot ? 4 : 0,
        needs: 'free',
        colour: GROUND[theme][style.colour],
        halo: 1.2,
        dot: style.dot ?? false,
      };
    });
}

/** The names with the dots of their towns. */
export const drawGroundNames = (
  labels: readonly PlacedLabel<GroundName>[],
  { theme, frame }: FigureLook,
): FigureNode[] => {
  const { townFill, quietLabel } = GROUND[theme];
  return labels.flatMap((label) => {
    const { wish } = label;
    const dot = node('circle', {
      cx: wish.at[0],
      cy: wish.at[1],
      r: byZoom(frame.zoom, [4, 1.6], [8, 3]),
      fill: townFill,
      stroke: quietLabel,
    });
    return [
      ...(wish.dot ? [dot] : []),
      drawName(label, { theme, colour: wish.colour, halo: wish.halo, key: wish.key }),
    ];
  });
};
