import {
  AttributionControl,
  type GeoJSONSource,
  getGlobalDispatcher,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type BasemapData, loadBasemap } from '../ground/basemapData';
import { GROUND_BOUNDS } from '../ground/bounds';
import { type DrawList, drawListOf } from '../scene/drawList';
import { frameOfCamera } from '../scene/frame';
import { CLOSE_UP_ZOOM } from '../scene/markSizes';
import type { Box } from '../scene/placeLabels';
import { composeScene, type Scene } from '../scene/scene';
import { targetsOf } from '../scene/targets';
import { ZOOM_REACH } from '../store/cameraReach';
import { sameCamera } from '../store/view';
import { EMBEDDED } from '../ui/embedded';
import { appStyle } from './appStyle';
import {
  BLANK_IMAGE,
  BLANK_PX,
  OBSTACLES_LAYER,
  OBSTACLES_SOURCE,
  obstacleFeatures,
} from './layers/obstacles';
import { addRelief } from './layers/relief';
import { MapCamera } from './MapCamera';
import { MapPointer } from './MapPointer';
import { type MapEvents, type MapInput, sameOwn, sameScene } from './mapInput';
import { ATTRIBUTION, localeOf, type MapTexts } from './mapTexts';
import { OwnLoader } from './OwnLoader';
import { RestWatch } from './RestWatch';
import type { ScreenPoint } from './screenPoint';
import { watchWorkers } from './watchWorkers';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const NARROW_PX = 560;
/** Corners that controls cover, in CSS pixels: buttons above, scale below; on a narrow map scale and layers above. */
const BUTTONS = { width: 44, height: 84 };
/** Thumbs get larger ones (`map.css`). */
const THUMB_BUTTONS = { width: 60, height: 106 };
const SCALE = { width: 140, height: 34 };
const LAYERS_AND_SCALE = { width: 152, height: 92 };
const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The one owner of the MapLibre map: takes the newest input, compares it with what was last applied
 * and changes only what differs. Nothing else touches the map.
 */
export class MapBridge {
  private readonly map: MapLibreMap;
  private readonly camera: MapCamera;
  private readonly own: OwnLoader;
  private readonly rest = new RestWatch((isStill) => this.rested(isStill));
  private basemap: BasemapData | null = null;
  private applied: MapInput | null = null;
  private wanted: MapInput;
  private scene: Scene | null = null;
  private drawn: DrawList | null = null;
  private obstacles = '';
  private closeUp = false;
  private removed = false;
  private unwatch = (): void => undefined;
  private frame = 0;

  constructor(
    container: HTMLElement,
    input: MapInput,
    texts: MapTexts,
    private readonly events: MapEvents,
  ) {
    this.wanted = input;
    this.map = new MapLibreMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      maxBounds: [...GROUND_BOUNDS],
      minZoom: ZOOM_REACH.min,
      maxZoom: ZOOM_REACH.max,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      cooperativeGestures: EMBEDDED,
      locale: localeOf(texts),
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.camera = new MapCamera(this.map, reducedMotion);
    const failed = (error: Error) => events.onError(error.message);
    this.own = new OwnLoader(this.map, failed, () => this.removed);
    const ground = {
      drawn: () => this.drawn,
      ownAt: (point: ScreenPoint) => this.own.hitAt(point),
    };
    new MapPointer(this.map, ground, events);
    this.addControls();
    if (input.camera) this.camera.jumpTo(input.camera);
    else this.camera.fitHome(input);
    this.map.setMissingStyleImageResolver(async (id) => this.resolveImage(id));
    this.map.on('style.load', () => this.styleLoaded());
    this.map.on('move', () => this.moving());
    this.map.on('moveend', (event) => this.moved(event));
    this.map.on('resize', () => {
      if (!this.wanted.camera) this.camera.fitHome(this.wanted);
      this.draw();
    });
    this.map.on('error', ({ error }) => events.onError(error.message));
    // For tests and for the console: nothing of ours reads it.
    Object.defineProperty(container, 'map', { value: this.map, configurable: true });
    this.start().catch((error: Error) => events.onError(error.message));
  }

  /** Asks the map to show this; applied at most once a frame; the newest input wins. */
  update(input: MapInput): void {
    this.wanted = input;
    if (this.frame !== 0 || this.removed) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.apply();
    });
  }

  /** Names the map's region in the interface language. */
  setTitle(title: string): void {
    this.map.getCanvas().setAttribute('aria-label', title);
  }

  /** Where what stands over the ground is put: pointers on it are pointers on the map. */
  get overlayHost(): HTMLElement {
    return this.map.getCanvasContainer();
  }

  remove(): void {
    this.removed = true;
    this.unwatch();
    cancelAnimationFrame(this.frame);
    this.rest.stop();
    this.map.remove();
  }

  private addControls(): void {
    this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    // On a narrow map the credits need the whole lower edge.
    const narrow = this.map.getContainer().clientWidth < NARROW_PX;
    this.map.addControl(new ScaleControl({ maxWidth: 110 }), narrow ? 'top-left' : 'bottom-left');
    // The embedded page has one button of its own for all credits.
    if (EMBEDDED) return;
    const credits = new AttributionControl({ compact: narrow, customAttribution: ATTRIBUTION });
    this.map.addControl(credits, 'bottom-right');
  }

  /** On a narrow map the credits would cover a town: there they open on request. */
  private foldCredits(): void {
    const credits = this.map
      .getContainer()
      .querySelector('.maplibregl-ctrl-attrib.maplibregl-compact');
    credits?.removeAttribute('open');
    credits?.classList.remove('maplibregl-compact-show');
  }

  private async start(): Promise<void> {
    const basemap = await loadBasemap(new URL(document.baseURI));
    if (this.removed) return;
    this.basemap = basemap;
    this.apply();
    this.map.once('idle', () => {
      this.events.onReady();
      this.unwatch = watchWorkers(getGlobalDispatcher(), () => this.events.onSilence());
      this.foldCredits();
      // Only now: the relief is a mood, the first view is not to wait for it.
      addRelief(this.map, {
        base: new URL(document.baseURI),
        theme: () => this.wanted.theme,
        still: reducedMotion(),
      });
    });
  }

  private apply(): void {
    if (!this.basemap || this.removed) return;
    const { applied, wanted } = this;
    const restyled = !applied || applied.theme !== wanted.theme || applied.lang !== wanted.lang;
    if (restyled || !sameScene(applied, wanted)) this.compose();
    if (restyled) this.applyStyle(this.basemap);
    if (restyled || !sameOwn(applied, wanted)) this.own.show(wanted.own, wanted.theme);
    const stepped = wanted.story !== null && applied?.story !== wanted.story;
    // What the reader is to see stays in what nothing covers, and a sheet may come after the camera.
    if (
      !applied ||
      !sameCamera(applied.camera, wanted.camera) ||
      // On its way to what was chosen, the map is not called back.
      (applied.padding !== wanted.padding && !this.map.isMoving())
    )
      this.camera.apply(wanted, applied !== null && stepped);
    // A step says itself where to look.
    if (applied && !stepped && applied.selection !== wanted.selection) this.camera.reveal(wanted);
    this.applied = wanted;
  }

  /** Composes the newest scene, and puts it over the ground. */
  private compose(): void {
    this.closeUp = this.map.getZoom() >= CLOSE_UP_ZOOM;
    this.scene = composeScene({ ...this.wanted, closeUp: this.closeUp });
    this.draw();
    this.rest.moved();
  }

  /** Puts the scene where the camera sees it now. */
  private draw(): void {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    if (!this.scene || this.removed || width === 0 || height === 0) return;
    const { lng, lat } = this.map.getCenter();
    const frame = frameOfCamera({ lng, lat, zoom: this.map.getZoom() }, { width, height });
    const buttons = matchMedia('(pointer: coarse)').matches ? THUMB_BUTTONS : BUTTONS;
    const kept: Box[] = [
      { x: width - buttons.width, y: 0, ...buttons },
      width < NARROW_PX
        ? { x: 0, y: 0, ...LAYERS_AND_SCALE }
        : { x: 0, y: height - SCALE.height, ...SCALE },
    ];
    this.drawn = drawListOf(this.scene, this.wanted.dataset, frame, kept);
    this.events.onDraw(this.drawn);
  }

  private applyStyle(basemap: BasemapData): void {
    if (!this.drawn) return;
    const obstacles = obstacleFeatures(this.drawn);
    this.obstacles = JSON.stringify(obstacles);
    const style = appStyle(this.wanted.dataset, basemap, obstacles, this.wanted);
    this.map.setStyle(style, { diff: false });
  }

  /** Also after a lost graphics context, which takes the layers of our own with it. */
  private styleLoaded(): void {
    if (this.map.getLayer(OBSTACLES_LAYER)) this.own.restart();
  }

  private resolveImage(id: string): void {
    if (id !== BLANK_IMAGE || this.removed || this.map.hasImage(id)) return;
    const data = new Uint8Array(BLANK_PX * BLANK_PX * 4);
    this.map.addImage(id, { width: BLANK_PX, height: BLANK_PX, data });
  }

  private rested(isStill: boolean): void {
    if (!this.drawn || this.removed) return;
    this.events.onTargets(targetsOf(this.drawn), this.drawn.frame);
    // Names of the ground give way only then: it takes the map up to four frames.
    if (!isStill) return;
    const features = obstacleFeatures(this.drawn);
    const obstacles = JSON.stringify(features);
    if (obstacles === this.obstacles) return;
    this.obstacles = obstacles;
    this.map
      .getSource<GeoJSONSource>(OBSTACLES_SOURCE)
      ?.setData(features)
      ?.catch((error: Error) => this.events.onError(error.message));
  }

  private moving(): void {
    const near = this.map.getZoom() >= CLOSE_UP_ZOOM;
    if (near !== this.closeUp && this.applied) this.compose();
    else this.draw();
  }

  private moved(event: object): void {
    this.rest.moved();
    // A new size of the page moves the map too, but nobody asked for another view.
    const asked = 'originalEvent' in event || 'reveal' in event;
    if (!asked || !this.applied) return;
    const camera = this.camera.now;
    // The map is there already: applying the same camera again would fight the reader's hand.
    this.applied = { ...this.applied, camera };
    this.events.onCamera(camera);
  }
}
