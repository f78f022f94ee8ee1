import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { type Day, type DayRange, dayOf } from '../../domain/day';
import { mercatorX, worldSize, worldsIn } from '../../domain/position';
import type { ScreenPoint } from '../../map/screenPoint';
import type { OwnColumns } from '../columns/ownColumns';
import { type RowRange, rowRangesIn } from '../columns/ownWindow';
import { isDotted, OWN_REACH_PX, ownDotSize, ownSoftSize, ownSymbolSize } from '../look/ownLook';
import { type Picked, pickOwn } from '../look/pickOwn';
import { countOnMap } from '../look/rowsOnMap';
import { PointRenderer } from './gpu/PointRenderer';
import { type Rgb, rgbOf } from './gpu/rgb';

/** The map's matrix for each of the worlds side by side that is seen. */
function matricesOf(map: MapLibreMap, matrix: ArrayLike<number>): readonly Float32Array[] {
  const middle = mercatorX(map.getCenter().lng);
  const half = map.getContainer().clientWidth / worldSize(map.getZoom()) / 2;
  return worldsIn(middle - half, middle + half).map((turn) => {
    const moved = Array.from(matrix);
    // A step of one world along x, before everything else.
    for (let i = 0; i < 4; i++) moved[12 + i] = (moved[12 + i] ?? 0) + turn * (matrix[i] ?? 0);
    return Float32Array.from(moved);
  });
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
  private ranges: readonly RowRange[] = [];
  private kinds = 0;
  private passes: Uint8Array | null = null;
  private showPossible = true;
  private colour: Rgb = [0, 0, 0];
  private chosen: number | null = null;

  constructor(
    readonly id: string,
    private readonly columns: OwnColumns,
  ) {}

  /** Shows the events of these days, both included. */
  setWindow(from: Day, to: Day): void {
    if (from === this.window.from && to === this.window.to) return;
    const before = this.ranges.length;
    this.window = { from, to };
    this.ranges = rowRangesIn(this.columns, this.window);
    // A window in which the set has nothing, after another one: nothing is to be drawn anew.
    if (before > 0 || this.ranges.length > 0) this.map?.triggerRepaint();
  }

  /** Shows these kinds, a sum of `kindBit`s. */
  setMask(kinds: number): void {
    this.change(kinds !== this.kinds, () => {
      this.kinds = kinds;
    });
  }

  /** Shows only the rows whose entry is not 0; `null` shows all. */
  setPasses(passes: Uint8Array | null): void {
    this.change(passes !== this.passes, () => {
      this.passes = passes;
      this.renderer?.setPasses(passes);
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

  /** Draws this row larger; `null` for none. */
  setChosen(row: number | null): void {
    this.change(row !== this.chosen, () => {
      this.chosen = row;
    });
  }

  /** The rows under a point of the map in CSS pixels, at most `most`: hundreds may share one coordinate. */
  pickAll({ x, y }: ScreenPoint, most: number): Picked {
    const { map, columns, window, passes, kinds, showPossible } = this;
    if (!map || this.ranges.length === 0) return { rows: [], total: 0 };
    const { lng, lat } = map.unproject([x, y]);
    const zoom = map.getZoom();
    const dotted = isDotted(countOnMap(this.columns), zoom);
    const softReach = ownSoftSize(zoom, dotted) / 2;
    const where = { at: [lng, lat] as const, zoom, reach: OWN_REACH_PX, softReach };
    return pickOwn(columns, { window, passes, kinds, showPossible, ...where }, most);
  }

  /** Also after a lost graphics context: everything is made anew from the columns. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.renderer?.delete();
    this.renderer = new PointRenderer(gl, this.columns);
    this.renderer.setPasses(this.passes);
  }

  onRemove(): void {
    this.renderer?.delete();
    this.renderer = null;
    this.map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { map, renderer, ranges } = this;
    if (!map || !renderer || ranges.length === 0) return;
    const [zoom, ratio] = [map.getZoom(), map.getPixelRatio()];
    const dots = isDotted(countOnMap(this.columns), zoom);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    renderer.draw(ranges, {
      matrices: matricesOf(map, defaultProjectionData.mainMatrix),
      window: this.window,
      kinds: this.kinds,
      showPossible: this.showPossible,
      size: (dots ? ownDotSize(zoom) : ownSymbolSize(zoom)) * ratio,
      softSize: ownSoftSize(zoom, dots) * ratio,
      dots,
      colour: this.colour,
      chosen: this.chosen,
    });
  }

  private change(differs: boolean, apply: () => void): void {
    if (!differs) return;
    apply();
    if (this.ranges.length > 0) this.map?.triggerRepaint();
  }
}
