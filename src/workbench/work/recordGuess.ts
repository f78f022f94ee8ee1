import type { WrittenEvent } from '../../compile/written';
import type { ActorRole, Kind, SupportedField } from '../../domain/vocabulary';

/** Why a field has the value that was guessed; said in words by who shows it. */
export type GuessReason =
  /** Words name it. */
  | { readonly code: 'named'; readonly words: readonly string[] }
  /** A weekday or the like, counted from the day of publication. */
  | { readonly code: 'counted'; readonly words: readonly string[]; readonly published: string }
  /** No word makes it a claim or a plan. */
  | { readonly code: 'asserted' }
  /** Nothing names it. */
  | { readonly code: 'unnamed' }
  /** Several are named, of which one is to be chosen. */
  | { readonly code: 'several'; readonly words: readonly string[] }
  /** The kind that the words name needs who moves or leaves, with this part; no actor of the project is named. */
  | { readonly code: 'no_mover'; readonly kind: Kind; readonly role: ActorRole };

/** A field whose value, or lack of one, was guessed. */
export interface GuessedField {
  readonly field: SupportedField;
  readonly reason: GuessReason;
}

/** A date that the words name. */
export interface DateChoice {
  /** EDTF. */
  readonly when: string;
  readonly words: string;
  /** The reasoning, in the languages of the project. */
  readonly basis: WrittenEvent['whenBasis'];
}

/** A record as the words have it at first sight. */
export interface RecordGuess {
  readonly record: WrittenEvent;
  readonly fields: readonly GuessedField[];
}

/** A record that may tell of the same. */
export interface SameCandidate {
  readonly id: string;
  readonly shares: readonly ('kind' | 'date' | 'near_date' | 'place' | 'actor' | 'words')[];
}
