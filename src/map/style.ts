import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../domain/record';
import type { BasemapData } from '../ground/basemapData';
import { GROUND } from '../ground/groundPalette';
import type { Theme } from '../marks/palette';
import { FONTS } from './layers/fonts';
import { groundLayers } from './layers/ground';
import { groundLabelLayers } from './layers/groundLabels';
import { OBSTACLES_SOURCE, obstacleLayer } from './layers/obstacles';

/** Everything that the style depends on. */
interface StyleInput {
  readonly theme: Theme;
  readonly lang: Lang;
  readonly basemap: BasemapData;
  /** What names of the ground leave free. */
  readonly obstacles: FeatureCollection;
  /** English names of the dataset's towns, which the basemap need not name again. */
  readonly ownTowns: readonly string[];
  /** Addresses of the bundled font files. */
  readonly fonts: { readonly regular: string; readonly semibold: string };
}

const geojson = (data: FeatureCollection, tolerance: number) =>
  ({ type: 'geojson', data, tolerance, buffer: 64 }) as const;

/**
 * The style of the ground as data; the order of the layers is the order of drawing. The records stand
 * over the map (`drawing/`). Needs no other origin: sources are inline, letters come from the bundled
 * fonts.
 */
export function buildStyle({
  theme,
  lang,
  basemap,
  obstacles,
  ownTowns,
  fonts,
}: StyleInput): StyleSpecification {
  const colours = GROUND[theme];
  return {
    version: 8,
    'font-faces': { [FONTS.regular]: fonts.regular, [FONTS.semibold]: fonts.semibold },
    sources: {
      countries: geojson(basemap.countries, 0.2),
      lines: geojson(basemap.lines, 0.2),
      rivers: geojson(basemap.rivers, 0.2),
      lakes: geojson(basemap.lakes, 0.2),
      labels: geojson(basemap.labels, 0),
      [OBSTACLES_SOURCE]: geojson(obstacles, 0),
    },
    layers: [
      ...groundLayers(colours),
      ...groundLabelLayers(colours, lang, ownTowns),
      obstacleLayer,
    ],
  };
}
