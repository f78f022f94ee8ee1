import { describe, expect, it, vi } from 'vitest';
import { readFeatures } from '../../../../src/events/read/features/readFeatures';
import { MOST_NOTES, type Progress } from '../../../../src/events/read/outcome';
import { readEvents } from '../../../../src/events/read/readEvents';
import {
  collection,
  feature,
  fileOf,
  notesOf,
  read,
  recordsOf,
  refusalOf,
  rowsOf,
} from './features.support';

const BATTLE = feature({ title: 'Battle', date: '2012-04-01' });
const POINT = BATTLE.geometry;

describe('a GeoJSON file', () => {
  it.each([
    ['a collection', collection(BATTLE), 1],
    [
      'a collection whose type comes last',
      { features: [BATTLE, BATTLE], type: 'FeatureCollection' },
      2,
    ],
    [
      'a collection with other members',
      { name: 'x', crs: { a: [1, [2]] }, ...collection(BATTLE) },
      1,
    ],
    ['one feature', BATTLE, 1],
    ['one feature with other members', { ...BATTLE, features: 'none', extra: [1] }, 1],
    ['a list of features', [BATTLE, BATTLE, BATTLE], 3],
    ['a feature with a mark of UTF-8', `\uFEFF${JSON.stringify(BATTLE)}`, 1],
    [
      'a feature behind much white space',
      `${' \n'.repeat(100_000)}${JSON.stringify(BATTLE)}\n\n`,
      1,
    ],
  ])('may be %s', async (_name, content, count) => {
    const outcome = await read(content);
    expect(outcome.report).toMatchObject({ format: 'geojson', read: count, taken: count });
    expect(rowsOf(outcome)[0]).toMatchObject({
      at: [-3, 16.5],
      days: '2012-04-01/2012-04-01',
      texts: { title: 'Battle' },
    });
  });

  it.each([
    ['a geometry', POINT],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [POINT] }],
  ])('may be %s', async (_name, content) => {
    expect(rowsOf(await read(content))).toMatchObject([{ at: [-3, 16.5], days: null }]);
  });

  it.each([
    ['not_events', { a: 1 }],
    ['not_events', { type: 'Topology', objects: {}, arcs: [] }],
    ['not_events', { type: 7, features: [BATTLE] }],
    ['not_events', [{ a: 1 }, { a: 2 }]],
    ['not_events', [1, 2]],
    ['not_events', []],
    ['not_events', {}],
    ['not_events', '7'],
    ['not_events', '"text"'],
    ['not_events', { features: [{ attributes: {}, geometry: { x: 1, y: 2 } }] }],
    ['no_events', collection()],
    ['empty', ''],
    ['empty', ' \n '],
    ['bad_json', 'Once upon a time'],
    ['bad_json', JSON.stringify(collection(BATTLE, BATTLE)).slice(0, -1)],
    ['bad_json', JSON.stringify(collection(BATTLE, BATTLE)).slice(0, -40)],
    ['bad_json', `${JSON.stringify(collection(BATTLE))}]`],
    ['bad_json', `${JSON.stringify(BATTLE)}\n${JSON.stringify(BATTLE)}`],
    [
      'bad_json',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":None}}]}',
    ],
    ['bad_json', '['.repeat(100_000)],
    ['bad_json', `{"type":"FeatureCollection","features":[${'{"a":'.repeat(100_000)}`],
    ['bad_json', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`],
  ])('is refused as %s', async (code, content) => {
    expect(await refusalOf(content)).toMatchObject({ code });
  });

  it('is refused early where nothing in it is a feature', async () => {
    const list = `[${'{"a":1},'.repeat(5_000)}`;
    expect(await refusalOf(list)).toMatchObject({ code: 'not_events' });
  });

  it('is refused where one value is larger than any feature', async () => {
    const long = 'x'.repeat(1 << 20);
    const file = new Blob(['{"note":"', ...Array.from({ length: 40 }, () => long)]);
    const outcome = await readFeatures(file, 'geojson', {});
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'part_too_long' } });
  });

  it('says where it is no JSON', async () => {
    expect((await refusalOf('{"type":"FeatureCollection",!')).detail).toContain('28');
  });

  it('leaves out what is no feature', async () => {
    const outcome = await read(collection(BATTLE, null, 7, { a: '<b>' }, 'x', BATTLE));
    expect(notesOf(outcome)).toEqual(
      ['2', '3', '4', '5'].map((line) => `${line}  bad_geometry refused`),
    );
    expect(outcome.report).toMatchObject({ read: 6, taken: 2, refused: 4 });
    expect(outcome.report.notes[2]?.value).toBe('{"a":"<b>"}');
    expect(rowsOf(outcome).map(({ record }) => record)).toEqual([0, 1]);
  });

  it('counts notes that it does not keep', async () => {
    const bad = Array.from({ length: MOST_NOTES + 5 }, () => feature({ date: 'x'.repeat(500) }));
    const { report } = await read(collection(...bad));
    expect(report.notes).toHaveLength(MOST_NOTES);
    expect(report.problems).toEqual({ bad_date: MOST_NOTES + 5 });
    expect(report.notes[0]?.value).toBe(`${'x'.repeat(119)}…`);
  });

  it('says whose data it is', async () => {
    const metadata = { attribution: 'Somebody, CC BY' };
    expect((await read({ ...collection(BATTLE), metadata })).attribution).toBe('Somebody, CC BY');
    expect((await read({ ...collection(BATTLE), attribution: 'Me' })).attribution).toBe('Me');
    expect((await read(collection(BATTLE))).attribution).toBe('');
  });

  it.each(['utf-16le', 'utf-16be'] as const)('may be in %s', async (encoding) => {
    const text = JSON.stringify(collection(feature({ title: 'Gâteau 🐪' })));
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++)
      view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
    const outcome = await readEvents(new Blob([bytes]));
    expect(outcome.type === 'read' && rowsOf(outcome)[0]?.texts.title).toBe('Gâteau 🐪');
  });

  it('tells how far it is, a few times a second', async () => {
    const told: Progress[] = [];
    const file = fileOf(collection(...Array.from({ length: 500 }, () => BATTLE)));
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++);
    await readFeatures(file, 'geojson', {
      onProgress: (progress) => told.push(progress),
      chunkBytes: Math.ceil(file.size / 600),
    }).finally(() => clock.mockRestore());
    // 600 pieces, a millisecond each: told of after 0, 200 and 400 of them, and at the end.
    expect(told[1]).toMatchObject({ bytesRead: Math.ceil(file.size / 600) * 201 });
    expect(told.length).toBeLessThan(7);
    expect(told.at(-1)).toEqual({
      stage: 'reading',
      bytesRead: file.size,
      bytesTotal: file.size,
      rows: 500,
    });
  });

  it('that the browser cannot read is refused', async () => {
    const file = fileOf(collection(BATTLE));
    const gone = {
      size: file.size,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    expect(await readFeatures(gone as unknown as Blob, 'geojson', {})).toEqual({
      type: 'refused',
      refusal: { code: 'unreadable', detail: 'Error: gone' },
    });
  });

  it('keeps each record with its details, over many groups', async () => {
    const features = Array.from({ length: 3_000 }, (_, index) =>
      feature({ id: index, note: `ß${'x'.repeat(300)}` }),
    );
    const { details } = await read(collection(...features));
    expect(details.groupRecords.length).toBeGreaterThan(2);
    expect(details.groupBytes.at(-1)).toBe(details.text.size);
    expect((await recordsOf(details)).map(({ id }) => id)).toEqual(
      features.map((_, index) => `${index}`),
    );
  });
});

describe('newline-delimited GeoJSON', () => {
  const line = JSON.stringify(BATTLE);

  it('is read line by line, and bad lines are left out', async () => {
    const text = `${line}\r\n\n{"type":"Feature",\n${line}\n7\n${JSON.stringify(POINT)}\n${'['.repeat(100_000)}\n${'['.repeat(200)}${']'.repeat(200)}`;
    const outcome = await read(text, 'geojson_lines');
    expect(notesOf(outcome)).toEqual([
      '3  bad_json_line refused',
      '5  bad_geometry refused',
      '7  bad_json_line refused',
      '8  bad_json_line refused',
    ]);
    expect(outcome.report).toMatchObject({
      format: 'geojson_lines',
      read: 7,
      taken: 3,
      refused: 4,
    });
  });

  it('may have record separators, and then records of several lines', async () => {
    const pretty = JSON.stringify(BATTLE, null, 2);
    const lines = pretty.split('\n').length;
    const text = `\u001e${pretty}\n\u001e${line}\n\u001e{"bad"\n\u001e\n${line}\n`;
    const outcome = await read(text, 'geojson_lines');
    expect(outcome.report).toMatchObject({ read: 4, taken: 3 });
    expect(notesOf(outcome)).toEqual([`${lines + 2}  bad_json_line refused`]);
  });

  it('leaves out a line that is larger than any feature', async () => {
    const long = 'x'.repeat(1 << 20);
    const file = new Blob([`${line}\n"`, ...Array.from({ length: 40 }, () => long), `"\n${line}`]);
    const outcome = await readFeatures(file, 'geojson_lines', {});
    expect(outcome.type === 'read' && notesOf(outcome)).toEqual(['2  too_long refused']);
    expect(outcome).toMatchObject({ report: { read: 3, taken: 2 } });
  });

  it('is refused for its length, and not as no GeoJSON, where no other record stands in it', async () => {
    const long = 'x'.repeat(1 << 20);
    const file = new Blob(['{"type":"Feature","a":"', ...Array.from({ length: 40 }, () => long)]);
    expect(await readFeatures(file, 'geojson_lines', {})).toMatchObject({
      type: 'refused',
      refusal: { code: 'part_too_long', detail: '> 33554432' },
    });
  });

  it('is known by its lines where the first has a word that JSON lacks', async () => {
    const strange = line.replace('{', '{"a":None,');
    for (const text of [
      `${strange}\n${line}\n`,
      `${line}\n${strange}\n`,
      `${strange}\r\n\n${line}`,
      `\u001e${strange}\n\u001e${line}\n`,
    ]) {
      const outcome = await readEvents(new Blob([text]));
      expect(outcome).toMatchObject({ report: { format: 'geojson_lines', read: 2, taken: 1 } });
    }
  });

  it.each([
    ['empty', ''],
    ['empty', '\n\n \n'],
    ['not_events', 'a\nb\n'],
    ['not_events', '{"a":1}\n'.repeat(5_000)],
  ])('is refused as %s', async (code, text) => {
    expect(await refusalOf(text, 'geojson_lines')).toMatchObject({ code });
  });
});
