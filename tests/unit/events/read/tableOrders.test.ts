import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../../src/domain/day';
import type { Answers } from '../../../../src/events/read/outcome';
import { fuzzRuns } from '../../../fuzzRuns';
import { eventAt, eventsOf, outcomeOf } from './support';

const ACLED = 'event_id_cnty,event_date,event_type,actor1,latitude,longitude';
const UCDP = 'id,type_of_violence,date_start,date_end,latitude,longitude';
const acled = (...dates: readonly string[]): string =>
  [ACLED, ...dates.map((date, row) => `MLI${row},${date},Battles,A,16.27,-0.04`)].join('\n');
const ucdp = (...dates: readonly string[]): string =>
  [UCDP, ...dates.map((date, row) => `${row},1,${date} 0:00,${date} 0:00,16.27,-0.04`)].join('\n');
const other = (...dates: readonly string[]): string =>
  ['date,lat,lon', ...dates.map((date) => `${date},16.27,-0.04`)].join('\n');

const daysOf = async (text: string, answers: Answers = {}) => {
  const read = await eventsOf(text, { answers });
  return Array.from({ length: read.report.taken }, (_, row) =>
    eventAt(read, row).days?.slice(0, 10),
  );
};
const many = (date: string, count = 300): string[] => Array.from({ length: count }, () => date);

describe('the order of day and month', () => {
  it.each([
    ['ACLED', acled],
    ['UCDP', ucdp],
  ])('of %s is what the whole file proves', async (_, write) => {
    const american = await daysOf(write(...many('1/5/2013'), '1/28/2013'));
    expect(american).toEqual([...many('2013-01-05'), '2013-01-28']);
    const others = await daysOf(write(...many('1/5/2013'), '28/1/2013'));
    expect(others).toEqual([...many('2013-05-01'), '2013-01-28']);
    expect(await daysOf(write('5-Jan-13', '28-Jan-13'))).toEqual(['2013-01-05', '2013-01-28']);
    expect(await daysOf(write('5/5/2013'))).toEqual(['2013-05-05']);
  });

  it('is told in the report with its proofs, and not where somebody has said it', async () => {
    const american = acled('1/5/2013', '1/28/2013', '2/27/2013');
    expect((await eventsOf(american)).report.order).toEqual({ dayFirst: false, proof: 2 });
    expect((await eventsOf(acled('1/5/2013', '28/1/2013'))).report.order).toEqual({
      ...{ dayFirst: true, proof: 1 },
    });
    const said = await eventsOf(acled('1/5/2013'), { answers: { dayFirst: false } });
    expect(said.report.order).toBeUndefined();
    expect((await eventsOf(acled('2013-01-05'))).report.order).toBeUndefined();
  });

  it.each([
    ['ACLED', acled, 1],
    // Of an event both days are written, and count.
    ['UCDP', ucdp, 2],
  ])('of %s is said with what proves it, whichever it is', async (_, write, proof) => {
    const orderOf = async (...dates: readonly string[]) =>
      (await eventsOf(write(...dates))).report.order;
    expect(await orderOf('1/5/2013', '1/28/2013')).toEqual({ dayFirst: false, proof });
    expect(await orderOf('1/5/2013', '28/1/2013')).toEqual({ dayFirst: true, proof });
    expect(await orderOf('5/5/2013')).toBeUndefined();
  });

  it('is said of Parquet too', async () => {
    const dates = ['1/5/2013', '1/28/2013'];
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'type_of_violence', data: [1, 2], type: 'INT32' },
        ...['date_start', 'date_end'].map((name) => ({ name, data: dates })),
        { name: 'latitude', data: [16.27, 18.44], type: 'DOUBLE' },
        { name: 'longitude', data: [-0.05, 1.4], type: 'DOUBLE' },
      ],
    });
    const outcome = await outcomeOf(new Uint8Array(bytes));
    expect(outcome).toMatchObject({ report: { order: { dayFirst: false, proof: 2 } } });
  });

  it('is asked where nothing proves it, or it is contradicted', async () => {
    const unproven = acled('1/5/2013', '1/5/2013', '3/4/2013', '2013-04-05', '5/5/2013');
    expect(await outcomeOf(unproven)).toEqual({
      type: 'question',
      question: {
        ...{ about: 'order', format: 'acled', examples: ['1/5/2013', '3/4/2013'], guess: true },
        order: { dayFirst: 0, monthFirst: 0, either: 3 },
      },
    });
    expect(await daysOf(unproven, { dayFirst: false })).toEqual([
      ...['2013-01-05', '2013-01-05', '2013-03-04', '2013-04-05', '2013-05-05'],
    ]);
    expect((await daysOf(unproven, { dayFirst: true }))[0]).toBe('2013-05-01');
    const contradicted = await outcomeOf(ucdp('1/13/2013', '1/14/2013', '13/1/2013'));
    expect(contradicted).toMatchObject({ question: { about: 'order', guess: false } });
  });

  it('of any table is counted in the whole file before it is asked', async () => {
    const text = other(...many('01/02/2013', 1_000), '01/13/2013');
    expect(await outcomeOf(text, {}, { groupBytes: 512 })).toMatchObject({
      question: {
        table: {
          guess: { dayFirst: false },
          order: { dayFirst: 0, monthFirst: 1, either: 1_000 },
        },
      },
    });
    expect((await daysOf(text))[0]).toBe('2013-01-02');
    const iso = await outcomeOf(other('2013-01-02', '2013-01-03'));
    expect(iso).toMatchObject({ question: { table: { order: null } } });
    const same = await outcomeOf(other('05/05/2013'));
    expect(same).toMatchObject({ question: { table: { order: null } } });
  });

  it('is not lost where the first dates do not depend on it', async () => {
    const proven = other(...many('2013-01-02', 500), '01/05/2013', '01/28/2013');
    expect((await daysOf(proven)).slice(500)).toEqual(['2013-01-05', '2013-01-28']);
    const unproven = other(...many('2013-01-02', 500), '01/05/2013');
    const asked = await outcomeOf(unproven);
    if (asked.type !== 'question' || asked.question.about !== 'columns')
      throw new Error(asked.type);
    const mapping = asked.question.table.guess;
    expect(await outcomeOf(unproven, { answers: { mapping } })).toMatchObject({
      question: { about: 'order', format: 'table', examples: ['01/05/2013'] },
    });
    expect((await daysOf(unproven, { dayFirst: false })).at(-1)).toBe('2013-01-05');
  });

  it('is right for every file that holds a day after the 12th, or is asked', async () => {
    const day = fc.integer({ min: 15_341, max: 16_071 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.constantFrom(acled, ucdp, other),
        fc.constantFrom('/', '-', '.'),
        async (days, dayFirst, write, mark) => {
          const iso = days.map((of) => isoOfDay(of as never));
          const dates = iso.map((text) => {
            const [year, month, dayOfMonth] = text.split('-');
            return (dayFirst ? [dayOfMonth, month, year] : [month, dayOfMonth, year]).join(mark);
          });
          const proves = iso.some((text) => Number(text.slice(8)) > 12);
          const outcome = await outcomeOf(write(...dates));
          if (outcome.type === 'question' && outcome.question.about === 'order') {
            expect(proves).toBe(false);
            return;
          }
          if (outcome.type === 'question' && outcome.question.about === 'columns' && proves)
            expect(outcome.question.table.guess.dayFirst).toBe(dayFirst);
          if (proves || outcome.type === 'read') expect(await daysOf(write(...dates))).toEqual(iso);
        },
      ),
      { numRuns: fuzzRuns(150) },
    );
  });
});
