import { webUrl } from '../../domain/webUrl';
import { withPlainEnds } from './decodeText';
import type { PageText } from './htmlText';
import { linesOf, type Offer, type OfferReason, offersIn } from './offers';
import { printedDays, readDate } from './readDate';

/** From where a detail of a document was guessed. */
type GuessedFrom = 'page' | 'first_line' | 'printed' | 'address' | 'words';

/** What the form says of a document, as it is typed. */
export interface DetailsTyped {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly language: 'en' | 'fr';
  readonly url: string;
  /** Id of the document whose story this one copies; `null` for a report of its own. */
  readonly copyOf: string | null;
  /** The original report, where that is not as it is called by itself. */
  readonly origin: string;
}

/** A document that is not in the project yet. */
export interface Draft {
  readonly key: string;
  /** The file's name, or empty for pasted words. */
  readonly name: string;
  readonly text: string;
  /** Whether its encoding was guessed, so that the reader is to look at it. */
  readonly isGuessed: boolean;
  readonly typed: DetailsTyped;
  readonly from: Partial<Record<keyof DetailsTyped, GuessedFrom>>;
  readonly offers: readonly Offer[];
}

const LONGEST_TITLE = 160;
/** The days that belong to a document stand at its ends, in characters. */
const DATELINE = 600;

const FRENCH = /(?<!\p{L})(?:le|la|les|des|une|est|dans|pour|que|qui|sur|avec|du|au)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|is|was|for|that|with|from|on|by)(?!\p{L})/giu;
const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** The language whose small words a text has most of. */
const languageOf = (text: string): 'en' | 'fr' =>
  countOf(FRENCH, text) > countOf(ENGLISH, text) ? 'fr' : 'en';

const httpsOf = (text: string | null): string => {
  const url = webUrl(text ?? '');
  return url?.startsWith('https:') ? url : '';
};

/** `spectator.ng` of an address, as a name for who published it until somebody knows better. */
const hostOf = (url: string): string =>
  url === '' ? '' : new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');

/** The day of a report; that of a picture's caption may be another. */
function dayIn(text: string, offers: readonly Offer[]): string | null {
  const printed = printedDays(text).filter(
    ({ at }) =>
      !offers.some(({ reason, start, end }) => reason === 'caption' && start <= at && at < end),
  );
  const at = printed.find((day) => day.at < DATELINE || day.at > text.length - DATELINE);
  return at?.edtf ?? null;
}

/** A document of plain words. */
export function draftOfText(key: string, name: string, given: string, isGuessed = false): Draft {
  const text = withPlainEnds(given);
  const first = linesOf(text)[0]?.text ?? '';
  const title = first.length <= LONGEST_TITLE ? first : '';
  const offers = offersIn(text, title);
  const date = dayIn(text, offers) ?? '';
  return {
    ...{ key, name, text, isGuessed },
    typed: {
      ...{ publisher: '', title, date, language: languageOf(text), url: '' },
      ...{ copyOf: null, origin: '' },
    },
    from: {
      ...(title && { title: 'first_line' }),
      ...(date && { date: 'printed' }),
      language: 'words',
    },
    offers,
  };
}

const PART_REASONS: Readonly<Record<'menu' | 'caption' | 'links', OfferReason>> = {
  menu: 'links',
  caption: 'caption',
  links: 'links',
};

/** The text of a page's lines, and those that are no part of its report. */
function linesAndOffers({ lines }: PageText, title: string) {
  let text = '';
  const offers: Offer[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += line.text;
    if (line.part) offers.push({ reason: PART_REASONS[line.part], start, end: text.length });
  }
  const more = offersIn(text, title).filter(
    (offer) => !offers.some(({ start, end }) => start < offer.end && offer.start < end),
  );
  return { text, offers: [...offers, ...more].sort((a, b) => a.start - b.start) };
}

/** A document of a page, with what the page says of itself. */
export function draftOfPage(key: string, name: string, page: PageText, isGuessed = false): Draft {
  const title = page.title ?? '';
  const { text, offers } = linesAndOffers(page, title);
  const plain = draftOfText(key, name, text, isGuessed);
  const url = httpsOf(page.url);
  const publisher = page.publisher ?? hostOf(url);
  const stated = readDate(page.published?.replace(/T.*$/, '') ?? '');
  const language = /^(en|fr)\b/i.exec(page.language ?? '')?.[1]?.toLowerCase();
  return {
    ...plain,
    offers,
    typed: {
      ...plain.typed,
      ...{ publisher, url },
      ...(title && { title }),
      ...(stated && { date: stated }),
      ...((language === 'en' || language === 'fr') && { language }),
    },
    from: {
      ...plain.from,
      ...(publisher && { publisher: page.publisher === null ? 'address' : 'page' }),
      ...(url && { url: 'page' }),
      ...(title && { title: 'page' }),
      ...(stated && { date: 'page' }),
      ...(language && { language: 'page' }),
    },
  };
}
