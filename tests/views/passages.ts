import { expect } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import type { EventRecord, Lang } from '../../src/domain/record';
import { allIn, type Element, hasClass, textOf } from './markup';

/** Records that a view tells, and the documents of their project. */
interface Told extends Pick<Dataset, 'sources'> {
  readonly records: readonly EventRecord[];
}

/** A passage as it stands in the panel: the address of its document, its words, the records under it. */
interface Shown {
  readonly url: string;
  readonly words: string;
  readonly titles: readonly string[];
}

function shownIn(block: Element): Shown[] {
  const [quotation] = allIn(block, 'blockquote');
  if (!quotation) return [];
  const titles = [
    ...allIn(block, 'h4').map((title) => textOf(title).replace(/\. $/, '')),
    // Those that name a record light it on the map; others lead to passages.
    ...allIn(block, '.passage-note')
      .flatMap((note) => allIn(note, 'button'))
      .filter(({ attributes }) => 'data-lights' in attributes)
      .map(textOf),
  ];
  return [{ url: quotation.attributes.cite ?? '', words: textOf(quotation), titles }];
}

const quotesIn = (sources: Told['sources'], record: EventRecord, { url, words }: Shown) =>
  record.quotes.filter(
    ({ source, exact }) => sources.get(source)?.url === url && words.includes(exact),
  );

/**
 * Asks of a page of a place: no passage of a document stands twice or inside another, each quotation
 * of each record is there whole, and under a passage stand exactly the records that quote some of it.
 */
export function expectPassagesOnce(
  panel: Element,
  { records, sources }: Told,
  lang: Lang,
  where: string,
): void {
  const quotesOf = (record: EventRecord, shown: Shown) => quotesIn(sources, record, shown);
  const passages = allIn(panel, '.passage-block').flatMap(shownIn);
  expect(allIn(panel, 'blockquote'), where).toHaveLength(passages.length);
  expect(allIn(panel, 'figure').filter((one) => hasClass(one, 'quotation'))).toHaveLength(
    passages.length,
  );
  expect(allIn(panel, '.cite'), where).toHaveLength(passages.length > 0 ? 1 : 0);
  for (const passage of passages) {
    const others = passages.filter((other) => other !== passage && other.url === passage.url);
    const holders = others.filter(({ words }) => words.includes(passage.words));
    expect(holders, `${where}: ${passage.words}`).toEqual([]);
    const resting = records.filter((record) => quotesOf(record, passage).length > 0);
    const titles = resting.map((record) => record.title[lang]);
    expect(passage.titles, `${where}: ${passage.words}`).toHaveLength(titles.length);
    for (const title of titles)
      expect(passage.titles.some((named) => named.endsWith(title))).toBe(true);
  }
  for (const record of records)
    for (const quote of record.quotes)
      expect(
        passages.filter((passage) => quotesOf(record, passage).includes(quote)),
        `${where}: ${record.id}: ${quote.exact}`,
      ).toHaveLength(1);
  for (const mention of allIn(panel, '.mention-words').map(textOf))
    expect(passages.filter(({ words }) => words.includes(mention))).toEqual([]);
}
