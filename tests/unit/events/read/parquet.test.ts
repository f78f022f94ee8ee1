import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { column, parquet, tableIn } from './parquet.support';
import { detailsOf, eventAt, eventsOf, outcomeOf, refusalOf } from './support';

const PACKED = { GZIP: (input: Uint8Array) => gzipSync(input) };
const EVENTS = [
  column('event_date', ['2013-01-26', '2013-01-27', '2013-02-01']),
  column('latitude', [16.27, 18.44, 99], 'DOUBLE'),
  column('longitude', [-0.05, 1.4, 2], 'DOUBLE'),
  column('name', ['Gao', 'Kidal', 'nowhere']),
];

describe('Parquet', () => {
  it('is asked about and read like other tables, and a card reads its row', async () => {
    const bytes = parquet(EVENTS);
    expect((await tableIn(bytes)).rows[0]).toEqual(['2013-01-26', '16.27', '-0.05', 'Gao']);
    const read = await eventsOf(bytes);
    expect(read.report).toMatchObject({ format: 'parquet', read: 3, placed: 2 });
    expect(read.report.notes).toMatchObject([
      { line: 3, column: 'latitude', value: '99', problem: 'out_of_range' },
    ]);
    expect(eventAt(read, 1)).toMatchObject({
      days: '2013-01-27..2013-01-27',
      position: [1.4, 18.44],
    });
    expect(await detailsOf(read, 1)).toEqual([
      { name: 'event_date', value: '2013-01-27' },
      { name: 'latitude', value: '18.44' },
      { name: 'longitude', value: '1.4' },
      { name: 'name', value: 'Kidal' },
    ]);
    expect(await detailsOf(read, 9)).toEqual([]);
  });

  it('keeps the codebook of a known format', async () => {
    const bytes = parquet([
      column('type_of_violence', [1, 2], 'INT32'),
      column('date_start', ['2013-01-26 00:00:00.000', '2013-01-27 00:00:00.000']),
      column('date_end', ['2013-01-26 00:00:00.000', '2013-01-27 00:00:00.000']),
      column('date_prec', [1, 1], 'INT32'),
      column('where_prec', [6, 1], 'INT32'),
      column('latitude', [16.27, 18.44], 'DOUBLE'),
      column('longitude', [-0.05, 1.4], 'DOUBLE'),
    ]);
    const outcome = await outcomeOf(bytes);
    if (outcome.type !== 'read') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.format).toBe('ucdp_ged');
    expect(eventAt(outcome, 0)).toMatchObject({ kind: 'attack', precision: 'country' });
  });

  it('has its types as text', async () => {
    const noon = Date.UTC(2013, 0, 26, 12, 30);
    const bytes = parquet([
      column('when', [new Date(noon), new Date(Date.UTC(2013, 0, 27)), null], 'TIMESTAMP'),
      column('id', [2n ** 60n, 5n, null], 'INT64'),
      column('yes', [true, false, null], 'BOOLEAN'),
      column('float', [16.27, Number.NaN, null], 'FLOAT'),
      column('list', [{ a: [1, 2] }, { b: 'x' }, null], 'JSON'),
    ]);
    expect((await tableIn(bytes)).rows).toEqual([
      ['2013-01-26 12:30:00', '1152921504606846976', 'true', '16.27', '{"a":[1,2]}'],
      ['2013-01-27', '5', 'false', '', '{"b":"x"}'],
      ['', '', '', '', ''],
    ]);
  });

  it('has days, decimals and times of the day by their types', async () => {
    const bytes = parquet(
      [
        column('day', [15_731, 15_732]),
        column('money', [12.34, 0.05]),
        column('time', [52_200_000, 0]),
      ],
      {
        schema: [
          { name: 'root', num_children: 3 },
          { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
          {
            ...{ name: 'money', type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9 },
            repetition_type: 'REQUIRED',
          },
          {
            ...{ name: 'time', type: 'INT32', converted_type: 'TIME_MILLIS' },
            repetition_type: 'REQUIRED',
          },
        ],
      },
    );
    expect((await tableIn(bytes)).rows).toEqual([
      ['2013-01-26', '12.34', '14:30:00'],
      ['2013-01-27', '0.05', '00:00:00'],
    ]);
  });

  it('is read across groups of rows', async () => {
    const rows = 5_000;
    const bytes = parquet(
      [
        column(
          'date',
          Array.from({ length: rows }, () => '2013-01-26'),
        ),
        column(
          'lat',
          Array.from({ length: rows }, (_, row) => 10 + row / 1_000),
          'DOUBLE',
        ),
        column(
          'lon',
          Array.from({ length: rows }, () => 1.5),
          'DOUBLE',
        ),
        column(
          'name',
          Array.from({ length: rows }, (_, row) => `place ${row}`),
        ),
      ],
      { rowGroupSize: 700, pageSize: 1_000 },
    );
    const read = await eventsOf(bytes);
    expect(read.report).toMatchObject({ read: rows, placed: rows });
    for (const record of [0, 699, 700, 4_999]) {
      expect(eventAt(read, record).position?.[1]).toBeCloseTo(10 + record / 1_000);
      expect((await detailsOf(read, record))[3]?.value).toBe(`place ${record}`);
    }
  });

  it('tells the order that its numbered dates prove in the whole file', async () => {
    const many = Array.from({ length: 2_000 }, () => '03/04/2013');
    const table = await tableIn(
      parquet([
        column('date', [...many, '04/28/2013']),
        column('lat', [...many, '1']),
        column('lon', [...many, '2']),
      ]),
    );
    expect(table.order).toEqual({ dayFirst: 0, monthFirst: 1, either: 2_000 });
    expect(table.guess.dayFirst).toBe(false);
  });

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP'] as const)('is unpacked: %s', async (codec) => {
    const bytes = parquet(EVENTS, { codec, compressors: PACKED });
    expect((await tableIn(bytes)).rows[1]?.[3]).toBe('Kidal');
  });

  it('keeps hostile texts as text', async () => {
    const image = '<img src=x onerror=alert(1)>';
    const bytes = parquet([
      ...EVENTS,
      column(image, [image, '=1+1', '__proto__']),
      column('__proto__', ['a', 'b', 'c']),
    ]);
    const read = await eventsOf(bytes);
    expect((await detailsOf(read, 0)).slice(4)).toEqual([
      { name: image, value: image },
      { name: '__proto__', value: 'a' },
    ]);
  });
});

describe('Parquet that is not read', () => {
  const bytes = parquet(EVENTS);

  it.each<readonly [string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing but its mark', bytes.slice(0, 12), 'damaged_archive'],
    ['no row', parquet([column('a', [], 'STRING'), column('b', [], 'STRING')]), 'no_events'],
    ['encrypted', Uint8Array.from([...bytes.slice(0, -1), 0x45]), 'encrypted'],
    [
      'a long footer',
      Uint8Array.from([...bytes.slice(0, -8), 255, 255, 255, 255, 80, 65, 82, 49]),
      'too_large',
    ],
  ])('is refused: %s', async (_name, content, code) => {
    expect(await refusalOf(content)).toBe(code);
  });

  it('is refused with too many rows', async () => {
    expect(await refusalOf(bytes, { mostRows: 2 })).toBe('too_many_rows');
  });
});
