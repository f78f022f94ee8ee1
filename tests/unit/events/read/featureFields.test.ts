import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/domain/vocabulary';
import { columnText } from '../../../../src/events/read/features/jsonText';
import { collection, feature, notesOf, read, recordsOf, rowOf, rowsOf } from './features.support';

const MARKUP = '<img src=x onerror=alert(1)>';

describe('the columns of a feature', () => {
  it.each([
    [{ title_en: 'A', title: 'B', name: 'C' }, { title: 'A' }],
    [{ Name: 'C', label: 'D' }, { title: 'C' }],
    [{ title: '', name: null, Label: ' D ' }, { title: 'D' }],
    [{ title: 7 }, { title: '7' }],
    [{ title: { en: 'x' } }, { title: '{"en":"x"}' }],
    [{ title: false }, { title: 'false' }],
    [{ sub_event_type: 'Looting', event_type: 'Violence' }, { type: 'Looting' }],
    [{ category: 'c' }, { type: 'c' }],
    [
      { actor1: 'A', actor2: 'B' },
      { actor: 'A', target: 'B' },
    ],
    [
      { side_a: 'A', side_b: 'B' },
      { actor: 'A', target: 'B' },
    ],
    [
      {
        actors: [
          { name: 'D', role: 'defender' },
          { name: 'A', role: 'attacker' },
        ],
      },
      { actor: 'A', target: 'D' },
    ],
    [{ actors: '[{"name":"A","role":"moving"}]' }, { actor: 'A', target: '' }],
    [{ actors: '[{"name":', actor: 'B' }, { actor: 'B' }],
    [{ places: [{ name: 'Gao' }, { name: 'Kidal' }, {}, 7], place: 'x' }, { place: 'Gao, Kidal' }],
    [
      { location: 'Gao', country: 'Mali' },
      { place: 'Gao', country: 'Mali' },
    ],
  ])('of %j', async (properties, texts) => {
    expect((await rowOf(properties)).texts).toMatchObject(texts);
  });

  it.each([null, undefined, 7, 'text', ['a'], true])(
    'of no properties (%j)',
    async (properties) => {
      expect(await rowOf(properties)).toMatchObject({ kind: 'other', texts: { title: '' } });
    },
  );

  it('are cut, never through a pair, and whole in the details', async () => {
    const title = `${'x'.repeat(499)}🐪${'y'.repeat(1_000)}`;
    expect(columnText(title)).toBe('x'.repeat(499));
    const outcome = await read(collection(feature({ title })));
    expect(rowsOf(outcome)[0]?.texts.title.length).toBeLessThan(501);
    expect((await recordsOf(outcome.details))[0]?.title).toBe(title);
  });

  it.each(KINDS)('take our kind %s', async (kind) => {
    expect((await rowOf({ kind })).kind).toBe(kind);
  });

  it.each([
    [{ sub_event_type: 'Agreement', event_type: 'Strategic developments' }, 'political'],
    [{ sub_event_type: 'New word', event_type: 'Battles' }, 'attack'],
    [{ 'Event Type': 'non-violent transfer of territory' }, 'territorial_control'],
    [{ type: 'Territorial control' }, 'territorial_control'],
    [{ kind: 'place', type: 'Riots' }, 'political'],
    [{ kind: 'other', event_type: 'Battles' }, 'other'],
  ])('take the types of ACLED, and ours as people write them: %j', async (properties, kind) => {
    expect((await rowOf(properties)).kind).toBe(kind);
  });

  it('take names and types of Linked Places', async () => {
    const names = [{ toponym: 'Tombouctou' }, { toponym: 'Timbuktu' }];
    const types = [{ identifier: 'aat:300008347', label: 'inhabited places' }];
    const outcome = await read(
      collection(
        { ...feature({}), names, types },
        { ...feature({ title: 'A' }), names: 7, types: [7] },
      ),
    );
    expect(rowsOf(outcome).map(({ texts }) => [texts.title, texts.type])).toEqual([
      ['Tombouctou', 'inhabited places'],
      ['A', ''],
    ]);
  });

  it.each(['Battle', '', null, 7, '__proto__', 'constructor'])('know no kind %j', async (kind) => {
    expect((await rowOf({ kind })).kind).toBe('other');
  });

  it.each([
    [['exact', 'near'], 'near'],
    [['region', 'exact'], 'region'],
    [['exact', 'nowhere'], 'exact'],
  ])('keep the least exact precision of our own records: %j', async (precisions, precision) => {
    const places = precisions.map((one) => ({ name: 'Gao', precision: one }));
    const own = { kind: 'attack', tier: 'corpus', title_en: 'A', places };
    expect(await rowOf(own)).toMatchObject({ precision, kind: 'attack' });
  });

  it.each([
    [{ fatalities: 7 }, 7],
    [{ Deaths: '12' }, 12],
    [{ best: 0 }, 0],
    [{ fatalities: '3.0' }, 3],
    [{ fatalities: '' }, undefined],
    [{}, undefined],
  ])('count people killed: %j', async (properties, count) => {
    const outcome = await read(collection(feature(properties), feature({ fatalities: 1 })));
    expect(rowsOf(outcome)[0]?.fatalities).toBe(count);
    expect(notesOf(outcome)).toEqual([]);
  });

  it.each([-1, 1.5, 1e12, 'several', [3], '0x10', '1e3'])('do not count %j', async (fatalities) => {
    const outcome = await read(collection(feature({ fatalities })));
    expect(outcome.columns.fatalities).toBeNull();
    expect(notesOf(outcome)).toEqual(['1 fatalities bad_number kept']);
  });

  it('keep a second row with the same id, and say so', async () => {
    const outcome = await read(
      collection(
        feature({ id: 'a' }),
        { ...feature({}), id: 'a' },
        feature({ id: 'b' }),
        feature({}),
      ),
    );
    expect(outcome.report.taken).toBe(4);
    expect(notesOf(outcome)).toEqual(['2 id duplicate_id kept']);
  });

  it('tell a hundred thousand ids apart', async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `{"type":"Feature","id":${index}}`);
    expect((await read(text.join('\n'), 'geojson_lines')).report.problems).toEqual({});
  });
});

describe('hostile features', () => {
  it('may call a property __proto__ or constructor', async () => {
    const text = `{"type":"Feature","__proto__":{"when":"2012"},"geometry":null,
      "properties":{"__proto__":{"title":"polluted","date":"2012"},"constructor":"c","toString":7,"title":"T"}}`;
    for (const kind of ['geojson', 'geojson_lines'] as const) {
      const outcome = await read(kind === 'geojson' ? text : text.replaceAll('\n', ''), kind);
      expect(rowsOf(outcome)).toMatchObject([{ days: null, texts: { title: 'T' } }]);
      const [record] = await recordsOf(outcome.details);
      expect(Object.entries(record ?? {})).toContainEqual([
        '__proto__',
        '{"title":"polluted","date":"2012"}',
      ]);
      expect(record).toMatchObject({ toString: '7' });
    }
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('stay text, in every field', async () => {
    const names = ['title', 'type', 'actor', 'target', 'place', 'country', 'date', MARKUP];
    const properties = Object.fromEntries(names.map((name) => [name, MARKUP]));
    const outcome = await read(collection({ ...feature(properties), id: MARKUP }));
    const texts = rowsOf(outcome)[0]?.texts ?? {};
    expect(Object.values(texts)).toEqual(Array.from({ length: 6 }, () => MARKUP));
    expect(outcome.report.notes[0]?.value).toBe(MARKUP);
    expect((await recordsOf(outcome.details))[0]?.[MARKUP]).toBe(MARKUP);
  });

  it('have every value in the details as text', async () => {
    const properties = {
      a: null,
      b: 1.5,
      c: true,
      d: [1, { e: '\u2028\n' }],
      f: '\ud800',
      '': 'g',
    };
    const { details } = await read(collection(feature(properties, null)));
    expect(await recordsOf(details)).toEqual([
      { a: '', b: '1.5', c: 'true', d: JSON.stringify(properties.d), f: '\ud800', '': 'g' },
    ]);
  });
});
