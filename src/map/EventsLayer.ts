import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import type { Theme } from '../marks/palette';
import type { Scene } from '../scene/scene';
import { type Ribbon, RibbonRenderer } from './gpu/RibbonRenderer';
import { SoftSet } from './gpu/SoftSet';
import { SpriteAtlas } from './gpu/SpriteAtlas';
import { type Sprite, SpriteRenderer } from './gpu/SpriteRenderer';
import { paintSprite } from './paintSprites';
import { type RibbonTarget, ribbonsOf } from './ribbons';
import { type SpriteTarget, spritesOf } from './sprites';

export const EVENTS_LAYER_ID = 'events';

/** A selected movement runs along its arrow once, for this long. */
const RUN_MS = 1_100;
const NO_PULSE = 9;
/** A machine that takes longer than this for a frame shows changes at once: soft must not mean late. */
const SLOW_FRAME_MS = 34;
/** After this, in milliseconds, the speed of the machine is measured again. */
const SLOW_FOR_MS = 8_000;
/** Sizes follow the zoom in steps too small to see. */
const ZOOM_STEP = 0.05;

/** Whether both scenes draw the same marks and lines; their paths follow from the records. */
function sameDrawing(a: Scene, b: Scene): boolean {
  const essence = ({ marks, arrows, rings, towns }: Scene) =>
    JSON.stringify([marks, towns, [...arrows, ...rings].map(({ path: _, ...line }) => line)]);
  return essence(a) === essence(b);
}

interface Drawing {
  readonly atlas: SpriteAtlas;
  readonly sprites: SpriteRenderer;
  readonly ribbons: RibbonRenderer;
}

/**
 * Draws a scene's arrows, rings, towns and marks on the GPU, in the order of the map's layers: a step
 * of time costs a small buffer and one redraw, not a way through the tiles.
 */
export class EventsLayer implements CustomLayerInterface {
  readonly id = EVENTS_LAYER_ID;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private readonly spriteSet = new SoftSet<SpriteTarget>();
  private readonly ribbonSet = new SoftSet<RibbonTarget>();
  private map: MapLibreMap | null = null;
  private drawing: Drawing | null = null;
  private scene: Scene | null = null;
  private theme: Theme = 'light';
  private zoom = Number.NaN;
  private running: { readonly key: string; readonly start: number } | null = null;
  private lastFrame = Number.NEGATIVE_INFINITY;
  private slowUntil = Number.NEGATIVE_INFINITY;

  constructor(private readonly reducedMotion: () => boolean) {}

  /** Draws this scene from the next frame on; changes are soft where the reader and the machine allow. */
  show(scene: Scene, theme: Theme): void {
    const restyled = theme !== this.theme;
    if (restyled) this.forgetSprites();
    this.startRun(scene);
    // Most steps of time change nothing that is drawn: then the map need not draw again.
    const unchanged = !restyled && this.scene !== null && sameDrawing(scene, this.scene);
    this.scene = scene;
    this.theme = theme;
    if (unchanged) return;
    this.aim(restyled);
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.drawing = {
      atlas: this.newAtlas(gl),
      sprites: new SpriteRenderer(gl),
      ribbons: new RibbonRenderer(gl),
    };
    this.aim(true);
  }

  onRemove(): void {
    this.drawing?.atlas.delete();
    this.drawing?.sprites.delete();
    this.drawing?.ribbons.delete();
    this.drawing = null;
    this.map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { map, drawing } = this;
    if (!map || !drawing || !this.scene) return;
    const now = performance.now();
    if (Math.abs(map.getZoom() - this.zoom) > ZOOM_STEP) this.aim(true);
    const { width, height } = map.getCanvas().getBoundingClientRect();
    const frame = {
      matrix: Float32Array.from(defaultProjectionData.mainMatrix),
      width,
      height,
      pixelRatio: map.getPixelRatio(),
      zoom: map.getZoom(),
      resting: !map.isMoving(),
    };
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    const ribbons = this.ribbonsAt(now);
    if (ribbons.length > 0) drawing.ribbons.draw(ribbons, frame);
    const sprites = this.spritesAt(now);
    if (sprites.length > 0) drawing.sprites.draw(sprites, drawing.atlas, frame);
    this.goOn(now);
  }

  /** Forgets what was painted in another theme or for another screen. */
  private forgetSprites(): void {
    if (!this.drawing || !this.map) return;
    const gl = this.map.getCanvas().getContext('webgl2');
    if (!gl) return;
    this.drawing.atlas.delete();
    this.drawing = { ...this.drawing, atlas: this.newAtlas(gl) };
  }

  private newAtlas(gl: WebGL2RenderingContext): SpriteAtlas {
    const pixelRatio = this.map?.getPixelRatio() ?? 1;
    return new SpriteAtlas(gl, pixelRatio, (context, id) =>
      paintSprite(context, id, this.theme, pixelRatio),
    );
  }

  private aim(instant: boolean): void {
    const { scene, map } = this;
    if (!scene || !map) return;
    const now = performance.now();
    this.zoom = map.getZoom();
    const atOnce = instant || this.reducedMotion() || now < this.slowUntil;
    this.spriteSet.aim(spritesOf(scene, this.zoom), now, atOnce);
    this.ribbonSet.aim(ribbonsOf(scene, this.theme, this.zoom), now, atOnce);
  }

  /** A movement chosen just now runs along its arrow. */
  private startRun(scene: Scene): void {
    const chosen = scene.arrows.find(({ selected }) => selected);
    const before = this.scene?.arrows.find(({ selected }) => selected);
    if (chosen && this.scene && chosen.key !== before?.key && !this.reducedMotion())
      this.running = { key: chosen.key, start: performance.now() };
    if (!chosen) this.running = null;
  }

  private ribbonsAt(now: number): Ribbon[] {
    const { running } = this;
    return this.ribbonSet.at(now).map(({ target, opacity }) => ({
      ...target.ribbon,
      opacity,
      pulse: running?.key === target.key ? ((now - running.start) / RUN_MS) * 1.2 - 0.1 : NO_PULSE,
    }));
  }

  private spritesAt(now: number): Sprite[] {
    return this.spriteSet
      .at(now)
      .map(({ target, opacity, dx, dy }) => ({ ...target, opacity, dx, dy }));
  }

  /** Asks for the next frame while anything moves; the map is idle otherwise. */
  private goOn(now: number): void {
    if (this.running && now - this.running.start > RUN_MS) this.running = null;
    const moving = this.spriteSet.isMoving(now) || this.ribbonSet.isMoving(now);
    if (!moving && !this.running) {
      this.lastFrame = Number.NEGATIVE_INFINITY;
      return;
    }
    if (moving && now - this.lastFrame > SLOW_FRAME_MS && Number.isFinite(this.lastFrame)) {
      this.slowUntil = now + SLOW_FOR_MS;
      this.aim(true);
    }
    this.lastFrame = now;
    this.map?.triggerRepaint();
  }
}
