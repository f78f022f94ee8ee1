import { gzipSync } from 'fflate';
import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { Answers, TablePreview } from '../../../../src/events/read/outcome';
import { detailsOf, eventAt, eventsOf, outcomeOf, refusalOf } from './support';

type Written = Parameters<typeof parquetWriteBuffer>[0];

const parquet = (
  columnData: readonly ColumnSource[],
  options: Omit<Written, 'columnData'> = {},
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parquetWriteBuffer({ columnData: [...columnData], ...options }));

const column = (name: string, data: unknown[], type?: BasicType): ColumnSource => ({
  ...{ name, data },
  ...(type ? { type } : {}),
});
const PACKED = { GZIP: (input: Uint8Array) => gzipSync(input) };
const EVENTS = [
  column('event_date', ['2013-01-26', '2013-01-27', '2013-02-01']),
  column('latitude', [16.27, 18.44, 99], 'DOUBLE'),
  column('longitude', [-0.05, 1.4, 2], 'DOUBLE'),
  column('name', ['Gao', 'Kidal', 'nowhere']),
];

async function tableIn(
  content: Uint8Array<ArrayBuffer>,
  answers: Answers = {},
): Promise<TablePreview> {
  const outcome = await outcomeOf(content, { answers });
  if (outcome.type === 'question' && outcome.question.about === 'columns')
    return outcome.question.table;
  throw new Error(JSON.stringify(outcome));
}

/** WKB of a point, little-endian. */
function wkb(lon: number, lat: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return new Uint8Array(view.buffer);
}

const geoMetadata = (about: object) => [
  {
    key: 'geo',
    value: JSON.stringify({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: { geometry: { encoding: 'WKB', geometry_types: [], ...about } },
    }),
  },
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

  it('of geometries is read in no order of its dates that is not proven', async () => {
    const geo = (dates: readonly string[]) =>
      parquet(
        [
          column('event_date', [...dates]),
          column(
            'geometry',
            Array.from(dates, () => wkb(-3, 16)),
          ),
        ],
        { kvMetadata: geoMetadata({}) },
      );
    const iso = Array.from({ length: 1_000 }, () => '2013-01-26');
    expect((await eventsOf(geo(iso))).report.order).toBeUndefined();
    const unclear = await tableIn(geo([...iso, '03/04/2013']));
    expect(unclear.order).toEqual({ dayFirst: 0, monthFirst: 0, either: 1 });
    const proven = await eventsOf(geo([...iso, '03/04/2013', '03/28/2013']));
    expect(proven.report.order).toEqual({ dayFirst: false, proof: 1 });
    expect(eventAt(proven, 1_000).days).toBe('2013-03-04..2013-03-04');
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

describe('GeoParquet', () => {
  const points = [wkb(-0.05, 16.27), wkb(1.4, 18.44), null];
  const withGeometry = (type: BasicType, options = {}) =>
    parquet(
      [column('name', ['Gao', 'Kidal', 'nowhere']), column('geometry', points, type)],
      options,
    );

  it('has its places from its geometries', async () => {
    const read = await eventsOf(withGeometry('BYTE_ARRAY', { kvMetadata: geoMetadata({}) }));
    expect(read.report).toMatchObject({ format: 'parquet', read: 3, placed: 2 });
    expect(eventAt(read, 0)).toMatchObject({ position: [-0.05, 16.27], precision: 'exact' });
    expect(await detailsOf(read, 0)).toEqual([
      { name: 'name', value: 'Gao' },
      { name: 'geometry', value: 'Point' },
    ]);
  });

  it('has them without metadata too, by type or name', async () => {
    expect((await eventsOf(withGeometry('BYTE_ARRAY'))).report.placed).toBe(2);
    const native = parquet([
      column('name', ['a']),
      column('g', [{ type: 'Point', coordinates: [1, 2] }], 'GEOMETRY'),
    ]);
    expect(eventAt(await eventsOf(native), 0).position).toEqual([1, 2]);
  });

  it.each<readonly [string, unknown, string | null]>([
    ['nothing', undefined, null],
    ['null', null, null],
    [
      'WGS 84',
      { type: 'GeographicCRS', name: 'WGS 84', id: { authority: 'EPSG', code: 4326 } },
      null,
    ],
    ['CRS84', { id: { authority: 'OGC', code: 'CRS84' } }, null],
    [
      'UTM',
      { type: 'ProjectedCRS', name: 'UTM 30N', id: { authority: 'EPSG', code: 32630 } },
      'UTM 30N (EPSG:32630)',
    ],
    ['a system without a code', { type: 'ProjectedCRS', name: 'Mine' }, 'Mine'],
  ])('tells a reference system: %s', async (_name, crs, told) => {
    const about = crs === undefined ? {} : { crs };
    const read = await eventsOf(withGeometry('BYTE_ARRAY', { kvMetadata: geoMetadata(about) }));
    expect(read.report.placed).toBe(told === null ? 2 : 0);
    if (told !== null)
      expect(read.report.notes[0]).toMatchObject({ problem: 'projected', value: told });
  });

  it('asks for dates whose columns are a guess, and not for coordinates', async () => {
    const bytes = parquet(
      [column('seen', ['2013-01-26', '2013-01-27', '']), column('geometry', points, 'BYTE_ARRAY')],
      { kvMetadata: geoMetadata({}) },
    );
    expect(await tableIn(bytes)).toMatchObject({ placed: true, hasHeader: null });
    expect(eventAt(await eventsOf(bytes), 0)).toMatchObject({
      days: '2013-01-26..2013-01-26',
      position: [-0.05, 16.27],
    });
  });

  it('notes a geometry that is none', async () => {
    const bytes = parquet([
      column('name', ['a', 'b']),
      column('geometry', [Uint8Array.of(1, 9, 9, 9, 9, 9), wkb(1, 2)], 'BYTE_ARRAY'),
    ]);
    const { report } = await eventsOf(bytes);
    expect(report).toMatchObject({ placed: 1, problems: { bad_geometry: 1 } });
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
