import { dayOf } from '../../../../src/domain/day';
import { KINDS, type Kind } from '../../../../src/domain/vocabulary';
import { ColumnsBuilder, type OwnEvent } from '../../../../src/events/columns/columnsBuilder';
import { NO_POSITION } from '../../../../src/events/columns/ownColumns';
import { OwnLayers } from '../../../../src/events/map/OwnLayers';
import type { OwnMapSet, OwnMapTable, RowsHit } from '../../../../src/events/map/ownMapSet';
import type { PackCells } from '../../../../src/events/packs/cells';
import { OBSTACLES_LAYER } from '../../../../src/map/layers/obstacles';
import { bareMap } from '../../../bareMap';

/** What the page draws; sets are lists of events, told apart by their place in the list. */
export interface OwnPageInput {
  readonly sets: readonly (readonly OwnEvent[])[];
  readonly from: number;
  readonly to: number;
  readonly kinds?: readonly Kind[];
  readonly showPossible?: boolean;
  /** Records of the first set that a filter lets through. */
  readonly passing?: readonly number[];
  readonly hidden?: readonly number[];
  /** The sets are published ones, and these are the counts of the first, by squares of a quarter of a degree. */
  readonly squares?: readonly { readonly x: number; readonly y: number; readonly events: number }[];
}

declare global {
  interface Window {
    ownPage: {
      /** Draws this, and is done when the map rests. */
      show(input: OwnPageInput): Promise<void>;
      hitAt(x: number, y: number): RowsHit | null;
      /** Index of the square that is met at a point; -1 where there is none. */
      squareAt(x: number, y: number): number;
      /** Layers of own sets in the order of drawing. */
      layers(): string[];
    };
  }
}

const map = bareMap('#ffffff', { center: [0, 16], zoom: 7, attributionControl: false });
// Stands for the topmost layer of the app's style, below which own sets are drawn.
map.once('style.load', () =>
  map.addLayer({ id: OBSTACLES_LAYER, type: 'background', paint: { 'background-opacity': 0 } }),
);
const layers = new OwnLayers(map, (error) => {
  throw error;
});
map.on('style.load', () => layers.restart());

const known = new Map<string, OwnMapTable>();
function tableOf(events: readonly OwnEvent[], index: number): OwnMapTable {
  const key = JSON.stringify([index, events]);
  const before = known.get(key);
  if (before) return before;
  const builder = new ColumnsBuilder();
  for (const event of events) builder.add(event);
  const table = { id: `${known.size}`, columns: builder.finish(), passes: null, chosen: null };
  known.set(key, table);
  return table;
}

const knownCells = new Map<string, PackCells>();
function cellsOf(squares: NonNullable<OwnPageInput['squares']>): PackCells {
  const key = squares.map(({ x, y }) => `${x} ${y}`).join();
  const before = knownCells.get(key);
  if (before) return before;
  const cells = {
    ...{ degrees: 0.25, month: new Int32Array(), square: new Uint32Array() },
    ...{ kind: new Uint8Array(), events: new Uint32Array() },
    x: Int16Array.from(squares, ({ x }) => x),
    y: Int16Array.from(squares, ({ y }) => y),
  };
  knownCells.set(key, cells);
  return cells;
}

window.ownPage = {
  async show({
    sets,
    from,
    to,
    kinds = KINDS,
    showPossible = true,
    passing,
    hidden = [],
    squares,
  }) {
    const resting = new Promise((resolve) => map.once('idle', resolve));
    const filtered = sets.flatMap((events, index): OwnMapSet[] => {
      if (hidden.includes(index)) return [];
      const table = tableOf(events, index);
      const passes =
        passing && index === 0
          ? Uint8Array.from(table.columns.record, (record) => (passing.includes(record) ? 1 : 0))
          : null;
      const { id, columns } = table;
      return [
        {
          ...{ id, colour: index, tables: [{ ...table, passes }] },
          density: squares
            ? {
                cells: cellsOf(squares),
                events: Uint32Array.from(squares, (square) => square.events),
              }
            : null,
          onMap: columns.lon.filter((lon) => lon !== NO_POSITION).length,
        },
      ];
    });
    const window = { from: dayOf(from), to: dayOf(to) };
    layers.show({ sets: filtered, window, kinds: new Set(kinds), showPossible }, 'light');
    map.triggerRepaint();
    await resting;
  },
  hitAt: (x, y) => {
    const hit = layers.hitAt({ x, y });
    return hit?.type === 'rows' ? { table: hit.table, rows: hit.rows, total: hit.total } : null;
  },
  squareAt: (x, y) => {
    const hit = layers.hitAt({ x, y });
    return hit?.type === 'square' ? hit.square : -1;
  },
  layers: () => map.getLayersOrder().filter((id) => id.startsWith('own-')),
};
