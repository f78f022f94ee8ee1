import { clausesOf } from '../../compile/reading/clauses';
import { VIOLENCE } from '../../compile/reading/kindWords';
import { LEAVING } from '../../compile/reading/placeCues';
import {
  PLAN_WORDS,
  SEEKING_WORDS,
  SPEECH_WORDS,
  WITNESS_WORDS,
} from '../../compile/reading/statusWords';
import { verbsIn } from '../../compile/unnamed';
import type { ActorRole, Kind, Status } from '../../domain/vocabulary';
import { FORCE_WORDS } from '../work/forceWords';

/** A reading of the words, and those that carry it. */
interface Reading<Value> {
  readonly value: Value;
  readonly words: string;
}

const CAMPS = String.raw`\b(?:camps?|bases?|barracks|compounds?)\b`;
const FORCES = String.raw`\b(?:${FORCE_WORDS})\b`;

/** Kinds by words that name them (codebook §3.11), the narrower first; of those on one line what stands first. */
const KINDS: readonly (readonly (readonly [Kind, RegExp])[])[] = [
  [
    [
      'political',
      /\b(?:condemn|denounc)\w*|\bsign(?:s|ed|ing) an? (?:[\w-]+ )?(?:agreement|deal|accord|treaty|truce|ceasefire|pact)\b/i,
    ],
  ],
  [
    [
      'camp_handover',
      new RegExp(
        String.raw`\b(?:left|leav\w+|fled|vacated|abandon(?:s|ed|ing)|hand(?:s|ed|ing)?|take (?:over|back)|took|clos(?:e|es|ed|ing))\b[^.]*?${CAMPS}|${CAMPS}[^.]*?\b(?:handed (?:over|back)|vacated|clos(?:e|es|ed|ing))\b`,
        'i',
      ),
    ],
  ],
  [
    ['attack', VIOLENCE],
    [
      'territorial_control',
      /\b(?:seiz(?:e|ed|ing)|captured|recaptured|retaken|overr[au]n|retook|t(?:ake|ook|aken|aking) (?:control|(?:over )?the (?:[\w-]+ )?(?:town|city|village|capital|district|region|province|airport|port|border))|control(?:s|led)|occup(?:y|ies|ied)|fell to|under [\w-]+ control|territory)\b/i,
    ],
  ],
  [
    [
      'troop_movement',
      new RegExp(
        String.raw`${FORCES}[^.]*?\b(?:sent|deploy\w*|redeploy\w*|withdr[ae]w\w*|left|arriv\w+|reach(?:ed|ing)|moved|entered|crossed|returned|fled|advanc(?:ed|ing)|retreat(?:ed|ing)|landed|headed|on (?:its|their) way|pull(?:ed|ing)? (?:out|back))\b|\b(?:sen[dt]|deploy(?:s|ed|ing)?|withdr[ae]w\w*) [^.,;]*${FORCES}`,
        'i',
      ),
    ],
  ],
  [
    [
      'political',
      /\b(?:said|told|request\w*|resolution|agreed|peace talks|coup|ordered|statement|accused|warned|appealed|approved|meeting|met|deals?|truce|ceasefire|denie[sd]|reject(?:s|ed)|urge[sd]|demand(?:s|ed)|announced|declar(?:es|ed)|curfew|sanctions|elections?|elected|resign(?:s|ed)|appointed|asked|negotiat\w*|talks|treaty)\b/i,
    ],
  ],
];

/** A word of a name (“Armed Conflict Location Project”) does not tell what happened. */
const isInName = (text: string, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(at)) && /[\p{L}\p{N},;] $/u.test(text.slice(0, at));

function firstOutside(text: string, pattern: RegExp): { words: string; at: number } | null {
  for (const { 0: words, index } of text.matchAll(new RegExp(pattern, `${pattern.flags}g`)))
    if (!isInName(text, index)) return { words, at: index };
  return null;
}

/** The kind that the words name; `null` where none does. */
export function guessKind(text: string): Reading<Kind> | null {
  for (const level of KINDS) {
    const found = level.flatMap(([value, pattern]) => {
      const first = firstOutside(text, pattern);
      return first ? [{ value, ...first }] : [];
    });
    const [first] = found.sort((a, b) => a.at - b.at);
    if (first) return { value: first.value, words: first.words };
  }
  return null;
}

/** Words by which somebody tells: of a statement the record is what is told, not the telling. */
const TELLING = /^(?:said|told|denie[sd]|warned|announced|statement|accused)$/i;
const TELLS = '(?:said|says|told|denie[sd]|warned|announced|added)';
const CONTENT: readonly RegExp[] = [
  // “told reporters that they had left”, “said after the meeting that …”
  new RegExp(String.raw`\b${TELLS}\b[^.;“”"]*? that (.+?)[.”"]*$`),
  // “denied this and said its men had come under fire”
  /\bsa(?:id|ys) ((?:its|his|her|their|the|an?|all|they|he|she|it)\b.+?)[.”"]*$/,
  // “2,700 people have been moved, the mayor said”
  new RegExp(
    String.raw`^(.+? (?:is|are|was|were|has|have|had|will|would|\p{L}+ed)\b.*?), [^.;]*?\b${TELLS}\b[^,;]*$`,
    'u',
  ),
];

/** What is told of a statement, in its own words; `null` where it is told in speech marks or not at all. */
export function contentOf(text: string, telling: string): string | null {
  if (!TELLING.test(telling) || /["“”«»]/.test(text)) return null;
  for (const way of CONTENT) {
    const words = way.exec(text)?.[1]?.trim();
    if (words) return words;
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

const ASKING = /["”»] (?:asked|asks)\b/;

/** What is attributed is claimed, what is announced is planned; what the source asserts has occurred. */
export function guessStatus(text: string): Reading<Status> | null {
  const speech = SPEECH.exec(text)?.[0];
  // ‘Asked’ and the like claim nothing: asking is itself what occurred.
  if (speech !== undefined && !ASKING.test(text)) return { value: 'claimed', words: speech };
  for (const [value, pattern] of STATUSES) {
    const found = pattern.exec(text);
    const witnessed = value === 'claimed' && WITNESS_WORDS.test(text.slice(0, found?.index));
    if (found && !witnessed) return { value, words: found[0] };
  }
  return null;
}

/** Words by which who has a camp leaves it. */
const GIVING_UP = /\b(?:hand(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|clos(?:e|es|ed|ing))\b/i;

/** The part that the first and each further actor of a record plays, as far as that claims nothing. */
export function rolesFor(kind: Kind, text: string): { first: ActorRole; further: ActorRole } {
  switch (kind) {
    case 'attack':
    case 'other':
      return { first: 'participant', further: 'participant' };
    case 'troop_movement':
      return { first: LEAVING.test(text) ? 'departing' : 'moving', further: 'subject' };
    case 'camp_handover':
      return {
        first: LEAVING.test(text) || GIVING_UP.test(text) ? 'departing' : 'seeking',
        further: 'subject',
      };
    case 'territorial_control':
      return { first: 'subject', further: 'subject' };
    case 'political':
      return { first: 'participant', further: 'subject' };
  }
}

/** The verb with its auxiliary in the clause of the words that tell what happened, where they have none. */
export function verbBeside(text: string, telling: string): string | null {
  if (telling === text || verbsIn(telling).length > 0) return null;
  const at = text.indexOf(telling);
  const clause = clausesOf(text).findLast(({ start }) => start <= at);
  const verbs = verbsIn(text).filter(
    ({ start, end }) => clause && start >= clause.start && end <= clause.end,
  );
  return verbs[0]?.text ?? null;
}
