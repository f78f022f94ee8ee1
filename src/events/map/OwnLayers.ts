import type { Map as MapLibreMap } from 'maplibre-gl';
import { OBSTACLES_LAYER } from '../../map/layers/obstacles';
import type { ScreenPoint } from '../../map/screenPoint';
import type { Theme } from '../../marks/palette';
import { maskOfKinds } from '../columns/ownWindow';
import { ownColour } from '../look/ownPalette';
import { OwnPointsLayer } from './OwnPointsLayer';
import { OwnShapes } from './OwnShapes';
import type { OwnHit, OwnMapInput, OwnMapSet } from './ownMapSet';

/** Rows that a card can name; more are only counted. */
const MOST_ROWS = 50;

interface Drawn {
  readonly set: OwnMapSet;
  readonly points: OwnPointsLayer;
  readonly shapes: OwnShapes;
}

/**
 * Keeps the layers of the own sets in step with what is asked for: one of points and, where a file
 * has lines or areas, two more a set, in the order of the sets, all below the documents' marks.
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
    for (const { points, shapes } of before) if (!layers.has(points)) this.remove(points, shapes);
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

  /** The own events at a point of the map in CSS pixels, of the topmost set that has any there. */
  hitAt(point: ScreenPoint): OwnHit | null {
    const fromTop = [...this.drawn].reverse();
    for (const { set, points } of fromTop) {
      const { rows, total } = points.pickAll(point, MOST_ROWS);
      if (rows.length > 0) return { set: set.id, rows, total };
    }
    for (const { set, shapes } of fromTop) {
      const rows = shapes.rowsAt(point);
      if (rows.length > 0)
        return { set: set.id, rows: rows.slice(0, MOST_ROWS), total: rows.length };
    }
    return null;
  }

  private drawnOf(set: OwnMapSet): Drawn {
    const known = this.drawn.find(
      (drawn) => drawn.set.id === set.id && drawn.set.columns === set.columns,
    );
    if (known) return { ...known, set };
    const { id, columns } = set;
    return {
      set,
      points: new OwnPointsLayer(`own-points:${id}`, columns),
      shapes: new OwnShapes(this.map, `own-shapes:${id}`, columns, this.failed),
    };
  }

  /** Adds what is missing in the style, and puts all in order over the ground. */
  private place(): void {
    const { map } = this;
    if (!map.getLayer(OBSTACLES_LAYER)) return;
    for (const { points, shapes } of this.drawn) {
      shapes.place(OBSTACLES_LAYER);
      if (map.getLayer(points.id)) map.moveLayer(points.id, OBSTACLES_LAYER);
      else map.addLayer(points, OBSTACLES_LAYER);
    }
  }

  private remove(points: OwnPointsLayer, shapes: OwnShapes): void {
    if (this.map.getLayer(points.id)) this.map.removeLayer(points.id);
    shapes.remove();
  }

  private apply({ set, points, shapes }: Drawn, input: OwnMapInput, theme: Theme): void {
    const { window, showPossible } = input;
    const { passes, chosen } = set;
    const colour = ownColour(set.colour, theme);
    const kinds = maskOfKinds(input.kinds);
    points.setWindow(window.from, window.to);
    points.setMask(kinds);
    points.setPasses(passes);
    points.setShowPossible(showPossible);
    points.setColour(colour);
    points.setChosen(chosen);
    shapes.show({ window, kinds, passes, showPossible, colour, chosen });
  }
}
