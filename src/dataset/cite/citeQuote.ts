import type { EventRecord, Passage, Source } from '../../domain/record';
import { webUrl } from '../../domain/webUrl';
import { type CiteFormat, cslJson, type Edition, pageInText, referenceKey } from './citation';
import { bibtexEntry, bibtexText, bibtexUrl } from './citeBibtex';
import { readPublished, writtenDate } from './citeDate';
import { CITE_WORDS } from './citeWords';

/** Verbatim words of a document, and the record that quotes them. */
interface CitedQuote {
  readonly record: EventRecord;
  readonly quote: Passage;
  readonly source: Source;
}

const keyOf = ({ record, quote, source }: CitedQuote, edition: Edition): string =>
  referenceKey(edition, record, `-${source.id}-${quote.start}`);

/** The words, and where the map quotes them. */
function wordsAndPlace({ record, quote }: CitedQuote, { title, version, lang }: Edition) {
  const words = CITE_WORDS[lang];
  return {
    exact: words.quoted(quote.exact),
    place: `${words.quotedIn(record.id)}, ${title}, ${words.version(version)}.`,
  };
}

function inText(cited: CitedQuote, edition: Edition): string {
  const { exact, place } = wordsAndPlace(cited, edition);
  const { link, accessed, lang } = edition;
  const page = pageInText(cited.source, lang);
  return `${exact} ${page}. ${place} ${link} (${CITE_WORDS[lang].accessed(accessed)}).`;
}

function inBibtex(cited: CitedQuote, edition: Edition): string {
  const { exact, place } = wordsAndPlace(cited, edition);
  const { link, accessed, lang } = edition;
  const { title, publisher, published, url } = cited.source;
  const { year, month } = readPublished(published);
  const access = bibtexText(CITE_WORDS[lang].accessed(accessed));
  return bibtexEntry('misc', keyOf(cited, edition), [
    ['title', `{${bibtexText(title)}}`],
    ['publisher', bibtexText(publisher)],
    ['howpublished', bibtexText(`${publisher}, ${writtenDate(published, lang)}`)],
    ...(year === undefined ? [] : ([['year', `${year}`]] as const)),
    ...(month === undefined ? [] : ([['month', `${month}`]] as const)),
    ...(url === undefined || webUrl(url) === null ? [] : ([['url', bibtexUrl(url)]] as const)),
    ['note', `${bibtexText(`${exact} ${place}`)} \\url{${bibtexUrl(link)}} (${access})`],
  ]);
}

function inCsl(cited: CitedQuote, edition: Edition): string {
  const { exact, place } = wordsAndPlace(cited, edition);
  const { link, accessed, lang } = edition;
  const { title, publisher, published, url, language } = cited.source;
  return cslJson({
    id: keyOf(cited, edition),
    type: url === undefined ? 'document' : 'webpage',
    title,
    publisher,
    'container-title': publisher,
    issued: cslIssued(published),
    ...(webUrl(url) === null ? {} : { URL: url }),
    language,
    note: `${exact} ${place} ${link} (${CITE_WORDS[lang].accessed(accessed)}).`,
  });
}

const WRITERS: Readonly<Record<CiteFormat, (cited: CitedQuote, edition: Edition) => string>> = {
  text: inText,
  bibtex: inBibtex,
  csl: inCsl,
};

/** A citation of verbatim words of a document, as a record of the map quotes them. */
export const citeQuote = (cited: CitedQuote, edition: Edition, format: CiteFormat): string =>
  WRITERS[format](cited, edition);

/** A date of publication in CSL-JSON: `circa` where it is approximate, literal text where it is no single date. */
export function cslIssued(edtf: string): Readonly<Record<string, unknown>> {
  const { year, month, day, approximate, uncertain } = readPublished(edtf);
  if (year === undefined) return { literal: edtf };
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(approximate || uncertain ? { circa: true } : {}) };
}
