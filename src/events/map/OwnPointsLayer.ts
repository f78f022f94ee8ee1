import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { type Day, type DayRange, dayOf } from '../../domain/day';
import type { ScreenPoint } from '../../map/screenPoint';
import { type RowRange, rowRangesIn } from '../columns/ownWindow';
import { isDotted, OWN_REACH_PX, ownDotSize, ownSoftSize, ownSymbolSize } from '../look/ownLook';
import { pickOwn } from '../look/pickOwn';
import { PointRenderer } from './gpu/PointRenderer';
import { type Rgb, rgbOf } from './gpu/rgb';
import { matricesOf } from './mapMatrices';
import type { OwnMapTable, RowsHit } from './ownMapSet';

interface Held extends OwnMapTable {
  readonly ranges: readonly RowRange[];
}

/**
 * Draws the points of one own set: all rows lie on the GPU in the order of time, and a step of time
 * draws the few ranges of them that the window has. The cost goes with the window, not with the file.
 */
export class OwnPointsLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private map: MapLibreMap | null = null;
  private renderer: PointRenderer | null = null;
  private window: DayRange = { from: dayOf(0), to: dayOf(-1) };
  private tables: readonly Held[] = [];
  private onMap = 0;
  private kinds = 0;
  private showPossible = true;
  private colour: Rgb = [0, 0, 0];

  constructor(readonly id: string) {}

  private get drawsAny(): boolean {
    return this.tables.some(({ ranges }) => ranges.length > 0);
  }

  /** Shows these rows; `onMap` events of the set have a place, whether they are among them or not. */
  setTables(tables: readonly OwnMapTable[], onMap: number): void {
    const before = this.tables;
    const same =
      onMap === this.onMap &&
      tables.length === before.length &&
      tables.every(({ columns, passes, chosen }, index) => {
        const held = before[index];
        return held?.columns === columns && held.passes === passes && held.chosen === chosen;
      });
    if (same) return;
    const drewAny = this.drawsAny;
    const ranges = new Map(before.map((held) => [held.columns, held.ranges]));
    this.onMap = onMap;
    this.tables = tables.map((table) => ({
      ...table,
      ranges: ranges.get(table.columns) ?? rowRangesIn(table.columns, this.window),
    }));
    this.upload(before);
    if (drewAny || this.drawsAny) this.map?.triggerRepaint();
  }

  /** Shows the events of these days, both included. */
  setWindow(from: Day, to: Day): void {
    if (from === this.window.from && to === this.window.to) return;
    const drewAny = this.drawsAny;
    this.window = { from, to };
    this.tables = this.tables.map((table) => ({
      ...table,
      ranges: rowRangesIn(table.columns, this.window),
    }));
    // A window in which the set has nothing, after another one: nothing is to be drawn anew.
    if (drewAny || this.drawsAny) this.map?.triggerRepaint();
  }

  /** Shows these kinds, a sum of `kindBit`s. */
  setMask(kinds: number): void {
    this.change(kinds !== this.kinds, () => {
      this.kinds = kinds;
    });
  }

  setShowPossible(showPossible: boolean): void {
    this.change(showPossible !== this.showPossible, () => {
      this.showPossible = showPossible;
    });
  }

  /** `colour`: `#rrggbb`. */
  setColour(colour: string): void {
    const rgb = rgbOf(colour);
    this.change(rgb.join() !== this.colour.join(), () => {
      this.colour = rgb;
    });
  }

  /**
   * The rows of the topmost table that has any under a point of the map in CSS pixels, at most `most`: hundreds
   * may share one coordinate. `null` where there is none.
   */
  pickAll({ x, y }: ScreenPoint, most: number): RowsHit | null {
    const { map, window, kinds, showPossible } = this;
    if (!map) return null;
    const { lng, lat } = map.unproject([x, y]);
    const zoom = map.getZoom();
    const softReach = ownSoftSize(zoom, isDotted(this.onMap, zoom)) / 2;
    const where = { at: [lng, lat] as const, zoom, reach: OWN_REACH_PX, softReach };
    for (const { id, columns, passes, ranges } of this.tables.toReversed()) {
      if (ranges.length === 0) continue;
      const query = { window, passes, kinds, showPossible, ...where };
      const { rows, total } = pickOwn(columns, query, most);
      if (rows.length > 0) return { table: id, rows, total };
    }
    return null;
  }

  /** Also after a lost graphics context: everything is made anew from the columns. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.renderer?.delete();
    this.renderer = new PointRenderer(gl);
    this.upload([]);
  }

  onRemove(): void {
    this.renderer?.delete();
    this.renderer = null;
    this.map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { map, renderer } = this;
    if (!map || !renderer || !this.drawsAny) return;
    const [zoom, ratio] = [map.getZoom(), map.getPixelRatio()];
    const dots = isDotted(this.onMap, zoom);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    renderer.draw(
      this.tables.filter(({ ranges }) => ranges.length > 0),
      {
        matrices: matricesOf(map, defaultProjectionData.mainMatrix),
        window: this.window,
        kinds: this.kinds,
        showPossible: this.showPossible,
        size: (dots ? ownDotSize(zoom) : ownSymbolSize(zoom)) * ratio,
        softSize: ownSoftSize(zoom, dots) * ratio,
        dots,
        colour: this.colour,
      },
    );
  }

  /** Brings the GPU in step with the tables; `before` are those that it has. */
  private upload(before: readonly OwnMapTable[]): void {
    const { renderer } = this;
    if (!renderer) return;
    renderer.hold(new Set(this.tables.map(({ columns }) => columns)));
    const passesOf = new Map(before.map(({ columns, passes }) => [columns, passes]));
    for (const { columns, passes } of this.tables)
      if ((passesOf.get(columns) ?? null) !== passes) renderer.setPasses(columns, passes);
  }

  private change(differs: boolean, apply: () => void): void {
    if (!differs) return;
    apply();
    if (this.drawsAny) this.map?.triggerRepaint();
  }
}
