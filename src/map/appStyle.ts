import regularFont from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldFont from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import type { BasemapData } from '../ground/basemapData';
import type { Theme } from '../marks/palette';
import type { Scene } from '../scene/scene';
import type { claimFeatures } from './claimFeatures';
import { areaFeatures, nameFeatures } from './sceneFeatures';
import { buildStyle } from './style';

/** The style of the built app: its fonts have addresses, its towns are named once. */
export function appStyle(
  dataset: Dataset,
  basemap: BasemapData,
  scene: Scene,
  claims: ReturnType<typeof claimFeatures>,
  { theme, lang }: { readonly theme: Theme; readonly lang: Lang },
): StyleSpecification {
  return buildStyle({
    theme,
    lang,
    basemap,
    areas: areaFeatures(dataset),
    names: nameFeatures(scene),
    claims,
    ownTowns: [...dataset.places.values()].flatMap(({ kind, name }) =>
      kind === 'town' ? [name.en] : [],
    ),
    fonts: {
      regular: new URL(regularFont, import.meta.url).href,
      semibold: new URL(semiboldFont, import.meta.url).href,
    },
  });
}
