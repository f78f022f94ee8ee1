import type { Unrendered } from '../../compile/compileTranslations';
import type { CompiledDataset, Coverage } from '../../dataset/compiled';
import type { CompiledTranslations } from '../../dataset/translations';
import type { TextSpan } from '../../domain/textSpan';
import type { PlaceRole } from '../../domain/vocabulary';
import type { ProjectRefusal } from '../../project/outcome';
import type { DateChoice, RecordGuess, SameCandidate } from '../work/recordGuess';
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
  /** The value that a coder may decide is right (`checked`). */
  readonly value?: string;
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
  /** Quotations whose French rendering is still to be written. */
  readonly unrendered: readonly Unrendered[];
  /** By the id of their source. */
  readonly documents: Readonly<Record<string, CheckedDocument>>;
}

/** What of words or a record is asked, and how it is answered; none is answered by `null`. */
export interface Inquiries {
  /** The record that words make at first sight. */
  readonly guess: {
    readonly about: { readonly words: TextSpan & { readonly source: string } };
    readonly found: RecordGuess;
  };
  /** The dates that the quotations of a record name. */
  readonly dates: {
    readonly about: { readonly record: string };
    readonly found: readonly DateChoice[];
  };
  /** The parts that words leave a place that they name in a record, the likeliest first. */
  readonly placeRoles: {
    readonly about: {
      readonly record: string;
      readonly words: TextSpan & { readonly source: string };
    };
    readonly found: readonly PlaceRole[];
  };
  /** Records that may tell of the same occurrence. */
  readonly same: {
    readonly about: { readonly record: string };
    readonly found: readonly SameCandidate[];
  };
}
export type InquiryName = keyof Inquiries;

/** A question about the project as the last changes left it. */
export type Inquiry = {
  [Name in InquiryName]: { readonly what: Name } & Inquiries[Name]['about'];
}[InquiryName];

/** What is asked of the worker; each `edit` is answered by a `checked`, of several that wait only the last, each `ask` by a `told` of its number. */
export type WorkQuestion =
  | { readonly type: 'open'; readonly texts: ProjectTexts; readonly changes: readonly Change[] }
  | { readonly type: 'edit'; readonly revision: number; readonly changes: readonly Change[] }
  | { readonly type: 'ask'; readonly number: number; readonly inquiry: Inquiry };

/** What the page hears. */
export type WorkAnswer =
  | { readonly type: 'refused'; readonly refusal: ProjectRefusal }
  | { readonly type: 'checked'; readonly checked: Checked }
  | {
      readonly type: 'told';
      readonly number: number;
      readonly found: Inquiries[InquiryName]['found'] | null;
    };
