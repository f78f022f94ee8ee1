import type { Feature, FeatureCollection } from 'geojson';
import type { FigureLook } from '../drawing/look';
import { type Attributes, type FigureNode, node } from '../drawing/node';
import type { BasemapData } from '../ground/basemapData';
import { GROUND } from '../ground/groundPalette';
import { byZoom } from '../scene/byZoom';

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The features that have this value in one of their properties. */
const having = ({ features }: FeatureCollection, name: string, value: unknown): FeatureCollection =>
  collection(features.filter(({ properties }) => properties?.[name] === value));

/** Sea, land, water and borders, from the bottom up, as the map draws them. */
export function drawGround(
  { frame, theme }: Pick<FigureLook, 'frame' | 'theme'>,
  { countries, lines, rivers, lakes }: BasemapData,
): FigureNode[] {
  const colours = GROUND[theme];
  const { zoom } = frame;
  const shape = (data: FeatureCollection, attributes: Attributes): FigureNode[] => {
    const d = frame.path(data);
    return d === null ? [] : [node('path', { ...attributes, d })];
  };
  const line = (data: FeatureCollection, attributes: Attributes) =>
    shape(data, { fill: 'none', 'stroke-linejoin': 'round', ...attributes });
  const lineOfKind = (kind: string, attributes: Attributes) =>
    line(having(lines, 'kind', kind), attributes);
  const mali = byZoom(zoom, [3, 1], [8, 2]);
  return [
    node('rect', { width: frame.width, height: frame.height, fill: colours.sea }),
    // One shape: single ones would leave seams between neighbours.
    ...shape(countries, { fill: colours.land }),
    ...shape(having(countries, 'role', 'mali'), { fill: colours.mali }),
    ...lineOfKind('coast', { stroke: colours.border, 'stroke-width': 0.5 }),
    ...lineOfKind('mali', {
      stroke: colours.maliGlow,
      'stroke-width': byZoom(zoom, [3, 4], [8, 10]),
      'stroke-opacity': 0.7,
    }),
    ...lineOfKind('region', {
      stroke: colours.region,
      'stroke-width': byZoom(zoom, [4, 0.6], [8, 1.2]),
      'stroke-dasharray': '3 2',
    }),
    ...shape(lakes, { fill: colours.water }),
    ...[3, 2, 1].flatMap((rank) =>
      line(having(rivers, 'rank', rank), {
        stroke: colours.water,
        'stroke-linecap': 'round',
        'stroke-width':
          rank === 1
            ? byZoom(zoom, [3, 1], [6, 2.2], [10, 6])
            : byZoom(zoom, [3, 0.5], [6, 1], [10, 2.5]),
      }),
    ),
    ...lineOfKind('border', { stroke: colours.border, 'stroke-width': 1 }),
    ...lineOfKind('disputed', {
      stroke: colours.border,
      'stroke-width': 1,
      'stroke-dasharray': '2 2.5',
    }),
    ...lineOfKind('mali', { stroke: colours.maliBorder, 'stroke-width': mali }),
  ];
}
