import { isoOfDay } from '../../domain/day';
import type { SourceId } from '../../domain/ids';
import type { EventRecord, Lang, Source } from '../../domain/record';
import { writtenDate } from './citeDate';
import { CITE_WORDS } from './citeWords';

/** Formats of a citation. */
export const CITE_FORMATS = ['text', 'bibtex', 'csl'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** Where and when the record was read. */
export interface Edition {
  /** Id of the project. */
  readonly project: string;
  /** The map's own title. */
  readonly title: string;
  /** Content hash of the dataset. */
  readonly version: string;
  /** Permanent link of the record, with the version. */
  readonly link: string;
  /** ISO day. */
  readonly accessed: string;
  readonly lang: Lang;
}

/** A record, and the documents that it quotes. */
export interface CitedRecord {
  readonly record: EventRecord;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** What a citation says of a page: a document of ours, or a page that a context fact cites. */
interface CitedPage {
  readonly publisher: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
}

/** A page in words: publisher, title, date, address. */
export function pageInText({ publisher, title, published, url }: CitedPage, lang: Lang): string {
  const words = CITE_WORDS[lang];
  const date = published === undefined ? undefined : writtenDate(published, lang);
  return [publisher, title === undefined ? undefined : words.quoted(title), date, url]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The pages that a record rests on, each once, in the order in which it quotes or cites them. */
const pagesOf = ({ record, sources }: CitedRecord): readonly CitedPage[] => [
  ...[...new Set(record.quotes.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []),
  ...(record.context?.citations ?? []),
];

/** Names the pages that a record rests on; empty where it has none. */
export function restsOn(cited: CitedRecord, lang: Lang): string {
  const pages = pagesOf(cited).map((page) => pageInText(page, lang));
  return pages.length === 0 ? '' : `${CITE_WORDS[lang].restsOn(pages.join('; '))}.`;
}

/** The record's date as coded, or the day until which a state without dates is known; empty where it has none. */
export function dated({ when, time }: EventRecord, lang: Lang): string {
  if (when === undefined) return '';
  const { dated: said, knownUntil } = CITE_WORDS[lang];
  return `${when === '../..' && time ? knownUntil(isoOfDay(time.span.endMax)) : said(when)}.`;
}

/** Sentences in a row, without the empty ones. */
export const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** The key of an entry in a list of references; `part` names the words that are cited. */
export const referenceKey = ({ project }: Edition, record: EventRecord, part = ''): string =>
  `${project}-${record.id}${part}`;

/** An ISO day in CSL-JSON. */
export const cslDay = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** One item as a file of CSL-JSON. */
export const cslJson = (item: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([item], null, 1);
