import type { ActorRole, Kind, PlaceRole } from './vocabulary';

/** Parts a place can play in a record of each kind; any other combination is a coding error. */
export const PLACE_ROLES_OF_KIND: Readonly<Record<Kind, readonly PlaceRole[]>> = {
  attack: ['location', 'near'],
  troop_movement: ['from', 'via', 'to', 'toward', 'near', 'location'],
  camp_handover: ['location', 'near'],
  territorial_control: ['location', 'near'],
  political: ['location', 'subject'],
  other: ['location', 'near', 'subject'],
};

const SPEECH: readonly ActorRole[] = ['speaker', 'addressee', 'deciding', 'subject'];

/** Parts an actor can play in a record of each kind. */
export const ACTOR_ROLES_OF_KIND: Readonly<Record<Kind, readonly ActorRole[]>> = {
  attack: ['attacker', 'defender', 'target', 'participant', ...SPEECH],
  troop_movement: ['moving', 'departing', 'target', ...SPEECH],
  camp_handover: ['departing', 'receiving', 'seeking', ...SPEECH],
  territorial_control: ['controlling', 'losing', 'seeking', ...SPEECH],
  political: ['participant', 'target', ...SPEECH],
  other: [
    'participant',
    'target',
    'attacker',
    'defender',
    'moving',
    'departing',
    'controlling',
    ...SPEECH,
  ],
};
