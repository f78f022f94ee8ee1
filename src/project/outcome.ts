import type { DataIssue } from '../compile/issue';
import type { PackedDataset } from '../dataset/packed';
import type { DatasetDetails } from '../dataset/splitDetails';
import type { CompiledStory } from '../dataset/stories';
import type { CompiledTranslations } from '../dataset/translations';
import type { KnownSides } from '../scene/townSides';

/** A compiled project in the parts in which the page takes it; plain JSON. */
export interface ProjectParts {
  /** Without its details. */
  readonly dataset: PackedDataset;
  readonly details: DatasetDetails;
  readonly translations: CompiledTranslations;
  readonly stories: readonly CompiledStory[];
  readonly townSides: KnownSides;
}

/** An issue with the line of its file, from 1, at which it is to be mended. */
export type PlacedIssue = Pick<DataIssue, 'file' | 'record' | 'field' | 'reason' | 'fix'> & {
  readonly line: number;
  /** All of it in one line, as the commands print it. */
  readonly text: string;
};

/** What is not in order in a project that is shown. */
export interface ProjectReport {
  readonly issues: readonly PlacedIssue[];
  /** Of the documents and of context. */
  readonly records: { readonly shown: number; readonly all: number };
}

/** Why nothing of what was given can be shown as a project. */
export type ProjectRefusal =
  /** What of the files is missing, no text or no JSON: a paragraph each. */
  | { readonly code: 'faults'; readonly faults: readonly string[] }
  /** Issues without which nothing is left. */
  | { readonly code: 'issues'; readonly issues: readonly PlacedIssue[] }
  | {
      readonly code:
        | 'damaged_archive'
        | 'unpacks_too_large'
        | 'encrypted'
        | 'unknown_codec'
        | 'too_many_files'
        | 'leaves_archive'
        | 'file_twice'
        | 'several_projects'
        | 'unreadable'
        | 'no_worker';
      /** Which file, or what, in the words of who found it; never shown as markup. */
      readonly detail: string;
    };

/** What became of a ZIP archive or a folder. */
export type ProjectOutcome =
  | {
      readonly type: 'opened';
      readonly parts: ProjectParts;
      readonly report: ProjectReport;
      /** The files that were read, by their path in the project, so that they can be checked anew. */
      readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
    }
  | { readonly type: 'refused'; readonly refusal: ProjectRefusal }
  /** It is no project: perhaps own events. */
  | { readonly type: 'other' };
