import type { Feature, FeatureCollection } from 'geojson';
import type { FigureLook } from '../drawing/look';
import { type Attributes, type FigureNode, node } from '../drawing/node';
import type { BasemapData } from '../ground/basemapData';
import { GROUND } from '../ground/groundPalette';
import { DETAILED_COUNTRY, type Subject } from '../ground/subject';
import { byZoom } from '../scene/byZoom';

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The features that have this value in one of their properties. */
const having = ({ features }: FeatureCollection, name: string, value: unknown): FeatureCollection =>
  collection(features.filter(({ properties }) => properties?.[name] === value));

/** Points of the ground nearer to each other, in pixels, are as good as one: a picture of the world stays small. */
const leastPx = (zoom: number): number => byZoom(zoom, [1, 1.1], [3, 0.7], [5, 0.4]);

/** Sea, land, water and borders, from the bottom up, as the map draws them. */
export function drawGround(
  { frame, theme }: Pick<FigureLook, 'frame' | 'theme'>,
  { countries, lines, rivers, lakes }: BasemapData,
  subject: Subject,
): FigureNode[] {
  const colours = GROUND[theme];
  const { zoom } = frame;
  const shape = (data: FeatureCollection, attributes: Attributes): FigureNode[] => {
    const d = frame.path(data, leastPx(zoom));
    return d === null ? [] : [node('path', { ...attributes, d })];
  };
  const line = (data: FeatureCollection, attributes: Attributes) =>
    shape(data, { fill: 'none', 'stroke-linejoin': 'round', ...attributes });
  const lineOfKind = (kind: string, attributes: Attributes) =>
    line(having(lines, 'kind', kind), attributes);
  const mali = byZoom(zoom, [0, 0.6], [3, 1], [8, 2]);
  const border = byZoom(zoom, [2, 0.5], [4, 1]);
  const isDetailed = subject === DETAILED_COUNTRY;
  const glow = () =>
    lineOfKind('mali', {
      stroke: colours.maliGlow,
      'stroke-width': byZoom(zoom, [0, 1], [3, 4], [8, 10]),
      'stroke-opacity': 0.7,
    });
  const regions = () =>
    lineOfKind('region', {
      stroke: colours.region,
      'stroke-width': byZoom(zoom, [4, 0.6], [8, 1.2]),
      'stroke-dasharray': '3 2',
    });
  return [
    node('rect', { width: frame.width, height: frame.height, fill: colours.sea }),
    // One shape: single ones would leave seams between neighbours.
    ...shape(countries, { fill: colours.land }),
    ...(subject === null ? [] : shape(having(countries, 'iso', subject), { fill: colours.mali })),
    ...lineOfKind('coast', { stroke: colours.border, 'stroke-width': 0.5 }),
    ...(isDetailed ? [...glow(), ...regions()] : []),
    ...shape(lakes, { fill: colours.water }),
    ...(zoom < 2 ? [1] : [3, 2, 1]).flatMap((rank) =>
      line(having(rivers, 'rank', rank), {
        stroke: colours.water,
        'stroke-linecap': 'round',
        'stroke-width':
          rank === 1
            ? byZoom(zoom, [3, 1], [6, 2.2], [10, 6])
            : byZoom(zoom, [3, 0.5], [6, 1], [10, 2.5]),
      }),
    ),
    ...lineOfKind('border', { stroke: colours.border, 'stroke-width': border }),
    ...lineOfKind('disputed', {
      stroke: colours.border,
      'stroke-width': border,
      'stroke-dasharray': '2 2.5',
    }),
    ...lineOfKind(
      'mali',
      isDetailed
        ? { stroke: colours.maliBorder, 'stroke-width': mali }
        : { stroke: colours.border, 'stroke-width': border },
    ),
  ];
}
