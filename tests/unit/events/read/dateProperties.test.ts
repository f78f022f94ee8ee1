import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfDay, MS_PER_DAY } from '../../../../src/domain/day';
import type { DateRead } from '../../../../src/events/read/values/calendar';
import { readDate } from '../../../../src/events/read/values/dateText';
import { fuzzRuns } from '../../../fuzzRuns';

const inWords = (read: DateRead | null): string | null => {
  if (!read) return null;
  const [from, to] = [isoOfDay(read.from), isoOfDay(read.to)];
  const ends = [from === to ? from : `${from}..${to}`, read.lasting ? 'lasting' : '', read.open];
  return ends.filter(Boolean).join(' ');
};
const daysOf = (text: string, dayFirst: boolean | null = true, years = true) =>
  inWords(readDate(text, { dayFirst, epoch: false, years }));

const MONTHS = [
  'January|Jan|janvier|janv.|enero|ene|يناير|كانون الثاني|Yanayir',
  'February|Feb.|février|févr.|febrero|feb|فبراير|شباط|Fibrayir',
  'March|Mar|mars|Mars|marzo|mar|مارس|آذار|Adhar',
  'April|Apr.|avril|avr.|abril|abr|أبريل|نيسان|Nisan',
  'May|MAY|mai|Mai|mayo|may|مايو|أيار|Ayyar',
  'June|Jun|juin|Juin|junio|jun|يونيو|حزيران|Huzayran',
  'July|Jul|juillet|juil.|julio|jul|يوليو|تموز|Tammuz',
  'August|Aug.|août|aout|agosto|ago|أغسطس|آب|Aghustus',
  'September|Sept.|septembre|sept.|septiembre|sep|سبتمبر|أيلول|Aylul',
  'October|Oct|octobre|oct.|octubre|oct|أكتوبر|تشرين الأول|Uktubar',
  'November|Nov|novembre|nov.|noviembre|nov|نوفمبر|تشرين الثاني|Nufambir',
  'December|Dec|décembre|déc.|diciembre|dic|ديسمبر|كانون الأول|Disambir',
].map((names) => names.split('|'));
const WEEKDAYS = [
  'Sunday|Sun.|dimanche|dim.|domingo|الأحد',
  'Monday|Mon|lundi|lun.|lunes|الاثنين',
  'Tuesday|Tue|mardi|mar.|martes|الثلاثاء',
  'Wednesday|Wed|mercredi|mer.|miércoles|الأربعاء',
  'Thursday|Thurs.|jeudi|jeu.|jueves|الخميس',
  'Friday|Fri|vendredi|ven.|viernes|الجمعة',
  'Saturday|Sat|samedi|sam.|sábado|السبت',
].map((names) => names.split('|'));
const TIMES = [
  '',
  ' 14:30',
  ' 2:30 PM',
  ', 14:30:05',
  ' at 2pm',
  ' 14h30',
  ' à 14 h',
  ' 23:59:59.999 UTC',
];
const ZONED = ['', 'T00:00:00Z', ' 23:30:00+0100', 'T00:30-08', 'T2330', ' 00:00:00.000'];

/** A day in one of the forms that are read, and whether its order has to be known. */
const written = fc
  .record({
    day: fc.integer({ min: -25_567, max: 29_219 }),
    form: fc.integer({ min: 0, max: 7 }),
    name: fc.nat(8),
    weekday: fc.option(fc.nat(5)),
    time: fc.constantFrom(...TIMES),
    zone: fc.constantFrom(...ZONED),
    mark: fc.constantFrom('/', '.', '-', ' '),
    padded: fc.boolean(),
    dayFirst: fc.boolean(),
    arabic: fc.constantFrom(0, 0x660, 0x6f0),
  })
  .map(({ day, form, name, weekday, time, zone, mark, padded, dayFirst, arabic }) => {
    const date = new Date(day * MS_PER_DAY);
    const iso = date.toISOString().slice(0, 10);
    const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const pad = (number: number) => String(number).padStart(padded ? 2 : 1, '0');
    const month = MONTHS[m]?.[name] ?? '';
    const front =
      weekday === null
        ? ''
        : `${WEEKDAYS[date.getUTCDay()]?.[weekday]}${mark === '/' ? ', ' : ' '}`;
    const numbers = dayFirst ? [pad(d), pad(m + 1)] : [pad(m + 1), pad(d)];
    const short = y >= 1950 && y < 2050 ? String(y % 100).padStart(2, '0') : String(y);
    const texts = [
      `${iso}${zone}`,
      `${[...numbers, y].join(mark)}${time}`,
      `${[...numbers, short].join(mark === ' ' ? '/' : mark)}${time}`,
      `${front}${pad(d)} ${month} ${y}${time}`,
      `${front}${month} ${pad(d)}, ${y}${time}`,
      `${front}${pad(d)} de ${month} de ${y}`,
      `${pad(d)}-${month}-${short}`,
      [y, pad(m + 1), pad(d)].join(mark),
    ];
    const text = (texts[form] ?? iso).replace(/\d/g, (digit) =>
      arabic === 0 ? digit : String.fromCharCode(arabic + Number(digit)),
    );
    return { text, iso, dayFirst };
  });

describe('a day in any form', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(written, ({ text, iso, dayFirst }) => {
        expect(daysOf(text, dayFirst, false)).toBe(iso);
      }),
      { numRuns: fuzzRuns(2_000) },
    );
  });

  it('and a later one make a range', () => {
    const pair = fc.tuple(written, written, fc.constantFrom(' - ', ' – ', ' to ', ' au ', ' al '));
    fc.assert(
      fc.property(pair, ([first, last, between]) => {
        fc.pre(first.dayFirst === last.dayFirst && first.iso < last.iso);
        const text = first.text + between + last.text;
        fc.pre(text.length <= 80);
        expect(daysOf(text, first.dayFirst, false)).toBe(`${first.iso}..${last.iso} lasting`);
      }),
      { numRuns: fuzzRuns(1_000) },
    );
  });

  it('takes no time to speak of, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      '2013',
      '-',
      '/',
      ' ',
      '.',
      ':',
      ' to ',
      'feb',
      'h',
      'pm',
      "'",
      'T',
      '+',
      'كانون',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.option(fc.boolean()), (list, dayFirst) => {
        const before = performance.now();
        const read = readDate(list.join(''), { dayFirst, epoch: false, years: true, serial: true });
        expect(performance.now() - before).toBeLessThan(200);
        if (read) expect(read.from).toBeLessThanOrEqual(read.to);
      }),
      { numRuns: fuzzRuns(2_000) },
    );
  });
});
