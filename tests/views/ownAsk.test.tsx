import { describe, expect, it } from 'vitest';
import { Ask } from '../../src/events/desk/ask/Ask';
import type { Question } from '../../src/events/read/outcome';
import { mappingOf, QUESTIONS, TABLE } from '../unit/events/desk/questions';
import { allIn, type Element, namesOf, oneIn, textOf } from './markup';
import { LANGS, render, storeAt } from './renderView';
import { expectSound } from './sound';

const NAME = 'أحداث March.csv';
const nothing = () => undefined;

const ask = (question: Question | undefined, lang: (typeof LANGS)[number] = 'en'): Element => {
  if (!question) throw new Error('no such question');
  return render(
    storeAt('#', lang),
    <Ask
      {...{ name: NAME, question, onAnswer: nothing, onAskAgain: nothing }}
      {...{ waiting: 0, onAnswerAlike: nothing, onParts: nothing, onCancel: nothing }}
    />,
  );
};
const columns = (change: Partial<typeof TABLE> = {}) =>
  ask({ about: 'columns', table: { ...TABLE, ...change } });
const chosenIn = (view: Element) =>
  allIn(view, 'input')
    .filter(({ attributes }) => 'checked' in attributes)
    .map(({ attributes }) => attributes.type);

describe.each(LANGS)('every question in %s', (lang) => {
  it.each(Object.keys(QUESTIONS))('is a dialog that is sound: %s', (name) => {
    const view = ask(QUESTIONS[name], lang);
    expectSound(view, name);
    const [dialog] = allIn(view, 'dialog');
    const [heading] = allIn(view, 'h2');
    expect(dialog?.attributes['aria-labelledby']).toBe(heading?.attributes.id);
    expect(textOf(heading ?? view)).toContain(NAME);
    expect(namesOf(view, 'button').slice(-2)[0]).toBe(lang === 'fr' ? 'Annuler' : 'Cancel');
    // Every field has a label, and whatever describes one is there.
    const ids = new Set(
      ['span', 'p', 'select', 'h2', 'h3', 'legend'].flatMap((tag) =>
        allIn(view, tag).map(({ attributes }) => attributes.id),
      ),
    );
    for (const field of [...allIn(view, 'select'), ...allIn(view, 'input')]) {
      const { 'aria-describedby': by } = field.attributes;
      if (by !== undefined) expect(ids, by).toContain(by);
    }
    const labelled = new Set(allIn(view, 'label').map(({ attributes }) => attributes.for));
    for (const { attributes } of allIn(view, 'select')) expect(labelled).toContain(attributes.id);
  });
});

describe('the question what columns mean', () => {
  it('asks by the names that readers know, in three groups, with the reason of each guess', () => {
    const view = columns();
    expect(
      allIn(view, '.mapping-field').map((field) => textOf(allIn(field, 'label')[0] ?? field)),
    ).toEqual(
      ['Date', 'Last day', 'Latitude', 'Longitude'].concat([
        'Title',
        'Type',
        'Actor',
        'Other side',
        'Place',
        'Country',
        'Killed',
      ]),
    );
    const why = (label: string) =>
      textOf(allIn(oneIn(view, '.mapping-field', new RegExp(`^${label}`)), 'span')[0] ?? view);
    expect(why('Date')).toBe('name and values agree');
    expect(why('Latitude')).toBe('by its name');
    expect(why('Longitude')).toBe('its values look like longitudes');
    expect(why('Killed')).toBe('by its name');
  });

  it('shows the rows as they would be read, with what is wrong in words', () => {
    const rows = allIn(oneIn(columns(), '.as-read'), 'li').map(textOf);
    expect(rows).toEqual([
      '3 April 2013 · 16.270°\u00a0N, 0.040°\u00a0WCheckpoint attacked · Attack · 3 killed',
      '13 April 2013 · 18.440°\u00a0N, 1.410°\u00a0EPatrol · Other',
      '5 June 2013 · no place givenAttacklat: “xx” – not a number',
    ]);
  });

  it('says what proves the order of day and month, and what the other would change', () => {
    const [day, month] = allIn(oneIn(columns(), '.ask-order'), 'label').map(textOf);
    expect(day).toBe('Day first03/04/2013 is 3 April 201328 rows can only be day first.');
    expect(month).toBe(
      'Month first03/04/2013 is 4 March 201312 rows would move to another day. 28 rows would have no date, or not their day of the week.',
    );
  });

  it('asks for the order also where only the rows shown have such dates, and not where none has', () => {
    const rows = [['05/06/2013', '16', '0', 'a', '', '']];
    expect(textOf(oneIn(columns({ rows, order: null }), '.ask-order'))).toContain(
      'Nothing in the rows shown proves either.',
    );
    const iso = [['2013-06-05', '16', '0', 'a', '', '']];
    expect(allIn(columns({ rows: iso, order: null }), '.ask-order')).toEqual([]);
  });

  it('takes the ways of the guess: one cell for a place, three for a date', () => {
    const view = columns({ guess: mappingOf({ position: 1, year: 2 }) });
    expect(namesOf(oneIn(view, '.mapping-fields'), 'label')).toEqual(
      expect.arrayContaining(['Coordinates', 'Year', 'Month', 'Day']),
    );
    expect(textOf(view)).not.toMatch(/Latitude|Last day/);
  });

  it('asks no place of features that have one, and of names only where there may be none', () => {
    const placed = columns({ placed: true, hasHeader: null });
    expect(textOf(placed)).not.toMatch(/Latitude|Where|The first line/);
    expect(textOf(placed)).toContain('place as in the file');
    expect(textOf(columns())).toContain('The first line holds the names of the columns');
  });

  it('tells wrong choices and what they leave out', () => {
    const same = columns({ guess: mappingOf({ latitude: 1, longitude: 1 }) });
    expect(textOf(same)).toContain('Latitude and Longitude are the same column.');
    expect(textOf(same)).toContain('Without a date, events appear in the list only.');
    const far = columns({
      rows: [['2013-06-05', '120', '16.27', 'a', '', '']],
    });
    expect(textOf(far)).toContain('nowhere on Earth');
    expect(namesOf(far, 'button')).toContain('Swap latitude and longitude');
  });
});

describe('the other questions', () => {
  it('name format, date and guess of an order', () => {
    const view = ask(QUESTIONS.order);
    expect(textOf(view)).toContain(
      'This ACLED file writes dates as 03/04/2013. Which day is that?',
    );
    expect(textOf(view)).toContain('Nothing in the file proves either.');
    const chosen = allIn(view, 'label').find((label) => chosenIn(label).length > 0);
    expect(textOf(chosen ?? view)).toMatch(/^Month first.*4 March 2013/);
  });

  it('show the lines of each encoding in their own direction', () => {
    const view = ask(QUESTIONS.encoding);
    expect(allIn(view, 'input').map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Western European (Windows-1252)',
      'Unicode (UTF-16LE)',
    ]);
    const lines = allIn(view, '.ask-lines').flatMap((option) => allIn(option, 'span'));
    expect(lines).toHaveLength(4);
    for (const { attributes } of lines) expect(attributes.dir).toBe('auto');
  });

  it('choose all files of an archive, and the first sheet of a workbook', () => {
    const archive = ask(QUESTIONS.archive);
    expect(chosenIn(archive)).toHaveLength(3);
    expect(namesOf(archive, 'button')).toEqual(['All', 'None', 'Cancel', 'Open 3 files']);
    const workbook = ask(QUESTIONS.workbook);
    expect(chosenIn(workbook)).toHaveLength(1);
    expect(namesOf(workbook, 'button')).toEqual(['Cancel', 'Open 1 sheet']);
    expect(textOf(workbook)).toContain('Events 1,204 rows');
    expect(allIn(archive, 'bdi').map(textOf)).toContain('أحداث.kml');
  });
});
