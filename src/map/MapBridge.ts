import {
  AttributionControl,
  clearPrewarmedResources,
  type GeoJSONSource,
  getGlobalDispatcher,
  LngLat,
  Map as MapLibreMap,
  NavigationControl,
  prewarm,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { groundText } from '../ground/basemapFiles';
import { type DrawList, drawListOf } from '../scene/drawList';
import { frameOfCamera } from '../scene/frame';
import { CLOSE_UP_ZOOM } from '../scene/markSizes';
import { composeScene, type Scene } from '../scene/scene';
import { targetsOf } from '../scene/targets';
import { type MapOverlay, openedDoor } from '../slots/door';
import { sameCamera } from '../store/view';
import { EMBEDDED } from '../ui/embedded';
import { reducedMotion } from '../ui/reducedMotion';
import { reportFault } from '../ui/reportFault';
import { appNames, appStyle } from './appStyle';
import { GROUND_MESSAGE, groundFileOf } from './groundUrl';
import {
  BLANK_IMAGE,
  blankImage,
  OBSTACLES_LAYER,
  OBSTACLES_SOURCE,
  obstacleFeatures,
} from './layers/obstacles';
import { addRelief } from './layers/relief';
import { MapCamera, reachOf } from './MapCamera';
import { MapPointer } from './MapPointer';
import { controlBoxes, foldCredits, NARROW_PX } from './mapControls';
import { type MapEvents, type MapInput, sameScene } from './mapInput';
import { ATTRIBUTION, localeOf, type MapTexts } from './mapTexts';
import workerUrl from './mapWorker?worker&url';
import { RestWatch } from './RestWatch';
import type { ScreenPoint } from './screenPoint';
import { WorldGround } from './WorldGround';
import { watchWorkers } from './watchWorkers';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
getGlobalDispatcher()
  .registerMessageHandler(GROUND_MESSAGE, (_map, file) =>
    groundText(new URL(document.baseURI), groundFileOf(String(file)) ?? 'detailed'),
  )
  .catch(reportFault);
// The worker starts while the page is put together.
prewarm();
let isPrewarmed = true;
/** Why it failed before there was a map to tell of it. */
let failure: string | null = null;
getGlobalDispatcher().on('error', ({ error }) => {
  failure = error.message;
});

/**
 * The one owner of the MapLibre map: takes the newest input, compares it with what was last applied
 * and changes only what differs. Nothing else touches the map.
 */
export class MapBridge {
  private readonly map: MapLibreMap;
  private readonly camera: MapCamera;
  private own: MapOverlay | null = null;
  private readonly rest = new RestWatch((isStill) => this.rested(isStill));
  private applied: MapInput | null = null;
  private wanted: MapInput;
  private scene: Scene | null = null;
  private drawn: DrawList | null = null;
  /** What the names of the ground leave free; `null` until they are there. */
  private obstacles: string | null = null;
  private closeUp = false;
  private removed = false;
  private isReady = false;
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
      style: appStyle(input, null),
      // A test does.
      validateStyle: false,
      ...reachOf((lng, lat) => new LngLat(lng, lat), container),
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
    const ownAt = (point: ScreenPoint) => this.own?.hitAt(point) ?? null;
    new MapPointer(this.map, { drawn: () => this.drawn, ownAt }, events);
    new WorldGround(this.map, () => this.wanted, events.onWorldMissing);
    this.addControls();
    if (input.camera) this.camera.jumpTo(input.camera);
    else this.camera.fitHome(input);
    this.map.setMissingStyleImageResolver(async (id) => {
      const isMissing = id === BLANK_IMAGE && !this.removed && !this.map.hasImage(id);
      if (isMissing) this.map.addImage(id, blankImage());
    });
    this.map.on('style.load', () => this.styleLoaded());
    this.map.on('move', () => this.moving());
    this.map.on('moveend', (event) => this.moved(event));
    this.map.on('resize', () => {
      if (!this.wanted.camera) this.camera.fitHome(this.wanted);
      this.draw();
    });
    this.map.on('error', ({ error }) => events.onError(error.message));
    if (failure !== null) events.onError(failure);
    // For tests and for the console: nothing of ours reads it.
    Object.defineProperty(container, 'map', { value: this.map, configurable: true });
    // In a task of its own: to make a map takes long enough.
    this.update(input);
    this.map.once('idle', () => this.firstDrawn());
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
    this.own?.remove();
    this.map.remove();
    // The next map gets a worker of its own: this one may be why the reader tries again.
    if (isPrewarmed) clearPrewarmedResources();
    isPrewarmed = false;
    failure = null;
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
    foldCredits(this.map.getContainer());
  }

  /** What the first picture does without comes now: it is not to wait for anything else. */
  private firstDrawn(): void {
    this.isReady = true;
    this.events.onReady();
    this.unwatch = watchWorkers(getGlobalDispatcher(), () => this.events.onSilence());
    this.addNames();
    this.map.once('idle', () => {
      this.map.getContainer().dataset.names = 'shown';
      addRelief(this.map, {
        base: new URL(document.baseURI),
        theme: () => this.wanted.theme,
        still: reducedMotion(),
      });
    });
  }

  private addNames(): void {
    if (!this.drawn) return;
    const { sources, layers } = appNames(this.wanted, this.obstaclesOf(this.drawn));
    for (const [id, source] of Object.entries(sources)) this.map.addSource(id, source);
    for (const layer of layers) this.map.addLayer(layer);
    this.showOwn();
  }

  private showOwn(): void {
    const { view, theme } = this.wanted;
    if (view.own.shown) this.own ??= openedDoor()?.overlay(this.map, this.events.onError) ?? null;
    this.own?.show(view, theme);
  }

  /** What the names are to leave free from now on. */
  private obstaclesOf(list: DrawList) {
    const features = obstacleFeatures(list);
    this.obstacles = JSON.stringify(features);
    return features;
  }

  private apply(): void {
    if (this.removed) return;
    const { applied, wanted } = this;
    const restyled =
      applied !== null && (applied.theme !== wanted.theme || applied.lang !== wanted.lang);
    if (!applied || restyled || !sameScene(applied, wanted)) this.compose();
    if (restyled) this.restyle();
    if (this.obstacles !== null) this.showOwn();
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
    this.drawn = drawListOf(this.scene, this.wanted.dataset, frame, controlBoxes(width, height));
    this.events.onDraw(this.drawn);
  }

  private restyle(): void {
    const named = this.obstacles !== null && this.drawn;
    const names = named ? appNames(this.wanted, this.obstaclesOf(named)) : null;
    this.map.setStyle(appStyle(this.wanted, names), { diff: false, validate: false });
  }

  /** Also after a lost graphics context, which takes the layers of our own with it. */
  private styleLoaded(): void {
    if (this.map.getLayer(OBSTACLES_LAYER)) this.own?.restart();
  }

  private rested(isStill: boolean): void {
    if (!this.drawn || this.removed) return;
    this.events.onTargets(targetsOf(this.drawn), this.drawn.frame);
    // Names of the ground give way only then: it takes the map up to four frames.
    if (!isStill) return;
    // A map that had no size when it was ready could not tell what to leave free.
    if (this.obstacles === null && this.isReady) this.addNames();
    if (this.obstacles === null) return;
    const before = this.obstacles;
    const features = this.obstaclesOf(this.drawn);
    if (this.obstacles === before) return;
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
