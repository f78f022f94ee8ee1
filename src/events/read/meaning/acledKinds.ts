import { ACLED_SUB_EVENTS } from '../../../domain/acled';
import type { Kind } from '../../../domain/vocabulary';

/** Event types, where the sub-event type is missing or new; also those of releases before 2019. */
const KIND_OF_EVENT: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'attack',
    [
      'Battles',
      'Explosions/Remote violence',
      'Violence against civilians',
      'Remote violence',
      'Battle-No change of territory',
    ],
  ],
  [
    'territorial_control',
    ['Battle-Government regains territory', 'Battle-Non-state actor overtakes territory'],
  ],
  ['political', ['Protests', 'Riots', 'Riots/Protests']],
  ['other', ['Strategic developments', 'Strategic development']],
];

const byName = (table: readonly (readonly [Kind, readonly string[]])[]) =>
  new Map(table.flatMap(([kind, names]) => names.map((name) => [name.toLowerCase(), kind])));
const SUB_EVENTS = new Map(
  Object.entries(ACLED_SUB_EVENTS).map(([name, [kind]]) => [name.toLowerCase(), kind]),
);
const EVENTS = byName(KIND_OF_EVENT);

/** Our kind for a sub-event type or an event type of ACLED; `null` where it is neither. */
export function acledKind(type: string): Kind | null {
  const name = type.toLowerCase();
  return SUB_EVENTS.get(name) ?? EVENTS.get(name) ?? null;
}
