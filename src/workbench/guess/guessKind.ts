import { VIOLENCE } from '../../compile/reading/kindWords';
import { LEAVING } from '../../compile/reading/placeCues';
import {
  PLAN_WORDS,
  SEEKING_WORDS,
  SPEECH_WORDS,
  WITNESS_WORDS,
} from '../../compile/reading/statusWords';
import type { ActorRole, Kind, Status } from '../../domain/vocabulary';

/** A reading of the words, and those that carry it. */
interface Reading<Value> {
  readonly value: Value;
  readonly words: string;
}

/** Kinds by words that name them (codebook §3.11), the narrower first. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'camp_handover',
    /\b(?:left|leav\w+|fled|vacated|hand\w* (?:over|back)|take (?:over|back)|took)\b[^.]*\b(?:camps?|bases?|barracks|compounds?)\b/i,
  ],
  ['attack', VIOLENCE],
  [
    'territorial_control',
    /\b(?:seiz(?:e|ed|ing)|captured|recaptured|retaken|t(?:ake|ook) control|under [\w-]+ control|territory)\b/i,
  ],
  [
    'troop_movement',
    /\b(?:troops|soldiers|peacekeepers|convoy|forces|fighters|guerrillas)\b[^.]*\b(?:sent|deploy\w*|withdr[ae]w\w*|left|arriv\w+|moved|fled|on its way|pull(?:ed|ing)? out)\b/i,
  ],
  [
    'political',
    /\b(?:said|told|request\w*|resolution|agreed|peace talks|coup|ordered|statement|accused|warned|appealed|approved|meeting|deals?)\b/i,
  ],
];

/** The kind that the words name; `null` where none does. */
export function guessKind(text: string): Reading<Kind> | null {
  for (const [value, pattern] of KINDS) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { value, words };
  }
  return null;
}

const STATUSES: readonly (readonly [Status, RegExp])[] = [
  ['ongoing', SEEKING_WORDS],
  ['planned', PLAN_WORDS],
  ['claimed', SPEECH_WORDS],
];

/** Words that begin or end as somebody's speech. */
const SPEECH = /^["“„«][\s\S]*|[\s\S]*["”»]$/;

/** What is attributed is claimed, what is announced is planned; what the source asserts has occurred. */
export function guessStatus(text: string): Reading<Status> | null {
  const speech = SPEECH.exec(text)?.[0];
  if (speech !== undefined) return { value: 'claimed', words: speech };
  for (const [value, pattern] of STATUSES) {
    const found = pattern.exec(text);
    const witnessed = value === 'claimed' && WITNESS_WORDS.test(text.slice(0, found?.index));
    if (found && !witnessed) return { value, words: found[0] };
  }
  return null;
}

/** The part that the first and each further actor of a record plays, as far as that claims nothing. */
export function rolesFor(kind: Kind, text: string): { first: ActorRole; further: ActorRole } {
  switch (kind) {
    case 'attack':
    case 'other':
      return { first: 'participant', further: 'participant' };
    case 'troop_movement':
      return { first: LEAVING.test(text) ? 'departing' : 'moving', further: 'subject' };
    case 'camp_handover':
      return { first: LEAVING.test(text) ? 'departing' : 'seeking', further: 'subject' };
    case 'territorial_control':
      return { first: 'subject', further: 'subject' };
    case 'political':
      return { first: 'participant', further: 'subject' };
  }
}
