import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../domain/record';
import { GROUND } from '../ground/groundPalette';
import type { Subject } from '../ground/subject';
import type { Theme } from '../marks/palette';
import { groundUrl } from './groundUrl';
import { FONTS } from './layers/fonts';
import { GROUND_SOURCE, groundLayers, WORLD_SOURCE, worldLayers } from './layers/ground';
import { groundLabelLayers, LABELS_SOURCE, RIVERS_SOURCE } from './layers/groundLabels';
import { OBSTACLES_SOURCE, obstacleLayer } from './layers/obstacles';
import { WORLD_LABELS_SOURCE, worldLabelLayers } from './layers/worldLabels';

/** Where the files stand that the style is made of. */
interface StyleFiles {
  readonly labels: URL;
  /** The bundled fonts. */
  readonly fonts: { readonly regular: string; readonly semibold: string };
}

/** Everything that the names of the ground depend on. */
interface NamesInput {
  readonly theme: Theme;
  readonly lang: Lang;
  readonly files: StyleFiles;
  /** What names of the ground leave free. */
  readonly obstacles: FeatureCollection;
  /** English names of the dataset's towns, which the basemap need not name again. */
  readonly ownTowns: readonly string[];
  readonly subject: Subject;
}

/** What is added to a style. */
interface Names {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

const geojson = (data: string | FeatureCollection, tolerance: number) =>
  ({ type: 'geojson', data, tolerance, buffer: 64 }) as const;

/** The ground's names with what keeps them off the records; the order is the order of drawing, above the ground. */
export const groundNames = ({
  theme,
  lang,
  files,
  obstacles,
  ownTowns,
  subject,
}: NamesInput): Names => ({
  sources: {
    [RIVERS_SOURCE]: geojson(groundUrl('detailed', 'rivers'), 0.2),
    [LABELS_SOURCE]: geojson(files.labels.href, 0),
    [OBSTACLES_SOURCE]: geojson(obstacles, 0),
  },
  layers: [...groundLabelLayers(GROUND[theme], lang, ownTowns, subject), obstacleLayer],
});

/** The ground of the world, to lie below the detailed one; its names below that one's, where names are shown. */
export const worldGround = (theme: Theme, lang: Lang, subject: Subject) => ({
  ground: {
    source: WORLD_SOURCE,
    data: geojson(groundUrl('world'), 0.2),
    layers: worldLayers(GROUND[theme], subject),
  },
  names: {
    source: WORLD_LABELS_SOURCE,
    data: geojson(groundUrl('worldNames'), 0),
    layers: worldLabelLayers(GROUND[theme], lang),
  },
});

/**
 * The style of the ground as data; the order of the layers is the order of drawing. The first picture
 * does without `names`. The records stand over the map (`drawing/`). Needs no other origin: what it
 * names is served with the page, and letters come from the bundled fonts.
 */
export const buildStyle = (
  theme: Theme,
  files: StyleFiles,
  names: Names | null,
  subject: Subject,
): StyleSpecification => ({
  version: 8,
  'font-faces': { [FONTS.regular]: files.fonts.regular, [FONTS.semibold]: files.fonts.semibold },
  sources: {
    [GROUND_SOURCE]: geojson(groundUrl('detailed'), 0.2),
    ...names?.sources,
  },
  layers: [...groundLayers(GROUND[theme], subject), ...(names?.layers ?? [])],
});
