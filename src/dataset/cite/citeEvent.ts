import {
  type CitedRecord,
  type CiteFormat,
  cslDay,
  cslJson,
  dated,
  type Edition,
  referenceKey,
  restsOn,
  sentences,
} from './citation';
import { bibtexEntry, bibtexText, bibtexUrl } from './citeBibtex';
import { CITE_WORDS } from './citeWords';

function inText(cited: CitedRecord, { title, version, link, accessed, lang }: Edition): string {
  const words = CITE_WORDS[lang];
  const { id, title: name } = cited.record;
  return sentences(
    `${words.quoted(name[lang])}, ${words.record(id)}, ${title}, ${words.version(version)}.`,
    `${link} (${words.accessed(accessed)}).`,
    dated(cited.record, lang),
    restsOn(cited, lang),
  );
}

function inBibtex(cited: CitedRecord, edition: Edition): string {
  const { title, version, link, accessed, lang } = edition;
  const words = CITE_WORDS[lang];
  const { record } = cited;
  const note = sentences(
    `${words.version(version)}, ${words.accessed(accessed)}.`,
    dated(record, lang),
    restsOn(cited, lang),
  );
  return bibtexEntry('misc', referenceKey(edition, record), [
    ['title', `{${bibtexText(record.title[lang])}}`],
    ['howpublished', bibtexText(`${title}, ${words.record(record.id)}`)],
    ['version', version],
    ['url', bibtexUrl(link)],
    ['urldate', accessed],
    ['note', bibtexText(note)],
  ]);
}

function inCsl(cited: CitedRecord, edition: Edition): string {
  const { title, version, link, accessed, lang } = edition;
  const { record } = cited;
  const recordWords = `${CITE_WORDS[lang].record(record.id)}.`;
  return cslJson({
    id: referenceKey(edition, record),
    type: 'dataset',
    title: record.title[lang],
    'container-title': title,
    version,
    URL: link,
    accessed: cslDay(accessed),
    language: lang,
    note: sentences(recordWords, dated(record, lang), restsOn(cited, lang)),
  });
}

const WRITERS: Readonly<Record<CiteFormat, (cited: CitedRecord, edition: Edition) => string>> = {
  text: inText,
  bibtex: inBibtex,
  csl: inCsl,
};

/** A citation of a record of the map. */
export const citeEvent = (cited: CitedRecord, edition: Edition, format: CiteFormat): string =>
  WRITERS[format](cited, edition);
