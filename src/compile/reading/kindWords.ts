import type { Kind } from '../../domain/vocabulary';
import { VERB_MARCH } from './monthOrVerb';
import { ARRIVING, LEAVING } from './placeCues';

/** Words of hostilities. */
export const VIOLENCE =
  /\b(?:suicide bomb(?: attack)?s?|bomb(?:ing|ed|er)?s?|attack(?:s|ed|ing|ers?)?|fighting|fought|clash(?:es|ed)?|(?:gun )?battles?|combat|ambush(?:es|ed)?|raid(?:s|ed)?|assaults?|shell(?:ed|ing)|hostilities|violence|strikes?|struck|shots?|shooting|fired (?:on|at|into|upon)|opened fire|explo(?:d|s)\w+|killed|wounded|kidnap\w*|abduct\w*|massacre[ds]?|beheaded|grenades?|mortars?|rockets?|conflict|offensive|(?<!\b(?:gold|coal|uranium|copper|diamond|iron|salt) )mines?)\b/i;

/** Words for what a force keeps itself in. */
const CAMP = /\b(?:camps?|bases?|barracks|compounds?|headquarters|garrisons?|sites?|posts?)\b/i;

const CONTROL =
  /\b(?:control\w*|seiz\w*|captur\w*|recaptur\w*|retak\w*|retook|tak(?:e|es|en|ing)|took|overr[au]n|territor\w*|driven|dr(?:ive|ove)|lost|lose[sd]?|losing|h(?:e|o)ld(?:s|ing)?|occup\w*|reclaim\w*|liberat\w*|fell|fall(?:s|en)?)\b/i;

const MOVING = new RegExp(
  String.raw`\b(?:mov(?:e|es|ed|ing|ements?)|forces?|troops|convoys?|push\w*|advanc\w*|${VERB_MARCH}|march(?:es|ed|ing|ers)|head(?:s|ed|ing)|travel\w*|go(?:es|ing)?|went|return\w*|fled|to take their place|relocat\w*|redeploy\w*|column)\b`,
  'i',
);

/** Words of which a record of the kind must have one; kinds that anything can be have none. */
export const KIND_WORDS: Readonly<Partial<Record<Kind, readonly RegExp[]>>> = {
  attack: [VIOLENCE],
  camp_handover: [CAMP, LEAVING, /\btake their place\b/i],
  territorial_control: [CONTROL],
  troop_movement: [MOVING, LEAVING, ARRIVING],
};

/** Words by which somebody takes a deed on himself: they tell of the claim, not of the deed. */
export const CLAIMING = /^(?:the )?(?:responsibility|claim\w*)\b/i;

/** Words of which a record with one of ACLED's sub-event types must have one. */
export const SUBTYPE_WORDS: Readonly<Record<string, RegExp>> = {
  'Armed clash':
    /\b(?:fight(?:s|ing)?|fought|clash(?:es|ed)?|battles?|hostilities|combat|raid(?:s|ed)?|attack(?:s|ed)?|exchange of fire)\b/i,
  'Suicide bomb': /\b(?:suicide|blew h\w+ up)\b/i,
  'Remote explosive/landmine/IED': /\b(?:explo(?:d|s)\w+|mines?|bombs?|IEDs?|devices?)\b/i,
  'Air/drone strike': /\b(?:air|drones?|strikes?|struck)\b/i,
  'Shelling/artillery/missile attack': /\b(?:shell\w*|mortars?|rockets?|missiles?|artillery)\b/i,
  Attack: /\b(?:attack\w*|ambush\w*|raid\w*|kill\w*|shot|stormed)\b/i,
  Agreement: /\b(?:agree\w*|deals?|accords?|cease-?fires?|treat(?:y|ies)|truces?|pacts?)\b/i,
};
