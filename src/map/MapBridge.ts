import {
  AttributionControl,
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import regularFont from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldFont from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { PlaceId } from '../domain/ids';
import type { Theme } from '../marks/palette';
import { type Camera, NOTHING, type Selection } from '../store/view';
import { type BasemapData, loadBasemap } from './basemapData';
import { boundsOf, roundCamera, sameCamera } from './camera';
import { claimFeatures } from './claimFeatures';
import { eventFeatures } from './eventFeatures';
import { type Hit, selectionOfHits } from './hit';
import type { MapScene } from './markProperties';
import { buildStyle } from './style';
import { subjectPositions, townPosition } from './subject';
import { drawImage, IMAGE_PIXEL_RATIO } from './symbolImages';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

/** Mali, as [west, south, east, north] in degrees: what the map shows unless a link says otherwise. */
const MALI_BOUNDS: [number, number, number, number] = [-12.3, 10.1, 4.3, 25.1];
/** Beyond this the embedded basemap has nothing to show; degrees. */
const MAX_BOUNDS: [number, number, number, number] = [-30, -2, 26, 38];
/** A click this near a town chooses the town, in CSS pixels: its marks stand further out. */
const TOWN_HIT_PX = 11;
/** Fingers and thin lines need room, in CSS pixels. */
const HIT_MARGIN_PX = 4;
/** A subject nearer to the edge than this is brought further in, in CSS pixels. */
const VIEW_MARGIN_PX = 48;
const SUBJECT_ZOOM = 6;
const NARROW_PX = 560;

/** Owed for the basemap; see public/basemap/PROVENANCE.md. */
const ATTRIBUTION = [
  '<a href="https://www.naturalearthdata.com" rel="noreferrer">Natural Earth</a>',
  '© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">OpenStreetMap</a> contributors',
  '<a href="https://www.geonames.org" rel="noreferrer">GeoNames</a>',
].join(' · ');

/** What the map is asked to show; compared by identity, so unchanged parts must keep theirs. */
export interface MapInput extends MapScene {
  readonly camera: Camera | null;
  readonly theme: Theme;
}

/** What the map tells the app. */
export interface MapEvents {
  onSelect(selection: Selection): void;
  onCamera(camera: Camera): void;
  /** The map library or the basemap failed; the text is for a reader. */
  onError(message: string): void;
  onReady(): void;
}

export interface MapTexts {
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The one owner of the MapLibre map: takes the newest input, compares it with what was last applied
 * and changes only what differs. Nothing else touches the map.
 */
export class MapBridge {
  private readonly map: MapLibreMap;
  private basemap: BasemapData | null = null;
  private applied: MapInput | null = null;
  private wanted: MapInput;
  /** The features that the map shows, as text. */
  private drawnEvents = '';
  /** The selection whose claims the map shows. */
  private drawnClaims: Selection | null = null;
  private removed = false;
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
      bounds: MALI_BOUNDS,
      maxBounds: MAX_BOUNDS,
      minZoom: 2.5,
      maxZoom: 12,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      locale: {
        'Map.Title': texts.title,
        'NavigationControl.ZoomIn': texts.zoomIn,
        'NavigationControl.ZoomOut': texts.zoomOut,
        'AttributionControl.ToggleAttribution': texts.attribution,
      },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.addControls();
    if (input.camera) this.jumpTo(input.camera);
    this.map.setMissingStyleImageResolver(async (id) => this.resolveImage(id));
    this.map.on('click', (event) => this.click(event));
    this.map.on('mousemove', (event) => this.hover(event));
    this.map.on('moveend', (event) => this.moved(event));
    this.map.on('resize', () => {
      if (!this.wanted.camera) this.fitMali();
    });
    this.map.on('error', ({ error }) => events.onError(error.message));
    this.start().catch((error: Error) => events.onError(error.message));
  }

  /** Asks the map to show this; applied once a frame at most, the newest input winning. */
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
    cancelAnimationFrame(this.frame);
    this.map.remove();
  }

  private addControls(): void {
    this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    // On a narrow map the credits need the whole lower edge.
    const narrow = this.map.getContainer().clientWidth < NARROW_PX;
    this.map.addControl(new ScaleControl({ maxWidth: 110 }), narrow ? 'top-left' : 'bottom-left');
    this.map.addControl(
      new AttributionControl({
        compact: narrow,
        customAttribution: ATTRIBUTION,
      }),
      'bottom-right',
    );
  }

  private async start(): Promise<void> {
    const basemap = await loadBasemap(new URL(document.baseURI));
    if (this.removed) return;
    this.basemap = basemap;
    this.apply();
    this.map.once('idle', () => this.events.onReady());
  }

  private apply(): void {
    if (!this.basemap || this.removed) return;
    const { applied, wanted } = this;
    if (!applied || applied.theme !== wanted.theme || applied.lang !== wanted.lang)
      this.applyStyle(this.basemap);
    else if (
      applied.rows !== wanted.rows ||
      applied.selection !== wanted.selection ||
      applied.lit !== wanted.lit ||
      applied.campDay !== wanted.campDay
    )
      this.applyEvents();
    if (applied && !sameCamera(applied.camera, wanted.camera)) this.applyCamera(wanted.camera);
    if (applied && applied.selection !== wanted.selection) this.reveal(wanted.selection);
    this.applied = wanted;
  }

  private applyStyle(basemap: BasemapData): void {
    const { theme, lang, dataset } = this.wanted;
    const fonts = {
      regular: new URL(regularFont, import.meta.url).href,
      semibold: new URL(semiboldFont, import.meta.url).href,
    };
    const ownTowns = [...dataset.places.values()].flatMap(({ kind, name }) =>
      kind === 'town' ? [name.en] : [],
    );
    const events = eventFeatures(this.wanted);
    this.drawnEvents = JSON.stringify(events);
    const claims = claimFeatures(this.wanted);
    this.drawnClaims = this.wanted.selection;
    // Symbols are drawn in the theme's colours: a diff would keep the old ones.
    this.map.setStyle(buildStyle({ theme, lang, basemap, events, claims, ownTowns, fonts }), {
      diff: false,
    });
  }

  private applyEvents(): void {
    const source = this.map.getSource<GeoJSONSource>('events');
    if (!source) {
      // A style is still loading; once it has, the newest input goes in.
      this.map.once('style.load', () => this.applyEvents());
      return;
    }
    const failed = (error: Error) => this.events.onError(error.message);
    const events = eventFeatures(this.wanted);
    // Most steps of time change nothing that is drawn: then the map need not draw again.
    const text = JSON.stringify(events);
    if (text !== this.drawnEvents) source.setData(events)?.catch(failed);
    this.drawnEvents = text;
    if (this.drawnClaims !== this.wanted.selection)
      this.map
        .getSource<GeoJSONSource>('claims')
        ?.setData(claimFeatures(this.wanted))
        ?.catch(failed);
    this.drawnClaims = this.wanted.selection;
  }

  private resolveImage(id: string): void {
    const image = drawImage(id, this.wanted.theme);
    if (image && !this.removed && !this.map.hasImage(id))
      this.map.addImage(id, image, { pixelRatio: IMAGE_PIXEL_RATIO });
  }

  private jumpTo({ lng, lat, zoom }: Camera): void {
    this.map.jumpTo({ center: [lng, lat], zoom });
  }

  private fitMali(): void {
    this.map.fitBounds(MALI_BOUNDS, { animate: false });
  }

  private applyCamera(camera: Camera | null): void {
    const { lng, lat } = this.map.getCenter();
    const current = { lng, lat, zoom: this.map.getZoom() };
    if (camera && sameCamera(roundCamera(current), roundCamera(camera))) return;
    if (camera) this.jumpTo(camera);
    else this.fitMali();
  }

  /** Moves only as far as needed to bring the chosen subject well into view. */
  private reveal(selection: Selection): void {
    const points = subjectPositions(selection, this.wanted.dataset);
    const [first] = points;
    if (!first) return;
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const inView = points.every((point) => {
      const { x, y } = this.map.project([point[0], point[1]]);
      return (
        x >= VIEW_MARGIN_PX &&
        y >= VIEW_MARGIN_PX &&
        x <= width - VIEW_MARGIN_PX &&
        y <= height - VIEW_MARGIN_PX
      );
    });
    if (inView) return;
    this.map.fitBounds(
      boundsOf(points),
      {
        padding: VIEW_MARGIN_PX * 2,
        maxZoom: Math.max(this.map.getZoom(), SUBJECT_ZOOM),
        animate: !reducedMotion(),
      },
      { reveal: true },
    );
  }

  private townAt(event: MapMouseEvent): PlaceId | null {
    let nearest: PlaceId | null = null;
    let nearestPx = TOWN_HIT_PX;
    const { dataset } = this.wanted;
    for (const place of dataset.places.values()) {
      const at = townPosition(dataset, place.id);
      if (!at) continue;
      const { x, y } = this.map.project([at[0], at[1]]);
      const distance = Math.hypot(x - event.point.x, y - event.point.y);
      if (distance > nearestPx) continue;
      nearest = place.id;
      nearestPx = distance;
    }
    return nearest;
  }

  private hitAt(event: MapMouseEvent): Selection | null {
    const town = this.townAt(event);
    if (town) return { type: 'place', id: town };
    const { x, y } = event.point;
    const features = this.map.queryRenderedFeatures([
      [x - HIT_MARGIN_PX, y - HIT_MARGIN_PX],
      [x + HIT_MARGIN_PX, y + HIT_MARGIN_PX],
    ]);
    return selectionOfHits(
      features
        .filter(({ source }) => source === 'events')
        .map(
          ({ properties }): Hit => ({
            form: String(properties.form),
            refType: String(properties.refType),
            ref: String(properties.ref),
          }),
        ),
    );
  }

  private click(event: MapMouseEvent): void {
    this.events.onSelect(this.hitAt(event) ?? NOTHING);
  }

  private hover(event: MapMouseEvent): void {
    this.map.getCanvas().style.cursor = this.hitAt(event) ? 'pointer' : '';
  }

  private moved(event: object): void {
    // A new size of the page moves the map too, but nobody asked for another view.
    const asked = 'originalEvent' in event || 'reveal' in event;
    if (!asked || !this.applied) return;
    const { lng, lat } = this.map.getCenter();
    const camera = roundCamera({ lng, lat, zoom: this.map.getZoom() });
    // The map is there already: applying the same camera again would fight the reader's hand.
    this.applied = { ...this.applied, camera };
    this.events.onCamera(camera);
  }
}
