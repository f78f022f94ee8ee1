import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShapefile } from '../../../../src/events/read/formats/readShapefile';
import { LIMITS } from '../../../../src/events/read/limits';
import type { Answers, ReadEvents, ReadOutcome } from '../../../../src/events/read/outcome';
import { fuzzRuns } from '../../../fuzzRuns';
import { notesOf, recordsOf, rowsOf } from './features.support';
import {
  dbfOf,
  multiPointShape,
  nullShape,
  partsShape,
  pointShape,
  shpOf,
  UTM_30N,
  WGS_84,
} from './shapefile.support';
import { latin1 } from './support';

const NAME = ['NAME', 'C', 20] as const;

const outcomeOf = (
  shp: Blob,
  beside: Readonly<Record<string, Blob | string | Uint8Array<ArrayBuffer>>>,
  answers: Answers = {},
): Promise<ReadOutcome> =>
  readShapefile(
    { shp, beside: new Map(Object.entries(beside).map(([end, file]) => [end, new Blob([file])])) },
    { answers },
    LIMITS,
  );

/** The events, by what was guessed where it is asked. */
async function read(...[shp, beside]: Parameters<typeof outcomeOf>): Promise<ReadEvents> {
  let outcome = await outcomeOf(shp, beside);
  if (outcome.type === 'question' && outcome.question.about === 'columns')
    outcome = await outcomeOf(shp, beside, { mapping: outcome.question.table.guess });
  if (outcome.type !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function refusalOf(...args: Parameters<typeof outcomeOf>) {
  const outcome = await outcomeOf(...args);
  return outcome.type === 'refused' ? outcome.refusal : outcome.type;
}

const gao = pointShape(-0.04, 16.27);

describe('a shapefile', () => {
  it('is read with the values of its table', async () => {
    const dbf = dbfOf(
      [
        ['DATE', 'D', 8],
        ['TITLE', 'C', 300],
        ['FATALITIES', 'N', 9],
        ['SURE', 'L', 1],
        ['NOTE', 'M', 10],
        ['BIG', 'N', 18],
      ],
      [
        ['20130201', 'Combat à Gao', '        3', 'T', '         1', '123456789012345678'],
        ['00000000', '<img src=x onerror=alert(1)>', '*********', '?', '', ''],
      ],
    );
    const result = await read(shpOf([gao, pointShape(-3, 16.77)]), {
      dbf,
      prj: WGS_84,
      cpg: 'UTF-8',
    });
    expect(result.report).toMatchObject({ format: 'shapefile', taken: 2, placed: 2, undated: 1 });
    expect(result.report.projection).toBeUndefined();
    expect(rowsOf(result)).toMatchObject([
      {
        days: '2013-02-01/2013-02-01',
        at: [-0.04, 16.27],
        fatalities: 3,
        texts: { title: 'Combat à Gao' },
      },
      { days: null, at: [-3, 16.77], texts: { title: '<img src=x onerror=alert(1)>' } },
    ]);
    expect(await recordsOf(result.details)).toMatchObject([
      { DATE: '2013-02-01', SURE: 'true', BIG: '123456789012345678' },
      { DATE: '', SURE: '', NOTE: '' },
    ]);
  });

  it('has all its kinds of shapes', async () => {
    const square = [
      [-3, 16],
      [-3, 17],
      [-2, 17],
      [-2, 16],
      [-3, 16],
    ] as const;
    const hole = [
      [-2.8, 16.2],
      [-2.2, 16.2],
      [-2.2, 16.8],
      [-2.8, 16.8],
      [-2.8, 16.2],
    ] as const;
    const line = [
      [-3, 16],
      [-2, 17],
    ] as const;
    const shapes = [
      nullShape(),
      pointShape(-1, 16, 11),
      pointShape(-1, 16, 21),
      pointShape(-1e39, -1e39),
      multiPointShape([
        [-1, 16],
        [-2, 16],
      ]),
      partsShape(3, [line]),
      partsShape(13, [line, line]),
      partsShape(5, [square, hole]),
      partsShape(25, [[...square].reverse(), [...hole].reverse()]),
      partsShape(31, [square]),
    ];
    const dbf = dbfOf(
      [NAME],
      shapes.map((_, index) => [String(index)]),
    );
    const result = await read(shpOf(shapes), { dbf, prj: WGS_84 });
    expect(rowsOf(result).map(({ at, shape }) => [at !== null, shape])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, undefined],
      [false, undefined],
      [true, undefined],
      [true, 'LineString'],
      [true, 'MultiLineString'],
      [true, 'Polygon'],
      [true, 'Polygon'],
      [true, 'Polygon'],
    ]);
    for (const row of [7, 8]) {
      const { columns } = result;
      const shape = columns.shapes.get(columns.record.indexOf(row));
      expect(shape?.type === 'Polygon' && shape.coordinates.length).toBe(2);
    }
  });

  it('leaves out rows that were deleted, each with its shape', async () => {
    const dbf = dbfOf([NAME], [['a'], [null, 'gone'], ['c']]);
    const result = await read(shpOf([gao, pointShape(1, 1), pointShape(-3, 16.77)]), { dbf });
    expect(rowsOf(result).map(({ at, texts }) => [texts.title, at])).toEqual([
      ['a', [-0.04, 16.27]],
      ['c', [-3, 16.77]],
    ]);
  });

  it('is converted from another projection, and says so', async () => {
    const dbf = dbfOf([NAME], [['Gao']]);
    // 16.27° N, 0.04° W by the formulas of Snyder, 1987.
    const shp = shpOf(
      [pointShape(816_385.73, 1_801_092.76)],
      [800_000, 1_800_000, 820_000, 1_810_000],
    );
    const result = await read(shp, { dbf, prj: UTM_30N });
    const [row] = rowsOf(result);
    expect(row?.at?.[0]).toBeCloseTo(-0.04, 3);
    expect(row?.at?.[1]).toBeCloseTo(16.27, 3);
    expect(result.report.projection).toBe('WGS_1984_UTM_Zone_30N');
  });

  it('is refused where its projection is not known, or cannot be converted', async () => {
    const dbf = dbfOf([NAME], [['Gao']]);
    const shp = shpOf([pointShape(816_385, 1_801_092)], [800_000, 1_800_000, 820_000, 1_810_000]);
    expect(await refusalOf(shp, { dbf })).toEqual({ code: 'projection', detail: 'no .prj' });
    const odd = UTM_30N.replace('Transverse_Mercator', 'Of_Our_Own');
    expect(await refusalOf(shp, { dbf, prj: odd })).toMatchObject({ code: 'projection' });
    expect(await refusalOf(shp, { dbf, prj: '\0\0' })).toMatchObject({ code: 'projection' });
  });

  it('is refused without its table, and where it is damaged', async () => {
    expect(await refusalOf(shpOf([gao]), {})).toEqual({ code: 'shapefile_parts' });
    expect(await refusalOf(shpOf([gao]), { dbf: new Uint8Array(100) })).toMatchObject({
      code: 'damaged_archive',
    });
    const dbf = dbfOf([NAME], [['a']]);
    expect(await refusalOf(new Blob(['no shapes']), { dbf })).toMatchObject({
      code: 'damaged_archive',
    });
  });

  it('tells of shapes that are damaged or cut off, and keeps their rows', async () => {
    const broken = partsShape(3, [
      [
        [-3, 16],
        [-2, 17],
      ],
    ]);
    new DataView(broken.buffer).setInt32(40, 1_000_000, true);
    const whole = shpOf([broken, gao, gao]);
    const dbf = dbfOf([NAME], [['a'], ['b'], ['c']]);
    const result = await read(whole.slice(0, whole.size - 4), { dbf });
    expect(notesOf(result)).toEqual([
      '1 geometry bad_geometry kept',
      '3 geometry bad_geometry kept',
    ]);
    expect(result.report).toMatchObject({ taken: 3, placed: 1 });
  });

  it('has no part that begins before the one in front of it', async () => {
    const line: [number, number][] = Array.from({ length: 50_000 }, () => [-3, 16]);
    const bomb = partsShape(3, [line, ...Array.from({ length: 20_000 }, () => [])]);
    const view = new DataView(bomb.buffer);
    for (let part = 0; part < 20_001; part += 2) view.setInt32(44 + part * 4, 0, true);
    const result = await read(shpOf([bomb]), { dbf: dbfOf([NAME], [['a']]) });
    expect(notesOf(result)).toEqual(['1 geometry bad_geometry kept']);
  });

  it.each([
    ['Windows-1256', 'مالي', new Uint8Array([0xe3, 0xc7, 0xe1, 0xed]), '1256', 0],
    ['by its header', 'مالي', new Uint8Array([0xe3, 0xc7, 0xe1, 0xed]), '', 126],
    ['Latin-1', 'Ségou', latin1('Ségou'), 'ISO-8859-1', 0],
    ['Latin-1 without a word', 'Ségou', latin1('Ségou'), '', 0],
    ['UTF-8 without a word', 'Ségou', new TextEncoder().encode('Ségou'), '', 87],
    ['ANSI', 'Ségou', latin1('Ségou'), 'ANSI 1252', 0],
    ['unknown', 'Ségou', latin1('Ségou'), 'CP99999', 0],
  ])('is decoded: %s', async (_name, text, bytes, cpg, language) => {
    const result = await read(shpOf([gao]), { dbf: dbfOf([NAME], [[bytes]], language), cpg });
    expect(rowsOf(result)[0]?.texts.title).toBe(text);
  });

  it('asks for the encoding where nothing shows it', async () => {
    const dbf = dbfOf([NAME], [[new Uint8Array([0xe3, 0xc7, 0xe1, 0xed, 0x20, 0xe9])]]);
    const outcome = await outcomeOf(shpOf([gao]), { dbf });
    expect(outcome).toMatchObject({ type: 'question', question: { about: 'encoding' } });
    const answered = await outcomeOf(shpOf([gao]), { dbf }, { encoding: 'windows-1256' });
    expect(answered.type === 'read' && rowsOf(answered)[0]?.texts.title).toBe('مالي é');
  });

  it('never throws, whatever its bytes are', async () => {
    const good = await Promise.all(
      [
        shpOf([
          gao,
          partsShape(5, [
            [
              [-3, 16],
              [-3, 17],
              [-2, 17],
              [-3, 16],
            ],
          ]),
          multiPointShape([[1, 2]]),
        ]),
        dbfOf(
          [NAME, ['DATE', 'D', 8], ['N', 'N', 5]],
          [
            ['a', '20130201', '1'],
            ['b', '', 'x'],
            ['c', '', ''],
          ],
        ),
      ].map(async (blob) => new Uint8Array(await blob.arrayBuffer())),
    );
    const changes = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 });
    const cut = fc.nat(420);
    await fc.assert(
      fc.asyncProperty(
        changes,
        changes,
        cut,
        cut,
        fc.string(),
        async (inShp, inDbf, shpEnd, dbfEnd, prj) => {
          const [shp, dbf] = good.map((bytes, index) => {
            const copy = bytes.slice(0, [shpEnd, dbfEnd][index]);
            for (const [at, value] of [inShp, inDbf][index] ?? [])
              if (at < copy.length) copy[at] = value;
            return new Blob([copy]);
          });
          const outcome = await outcomeOf(shp ?? new Blob(), {
            dbf: dbf ?? '',
            ...(prj ? { prj: `${UTM_30N.slice(0, -3)}${prj}` } : {}),
          });
          expect(['read', 'refused', 'question']).toContain(outcome.type);
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  });
});
