import type { Map as MapLibreMap } from 'maplibre-gl';
import { OBSTACLES_LAYER } from '../../map/layers/obstacles';
import type { ScreenPoint } from '../../map/screenPoint';
import type { Theme } from '../../marks/palette';
import { maskOfKinds } from '../columns/ownWindow';
import { ownColour } from '../look/ownPalette';
import { OwnCellsLayer } from './OwnCellsLayer';
import { OwnPointsLayer } from './OwnPointsLayer';
import { OwnShapes } from './OwnShapes';
import type { OwnMapInput, OwnMapSet, RowsHit } from './ownMapSet';

/** Rows that a card can name; more are only counted. */
const MOST_ROWS = 50;

interface Drawn {
  readonly set: OwnMapSet;
  readonly points: OwnPointsLayer;
  /** `null` for a published set: its files have points alone. */
  readonly shapes: OwnShapes | null;
  /** `null` for a file of the reader's. */
  readonly cells: OwnCellsLayer | null;
}

/** What lies at a point: rows, or a square of a published set. */
type LayersHit =
  | (RowsHit & { readonly type: 'rows' })
  | { readonly type: 'square'; readonly set: string; readonly square: number };

/**
 * Keeps the layers of the own sets in step with what is asked for: one of points and, where a file
 * has lines or areas, two more a set, or one of squares for a published set, in the order of the sets, all below
 * the documents' marks.
 */
export class OwnLayers {
  private drawn: readonly Drawn[] = [];
  private shown: { readonly input: OwnMapInput; readonly theme: Theme } | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly failed: (error: Error) => void,
  ) {}

  /** Shows these sets; each layer applies only what differs from the last time. */
  show(input: OwnMapInput, theme: Theme): void {
    const before = this.drawn;
    this.shown = { input, theme };
    this.drawn = input.sets.map((set) => this.drawnOf(set));
    const layers = new Set(this.drawn.map(({ points }) => points));
    for (const drawn of before) if (!layers.has(drawn.points)) this.remove(drawn);
    const changed =
      before.length !== this.drawn.length ||
      this.drawn.some(({ points }, index) => points !== before[index]?.points);
    if (changed) this.place();
    for (const drawn of this.drawn) this.apply(drawn, input, theme);
  }

  /** A new style has none of the layers: adds them again. */
  restart(): void {
    this.place();
    if (this.shown) this.show(this.shown.input, this.shown.theme);
  }

  /** The own events at a point of the map in CSS pixels, of the topmost set that has any there; squares come last. */
  hitAt(point: ScreenPoint): LayersHit | null {
    const fromTop = [...this.drawn].reverse();
    for (const { points } of fromTop) {
      const hit = points.pickAll(point, MOST_ROWS);
      if (hit) return { type: 'rows', ...hit };
    }
    for (const { set, shapes } of fromTop) {
      const rows = shapes?.rowsAt(point) ?? [];
      if (rows.length > 0)
        return {
          ...{ type: 'rows', table: set.id, total: rows.length },
          rows: rows.slice(0, MOST_ROWS),
        };
    }
    for (const { set, cells } of fromTop) {
      const square = cells?.squareAt(point) ?? -1;
      if (square >= 0) return { type: 'square', set: set.id, square };
    }
    return null;
  }

  private drawnOf(set: OwnMapSet): Drawn {
    const { id, tables, density } = set;
    const known = this.drawn.find(
      (drawn) => drawn.set.id === id && drawn.set.density?.cells === density?.cells,
    );
    // A file of the reader's has one table, which stays the same as long as the set is there.
    if (known && (density || known.set.tables[0]?.columns === tables[0]?.columns))
      return { ...known, set };
    const [table] = tables;
    const { map, failed } = this;
    return {
      set,
      points: new OwnPointsLayer(`own-points:${id}`),
      shapes:
        density || !table ? null : new OwnShapes(map, `own-shapes:${id}`, table.columns, failed),
      cells: density && new OwnCellsLayer(`own-cells:${id}`, density.cells),
    };
  }

  /** Adds what is missing in the style, and puts all in order over the ground. */
  private place(): void {
    if (!this.map.getLayer(OBSTACLES_LAYER)) return;
    for (const { points, shapes, cells } of this.drawn) {
      if (cells) this.placeLayer(cells);
      shapes?.place(OBSTACLES_LAYER);
      this.placeLayer(points);
    }
  }

  private placeLayer(layer: OwnPointsLayer | OwnCellsLayer): void {
    const { map } = this;
    if (map.getLayer(layer.id)) map.moveLayer(layer.id, OBSTACLES_LAYER);
    else map.addLayer(layer, OBSTACLES_LAYER);
  }

  private remove({ points, shapes, cells }: Drawn): void {
    for (const layer of [points, cells])
      if (layer && this.map.getLayer(layer.id)) this.map.removeLayer(layer.id);
    shapes?.remove();
  }

  private apply({ set, points, shapes, cells }: Drawn, input: OwnMapInput, theme: Theme): void {
    const { window, showPossible } = input;
    const colour = ownColour(set.colour, theme);
    const kinds = maskOfKinds(input.kinds);
    points.setWindow(window.from, window.to);
    points.setMask(kinds);
    points.setTables(set.tables, set.onMap);
    points.setShowPossible(showPossible);
    points.setColour(colour);
    const [table] = set.tables;
    if (table) {
      const { passes, chosen } = table;
      shapes?.show({ window, kinds, passes, showPossible, colour, chosen });
    }
    if (!cells || !set.density) return;
    cells.setEvents(set.density.events);
    cells.setColour(colour);
  }
}
