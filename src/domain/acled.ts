import type { Kind } from './vocabulary';

/**
 * The sub-event types of the ACLED codebook with the kinds they can have here, the one that their
 * rows are read as first (codebook §3.11: hostilities are attacks; requests, statements, threats and
 * coups are political; leaving, seeking or claiming a base is a handover; what fits nowhere is other).
 */
export const ACLED_SUB_EVENTS: Readonly<Record<string, readonly [Kind, ...Kind[]]>> = {
  'Armed clash': ['attack', 'territorial_control'],
  'Government regains territory': ['territorial_control'],
  'Non-state actor overtakes territory': ['territorial_control'],
  'Chemical weapon': ['attack'],
  'Air/drone strike': ['attack'],
  'Suicide bomb': ['attack'],
  'Shelling/artillery/missile attack': ['attack'],
  'Remote explosive/landmine/IED': ['attack'],
  Grenade: ['attack'],
  'Sexual violence': ['attack'],
  Attack: ['attack'],
  'Abduction/forced disappearance': ['attack'],
  // People are hurt by others: hostilities, whoever the others are.
  'Mob violence': ['attack'],
  'Excessive force against protesters': ['attack'],
  'Excessive force against protestors': ['attack'],
  'Non-violent transfer of territory': ['territorial_control', 'camp_handover'],
  'Headquarters or base established': ['camp_handover', 'territorial_control', 'troop_movement'],
  Agreement: ['political'],
  'Change to group/activity': ['political', 'troop_movement'],
  // Demands made in the street are requests and statements.
  'Peaceful protest': ['political'],
  'Protest with intervention': ['political'],
  'Violent demonstration': ['political'],
  // Neither hostilities against people nor a word to anyone.
  Arrests: ['other', 'political'],
  'Disrupted weapons use': ['other'],
  'Looting/property destruction': ['other'],
  Other: ['other', 'political', 'troop_movement'],
};
