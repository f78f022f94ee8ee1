import regularFont from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldFont from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { FeatureCollection } from 'geojson';
import { labelsUrl } from '../ground/basemapFiles';
import { subjectOf } from '../ground/subject';
import type { MapInput } from './mapInput';
import { buildStyle, groundNames } from './style';

const files = () => ({
  labels: labelsUrl(new URL(document.baseURI)),
  fonts: {
    regular: new URL(regularFont, import.meta.url).href,
    semibold: new URL(semiboldFont, import.meta.url).href,
  },
});

/** The names of the ground in the built app: the records over it name the dataset's towns. */
export const appNames = (
  { theme, lang, dataset: { places, project } }: Pick<MapInput, 'theme' | 'lang' | 'dataset'>,
  obstacles: FeatureCollection,
) =>
  groundNames({
    theme,
    lang,
    obstacles,
    files: files(),
    subject: subjectOf(project),
    ownTowns: [...places.values()].flatMap(({ kind, name }) => (kind === 'town' ? [name.en] : [])),
  });

/** The style of the built app. */
export const appStyle = (
  { theme, dataset }: Pick<MapInput, 'theme' | 'dataset'>,
  names: ReturnType<typeof appNames> | null,
) => buildStyle(theme, files(), names, subjectOf(dataset.project));
