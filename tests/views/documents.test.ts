import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/panel/source/passages';
import { passageToOpen } from '../../src/panel/source/useReading';
import { NOTHING } from '../../src/store/view';
import { openProject, project } from '../support';
import { allIn, type Element, hasClass, oneIn, textOf } from './markup';
import { LANGS, RENDERINGS, renderPanel } from './renderView';
import { expectSound } from './sound';

const { events, sources } = openProject();

describe.each([...sources.values()])('$id', (source) => {
  const quoting = events.filter(({ quotes }) => quotes.some((quote) => quote.source === source.id));
  const passages = (panel: Element) =>
    allIn(panel, '.passage').map((passage) => ({
      start: Number(passage.attributes['data-passage']),
      block: oneIn(passage, 'blockquote'),
      names: allIn(passage, '.record-title').map(textOf),
      passage,
    }));

  it.each(LANGS)('stands in the order of its text, each word once and verbatim, in %s', (lang) => {
    const panel = renderPanel(`#sel=source:${source.id}`, lang);
    expect(textOf(oneIn(panel, 'h2'))).toBe(source.title);
    expect(textOf(panel)).toContain(source.publisher);
    expect(textOf(panel)).toContain(source.origin);
    const links = allIn(panel, 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain(source.url);
    const shown = passages(panel);
    expect(shown.length).toBeGreaterThan(3);
    let end = 0;
    for (const { start, block, passage } of shown) {
      const words = textOf(block);
      expect(start).toBeGreaterThanOrEqual(end);
      expect(project.seeds[source.file]?.slice(start, start + words.length)).toBe(words);
      expect(block.attributes.lang).toBe(source.language);
      const ours = allIn(passage, '.rendering').map(textOf);
      const rendering = `Notre traduction\u00A0: ${RENDERINGS.get(words)}`;
      expect(ours).toEqual(lang === 'fr' ? [rendering] : []);
      end = start + words.length;
    }
    expectSound(panel, source.id);
  });

  it.each([
    ['en', 'Items marked ° are not printed in the document.'],
    ['fr', 'Ce qui porte ° n’est pas imprimé dans le document.'],
  ] as const)(
    'is named by publisher and date above all else, and marks what it does not print, in %s',
    (lang, note) => {
      const panel = renderPanel(`#sel=source:${source.id}`, lang);
      const [first] = allIn(panel, 'p');
      expect(first && hasClass(first, 'source-line') && textOf(first)).toMatch(
        new RegExp(`^${source.publisher.replace(/[()]/g, '\\$&')}, .*20[12]3`),
      );
      const terms = allIn(oneIn(panel, '.facts'), 'dt').map(textOf);
      expect(terms.filter((term) => term.endsWith('°'))).toHaveLength(source.outside.length);
      expect(textOf(panel).split(note)).toHaveLength(source.outside.length > 0 ? 2 : 1);
      for (const { basis } of source.outside) expect(textOf(panel)).toContain(basis[lang]);
    },
  );

  it('has every quotation of every record in a passage that leads to the record', () => {
    const shown = passages(renderPanel(`#sel=source:${source.id}`));
    expect(quoting.length).toBeGreaterThan(0);
    for (const { id, quotes, title } of quoting)
      for (const { exact, start, source: from } of quotes) {
        if (from !== source.id) continue;
        const here = shown.find(
          (passage) =>
            passage.start <= start && start < passage.start + textOf(passage.block).length,
        );
        expect(here && textOf(here.block), id).toContain(exact);
        expect(
          here?.names.some((name) => name.includes(title.en)),
          id,
        ).toBe(true);
      }
  });

  it('is quoted by each record that a passage names, in words that lead back to that passage', () => {
    const read = passagesOf(source.id, events);
    for (const { block, names } of passages(renderPanel(`#sel=source:${source.id}`))) {
      const words = textOf(block);
      expect(names.length, words).toBeGreaterThan(0);
      for (const name of names) {
        const record = events.find(({ title }) => name.endsWith(`: ${title.en}. `));
        if (!record) throw new Error(`no record is called ${name}`);
        const figures = allIn(renderPanel(`#sel=event:${record.id}`), '.quotation');
        const own = figures.filter(
          (figure) =>
            words.includes(textOf(oneIn(figure, 'blockquote'))) &&
            textOf(oneIn(figure, 'cite')).startsWith(source.publisher),
        );
        expect(own.length, `${record.id} quotes ${words}`).toBeGreaterThan(0);
        const quote = record.quotes.find(
          ({ source: from, exact }) => from === source.id && words.includes(exact),
        );
        const at = { source: source.id, at: quote?.start ?? -1 };
        expect(passageToOpen(read, at, NOTHING)?.text, record.id).toBe(words);
      }
    }
  });
});
