import type { SupportedField } from '../../domain/vocabulary';
import type { Move } from './moves';

/** What a key does in the text. */
export type Command =
  | 'record'
  | 'add'
  | 'general'
  | 'boilerplate'
  | 'back'
  | 'open'
  | 'name'
  | 'what'
  | 'problem'
  | 'mend'
  | 'next'
  | 'previous'
  | 'clear';

/** The keys of the commands, as `aria-keyshortcuts` names them. */
export const KEYS: Readonly<Record<Command, string>> = {
  record: 'Enter',
  add: 'a',
  general: 'g',
  boilerplate: 'b',
  back: 'u',
  open: 'o',
  name: 'w',
  what: 'k',
  problem: 'i',
  mend: 'm',
  next: 'n',
  previous: 'p',
  clear: 'Escape',
};

const ARROWS: Readonly<Record<string, Pick<Move, 'unit' | 'by'>>> = {
  ArrowRight: { unit: 'word', by: 1 },
  ArrowLeft: { unit: 'word', by: -1 },
  ArrowDown: { unit: 'sentence', by: 1 },
  ArrowUp: { unit: 'sentence', by: -1 },
};

/** The fields that the keys 1 to 6 stand for. */
const FIELDS = ['kind', 'status', 'when', 'places', 'actors', 'strength'] as const;

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The move that a key asks for: an arrow alone moves on, with Shift it moves the end, with Alt the
 * start. In text that runs from right to left the arrow to the left leads on.
 */
export function moveFor(pressed: Pressed, isRightToLeft: boolean): Move | null {
  const arrow = ARROWS[pressed.key];
  if (!arrow || pressed.ctrlKey || pressed.metaKey) return null;
  const what = pressed.altKey ? 'start' : pressed.shiftKey ? 'end' : 'all';
  const turned = isRightToLeft && arrow.unit === 'word';
  return { what, unit: arrow.unit, by: turned ? (arrow.by === 1 ? -1 : 1) : arrow.by };
}

/** The command of a key; `null` where it has none, or is meant for browser or system. */
export function commandFor({ key, altKey, ctrlKey, metaKey }: Pressed): Command | null {
  if (altKey || ctrlKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const found = Object.entries(KEYS).find(([, known]) => known === name);
  return found ? (found[0] as Command) : null;
}

/** The field of the open record that a key lets the chosen words carry; `null` where it names none. */
export function fieldFor({ key, altKey, ctrlKey, metaKey }: Pressed): SupportedField | null {
  if (altKey || ctrlKey || metaKey || !/^[1-6]$/.test(key)) return null;
  return FIELDS[Number(key) - 1] ?? null;
}
