import { KINDS, type Kind } from '../../../domain/vocabulary';
import { acledKind } from './acledKinds';
import { plainName } from './plainName';

/** The kind that a text names, in the words of the data. */
export const kindNamed = (text: string): Kind | null => KINDS.find((kind) => kind === text) ?? null;

/** Our kind for what a file calls the type of an event: one of ours, or one of ACLED's; `null` where it is neither. */
export const kindOfType = (text: string): Kind | null =>
  kindNamed(plainName(text)) ?? acledKind(text);
