import type { Lang } from '../../domain/record';

/** What an exported file says of itself, and the formats it can have. */

/** Formats in which what is in view can be taken away. */
export const VIEW_FORMATS = ['geojson', 'csv', 'kml'] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** The filter that made a file: days as ISO text, and the chosen values of each part. */
export interface ViewFilter {
  readonly mode: string;
  readonly from: string;
  readonly to: string;
  /** The day as of which things are shown as they were known. */
  readonly known?: string;
  readonly [part: string]: undefined | string | boolean | readonly string[];
}

export interface Provenance {
  /** Id of the project. */
  readonly project: string;
  /** The map's own title. */
  readonly title: string;
  /** Content hash of the dataset. */
  readonly version: string;
  /** Address of the licence of what the project itself wrote. */
  readonly licence: string;
  /** Whose data it is and under which licence. */
  readonly attribution: string;
  /** ISO day on which the file was made. */
  readonly exported: string;
  readonly filter: ViewFilter;
  readonly filterInWords: string;
  /** Language of the words above and of names in a file that has room for one. */
  readonly lang: Lang;
  /** Opens the view again. */
  readonly link: string;
}

/** Name of a file that holds this view; `extension` without its dot. */
export const fileNameOf = (
  {
    project,
    filter: { from, to, known },
    version,
  }: Pick<Provenance, 'project' | 'filter' | 'version'>,
  extension: string,
): string => {
  const days = from === to ? from : `${from}_${to}`;
  const then = known === undefined ? '' : `_as-known-${known}`;
  return `${project}_${days}${then}_${version}.${extension}`;
};
