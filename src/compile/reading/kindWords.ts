import type { Kind } from '../../domain/vocabulary';
import { ARRIVING, LEAVING } from './placeCues';

/** Words of hostilities. */
export const VIOLENCE =
  /\b(?:suicide bomb(?: attack)?s?|bomb(?:ing|ed|er)?s?|attack(?:s|ed|ing|ers?)?|fighting|fought|clash(?:es|ed)?|(?:gun )?battles?|combat|ambush(?:es|ed)?|raid(?:s|ed)?|assaults?|shell(?:ed|ing)|hostilities|violence|strikes?|struck|shots?|shooting|explo(?:d|s)\w+|killed|kidnap\w*|conflict|offensive|mines?)\b/i;

/** Words for what a force keeps itself in. */
const CAMP = /\b(?:camps?|bases?|barracks|compounds?|headquarters|garrisons?|sites?|posts?)\b/i;

const CONTROL =
  /\b(?:control\w*|seiz\w*|captur\w*|recaptur\w*|retak\w*|retook|tak(?:e|es|en|ing)|took|overr[au]n|territor\w*|driven|dr(?:ive|ove)|lost|lose[sd]?|losing|h(?:e|o)ld(?:s|ing)?|occup\w*|reclaim\w*|liberat\w*|fell|fall(?:s|en)?)\b/i;

const MOVING =
  /\b(?:mov(?:e|es|ed|ing|ements?)|forces?|troops|convoys?|push\w*|advanc\w*|march\w*|head(?:s|ed|ing)|travel\w*|go(?:es|ing)?|went|return\w*|fled|to take their place|relocat\w*|redeploy\w*|column)\b/i;

/** Words of which a record of the kind must have one; kinds that anything can be have none. */
export const KIND_WORDS: Readonly<Partial<Record<Kind, readonly RegExp[]>>> = {
  attack: [VIOLENCE],
  camp_handover: [CAMP, LEAVING, /\btake their place\b/i],
  territorial_control: [CONTROL],
  troop_movement: [MOVING, LEAVING, ARRIVING],
};
