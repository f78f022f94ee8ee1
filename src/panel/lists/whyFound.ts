import type { Dataset } from '../../dataset/dataset';
import { type Hit, hitsIn, type Snippet, snippetOf } from '../../dataset/hits';
import type { EventRecord, Lang } from '../../domain/record';

/** A text of a record, or of what it names, in which words of a query stand. */
interface Finding extends Snippet {
  readonly field: 'quote' | 'title' | 'statement' | 'place' | 'actor';
  /** The language of the text, where it is not the reader's. */
  readonly lang?: Lang;
}

/** Why a query finds a record. */
interface WhyFound {
  /** The quotation with most of the words first, then for each word not in it where it stands. */
  readonly findings: readonly Finding[];
  /** In how many different quotations words of the query stand. */
  readonly passages: number;
}

type Text = Pick<Finding, 'field' | 'text' | 'lang'>;

const wordsIn = (hits: readonly Hit[]): number => new Set(hits.map(({ word }) => word)).size;

/** What a reader knows a record by first, then what stands in the other language or as another name. */
function textsOf(record: EventRecord, { actors, places }: Dataset, lang: Lang): readonly Text[] {
  const other = lang === 'en' ? 'fr' : 'en';
  const { title, context } = record;
  const own = record.places.flatMap(({ place }) => places.get(place) ?? []);
  const acting = record.actors.flatMap(({ actor }) => actors.get(actor) ?? []);
  const inLang = (language: Lang): readonly (Text | null)[] => {
    const tagged = language === lang ? {} : { lang: language };
    return [
      language === lang ? null : { field: 'title', text: title[language], ...tagged },
      context ? { field: 'statement', text: context.statement[language], ...tagged } : null,
      ...own.map(({ name }) => ({ field: 'place' as const, text: name[language], ...tagged })),
      ...acting.map(({ name, acronym }) => ({
        ...{ field: 'actor' as const, ...tagged },
        text: acronym?.[language] ? `${name[language]} (${acronym[language]})` : name[language],
      })),
    ];
  };
  return [
    ...inLang(lang),
    ...inLang(other),
    ...own.flatMap(({ aliases }) => aliases.map((text) => ({ field: 'place' as const, text }))),
    ...acting.flatMap(({ aliases }) => aliases.map((text) => ({ field: 'actor' as const, text }))),
  ].filter((text) => text !== null);
}

/** Where the words of a query stand in a record, so that each is in sight once. */
export function whyFound(
  record: EventRecord,
  words: readonly string[],
  dataset: Dataset,
  lang: Lang,
): WhyFound {
  const quoted = [...new Map(record.quotes.map((quote) => [quote.exact, quote])).values()]
    .map(({ exact, source }) => ({
      ...{ text: exact, hits: hitsIn(exact, words) },
      language: dataset.sources.get(source)?.language ?? 'en',
    }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => wordsIn(b.hits) - wordsIn(a.hits));
  const findings: Finding[] = [];
  const missing = new Set(words);
  // The title stands above, with its hits marked.
  for (const { word } of hitsIn(record.title[lang], words)) missing.delete(word);
  const take = (text: Text, hits: readonly Hit[]) => {
    const snippet = snippetOf(text.text, hits);
    for (const { word } of snippet.hits) missing.delete(word);
    findings.push({ ...text, ...snippet });
  };
  const quoteText = ({ text, language }: (typeof quoted)[number]): Text => ({
    ...{ field: 'quote', text },
    ...(language === lang ? {} : { lang: language }),
  });
  const [best] = quoted;
  if (best) take(quoteText(best), best.hits);
  for (const text of textsOf(record, dataset, lang)) {
    const hits = hitsIn(text.text, words);
    if (hits.some(({ word }) => missing.has(word))) take(text, hits);
  }
  // A word of a quotation may stand where the best one has been cut, or in another.
  for (const quote of quoted)
    if (quote.hits.some(({ word }) => missing.has(word)))
      take(
        quoteText(quote),
        quote.hits.filter(({ word }) => missing.has(word)),
      );
  return { findings, passages: quoted.length };
}
