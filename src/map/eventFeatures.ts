import type { Feature, FeatureCollection } from 'geojson';
import { areaFeatures, ringFeatures } from './areaFeatures';
import { arrowFeatures } from './arrowFeatures';
import { hubFeatures, hubsOf, townFeatures } from './hubFeatures';
import type { MapScene, MarkProperties } from './markProperties';
import { collectShapes } from './placedShapes';

/**
 * Turns the records in view into what the style draws, carrying only what it reads. Pure: the same
 * scene gives the same features. Superseded plans are never drawn.
 */
export function eventFeatures(
  scene: MapScene,
): FeatureCollection<Feature['geometry'], MarkProperties> {
  const placed = collectShapes(scene);
  const hubs = hubsOf(placed);
  return {
    type: 'FeatureCollection',
    features: [
      ...areaFeatures(scene, placed.area),
      ...ringFeatures(scene, placed.ring),
      ...arrowFeatures(scene, placed.movement),
      ...townFeatures(scene, hubs),
      ...hubFeatures(scene, hubs),
    ],
  };
}
