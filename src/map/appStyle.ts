import regularFont from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldFont from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import type { BasemapData } from '../ground/basemapData';
import type { Theme } from '../marks/palette';
import { buildStyle } from './style';

/** The style of the built app: its fonts have addresses, its towns are named by the records over it. */
export const appStyle = (
  { places }: Dataset,
  basemap: BasemapData,
  obstacles: FeatureCollection,
  { theme, lang }: { readonly theme: Theme; readonly lang: Lang },
): StyleSpecification =>
  buildStyle({
    theme,
    lang,
    basemap,
    obstacles,
    ownTowns: [...places.values()].flatMap(({ kind, name }) => (kind === 'town' ? [name.en] : [])),
    fonts: {
      regular: new URL(regularFont, import.meta.url).href,
      semibold: new URL(semiboldFont, import.meta.url).href,
    },
  });
