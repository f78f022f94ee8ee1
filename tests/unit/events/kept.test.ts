import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS, PRECISIONS } from '../../../src/domain/vocabulary';
import { kindOf, type OwnColumns, precisionOf } from '../../../src/events/columns/ownColumns';
import { keptRecord, readKept } from '../../../src/events/desk/kept/keptRecord';
import type { OwnSet } from '../../../src/store/ownSets';
import { defaultView } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { openProject } from '../../support';
import { eventsOf } from './read/support';

const AREA = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 15],
      [1, 15],
      [1, 16],
      [0, 15],
    ],
  ],
};
const feature = (properties: object, geometry: unknown) => ({
  ...{ type: 'Feature', properties, geometry },
});
const READ = await eventsOf(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      feature({ name: 'Gao', kind: 'attack', date: '2013-02-10', fatalities: 3 }, AREA),
      feature({ name: 'Kidal', kind: 'political', date: '2013-02' }, null),
      feature({ name: 'Tessalit', kind: 'camp_handover' }, { type: 'Point', coordinates: [1, 20] }),
      feature({ name: 'Void', date: '2013-02-30' }, { type: 'Point', coordinates: [200, 0] }),
    ],
  }),
);
const SET: OwnSet = {
  ...{ id: 'a-1', name: 'Mine', fileName: 'mine.geojson', fileSize: 500, colour: 1 },
  ...{ attribution: 'Me', shown: true, kept: true, columns: READ.columns, busyDays: [] },
  ...{ details: READ.details, report: READ.report },
};

/** What the database gives back: blobs by themselves, for they are no plain data here. */
const stored = (record: object): unknown => ({ ...record });
const reading = (record: unknown) => readKept('a-1', record);

type Change = (record: ReturnType<typeof keptRecord>) => unknown;
const withSet =
  (change: (set: OwnSet) => unknown): Change =>
  (record) => ({ ...record, set: change(SET) });
const withColumns = (change: object): Change =>
  withSet((set) => ({ ...set, columns: { ...set.columns, ...change } }));
const without = (object: object, ...names: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const { columns } = READ;
const all = (column: Int32Array, value: number) => column.map(() => value);

describe('a kept set', () => {
  it('comes back as it was kept, with what follows from it made anew', () => {
    const back = reading(stored(keptRecord(SET)));
    if (back.type !== 'set') throw new Error(back.field);
    expect({ ...back.set, busyDays: [] }).toEqual(SET);
    expect(back.set.busyDays.length).toBeGreaterThan(0);
  });

  it('has its kinds and precisions by name, in whatever order they were', () => {
    const kinds = [...KINDS].reverse();
    const precisions = [...PRECISIONS].reverse();
    const record = {
      ...keptRecord(SET),
      ...{ kinds, precisions },
      set: {
        ...SET,
        columns: {
          ...columns,
          kind: columns.kind.map((number) => KINDS.length - 1 - number),
          flags: columns.flags.map(
            (sum) => (sum & 7) | ((PRECISIONS.length - 1 - (sum >> 3)) << 3),
          ),
        },
      },
    };
    const back = reading(record);
    expect(back.type === 'set' && wordsOf(back.set.columns)).toEqual(wordsOf(columns));
  });

  it('takes a word that is no longer there for the one that says least', () => {
    const kinds = KINDS.map((kind) => (kind === 'attack' ? 'raid' : kind));
    const precisions = PRECISIONS.map((word) => (word === 'exact' ? 'to the metre' : word));
    const back = reading({ ...keptRecord(SET), kinds, precisions });
    const [first] = back.type === 'set' ? wordsOf(back.set.columns) : [];
    expect(wordsOf(columns).map(([kind]) => kind)).toContain('attack');
    expect(first).not.toContain('attack');
    if (back.type !== 'set') throw new Error(back.field);
    for (const [row, [kind, precision]] of wordsOf(columns).entries())
      expect(wordsOf(back.set.columns)[row]).toEqual([
        kind === 'attack' ? 'other' : kind,
        precision === 'exact' ? 'region' : precision,
      ]);
  });

  it('leaves out notes of a kind that is no longer there', () => {
    const note = { line: 1, column: '', value: '', problem: 'of_old', effect: 'kept' };
    const report = { ...SET.report, format: 'of_old', notes: [note, ...SET.report.notes] };
    const back = reading({ ...keptRecord(SET), set: { ...SET, report } });
    expect(back).toMatchObject({
      set: { report: { format: 'table', notes: SET.report.notes, problems: SET.report.problems } },
    });
    expect(SET.report.notes.length).toBeGreaterThan(0);
  });

  it('of a version that wrote it otherwise is told as such, with its name', () => {
    const fault = { type: 'unfit', key: 'a-1', fault: 'other_version' };
    expect(reading(SET)).toMatchObject({ ...fault, name: 'Mine' });
    expect(reading({ ...keptRecord(SET), format: 1 })).toMatchObject({ ...fault, name: 'Mine' });
    expect(reading({})).toMatchObject({ ...fault, name: null });
  });

  const cyclic: unknown[] = [];
  cyclic.push({ type: 'GeometryCollection', geometries: cyclic });
  const altered: readonly (readonly [string, Change, field: string])[] = [
    ['null', () => null, 'set'],
    ['a text', () => 'set', 'set'],
    ['a list', () => [], 'set'],
    ['without the set', (record) => without(record, 'set'), 'set'],
    ['without kinds', (record) => without(record, 'kinds'), 'kinds'],
    ['of numbers for kinds', (record) => ({ ...record, kinds: [1] }), 'kinds'],
    ['without precisions', (record) => without(record, 'precisions'), 'precisions'],
    ['under another key', withSet((set) => ({ ...set, id: 'b' })), 'id'],
    ['without a name', withSet((set) => without(set, 'name')), 'name'],
    ['shown maybe', withSet((set) => ({ ...set, shown: 'yes' })), 'shown'],
    ['in a negative colour', withSet((set) => ({ ...set, colour: -1 })), 'colour'],
    ['without columns', withSet((set) => without(set, 'columns')), 'columns'],
    ['without shapes', withColumns({ shapes: undefined }), 'shapes'],
    ['with shapes of no row', withColumns({ shapes: new Map([[99, AREA]]) }), 'shapes'],
    ['with a broken shape', withColumns({ shapes: new Map([[0, { type: 'Polygon' }]]) }), 'shapes'],
    [
      'with a shape within itself',
      withColumns({ shapes: new Map([[0, { type: 'GeometryCollection', geometries: cyclic }]]) }),
      'set',
    ],
    ['without coded texts', withColumns({ coded: undefined }), 'coded'],
    ['without one coded text', withColumns({ coded: without(columns.coded, 'place') }), 'place'],
    [
      'with codes of no text',
      withColumns({ coded: { ...columns.coded, actor: { values: [''], codes: [9, 9, 9, 9] } } }),
      'actor',
    ],
    [
      'with codes beyond its texts',
      withColumns({
        coded: { ...columns.coded, actor: { values: [''], codes: new Uint8Array(4).fill(9) } },
      }),
      'actor',
    ],
    ['with other segments', withColumns({ segments: [] }), 'segments'],
    ['with days of the far future', withColumns({ end: all(columns.end, 2 ** 31 - 1) }), 'days'],
    ['with days of the far past', withColumns({ start: all(columns.start, -(2 ** 31)) }), 'days'],
    ['that ends before it begins', withColumns({ end: all(columns.end, 0) }), 'days'],
    ['of fewer days than rows', withColumns({ start: columns.start.slice(1) }), 'start'],
    ['of kinds cut short', withColumns({ kind: columns.kind.slice(1) }), 'kind'],
    ['of kinds as a list', withColumns({ kind: [...columns.kind] }), 'kind'],
    ['of a kind beyond all', withColumns({ kind: columns.kind.map(() => 200) }), 'kind'],
    ['of a precision beyond all', withColumns({ flags: columns.flags.map(() => 200) }), 'flags'],
    ['of records cut short', withColumns({ record: columns.record.slice(1) }), 'record'],
    ['beyond the poles', withColumns({ lat: all(columns.lat, 10 ** 9) }), 'position'],
    ['half without a place', withColumns({ lat: all(columns.lat, 0x7fffffff) }), 'position'],
    ['of half a count', withColumns({ count: 2.5 }), 'count'],
    ['of more dated rows than rows', withColumns({ datedCount: 5 }), 'datedCount'],
    [
      'with fewer than none killed',
      withColumns({ fatalities: columns.start.map(() => -2) }),
      'fatalities',
    ],
    ['without a report', withSet((set) => without(set, 'report')), 'report'],
    [
      'with a report of other rows',
      withSet((set) => ({ ...set, report: { ...set.report, taken: 3 } })),
      'taken',
    ],
    ['without its file', withSet((set) => without(set, 'details')), 'details'],
    [
      'with a text for its file',
      withSet((set) => ({ ...set, details: { ...set.details, text: 'x' } })),
      'text',
    ],
    [
      'with groups beyond its file',
      withSet((set) => ({
        ...set,
        details: { ...set.details, groupBytes: set.details.groupBytes.map((byte) => byte + 9) },
      })),
      'groupBytes',
    ],
  ];
  it.each(altered)('%s is told as damaged, and by its field', (_, change, field) => {
    expect(reading(change(keptRecord(SET)))).toMatchObject({
      ...{ type: 'unfit', fault: 'damaged', field },
    });
  });

  it('lacks no list of words for what it keeps as numbers', () => {
    expect(keptRecord(SET)).toMatchObject({ format: 2, kinds: KINDS, precisions: PRECISIONS });
    expect(keptRecord(SET).set).not.toHaveProperty('busyDays');
  });
});

describe('the note that sets are kept', () => {
  const notes = new Map<string, string>();
  const database = new Map<IDBValidKey, unknown>();
  let asked = 0;

  beforeEach(() => {
    notes.clear();
    database.clear();
    asked = 0;
    vi.stubGlobal('document', { baseURI: 'https://host.example/mali/' });
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, text: string) => notes.set(key, text),
      removeItem: (key: string) => notes.delete(key),
    });
    vi.doMock('idb-keyval', () => ({
      createStore: () => undefined,
      set: async (key: IDBValidKey, value: unknown) => void database.set(key, value),
      get: async (key: IDBValidKey) => database.get(key),
      del: async (key: IDBValidKey) => void database.delete(key),
      keys: async () => {
        asked += 1;
        return [...database.keys()];
      },
    }));
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.doUnmock('idb-keyval');
    vi.resetModules();
  });

  const modules = async () => ({
    ...(await import('../../../src/events/desk/kept/keep')),
    ...(await import('../../../src/events/desk/kept/restoreKept')),
  });
  const newStore = () => {
    const dataset = openProject();
    return createViewStore(dataset, defaultView(dataset.extent, 'en'));
  };

  it('is there from the first to the last of them', async () => {
    const { keepSet, forgetSet } = await modules();
    await keepSet(SET);
    await keepSet({ ...SET, id: 'b-2' });
    expect([...notes.keys()]).toEqual(['/mali/#own.kept']);
    await forgetSet('b-2');
    expect(notes.size).toBe(1);
    await forgetSet('a-1');
    expect(notes.size).toBe(0);
  });

  it('brings them back, and without it the database is not opened', async () => {
    const { keepSet, restoreKept } = await modules();
    const store = newStore();
    await restoreKept(store);
    expect(asked).toBe(0);
    await keepSet(SET);
    expect(await restoreKept(store)).toEqual([]);
    expect(store.getState().ownSets.map(({ id }) => id)).toEqual(['a-1']);
  });
});

function wordsOf(own: OwnColumns): string[][] {
  return Array.from({ length: own.count }, (_, row) => [kindOf(own, row), precisionOf(own, row)]);
}
