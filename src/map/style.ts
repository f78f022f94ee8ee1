import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../domain/record';
import { KINDS } from '../domain/vocabulary';
import type { BasemapData } from '../ground/basemapData';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, type Theme } from '../marks/palette';
import { areaLayers } from './layers/areas';
import { claimLabelLayers, claimLayers } from './layers/claims';
import { FONTS } from './layers/fonts';
import { groundLayers } from './layers/ground';
import { groundLabelLayers } from './layers/groundLabels';
import type { InkColours } from './layers/ink';
import { nameLayers } from './layers/names';

/** The first layer above the events: lettering lies over the marks. */
export const LAYER_ABOVE_EVENTS = 'claim-measure-label';

/** Everything that the style depends on. */
interface StyleInput {
  readonly theme: Theme;
  readonly lang: Lang;
  readonly basemap: BasemapData;
  readonly areas: FeatureCollection;
  readonly names: FeatureCollection;
  readonly claims: FeatureCollection;
  /** English names of the dataset's towns, which the basemap need not name again. */
  readonly ownTowns: readonly string[];
  /** Addresses of the bundled font files. */
  readonly fonts: { readonly regular: string; readonly semibold: string };
}

const inksOf = (theme: Theme): InkColours =>
  Object.fromEntries(KINDS.map((kind) => [kind, MARK_COLOURS[theme][kind].ink])) as InkColours;

const geojson = (data: FeatureCollection, tolerance: number) =>
  ({ type: 'geojson', data, tolerance, buffer: 64 }) as const;

/**
 * The whole map style as data; the order of the layers is the order of drawing. Events
 * are drawn by a layer of our own, which goes below `LAYER_ABOVE_EVENTS`. Needs no other origin:
 * sources are inline, letters come from the bundled fonts, hatchings are drawn on request.
 */
export function buildStyle({
  theme,
  lang,
  basemap,
  areas,
  names,
  claims,
  ownTowns,
  fonts,
}: StyleInput): StyleSpecification {
  const colours = GROUND[theme];
  const inks = inksOf(theme);
  return {
    version: 8,
    'font-faces': { [FONTS.regular]: fonts.regular, [FONTS.semibold]: fonts.semibold },
    sources: {
      countries: geojson(basemap.countries, 0.2),
      lines: geojson(basemap.lines, 0.2),
      rivers: geojson(basemap.rivers, 0.2),
      lakes: geojson(basemap.lakes, 0.2),
      labels: geojson(basemap.labels, 0),
      areas: { ...geojson(areas, 0.2), promoteId: 'key' },
      names: { ...geojson(names, 0), promoteId: 'place' },
      claims: geojson(claims, 0),
    },
    layers: [
      ...groundLayers(colours),
      ...groundLabelLayers(colours, lang, ownTowns),
      ...areaLayers(colours, inks),
      ...claimLayers(colours),
      ...claimLabelLayers(colours),
      ...nameLayers(colours),
    ],
  };
}
