import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { DrawList } from '../../scene/drawList';
import { obstaclesIn } from '../../scene/obstacles';

/** Where names and marks stand over the map: names of the ground leave it free. */
export const OBSTACLES_SOURCE = 'obstacles';
/** The topmost layer. */
export const OBSTACLES_LAYER = 'obstacles';
export const BLANK_IMAGE = 'blank';
/** Side of the blank square that keeps a place free, in CSS pixels. */
export const BLANK_PX = 12;
/** A picture of nothing, of that size. */
export const blankImage = () => ({
  width: BLANK_PX,
  height: BLANK_PX,
  data: new Uint8Array(BLANK_PX * BLANK_PX * 4),
});

/** Squares over all that is drawn of the records. */
export const obstacleFeatures = (list: DrawList): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: obstaclesIn(list).marks.flatMap(({ x, y, width, height }) => {
    const [across, down] = [Math.ceil(width / BLANK_PX), Math.ceil(height / BLANK_PX)];
    return Array.from({ length: across * down }, (_, index) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'Point' as const,
        coordinates: [
          ...list.frame.unproject([
            x + ((index % across) + 0.5) * (width / across),
            y + (Math.floor(index / across) + 0.5) * (height / down),
          ]),
        ],
      },
    }));
  }),
});

/** Placed before the names of the ground, and seen by nobody. */
export const obstacleLayer: LayerSpecification = {
  id: OBSTACLES_LAYER,
  type: 'symbol',
  source: OBSTACLES_SOURCE,
  layout: { 'icon-image': BLANK_IMAGE, 'icon-allow-overlap': true, 'icon-padding': 0 },
};
