import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../../src/domain/day';
import { readAskedPack } from '../../../../src/events/desk/packs/packAddress';
import { daysOfMonth, monthOf, readOverview } from '../../../../src/events/packs/overview';
import { overviewText } from './fixture';

type Json = Record<string, unknown>;
const changed = (change: (overview: Json & { files: Json[] }) => unknown): string => {
  const overview = JSON.parse(overviewText());
  change(overview);
  return JSON.stringify(overview);
};

describe('an overview', () => {
  it('says what the pack is, and lists its files by month', () => {
    const overview = readOverview(overviewText());
    if ('code' in overview) throw new Error(overview.code);
    expect(overview.rows).toBe(3_000);
    expect(overview.parts.map(({ path }) => path)).toEqual(
      ['2012-10', '2012-11', '2012-12', '2013-01', '2013-02', '2013-03'].map(
        (month) => `month=${month}/part-0.parquet`,
      ),
    );
    expect(overview.dayCounts.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('may leave out checksums, licence and address', () => {
    const text = changed((overview) => {
      delete overview.licence;
      for (const file of overview.files) delete file.sha256;
    });
    expect(readOverview(text)).toMatchObject({ licence: '', address: null });
  });

  it.each([
    ['not_json', '<!doctype html>', undefined],
    ['not_pack', '{"format":"other"}', undefined],
    ['not_pack', '[]', undefined],
    ['version', changed((overview) => Object.assign(overview, { version: 2 })), '2'],
    ['field', changed((overview) => Object.assign(overview, { attribution: ' ' })), 'attribution'],
    ['field', changed((overview) => Object.assign(overview, { cell: 0.3 })), 'cell'],
    ['field', changed((overview) => Object.assign(overview, { rows: 2_999 })), 'rows'],
    ['field', changed((overview) => Object.assign(overview, { to: '2013-02-30' })), 'to'],
    [
      'field',
      changed(({ files }) => Object.assign(files[1] ?? {}, { bytes: -1 })),
      'files[1].bytes',
    ],
    [
      'field',
      changed(({ files }) => Object.assign(files[0] ?? {}, { month: '2012-11' })),
      'files[0].month',
    ],
    [
      'field',
      changed(({ files }) => Object.assign(files[2] ?? {}, { sha256: 'x' })),
      'files[2].sha256',
    ],
    ['field', changed(({ files }) => files.push({ ...files[0], rows: 0 })), 'files'],
    ...[
      '../secret.parquet',
      'month=2012-10/../../a.parquet',
      '/month=2012-10/a.parquet',
      'https://example.org/a.parquet',
      'month=2012-10/..%2f.parquet',
      'month=2012-10/.parquet',
    ].map((path): [string, string, string] => [
      'field',
      changed(({ files }) => Object.assign(files[0] ?? {}, { path })),
      'files[0].path',
    ]),
  ])('that is wrong is told: %s %#', (code, text, detail) => {
    expect(readOverview(String(text))).toEqual(detail === undefined ? { code } : { code, detail });
  });
});

it('an overview of whatever shape is read or told, and never throws', () => {
  const whole = JSON.parse(overviewText());
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (field, value) => {
      const read = readOverview(JSON.stringify({ ...whole, [field]: value }));
      expect('code' in read || read.parts.length === 6).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readOverview(text)));
});

describe('months', () => {
  it('are counted from January 1970', () => {
    const [day, before] = [dayFromIso('2013-02-28'), dayFromIso('1969-12-31')];
    if (day === null || before === null) throw new Error();
    expect([monthOf(day), monthOf(before)]).toEqual([43 * 12 + 1, -1]);
    expect(daysOfMonth(monthOf(day))).toEqual({ from: day - 27, to: day });
  });
});

describe('the address of a published set', () => {
  const page = 'https://map.example/a/?project=x#t=1';
  it.each([
    ['data/acled', 'https://map.example/a/data/acled/'],
    ['data/acled/', 'https://map.example/a/data/acled/'],
    ['/data/overview.json?v=1', 'https://map.example/data/'],
    ['https://map.example/x#y', 'https://map.example/x/'],
  ])('%s is a folder', (asked, folder) => {
    expect(readAskedPack(asked, page)).toEqual({ type: 'folder', folder });
  });
  it.each(['https://example.org/x', '//example.org/x'])('%s is on another site', (asked) => {
    expect(readAskedPack(asked, page)).toEqual({
      type: 'other_origin',
      origin: 'https://example.org',
    });
  });
  it.each(['', ' ', 'javascript:alert(1)', 'blob:x', 'http://'])('%s is none', (asked) => {
    expect(readAskedPack(asked, page)).toEqual({ type: 'unknown' });
  });
});
