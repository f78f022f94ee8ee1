import type { PlaceId } from '../domain/ids';
import type { Bilingual, Lang } from '../domain/record';

/** Grounds that a project can be drawn on: one detailed around one country, or the whole world, coarser. */
export const GROUNDS = ['mali', 'world'] as const;
type Ground = (typeof GROUNDS)[number];

/** [west, south, east, north] in WGS 84 degrees; west of the antimeridian where `west` exceeds `east`. */
type HomeBounds = readonly [number, number, number, number];

/** The country that a project is about. */
interface ProjectCountry {
  readonly place: PlaceId;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** A licence under which the coding may be used. */
interface ProjectLicence {
  /** SPDX identifier, e.g. CC-BY-4.0. */
  readonly spdx: string;
  /** Short name as people write it, e.g. CC BY 4.0. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

/** Where something that the project did not make itself comes from. */
interface ProjectCredit {
  /** What was taken, in lower case: "places". */
  readonly what: Bilingual;
  readonly name: string;
  readonly licence: Bilingual;
  readonly url: string;
}

/**
 * What a project is called, where it looks first and whose it is: `data/project.json`. A text that the
 * project has in one language alone stands in every other of the interface, too.
 */
export interface Project {
  /** Lower-case words joined by hyphens; part of file names and of keys of citations. */
  readonly id: string;
  /** Languages of its texts, the first of them its own. */
  readonly languages: readonly Lang[];
  readonly title: Bilingual;
  /** One line below the title. */
  readonly tagline?: Bilingual;
  /** One sentence: what the documents tell of. */
  readonly intro: Bilingual;
  /** One sentence for who has not seen the page: search engines, previews of links. A detail, as the next two: they come later than the rest in the app. */
  readonly description?: Bilingual;
  /** The same of the data alone; absent where `description` serves. */
  readonly dataDescription?: Bilingual;
  /** What is seen on the picture of a link's preview. */
  readonly picture?: Bilingual;
  /** The places that have a button, in this order. */
  readonly places: readonly PlaceId[];
  /** Towns that readers know, from which others are told; absent where `places` serve. */
  readonly landmarks?: readonly PlaceId[];
  /** What the map shows at first: where the records are, or these bounds. */
  readonly home: 'records' | HomeBounds;
  readonly ground: Ground;
  readonly country?: ProjectCountry;
  readonly licence: ProjectLicence;
  readonly credits: readonly ProjectCredit[];
  /** What the page on method says of this project alone. */
  readonly method?: {
    /** Which days and places the documents leave out. */
    readonly silent?: Bilingual;
    /** How areas without known limits are drawn, and which borders. */
    readonly borders?: Bilingual;
  };
}
