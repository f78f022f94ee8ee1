import { describe, expect, it } from 'vitest';
import { PrintPage } from '../../src/figure/PrintPage';
import { provenanceOf } from '../../src/panel/takeaway/takeAwayFilter';
import { selectRowsInView } from '../../src/store/selectors';
import { translator } from '../../src/ui/useTranslate';
import { openProject } from '../support';
import { basemap } from '../unit/figure/pictures';
import { allIn, type Element, hasClass, oneIn, textOf } from './markup';
import { LANGS, render, storeAt } from './renderView';

const { events, sources } = openProject();
const ADDRESS = 'https://example.org/';
const FIGHTING = '#t=2013-02-08..2013-02-12&tier=corpus,context';

function printed(hash: string, lang: (typeof LANGS)[number]) {
  const store = storeAt(hash, lang);
  const state = store.getState();
  const made = provenanceOf(state, translator(lang), ADDRESS, '2026-11-29');
  const page = render(
    store,
    <PrintPage {...{ state, basemap, made }} page={ADDRESS} seen={{ width: 800, height: 600 }} />,
  );
  const records = selectRowsInView(state).flatMap(({ row }) => events[row] ?? []);
  return { page, records: records.filter(({ time }) => time) };
}

const wordsIn = (block: Element): string => allIn(block, 'blockquote').map(textOf).join();
/** The numbers of passages that some words give. */
const numbersIn = (element: Element): number[] =>
  [...textOf(element).matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));

describe.each(LANGS)('the page for paper in %s', (lang) => {
  it('has no passage twice nor inside another, and every quotation of every record', () => {
    for (const hash of ['#', FIGHTING]) {
      const { page, records } = printed(hash, lang);
      const figures = allIn(page, '.print-block').flatMap((block) => allIn(block, 'figure'));
      // Copies of one report are words of other documents.
      const passages = figures.map((figure) => ({
        words: textOf(oneIn(figure, 'blockquote')),
        document: [...sources.values()].find(({ title }) => textOf(figure).includes(title)),
      }));
      expect(passages.length).toBeGreaterThan(5);
      expect(allIn(page, 'blockquote')).toHaveLength(passages.length);
      for (const passage of passages)
        expect(
          passages.filter(
            (other) =>
              other !== passage &&
              other.document === passage.document &&
              other.words.includes(passage.words),
          ),
        ).toEqual([]);
      for (const { id, quotes } of records)
        for (const { exact } of quotes)
          expect(
            passages.some(({ words }) => words.includes(exact)),
            id,
          ).toBe(true);
    }
  });

  it('tells each record once, under words of its own, with the numbers of its others', () => {
    const { page, records } = printed(FIGHTING, lang);
    const blocks = allIn(page, '.print-block');
    for (const { id, tier, title, quotes } of records) {
      const told = allIn(page, '.print-record').filter((part) =>
        allIn(part, 'a').some((link) => textOf(link) === id),
      );
      expect(told, id).toHaveLength(1);
      const [record] = told;
      if (!record || tier === 'context') continue;
      expect(textOf(oneIn(record, 'h3'))).toContain(title[lang]);
      const home = blocks.find((block) => allIn(block, '.print-record').includes(record));
      const resting = blocks.filter((block) =>
        quotes.some(
          ({ exact, source }) =>
            wordsIn(block).includes(exact) &&
            textOf(block).includes(sources.get(source)?.title ?? source),
        ),
      );
      expect(resting, id).toContain(home);
      expect(numbersIn(record).sort(), id).toEqual(
        resting
          .flatMap((block) => (block === home ? [] : numbersIn(oneIn(block, 'figcaption'))))
          .sort(),
      );
    }
  });

  it('sets context apart, after the words of the documents', () => {
    const t = translator(lang);
    const { page } = printed(FIGHTING, lang);
    const parts = allIn(page, 'article').flatMap(({ children }) => children);
    const at = parts.findIndex(
      (part) => typeof part === 'object' && textOf(part) === t('panel.context.inOurWords'),
    );
    const blocks = parts.map((part) => typeof part === 'object' && hasClass(part, 'print-block'));
    expect(at).toBe(blocks.lastIndexOf(true) + 1);
    expect(parts.length).toBeGreaterThan(at + 1);
    expect(allIn(printed('#t=2013-02-08..2013-02-12', lang).page, '.print-statement')).toEqual([]);
  });
});
