import type { ActorKind } from '../../domain/vocabulary';

/** Someone whom words name, and what kind of actor the name says it is. */
export interface NamedSpeaker {
  /** Verbatim, without an article. */
  readonly words: string;
  readonly kind: ActorKind;
}

const SAYING = '(?:said|says|told|tells|claimed|claims|denied|warned|announced|added|accused)';
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:of |for |the )?\p{Lu}[\p{L}'’.-]*)*(?![\p{L}'’-])`;
const PARTY = String.raw`(?:(?:\p{L}+ )?(?:ministry|government|army|police|military|group|mission|navy|rebels?|residents|witnesses|officials?|side|spokes(?:man|woman|person)))`;
const SPEAKS = String.raw`(?:has |have |had |also )*${SAYING}\b`;

/** Ways of saying who speaks, the plainest first; the first group is who does. */
const WAYS: readonly RegExp[] = [
  // “said Colonel Ruth Adeyemi”, “according to the Red Cross”; but not “said Peruvian forces left”
  new RegExp(
    String.raw`\b(?:said|says|asked|[Aa]ccording to)(?: the| an?)? (${CAPITALISED})(?! (?!and\b|who\b|which\b|on\b|in\b|at\b|of\b|from\b|after\b|during\b)\p{Ll})`,
    'u',
  ),
  // “its spokesman, Elias Roca, told”
  new RegExp(`, (${CAPITALISED}), ${SPEAKS}`, 'u'),
  // “The River Front has warned”, “Marta Olmos said”
  new RegExp(String.raw`(?:^|[.,;“”"] ?|\band )(?:[Tt]he )?(${CAPITALISED}) ${SPEAKS}`, 'u'),
  // “the defence ministry said”, “an army spokesman said”
  new RegExp(String.raw`(?:\b[Tt]he |\b[Aa]n? |\b)(${PARTY}) ${SPEAKS}`, 'u'),
  new RegExp(String.raw`\b[Aa]ccording to(?: the| an?)? (${PARTY})\b`, 'u'),
  // “A ministry statement read on the radio said”, “an official close to the talks said”
  new RegExp(
    String.raw`(?:^|[.,;“”"] ?|[–—-] )(?:[Tt]he|[Aa]n?) (${PARTY})\b[^.;“”"]*? ${SPEAKS}`,
    'u',
  ),
  // “A fisherman reached by telephone, told”, “the driver of one of them said”
  new RegExp(
    String.raw`(?:^|[.,;“”"] ?)(?:[Tt]he|[Aa]n?) (\p{Ll}+)(?: (?:of|in|at|from|near|who|reached|close|for)\b[^.;“”"]*?)?,? ${SPEAKS}`,
    'u',
  ),
  // “according to satellite images”
  /\b[Aa]ccording to(?: the| an?)? (\p{Ll}+(?: \p{Ll}+)?)/u,
  // “she said”: who that is stands elsewhere.
  /\b([Ss]he|[Hh]e|[Tt]hey|[Ii]t) (?:has |have |had |also )*(?:said|told|warned|added)\b/u,
];
/** “No group claimed responsibility”: nobody speaks. */
const NOBODY = /^(?:no|nobody|neither|none)\b/i;

const KINDS: readonly (readonly [ActorKind, RegExp])[] = [
  ['armed_group', /\b(?:front|group|rebels?|militias?|brigades?|movement|fighters)\b/i],
  ['state_forces', /\b(?:army|police|military|navy|forces)\b/i],
  ['state', /\b(?:ministry|government|officials?|parliament|side)\b/i],
  ['un_mission', /\bmission\b/i],
  ['un_body', /\b(?:UN|United Nations)\b/],
  ['international', /\b(?:cross|union|organi[sz]ation|committee|agency)\b/i],
];

/** What kind of actor a name says it is; two capitalised words without any hint are a person. */
export function actorKindOf(words: string): ActorKind {
  const hinted = KINDS.find(([, hint]) => hint.test(words));
  if (hinted) return hinted[0];
  return /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$|^(?:s?he)$/iu.test(words) && /^\p{Lu}/u.test(words)
    ? 'person'
    : 'other';
}

/** Words that name nobody by themselves. */
export const PRONOUN = /^(?:s?he|they|it)$/i;

/** Who says so, as English words have it; `null` where they do not tell. */
export function speakerIn(text: string): NamedSpeaker | null {
  for (const way of WAYS) {
    const words = way.exec(text)?.[1]?.replace(/[.,]$/, '');
    if (words === undefined || NOBODY.test(words)) continue;
    if (PRONOUN.test(words)) {
      const kind = /^it$/i.test(words) ? 'other' : 'person';
      if (way === WAYS.at(-1)) return { words, kind };
    } else return { words, kind: actorKindOf(words) };
  }
  return null;
}
