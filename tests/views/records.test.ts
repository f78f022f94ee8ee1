import { describe, expect, it } from 'vitest';
import type { EventRecord, QuotedWords } from '../../src/domain/record';
import { excerptsOf } from '../../src/panel/quotation/witnesses';
import { formatEdtf } from '../../src/ui/formatDate';
import { translator } from '../../src/ui/useTranslate';
import { documentsIn } from '../../src/words/documents';
import { dateInWords } from '../../src/words/recordWords';
import { compileProject, openProject } from '../support';
import { allIn, type Element, nameOf, namesOf, oneIn, textOf } from './markup';
import { LANGS, RENDERINGS, renderPanel } from './renderView';
import { expectSound } from './sound';

const dataset = openProject();
const { sources, places, actors } = dataset;
/** Those that repeat a record of the documents as well, which the opened dataset keeps apart. */
const { events } = compileProject().dataset;
const corpus = events.filter(({ tier }) => tier === 'corpus');
const context = events.filter(({ tier }) => tier === 'context');
const recordOf = (id: string): EventRecord => {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

/** For each UTF-16 unit of some words, the fields whose marks it stands in. */
function fieldsAlong(element: Element, around: readonly string[] = []): string[] {
  const own = (element.attributes.class ?? '').matchAll(/carries-(\w+)/g);
  const fields = [...around, ...[...own].map(([, field = '']) => field)];
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? [...child.split('')].map(() => [...fields].sort().join())
      : fieldsAlong(child, fields),
  );
}

const expectedAlong = (exact: string, words: readonly QuotedWords[]): string[] =>
  exact
    .split('')
    .map((_, at) =>
      [
        ...new Set(
          words.flatMap(({ field, start, end }) => (start <= at && at < end ? [field] : [])),
        ),
      ]
        .sort()
        .join(),
    );

describe.each(LANGS)('every record in %s', (lang) => {
  const t = translator(lang);
  const contextLine = t('panel.context.line', {
    from: t('panel.fromDocuments', documentsIn(dataset, lang)),
  });
  const view = ({ id }: EventRecord) => renderPanel(`#sel=event:${id}&tier=corpus,context`, lang);

  it('shows each quotation once, verbatim, in its language, the words that carry a field marked', () => {
    for (const record of corpus) {
      const quotations = allIn(view(record), '.quotation');
      const excerpts = excerptsOf(record.quotes);
      const blocks = quotations.map((figure) => oneIn(figure, 'blockquote'));
      expect(blocks.map(textOf), record.id).toEqual(excerpts.map(({ quote }) => quote.exact));
      for (const [index, { quote, words, supports }] of excerpts.entries()) {
        const source = sources.get(quote.source);
        const [figure, block] = [quotations[index], blocks[index]];
        if (!source || !figure || !block) throw new Error(record.id);
        expect(block.attributes).toEqual({ lang: source.language, cite: source.url });
        expect(fieldsAlong(block), record.id).toEqual(expectedAlong(quote.exact, words));
        for (const mark of allIn(block, 'mark'))
          expect(mark.attributes.title, record.id).not.toBe('');
        const caption = textOf(oneIn(figure, 'figcaption'));
        expect(caption).toContain(`${source.publisher}, ${formatEdtf(source.published, lang)}`);
        if (supports.length > 0)
          expect(caption).toContain(
            t('panel.supports') +
              t('panel.separator') +
              supports.map((field) => t(`panel.field.${field}`)).join(', '),
          );
      }
    }
  });

  it('tells status, date as resolved, places, actors, strength, notes and differences', () => {
    for (const record of events.filter(({ repeats }) => repeats === undefined)) {
      const panel = view(record);
      expect(textOf(oneIn(panel, 'h2')), record.id).toBe(record.title[lang]);
      const facts = allIn(panel, '.facts')[0];
      if (!facts) throw new Error(`${record.id} has no facts`);
      const told = textOf(facts);
      expect(told).toContain(t(`status.${record.status}`));
      expect(told).toContain(dateInWords(record, lang, t));
      if (record.whenBasis) expect(told).toContain(record.whenBasis[lang]);
      for (const { place } of record.places)
        expect(told, record.id).toContain(places.get(place)?.name[lang]);
      for (const { actor } of record.actors)
        expect(told, record.id).toContain(actors.get(actor)?.name[lang]);
      if (record.strength) expect(told).toContain(record.strength.stated);
      const all = textOf(panel);
      if (record.notes) expect(all).toContain(record.notes[lang]);
      for (const { what, readings } of record.differences) {
        expect(all).toContain(what[lang]);
        for (const { exact } of readings) expect(namesOf(panel, 'q')).toContain(exact);
      }
      for (const { event } of record.related)
        expect(all, record.id).toContain(recordOf(event).title[lang]);
      expect(textOf(oneIn(panel, 'code'))).toBe(record.id);
      expectSound(panel, record.id);
    }
  });

  it('begins with its line, its name and its words, and has what is read in them after', () => {
    for (const record of corpus) {
      const [line, heading, words, reading] = view(record).children;
      for (const part of [line, heading, words, reading])
        if (typeof part !== 'object') throw new Error(record.id);
      const text = (part: typeof line) => (typeof part === 'object' ? textOf(part) : '');
      expect(text(line), record.id).toContain(dateInWords(record, lang, t));
      expect(text(line), record.id).toContain(t(`kind.${record.kind}`));
      expect(text(heading), record.id).toBe(record.title[lang]);
      for (const { exact } of record.quotes) expect(text(words), record.id).toContain(exact);
      expect(text(words), record.id).toContain(t('panel.origins', { count: record.origins }));
      expect(text(reading), record.id).toContain(t('panel.reading'));
      expect(text(reading), record.id).toContain(t('panel.statusLabel'));
    }
  });

  it('of the context begins with its statement, after the line that says what it is', () => {
    for (const record of context.filter(({ repeats }) => repeats === undefined)) {
      const text = textOf(view(record));
      const [line, statement, reading] = [
        contextLine,
        record.context?.statement[lang] ?? '',
        t('panel.reading'),
      ].map((part) => text.indexOf(part));
      expect(line, record.id).toBeGreaterThan(0);
      expect(statement, record.id).toBe((line ?? 0) + contextLine.length);
      expect(reading, record.id).toBeGreaterThan(statement ?? 0);
    }
  });

  it('offers to cite once, at its foot, and once to show the words of each field that has some', () => {
    for (const record of events.filter(({ repeats }) => repeats === undefined)) {
      const panel = view(record);
      const cites = allIn(panel, '.cite');
      expect(cites.map(textOf), record.id).toEqual([t('cite.record')]);
      expect(panel.children.slice(-2)[0], record.id).toBe(cites[0]);
      const carried = new Set(
        record.quotes.flatMap(({ words }) => words.map(({ field }) => field)),
      );
      const terms = allIn(panel, '.fact-term').map(textOf);
      expect(terms.includes(t('panel.date')), record.id).toBe(carried.has('when'));
      expect(terms.includes(t('panel.actors')), record.id).toBe(carried.has('actors'));
      expect(new Set(terms).size, record.id).toBe(terms.length);
    }
  });

  it('of the context has its statement and links, and quotes nobody', () => {
    expect(context.length).toBeGreaterThan(20);
    for (const record of context) {
      const { id, context: fact, repeats } = record;
      const panel = view(record);
      if (!fact) throw new Error(`${id} has no statement`);
      const told = recordOf(repeats ?? id);
      expect(textOf(oneIn(panel, 'h2')), id).toBe(told.title[lang]);
      expect(textOf(panel), id).toContain(fact.statement[lang]);
      expect(textOf(panel), id).toContain(contextLine);
      expect(textOf(panel), id).toContain(t(`panel.context.agreement.${fact.agreement}`));
      if (repeats === undefined) expect(allIn(panel, 'blockquote'), id).toEqual([]);
      for (const part of allIn(panel, '.context-part'))
        expect(allIn(part, 'blockquote'), id).toEqual([]);
      const cited = allIn(panel, '.citations').flatMap((list) => allIn(list, 'li'));
      for (const { url, publisher } of fact.citations) {
        const item = cited.find((candidate) =>
          allIn(candidate, 'a').some(({ attributes }) => attributes.href === url),
        );
        expect(item && textOf(item), `${id} ${url}`).toContain(publisher);
        expect(item && oneIn(item, 'a').attributes.rel, url).toBe('noreferrer');
      }
      for (const { event, what } of fact.conflicts) {
        if (repeats === undefined) {
          expect(textOf(panel), id).toContain(what[lang]);
          expect(textOf(panel), id).toContain(recordOf(event).title[lang]);
        }
        // And the record of the documents tells of the fact.
        const other = view(recordOf(event));
        expect(textOf(oneIn(other, '.context-part')), event).toContain(what[lang]);
        expect(textOf(oneIn(other, '.context-part')), event).toContain(fact.statement[lang]);
      }
    }
  });
});

describe('renderings', () => {
  it('stand in French right under every quotation, marked as ours', () => {
    for (const record of corpus) {
      const panel = renderPanel(`#sel=event:${record.id}`, 'fr');
      for (const figure of allIn(panel, '.quotation')) {
        const [block, rendering] = figure.children;
        if (typeof block !== 'object' || typeof rendering !== 'object') throw new Error(record.id);
        const words = RENDERINGS.get(textOf(block));
        expect(words, record.id).toBeTruthy();
        expect(textOf(rendering), record.id).toBe(`Notre traduction\u00A0: ${words}`);
        expect(rendering.attributes).toEqual({ class: 'rendering', lang: 'fr' });
      }
      const readings = record.differences.flatMap((difference) => difference.readings);
      const shown = allIn(panel, '.differences').flatMap((table) => allIn(table, '.rendering'));
      expect(shown.map(textOf), record.id).toHaveLength(readings.length);
      const facts = allIn(panel, '.facts').flatMap((list) => allIn(list, '.rendering'));
      expect(facts, record.id).toHaveLength(record.strength ? 1 : 0);
    }
  });

  it('are no part of an English page', () => {
    for (const { id } of events)
      expect(allIn(renderPanel(`#sel=event:${id}`), '.rendering'), id).toEqual([]);
  });
});

describe('some records', () => {
  it('mark what carries the date and the place, and say how the date is read', () => {
    const panel = renderPanel('#sel=event:2013-02-10-gao-fighting');
    const marks = allIn(panel, 'mark');
    const titled = (title: string) =>
      marks.filter(({ attributes }) => attributes.title === title).map(textOf);
    expect(titled('date').join()).toContain('Sunday');
    expect(titled('place').some((words) => words.endsWith('Gao'))).toBe(true);
    expect(textOf(oneIn(panel, '.facts'))).toContain('“on Sunday”, read as 10 February 2013');
  });

  it('set what the copies of one report tell differently side by side', () => {
    const panel = renderPanel('#sel=event:2023-10-31-kidal-camp-vacated');
    expect(textOf(panel)).toContain('2 articles, 1 origin (AFP report of 31 October 2023)');
    const heads = allIn(panel, 'th').filter(({ attributes }) => attributes.scope === 'col');
    expect(heads.map(textOf).map((head) => head.split(' ')[0])).toEqual(['UrduPoint', 'The']);
    const group = allIn(panel, 'tbody').filter((body) => textOf(body).includes('fled a camp'));
    const cells = group.flatMap((body) => allIn(body, 'td'));
    expect(textOf(cells[0] ?? panel)).toContain('UN soldiers Tuesday left a camp');
    expect(textOf(cells[1] ?? panel)).toContain('UN troops fled a camp');
  });

  it('say what only repeats them, which is no further witness, and leave it out with the switch', () => {
    const hash = '#sel=event:ctx-2023-10-31-kidal-vacated';
    const panel = renderPanel(`${hash}&tier=corpus,context`);
    expect(textOf(panel)).toContain('2 articles, 1 origin (AFP report of 31 October 2023)');
    const part = oneIn(panel, '.context-part');
    const fact = recordOf('ctx-2023-10-31-kidal-vacated').context;
    expect(textOf(part)).toContain(fact?.statement.en);
    expect(textOf(part)).toContain('They do not count as sources here');
    expect(allIn(oneIn(part, '.citations'), 'a')).toHaveLength(fact?.citations.length ?? 0);
    const without = renderPanel(hash);
    expect(allIn(without, '.context-part')).toEqual([]);
  });

  it('open from a link while context is off, and offer to show it', () => {
    const hash = '#sel=event:ctx-2013-01-28-kidal-mnla';
    const panel = renderPanel(hash);
    expect(textOf(panel)).toContain(recordOf('ctx-2013-01-28-kidal-mnla').context?.statement.en);
    expect(textOf(panel)).toContain('Facts from other pages are switched off');
    expect(namesOf(panel, 'button')).toContain('Show facts from other pages');
    const on = renderPanel(`${hash}&tier=corpus,context`);
    expect(namesOf(on, 'button')).not.toContain('Show facts from other pages');
  });

  it('say that one page alone tells a fact, and link also to pages without TLS', () => {
    const panel = renderPanel('#sel=event:ctx-2013-01-28-kidal-mnla');
    expect(textOf(panel)).toContain('One page only.');
    expect(textOf(panel)).toContain(
      'Background from other pages, in our words – not from the five reports.',
    );
    const links = allIn(oneIn(panel, '.citations'), 'a').map(({ attributes }) => attributes.href);
    expect(links.some((href) => href?.startsWith('http:'))).toBe(true);
  });

  it('give their permanent link, and the ways to cite and to report', () => {
    const panel = renderPanel('#sel=event:2013-02-10-gao-fighting', 'fr');
    const [link] = allIn(panel, 'input').filter((input) =>
      nameOf(input).startsWith('Lien permanent'),
    );
    expect(link?.attributes.value).toBe(`#sel=event:2013-02-10-gao-fighting&v=${dataset.version}`);
    expect(namesOf(panel, 'summary')).toContain('Signaler une erreur dans cette fiche');
    expect(namesOf(panel, 'summary')).toContain('Citer cette fiche');
  });

  it('tell the 600 km of Konna beside the measured 60, as do town and document', () => {
    for (const sel of ['event:2013-01-mopti-gateway', 'place:konna', 'source:dw-2013-01']) {
      const claims = allIn(renderPanel(`#sel=${sel}`), '.claim').map(textOf);
      const [claim] = claims.filter((words) => words.includes('600 km'));
      expect(claim, sel).toContain('The article says 600 km.');
      expect(claim, sel).toContain('Konna and Mopti are 60 km apart');
    }
  });
});

it('are led to by ids that were given up', () => {
  const retired = Object.entries(dataset.retired);
  expect(retired.length).toBeGreaterThan(1);
  for (const [id, now] of retired)
    expect(textOf(renderPanel(`#sel=event:${id}`, 'en'))).toContain(recordOf(now).title.en);
});
