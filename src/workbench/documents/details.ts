import type { Lang } from '../../domain/record';
import { webUrl } from '../../domain/webUrl';
import { formatEdtf } from '../../ui/formatDate';
import type { DocumentDetails } from '../work/documentEdits';
import type { DetailsTyped } from './draft';
import { printedDays, readDate } from './readDate';

/** A document whose story another may copy. */
export interface Original {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly origin: string;
  readonly text: string;
}

/** How the report of a publisher is called where it is nobody else's, in a language of the project. */
export function ownOrigin(publisher: string, published: string, lang: Lang): string {
  const date = formatEdtf(published, lang);
  return lang === 'fr' ? `Article de ${publisher}, ${date}` : `${publisher} report of ${date}`;
}

/** Whether what was typed is an address, or nothing. */
export const isAddress = (url: string): boolean =>
  url.trim() === '' || webUrl(url.trim())?.startsWith('https:') === true;

/** The field that cannot be taken as it is typed; `null` where all can. */
export function faultIn({ publisher, title, date, url }: DetailsTyped): keyof DetailsTyped | null {
  if (publisher.trim() === '') return 'publisher';
  if (title.trim() === '') return 'title';
  if (readDate(date) === null) return 'date';
  return isAddress(url) ? null : 'url';
}

/** Another document's origin, or one of its own that no other has, so that two reports stay two witnesses. */
function originOf(
  typed: DetailsTyped,
  published: string,
  originals: readonly Original[],
  lang: Lang,
): string {
  const original = originals.find(({ id }) => id === typed.copyOf);
  if (original) return original.origin;
  const own = typed.origin.trim() || ownOrigin(typed.publisher.trim(), published, lang);
  const isTaken = originals.some(({ origin }) => origin === own);
  return isTaken && typed.origin.trim() === '' ? `${own}: ${typed.title.trim()}` : own;
}

/** What was typed, as the project has it; `null` where a field is at fault. */
export function detailsOf(
  typed: DetailsTyped,
  text: string,
  originals: readonly Original[],
  lang: Lang,
): DocumentDetails | null {
  const published = readDate(typed.date);
  if (published === null || faultIn(typed) !== null) return null;
  return {
    ...{ publisher: typed.publisher.trim(), title: typed.title.trim(), published },
    language: typed.language,
    url: typed.url.trim(),
    origin: originOf(typed, published, originals, lang),
    datePrinted: printedDays(text).some(({ edtf }) => edtf === published),
  };
}
