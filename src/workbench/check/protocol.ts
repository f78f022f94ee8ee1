import type { CompiledDataset, Coverage } from '../../dataset/compiled';
import type { CompiledTranslations } from '../../dataset/translations';
import type { TextSpan } from '../../domain/textSpan';
import type { ProjectRefusal } from '../../project/outcome';
import type { Change } from '../work/work';
import type { ProjectTexts } from '../work/workFiles';

/** What words of a document are already: several may lie over each other. */
export interface Mark extends TextSpan {
  /** `told`: words that a record names for what happened; `quoted`: all of a quotation. */
  readonly type: 'told' | 'quoted' | 'general' | 'boilerplate' | 'open';
  /** The record that quotes them. */
  readonly event?: string;
}

/** A document as the check reads it. */
export interface CheckedDocument {
  readonly coverage: Coverage;
  /** In text order, without blank ones. */
  readonly sentences: readonly TextSpan[];
  readonly marks: readonly Mark[];
}

/** What is wrong, and where it is to be mended. */
export interface WorkIssue {
  /** Of the project: `data/events.json`. */
  readonly file: string;
  /** Id of the record, place, actor or source. */
  readonly record: string;
  /** As the file calls it: `places[0].role`. */
  readonly field: string;
  readonly reason: string;
  readonly fix: string;
  /** For what is wrong with a stretch of a document. */
  readonly span?: TextSpan & { readonly source: string };
}

/** What the check says of a project. */
export interface Checked {
  /** The number of the changes after which it was checked. */
  readonly revision: number;
  /** What of it can be shown, with all details; `null` where nothing can. */
  readonly dataset: CompiledDataset | null;
  readonly translations: CompiledTranslations;
  readonly issues: readonly WorkIssue[];
  /** By the id of their source. */
  readonly documents: Readonly<Record<string, CheckedDocument>>;
}

/** What is asked of the worker; each `edit` is answered, of several that wait only the last. */
export type WorkQuestion =
  | { readonly type: 'open'; readonly texts: ProjectTexts; readonly changes: readonly Change[] }
  | { readonly type: 'edit'; readonly revision: number; readonly changes: readonly Change[] };

/** What the page hears. */
export type WorkAnswer =
  | { readonly type: 'refused'; readonly refusal: ProjectRefusal }
  | { readonly type: 'checked'; readonly checked: Checked };
