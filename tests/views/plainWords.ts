import type { Lang } from '../../src/domain/record';
import { OWN } from '../../src/events/words/own';
import { OWN_ASK } from '../../src/events/words/ownAsk';
import { OWN_BESIDE } from '../../src/events/words/ownBeside';
import { OWN_PACKS } from '../../src/events/words/ownPacks';
import { OWN_PANEL } from '../../src/events/words/ownPanel';
import { CATALOGUES } from '../../src/ui/messages/catalogue';
import { DAY } from '../../src/ui/messages/day';
import { embedEn, embedFr } from '../../src/ui/messages/embed';
import { FIGURE } from '../../src/ui/messages/figure';
import { KEYS } from '../../src/ui/messages/keys';
import { SHARE } from '../../src/ui/messages/share';
import { STORY_READER } from '../../src/ui/messages/storyReader';
import type { Element } from './markup';

const EMBED = { en: embedEn, fr: embedFr };

/** All that the page may say, also what loads apart from the catalogue. */
export const messagesOf = (lang: Lang): readonly (readonly [string, string])[] =>
  [
    CATALOGUES,
    DAY,
    EMBED,
    FIGURE,
    KEYS,
    OWN,
    OWN_ASK,
    OWN_BESIDE,
    OWN_PACKS,
    OWN_PANEL,
    SHARE,
    STORY_READER,
  ].flatMap((messages) => Object.entries(messages[lang]));

/**
 * Names that help texts and readers' habits rest on: they may hold a word that running text may not. So
 * may a list of both acronyms.
 */
const CONTRACT: Readonly<Record<Lang, RegExp>> = {
  en: /In a window|Outside the window|Marks on the map|\(JNIM, GSIM\)/g,
  fr: /Hors de la période|Une période|Marques sur la carte|\(GSIM, JNIM\)/g,
};

/** Words of those who made the page, each with a plainer one that readers know. */
const BANNED: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    /\bwindow\b/i, // these dates
    /\bpossibly\b|\bpossible records?\b|[+] \d+ possible|\bonly possible\b/i, // date uncertain
    /\bknown until\b|\busable date\b/i, // last reported; undated
    /\bguided readings?\b/i, // story
    /(?<!record )\bcontext\b|\btiers?\b/i, // other pages
    /\bgeometry\b|\bnothing speaks against\b|\bclockwise\b/i, // checked on the map; this fits
    /\bovertaken by events\b|\bas stated\b|\bspoken of\b|\bsays so\b/i,
    /\bEDTF\b|\bhistogram\b/i,
    /\bMUJWA\b|\bMujao\b|\bGSIM\b/, // one name a group; quotations keep their own
  ],
  fr: [
    /\bpossibles? dans la période\b|\bfiches? possibles?\b|\bles possibles\b|[+] \d+ possibles?/i,
    /\bconnue?s? jusqu|\bdates? utilisables?\b|\bdates? vagues?\b/i, // en cours au; sans date
    /\blectures? guidées?\b/i, // récit
    /\d de contexte\b|\bfaits? de contexte\b|\bniveau\b/i, // d'autres pages
    /\b(?:un|le|les|des|ce|chaque) signes?\b|\b(?:une|la|les|des|cette|chaque) marques?\b/i, // repère
    /\bla géométrie\b|\brien ne s’y oppose\b|\bsens horaire\b/i,
    /\bdépassée? par les faits\b|\bles prévisions\b|\bA eu lieu\b/, // projet modifié depuis
    /\bEDTF\b|\bhistogramme\b/i,
    /\bMUJWA\b|\bMujao\b|\bJNIM\b/,
  ],
};

/** What of a text is put in words that are no reader's. */
export function jargonIn(text: string, lang: Lang): readonly string[] {
  const running = text.replace(CONTRACT[lang], '').replace(/\{\w+\}/g, '');
  return BANNED[lang].flatMap((banned) => banned.exec(running)?.[0] ?? []);
}

/**
 * What a view says in the page's own words, an element's text or a name a piece. Words of the sources,
 * and what is marked as being in another language, are not the page's.
 */
export function ownWordsIn({ tag, attributes, children }: Element): readonly string[] {
  if (tag === 'blockquote' || tag === 'q' || attributes.lang !== undefined) return [];
  return [
    ...['aria-label', 'title', 'placeholder'].flatMap((name) => attributes[name] ?? []),
    ...children.flatMap((child) => (typeof child === 'string' ? child : ownWordsIn(child))),
  ];
}
