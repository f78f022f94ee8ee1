import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { EventId } from '../domain/ids';
import type { Actor, EventRecord, GeographicClaim, Place, Source } from '../domain/record';
import type { Project } from './project';
import type { StoryOutline } from './stories';

/** Outline of a region or area in WGS 84; `id` is what `Place.outline` names. */
export type Outline = Feature<Polygon | MultiPolygon> & { id: string };

/** What compile hands to the app, as plain JSON. */
export interface CompiledDataset {
  /** First 12 hex digits of the SHA-256 of `data/` and `seeds/`. */
  readonly version: string;
  readonly project: Project;
  /** Whether the details are in it (`details.ts`); without them records are there, but told in short. */
  readonly complete: boolean;
  /** Sorted by earliest day, then id; records without a usable date last. */
  readonly events: readonly EventRecord[];
  /** Ids that were given up, with the record that tells it now. */
  readonly retired: Readonly<Record<string, EventId>>;
  /** Those that have a button first, in the order of `project.places`. */
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly claims: readonly GeographicClaim[];
  /** Only the outlines that a drawn record needs. */
  readonly outlines: readonly Outline[];
  /** In the order in which they are offered; their text is loaded apart. */
  readonly stories: readonly StoryOutline[];
}

/** How much of one document is accounted for; counts are UTF-16 units. */
export interface Coverage {
  readonly source: string;
  readonly characters: number;
  readonly quoted: number;
  /** Part of `quoted`: words that some record names for its kind, so that they say what happened. */
  readonly told: number;
  readonly general: number;
  readonly boilerplate: number;
  readonly uncovered: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}
