import type { Kind } from '../../domain/vocabulary';

/**
 * Our kind for each sub-event type of the ACLED codebook, as the project's own records have them
 * (codebook §3.11: hostilities are attacks; requests, statements, threats and coups are political;
 * leaving, seeking or claiming a base is a handover; what fits nowhere is other).
 */
const KIND_OF_SUB_EVENT: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'attack',
    [
      'Armed clash',
      'Chemical weapon',
      'Air/drone strike',
      'Suicide bomb',
      'Shelling/artillery/missile attack',
      'Remote explosive/landmine/IED',
      'Grenade',
      'Sexual violence',
      'Attack',
      'Abduction/forced disappearance',
      // People are hurt by others: hostilities, whoever the others are.
      'Mob violence',
      'Excessive force against protesters',
      'Excessive force against protestors',
    ],
  ],
  [
    'territorial_control',
    [
      'Government regains territory',
      'Non-state actor overtakes territory',
      'Non-violent transfer of territory',
    ],
  ],
  ['camp_handover', ['Headquarters or base established']],
  [
    'political',
    [
      'Agreement',
      'Change to group/activity',
      // Demands made in the street are requests and statements.
      'Peaceful protest',
      'Protest with intervention',
      'Violent demonstration',
    ],
  ],
  // Neither hostilities against people nor a word to anyone.
  ['other', ['Arrests', 'Disrupted weapons use', 'Looting/property destruction', 'Other']],
];

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
const SUB_EVENTS = byName(KIND_OF_SUB_EVENT);
const EVENTS = byName(KIND_OF_EVENT);

/** Our kind for a sub-event type or an event type of ACLED; `null` where it is neither. */
export function acledKind(type: string): Kind | null {
  const name = type.toLowerCase();
  return SUB_EVENTS.get(name) ?? EVENTS.get(name) ?? null;
}
