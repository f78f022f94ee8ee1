import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../../src/domain/day';
import { acledByHeader } from '../../../../src/events/read/meaning/acled';
import { readerOfMapping } from '../../../../src/events/read/meaning/genericTable';
import type { RowReader } from '../../../../src/events/read/meaning/rowFields';
import { ucdpByHeader } from '../../../../src/events/read/meaning/ucdpGed';
import {
  type ColumnMapping,
  MEANINGS,
  type Meaning,
  type RowProblem,
} from '../../../../src/events/read/outcome';
import { provenOrder } from '../../../../src/events/read/values/order';

interface Rest {
  readonly dayFirst?: boolean;
  readonly lonFirst?: boolean;
}

/** A mapping of the columns that a header names by their meanings. */
const mappingOf = (header: readonly string[], rest: Rest = {}): ColumnMapping => ({
  ...(Object.fromEntries(
    MEANINGS.map((meaning) => {
      const column = header.indexOf(meaning);
      return [meaning, column < 0 ? null : column];
    }),
  ) as Record<Meaning, number | null>),
  dayFirst: rest.dayFirst ?? true,
  ...(rest.lonFirst === undefined ? {} : { lonFirst: rest.lonFirst }),
});

/** A row in short, and what was noted of it. */
function read(reader: RowReader, cells: readonly string[]) {
  const notes: [number, string, RowProblem][] = [];
  const { days, ...event } = reader.readEvent(cells, 0, (...note) => notes.push([...note]));
  const shown = days && [isoOfDay(days.from), isoOfDay(days.to)];
  return { ...event, days: shown && (shown[0] === shown[1] ? shown[0] : shown.join('..')), notes };
}

/** A table whose columns are called by their meanings. */
const rowOf = (row: Partial<Record<Meaning, string>>, rest: Rest & { name?: string } = {}) => {
  const header = Object.keys(row);
  const names = header.map((meaning) => (meaning === 'start' ? (rest.name ?? 'date') : meaning));
  return read(readerOfMapping(names, mappingOf(header, rest)), Object.values(row));
};

describe('a row of any table', () => {
  it('has its place in one cell', () => {
    for (const position of [
      'POINT (-0.0447 16.2717)',
      '16.2717, -0.0447',
      '16°16\'18.12"N 0°02\'40.92"W',
    ])
      expect(rowOf({ position })).toMatchObject({ precision: 'exact', notes: [] });
    expect(rowOf({ position: '16.2717, -0.0447' }).position).toEqual([-0.0447, 16.2717]);
    expect(rowOf({ position: '-0.0447, 16.2717' }, { lonFirst: true }).position).toEqual([
      -0.0447, 16.2717,
    ]);
    expect(rowOf({ position: 'Gao' })).toMatchObject({
      position: null,
      notes: [[0, 'Gao', 'bad_geometry']],
    });
    expect(rowOf({ position: 'n/a' })).toMatchObject({ position: null, notes: [] });
    expect(rowOf({ position: 'MULTIPOINT (1 2, 3 4)' })).toMatchObject({
      position: [1, 2],
      notes: [[0, 'MULTIPOINT (1 2, 3 4)', 'several_points']],
    });
    expect(rowOf({ position: 'POLYGON ((0 10, 2 10, 2 12, 0 12, 0 10))' })).toMatchObject({
      position: [1, 11],
      precision: 'region',
      shape: { type: 'Polygon' },
    });
  });

  it('has its place in two columns, with hemispheres or without', () => {
    const { position } = rowOf({ latitude: '16°16\'18"N', longitude: '0°02\'41"W' });
    expect(position?.[0]).toBeCloseTo(-0.044722, 6);
    expect(position?.[1]).toBeCloseTo(16.271667, 6);
    expect(rowOf({ latitude: '0', longitude: '180.00000000000003' }).position).toEqual([180, 0]);
    expect(rowOf({ latitude: '1800000', longitude: '600000' })).toMatchObject({
      position: null,
      notes: [[0, '600000, 1800000', 'projected']],
    });
    for (const missing of ['NaN', 'NULL', '-', '', 'unknown'])
      expect(rowOf({ latitude: missing, longitude: missing })).toMatchObject({
        position: null,
        notes: [],
      });
  });

  it.each([
    [{ year: '2013', month: '2', day: '8' }, '2013-02-08', []],
    [{ year: '2013.0', month: '2.0', day: '8.0' }, '2013-02-08', []],
    [{ year: '2013', month: 'février', day: '8' }, '2013-02-08', []],
    [{ year: '2013', month: 'Feb.', day: '08' }, '2013-02-08', []],
    [{ year: '13', month: '2', day: '8' }, '2013-02-08', []],
    [{ year: '2013', month: '2', day: '0' }, '2013-02-01..2013-02-28', []],
    [{ year: '2013', month: '2', day: '' }, '2013-02-01..2013-02-28', []],
    [{ year: '2013', month: '2', day: 'NA' }, '2013-02-01..2013-02-28', []],
    [{ year: '2013', month: '2', day: '99' }, '2013-02-01..2013-02-28', []],
    [{ year: '2013', month: '0', day: '8' }, '2013-01-01..2013-12-31', []],
    [{ year: '2013', month: '', day: '' }, '2013-01-01..2013-12-31', []],
    [{ year: '2013' }, '2013-01-01..2013-12-31', []],
    [{ year: '', month: '2', day: '8' }, null, []],
    [{ year: '0', month: '2', day: '8' }, null, []],
    [{ year: '2013', month: '13', day: '8' }, null, [[1, '13', 'bad_date']]],
    [{ year: '2013', month: '2', day: '30' }, null, [[2, '30', 'bad_date']]],
    [{ year: 'soon', month: '2', day: '3' }, null, [[0, 'soon', 'bad_date']]],
    [{ start: '', year: '2013', month: '2', day: '8' }, '2013-02-08', []],
    [{ start: '2013-02-01', year: '2012', month: '1', day: '8' }, '2013-02-01', []],
    [{ year: '2013', month: '2', day: '8', end: '2013-02-10' }, '2013-02-08..2013-02-10', []],
  ] as const)('has its date in columns of its own: %j', (row, days, notes) => {
    expect(rowOf(row)).toMatchObject({ days, notes });
  });

  it('has the day as written, serial numbers, and years where a name says so', () => {
    expect(rowOf({ start: '2013-02-01T00:00:00+01:00' }).days).toBe('2013-02-01');
    expect(rowOf({ start: '41306' }, { name: 'timestamp' }).days).toBe('2013-02-01');
    expect(rowOf({ start: '41306.5' }).days).toBe('2013-02-01');
    expect(rowOf({ start: '1359676800' }, { name: 'timestamp' }).days).toBe('2013-02-01');
    expect(rowOf({ start: '5-Jan-13' }).days).toBe('2013-01-05');
    expect(rowOf({ start: '1/5/13' }, { dayFirst: false }).days).toBe('2013-01-05');
    expect(rowOf({ start: '2013' }, { name: 'year' }).days).toBe('2013-01-01..2013-12-31');
    for (const name of ['time', 'Heure', 'from'])
      expect(rowOf({ start: '1430' }, { name })).toMatchObject({
        days: null,
        notes: [[0, '1430', 'bad_date']],
      });
  });

  it('keeps an end open that the file leaves open', () => {
    expect(rowOf({ start: '2012-04-01', end: 'ongoing' })).toMatchObject({
      days: '2012-04-01',
      open: 'end',
      lasting: false,
      notes: [],
    });
    expect(rowOf({ start: 'until 3 February 2013' })).toMatchObject({
      days: '2013-02-03',
      open: 'start',
    });
    expect(rowOf({ start: '2012-04-01', end: '' })).toMatchObject({ open: undefined });
    expect(rowOf({ start: '2012-04-01', end: 'NULL' })).toMatchObject({
      days: '2012-04-01',
      notes: [],
    });
  });

  it('tells a date before Christ, and what is no single number', () => {
    expect(rowOf({ start: '44 BC' }).notes).toEqual([[0, '44 BC', 'before_year_one']]);
    expect(rowOf({ fatalities: '1,234' }).fatalities).toBe(1_234);
    expect(rowOf({ fatalities: '10+' })).toMatchObject({
      fatalities: undefined,
      notes: [[0, '10+', 'unclear_number']],
    });
  });

  it('has no text where a program has written that there is none', () => {
    expect(rowOf({ actor: 'NULL', target: 'Unknown', place: 'nan', country: 'NA' })).toMatchObject({
      actor: '',
      target: 'Unknown',
      place: '',
      country: 'NA',
    });
  });
});

describe('known formats that a program has saved again', () => {
  const ACLED =
    'event_date,event_type,actor1,latitude,longitude,time_precision,geo_precision'.split(',');
  const acled = (dates: readonly string[], dayFirst?: boolean) => {
    const reader = acledByHeader(ACLED, dayFirst);
    if (!reader) throw new Error('no reader');
    const rows = dates.map((date) =>
      read(reader, [date, 'Battles', 'A', '16.27', '-0.04', '1.0', '2.0']),
    );
    return { reader, days: rows.map(({ days }) => days), precision: rows[0]?.precision };
  };

  it('of ACLED tell what their dates prove, and can be read again month first', () => {
    const first = acled(['1/5/2013', '1/12/2013', '1/13/2013']);
    expect(first.days).toEqual(['2013-05-01', '2013-12-01', null]);
    expect(first.reader.order && provenOrder(first.reader.order.evidence)).toBe(false);
    expect(first.precision).toBe('near');
    const again = acled(['1/5/2013', '1/12/2013', '1/13/2013'], false);
    expect(again.days).toEqual(['2013-01-05', '2013-01-12', '2013-01-13']);
    expect(again.reader.order).toBeNull();
  });

  it('of ACLED in words prove nothing, and need nothing', () => {
    const { reader, days } = acled(['03 December 2020', '5-Jan-13', '2013-01-05', '41306']);
    expect(days).toEqual(['2020-12-03', '2013-01-05', '2013-01-05', '2013-02-01']);
    expect(reader.order && provenOrder(reader.order.evidence)).toBe('none');
  });

  it('of UCDP have codes that became fractions', () => {
    const names =
      'type_of_violence,date_start,date_end,date_prec,where_prec,latitude,longitude'.split(',');
    const row = (datePrecision: string, wherePrecision: string, dayFirst?: boolean) => {
      const reader = ucdpByHeader(names, dayFirst);
      if (!reader) throw new Error('no reader');
      return read(reader, [
        '1.0',
        '2/1/2013',
        '2/3/2013',
        datePrecision,
        wherePrecision,
        '16',
        '1',
      ]);
    };
    expect(row('5.0', '6.0', false)).toMatchObject({
      days: '2013-02-01..2013-02-03',
      lasting: false,
      precision: 'country',
      type: 'State-based conflict',
    });
    expect(row('1.0', '1', false)).toMatchObject({ lasting: true, precision: 'exact' });
    expect(row('1', '1')).toMatchObject({ days: '2013-01-02..2013-03-02' });
  });
});
