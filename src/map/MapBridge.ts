import {
  AttributionControl,
  getGlobalDispatcher,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { KINDS } from '../domain/vocabulary';
import { type BasemapData, loadBasemap } from '../ground/basemapData';
import { GROUND_BOUNDS, MALI_BOUNDS } from '../ground/bounds';
import { CLOSE_UP_ZOOM } from '../scene/markSizes';
import { composeScene, type Scene } from '../scene/scene';
import { ZOOM_REACH } from '../store/cameraReach';
import { sameCamera } from '../store/view';
import { EMBEDDED } from '../ui/embedded';
import { appStyle } from './appStyle';
import { claimFeatures } from './claimFeatures';
import { EVENTS_LAYER_ID, EventsLayer } from './EventsLayer';
import { drawHatch, HATCH_PIXEL_RATIO } from './hatching';
import type { ScreenPoint } from './hit';
import { addRelief } from './layers/relief';
import { MapCamera } from './MapCamera';
import { MapPointer } from './MapPointer';
import { type MapEvents, type MapInput, sameOwn, sameScene } from './mapInput';
import { ATTRIBUTION, localeOf, type MapTexts } from './mapTexts';
import { OwnLoader } from './OwnLoader';
import { RestWatch } from './RestWatch';
import { StyleSync } from './StyleSync';
import { LAYER_ABOVE_EVENTS } from './style';
import { targetsOf } from './targets';
import { watchWorkers } from './watchWorkers';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const NARROW_PX = 560;
const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The one owner of the MapLibre map: takes the newest input, compares it with what was last applied
 * and changes only what differs. Nothing else touches the map.
 */
export class MapBridge {
  private readonly map: MapLibreMap;
  private readonly camera: MapCamera;
  private readonly style: StyleSync;
  private readonly layer = new EventsLayer(reducedMotion);
  private readonly own: OwnLoader;
  private readonly pointer: MapPointer;
  private readonly rest = new RestWatch(() => this.reportTargets());
  private basemap: BasemapData | null = null;
  private applied: MapInput | null = null;
  private wanted: MapInput;
  private scene: Scene | null = null;
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
      bounds: [...MALI_BOUNDS],
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
    this.style = new StyleSync(this.map, failed);
    this.own = new OwnLoader(this.map, failed, () => this.removed);
    const ground = {
      scene: () => this.scene,
      ownAt: (point: ScreenPoint) => this.own.hitAt(point),
    };
    this.pointer = new MapPointer(this.map, ground, events);
    this.addControls();
    if (input.camera) this.camera.jumpTo(input.camera);
    this.map.setMissingStyleImageResolver(async (id) => this.resolveImage(id));
    this.map.on('style.load', () => this.styleLoaded());
    this.map.on('zoom', () => this.zoomed());
    this.map.on('moveend', (event) => this.moved(event));
    this.map.on('resize', () => {
      if (!this.wanted.camera) this.camera.fitMali(this.wanted.padding);
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
    // An embedded map has its credits below it, too.
    const compact = narrow || EMBEDDED;
    const credits = new AttributionControl({ compact, customAttribution: ATTRIBUTION });
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
    const [basemap] = await Promise.all([
      loadBasemap(new URL(document.baseURI)),
      // The numbers on stacks are painted once: with the right letters.
      document.fonts.load("600 10px 'Noto Sans'"),
    ]);
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
      this.camera.apply(wanted.camera, wanted.padding, applied !== null && stepped);
    // A step says itself where to look.
    if (applied && !stepped && applied.selection !== wanted.selection) this.camera.reveal(wanted);
    this.applied = wanted;
  }

  /** Draws the newest scene; what goes through the style follows where there is one. */
  private compose(): void {
    const scene = composeScene({ ...this.wanted, closeUp: this.closeUp });
    this.scene = scene;
    this.layer.show(scene, this.wanted.theme);
    if (this.map.getLayer(EVENTS_LAYER_ID)) this.style.show(scene, this.wanted);
    this.rest.moved();
  }

  private applyStyle(basemap: BasemapData): void {
    if (!this.scene) return;
    const claims = claimFeatures(this.wanted);
    const style = appStyle(this.wanted.dataset, basemap, this.scene, claims, this.wanted);
    this.style.restart(this.scene, this.wanted);
    // Hatchings are drawn in the theme's colours: a diff would keep the old ones.
    this.map.setStyle(style, { diff: false });
  }

  /** Also after a lost graphics context, which takes the layers of our own with it. */
  private styleLoaded(): void {
    if (!this.map.getLayer(LAYER_ABOVE_EVENTS) || this.map.getLayer(EVENTS_LAYER_ID)) return;
    this.map.addLayer(this.layer, LAYER_ABOVE_EVENTS);
    this.own.restart();
    if (this.scene) this.style.restart(this.scene, this.wanted);
    this.compose();
  }

  private resolveImage(id: string): void {
    const kind = KINDS.find((candidate) => id === `hatch:${candidate}`);
    if (kind && !this.removed && !this.map.hasImage(id))
      this.map.addImage(id, drawHatch(kind, this.wanted.theme), { pixelRatio: HATCH_PIXEL_RATIO });
  }

  private reportTargets(): void {
    if (!this.scene || this.removed) return;
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const targets = targetsOf(this.scene, this.pointer.projection, { width, height });
    this.events.onTargets(targets, width, height);
  }

  private zoomed(): void {
    const closeUp = this.map.getZoom() >= CLOSE_UP_ZOOM;
    if (closeUp === this.closeUp) return;
    this.closeUp = closeUp;
    if (this.applied) this.compose();
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
