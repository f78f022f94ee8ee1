import type { ActorKind } from '../../domain/vocabulary';

/** Someone whom words name, and what kind of actor the name says it is. */
export interface NamedSpeaker {
  /** Verbatim, without an article. */
  readonly words: string;
  readonly kind: ActorKind;
}

const SAYING = '(?:said|says|told|claimed|claims|denied|warned|announced|added|accused)';
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:of |for |the )?\p{Lu}[\p{L}'’.-]*)*`;
const PARTY = String.raw`(?:(?:\p{L}+ )?(?:ministry|government|army|police|military|group|mission|navy|rebels?|residents|witnesses|officials?|spokes(?:man|woman|person)))`;

/** Ways of saying who speaks, the plainest first; the first group is who does. */
const WAYS: readonly RegExp[] = [
  // “said Colonel Ruth Adeyemi”, “according to the Red Cross”
  new RegExp(String.raw`\b(?:said|says|according to)(?: the| an?)? (${CAPITALISED})`, 'u'),
  // “its spokesman, Elias Roca, told”
  new RegExp(String.raw`, (${CAPITALISED}), ${SAYING}\b`, 'u'),
  // “The River Front has warned”, “Marta Olmos said”
  new RegExp(
    String.raw`(?:^|[.,;“”"] ?)(?:[Tt]he )?(${CAPITALISED}) (?:has |have |had )?${SAYING}\b`,
    'u',
  ),
  // “the defence ministry said”, “an army spokesman said”
  new RegExp(String.raw`(?:\b[Tt]he |\b[Aa]n? |\b)(${PARTY}) (?:has |have |had )?${SAYING}\b`, 'u'),
  new RegExp(String.raw`\b(?:according to)(?: the| an?)? (${PARTY})\b`, 'u'),
  // “she said”: who that is stands elsewhere.
  /\b([Ss]he|[Hh]e|[Tt]hey) (?:has |have |had )?(?:said|told|warned|added)\b/u,
];

const KINDS: readonly (readonly [ActorKind, RegExp])[] = [
  ['armed_group', /\b(?:front|group|rebels?|militias?|brigades?|movement|fighters)\b/i],
  ['state_forces', /\b(?:army|police|military|navy|forces)\b/i],
  ['state', /\b(?:ministry|government|officials?|parliament)\b/i],
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

/** Who says so, as English words have it; `null` where they do not tell. */
export function speakerIn(text: string): NamedSpeaker | null {
  for (const way of WAYS) {
    const words = way.exec(text)?.[1]?.replace(/[.,]$/, '');
    if (words === undefined) continue;
    if (/^(?:s?he|they)$/i.test(words)) {
      if (way === WAYS.at(-1)) return { words, kind: 'person' };
    } else return { words, kind: actorKindOf(words) };
  }
  return null;
}
