import type { OwnSubtype } from '../../domain/vocabulary';
import type { MessageKey } from '../../ui/messages/catalogue';

/** Sub-event types of the ACLED codebook, and the project's own, that the catalogues translate. */
const SUBTYPE_KEYS: Readonly<Record<string, MessageKey>> = {
  'Armed clash': 'panel.subtype.armedClash',
  Attack: 'panel.subtype.attack',
  'Suicide bomb': 'panel.subtype.suicideBomb',
  'Air/drone strike': 'panel.subtype.airStrike',
  'Shelling/artillery/missile attack': 'panel.subtype.shelling',
  'Remote explosive/landmine/IED': 'panel.subtype.remoteExplosive',
  'Abduction/forced disappearance': 'panel.subtype.abduction',
  'Government regains territory': 'panel.subtype.governmentRegains',
  'Non-state actor overtakes territory': 'panel.subtype.nonStateOvertakes',
  'Non-violent transfer of territory': 'panel.subtype.transfer',
  'Headquarters or base established': 'panel.subtype.baseEstablished',
  'Change to group/activity': 'panel.subtype.groupChange',
  Agreement: 'panel.subtype.agreement',
  'Disrupted weapons use': 'panel.subtype.disruptedWeapons',
  'Looting/property destruction': 'panel.subtype.looting',
  Other: 'panel.subtype.other',
  ...({
    vacated: 'panel.subtype.vacated',
    partial_handover: 'panel.subtype.partialHandover',
    base_taken: 'panel.subtype.baseTaken',
    coup: 'panel.subtype.coup',
  } satisfies Record<OwnSubtype, MessageKey>),
};

/** The message of a sub-event type; `null` where the catalogues have none: it then stays English. */
export const subtypeKey = (subtype: string): MessageKey | null => SUBTYPE_KEYS[subtype] ?? null;
