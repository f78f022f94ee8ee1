import type { Lang } from '../../domain/record';

/** Words that deny outright; ‘only’ and an expletive ‘ne’ deny nothing. */
const DENIALS: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:not|no|never|without|nobody|nothing|none|neither|nor|cannot|non|\p{L}+n[’']t)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:pas|aucune?s?|sans(?! doute)|jamais|rien|ni|non(?! loin)|nulle?|ne peut|ne peuvent)(?!\p{L})/giu,
};

/** Words that carry a denial within them, so that the other language may deny outright. */
const IMPLIED: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:un(?:able|willing|clear|known|named|reported)|inability|incapable|den(?:y|ies|ied|ial)|fail(?:s|ed|ure)?|lack(?:s|ed|ing)?|refus\p{L}*|impossib\p{L}*|oppos(?:e|es|ed)|reject\p{L}*|only|absen\p{L}+|prevent\p{L}*|ban(?:ned|s)?|last|avoid\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|n[’'](?=\p{L})|refus\p{L}*|interdi\p{L}*|impossib\p{L}*|incapa\p{L}*|inconnu\p{L}*|manqu\p{L}*|absen\p{L}+|échou\p{L}*|empêch\p{L}*|s[’']oppos\p{L}*|rejet\p{L}*|dépourvu\p{L}*|derni\p{L}+|évit\p{L}*)/iu,
};

/** A denial that only one of two texts has. */
interface Denial {
  readonly lang: Lang;
  readonly word: string;
}

/** The denial that one language has and the other lacks; `null` where they deny alike. */
export function oneSidedDenial(texts: Readonly<Record<Lang, string>>): Denial | null {
  const [en, fr] = (['en', 'fr'] as const).map((lang) => texts[lang].match(DENIALS[lang]) ?? []);
  if (!en || !fr || en.length === fr.length) return null;
  const [lang, words, other] =
    en.length > fr.length ? (['en', en, 'fr'] as const) : (['fr', fr, 'en'] as const);
  return IMPLIED[other].test(texts[other]) ? null : { lang, word: words[0] ?? '' };
}

/** A refusal that is denied: who does ‘not oppose’ something is for it. */
const DENIED_REFUSAL: Readonly<Record<Lang, RegExp>> = {
  en: /(?:(?<!\p{L})(?:not|never|cannot|no longer)|n[’']t)(?: \p{L}+ly)? (?:oppos|refus|reject|den(?:y|ies|ied)|object|resist|prevent)/iu,
  fr: /(?<!\p{L})(?:ne |n[’'])(?:(?:se |s[’'])?(?:refus|oppos|rejet|empêch)\p{L}*|ni(?:e|ent)) (?:pas|plus|jamais)(?!\p{L})/iu,
};

/** Words of denying in a text of ours that English quotations have nothing of; `null` where they may stand. */
export function ownDenial(text: string, lang: Lang, quotations: readonly string[]): string | null {
  const refusal = DENIED_REFUSAL[lang].exec(text);
  if (refusal)
    return quotations.some((quoted) => DENIED_REFUSAL.en.test(quoted)) ? null : refusal[0];
  const [denial = null] = text.match(DENIALS[lang]) ?? [];
  const denied = quotations.some(
    (quoted) => quoted.match(DENIALS.en) !== null || IMPLIED.en.test(quoted),
  );
  return denied ? null : denial;
}
