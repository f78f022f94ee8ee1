import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insertRecord } from '../../../scripts/newEvent/insert';
import { basisOf, guessWhen, ownDates } from '../../../src/workbench/guess/guessWhen';
import { recordText } from '../../../src/workbench/work/dataText';
import { compareIds } from '../../../src/workbench/work/recordOrder';

describe('dates in words', () => {
  it.each([
    ['on Friday', '2013-02-12~', ['2013-02-08']],
    ['UN soldiers Tuesday left', '2023-10-31', ['2023-10-31']],
    ['since late 2021', '2023-10-16~', ['2021/..']],
    ['Last month the Council', '2013-01-11', ['2012-12']],
    ['in June ordered', '2023-10-31', ['2023-06']],
    ['on Saturday (14 October)', '2023-10-16~', ['2023-10-14']],
    ['October 31, 2023 and yesterday', '2023-10-31', ['2023-10-31', '2023-10-30']],
    ['will impede a deployment before September', '2013-01-11', []],
    ['they may march on', '2013-01-11', []],
    ['on Friday', '2013-02', []],
    ['in March 2012', '2013-02', ['2012-03']],
    ['in March, 2012', '2023-10-31', ['2012-03']],
    ['from 8 to 10 February 2013', '2013-02-12', []],
    ['on February 8-10, 2013', '2013-02-12', []],
    ['finished by 31 December', '2023-10-16', []],
    ['closed since January', '2021-11-06', ['2021-01/..']],
    ['was published in January', '2019-03-12', ['2019-01']],
  ])('%s, in a report of %s', (text, published, days) => {
    expect(guessWhen(text, published).map(({ when }) => when)).toEqual(days);
  });

  it.each([
    ['postponed until January 21', '2013-01-11', ['2013-01-21']],
    ['will leave on Friday', '2023-10-16', ['2023-10-20']],
    ['will close by the end of June', '2019-03-12', ['[..2019-06]']],
    ['to begin in February', '2019-03-12', ['2020-02']],
  ])('of a plan: %s, in a report of %s', (text, published, days) => {
    expect(guessWhen(text, published, 'ahead').map(({ when }) => when)).toEqual(days);
  });

  it.each([
    ['They killed 69 people on Tuesday, the minister said on Thursday.', 'killed', 'past', ['02']],
    ['It will close by June, as a timetable of 3 January told.', 'will', 'ahead', ['6]']],
    ['On 2 April, the mission will leave.', 'will', 'ahead', ['02']],
    ['He said on Tuesday that they would leave.', 'would', 'ahead', []],
    ['He came on Friday and left on Sunday.', 'came', 'past', ['05', '31']],
  ] as const)('of what is told, and not of who tells it: %s', (text, telling, side, days) => {
    const dates = guessWhen(text, '2021-11-06', side);
    expect(ownDates(text, dates, telling, side).map(({ when }) => when.slice(-2))).toEqual(days);
  });

  it('give their reasoning in both languages', () => {
    const [guess] = guessWhen('on Friday', '2013-02-12~');
    expect(guess && basisOf(guess, '2013-02-12~')).toEqual({
      en: '‘on Friday’, counted from the report of about Tuesday 12 February 2013.',
      fr: '«\u00A0on Friday\u00A0», compté depuis l’article du mardi 12 février 2013 environ.',
    });
  });
});

describe('a file of data/', () => {
  const text = readFileSync('data/events.json', 'utf8');
  const { events } = JSON.parse(text) as { events: { id: string }[] };

  it('holds its records in the order in which new ones go in', () => {
    const ids = events.map(({ id }) => id);
    expect(ids.toSorted(compareIds)).toEqual(ids);
  });

  /** The record as it would stand in the list of a file. */
  const written = (record: object) =>
    insertRecord('{"l": []}', 'l', 0, record).slice('{"l": ['.length, -'\n  ]}'.length);

  it('gets a record formatted as those beside it are', () => {
    const whole = readFileSync('data/translations.json', 'utf8');
    for (const entry of JSON.parse(whole).translations) expect(whole).toContain(written(entry));
    // Some records keep on several lines what would fit on one.
    const same = events.filter((record) => text.includes(written(record)));
    expect(same.length / events.length).toBeGreaterThan(0.6);
  });

  it('holds lines of at most 100 characters', () => {
    const longest = (length: number) =>
      recordText({ a: ['x', 'y'.repeat(length - '  "a": ["x", ""]'.length)] }).split('\n').length;
    expect(longest(100)).toBe(3);
    expect(longest(101)).toBe(6);
  });

  it.each([0, 1, 40, 71])('gets a record back at its place: %s', (at) => {
    const shorter = { l: events.toSpliced(at, 1) };
    const put = insertRecord(JSON.stringify(shorter), 'l', at, events[at] ?? {});
    expect(JSON.parse(put).l).toEqual(events);
  });
});
