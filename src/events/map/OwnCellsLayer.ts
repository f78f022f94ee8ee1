import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { worldSize } from '../../domain/position';
import type { ScreenPoint } from '../../map/screenPoint';
import { LEAST_SQUARE_PX } from '../look/density';
import { densityStep, type PackCells, squareAt } from '../packs/cells';
import { CellRenderer } from './gpu/CellRenderer';
import { type Rgb, rgbOf } from './gpu/rgb';
import { matricesOf } from './mapMatrices';

/** Draws how many events of a published set lie in which square, where they are not there one by one. */
export class OwnCellsLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private map: MapLibreMap | null = null;
  private renderer: CellRenderer | null = null;
  private events: Uint32Array = new Uint32Array(0);
  private hasAny = false;
  private colour: Rgb = [0, 0, 0];

  constructor(
    readonly id: string,
    private readonly cells: PackCells,
  ) {}

  /** Shows so many events in each square. */
  setEvents(events: Uint32Array): void {
    if (events === this.events) return;
    const hadAny = this.hasAny;
    this.events = events;
    this.hasAny = events.some((count) => count > 0);
    this.upload();
    if (hadAny || this.hasAny) this.map?.triggerRepaint();
  }

  /** `colour`: `#rrggbb`. */
  setColour(colour: string): void {
    const rgb = rgbOf(colour);
    if (rgb.join() === this.colour.join()) return;
    this.colour = rgb;
    if (this.hasAny) this.map?.triggerRepaint();
  }

  /** The square that is drawn at a point of the map in CSS pixels; -1 where there is none. */
  squareAt({ x, y }: ScreenPoint): number {
    if (!this.map || !this.hasAny) return -1;
    const { lng, lat } = this.map.unproject([x, y]).wrap();
    const square = squareAt(this.cells, lng, lat);
    return (this.events[square] ?? 0) > 0 ? square : -1;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.renderer?.delete();
    this.renderer = new CellRenderer(gl, this.cells);
    this.upload();
  }

  onRemove(): void {
    this.renderer?.delete();
    this.renderer = null;
    this.map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { map, renderer } = this;
    if (!map || !renderer || !this.hasAny) return;
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    const least = LEAST_SQUARE_PX / worldSize(map.getZoom());
    renderer.draw(matricesOf(map, defaultProjectionData.mainMatrix), this.colour, least);
  }

  private upload(): void {
    this.renderer?.setSteps(Uint8Array.from(this.events, (count) => densityStep(count) + 1));
  }
}
