import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { PlaceId } from '../domain/ids';
import { NAME_MARGIN_PX } from '../scene/markSizes';
import type { Scene } from '../scene/scene';
import { NOTHING } from '../store/view';
import { EVENTS_LAYER_ID } from './EventsLayer';
import { type Hit, hitAt, type Projection } from './hit';
import { AREA_EDGE_LAYER } from './layers/areas';
import { AREA_NAME_LAYER, TOWN_NAME_LAYERS } from './layers/names';
import type { MapEvents } from './mapInput';
import type { OwnHit } from './ownMapSet';

/** What the pointer may meet. */
interface Ground {
  scene(): Scene | null;
  ownAt(point: MapMouseEvent['point']): OwnHit | null;
}

type Met =
  | { readonly type: 'record'; readonly hit: Hit }
  | { readonly type: 'own'; readonly hit: OwnHit };

/** A click comes this long after the finger that made it was lifted, at most, in milliseconds. */
const TOUCH_CLICK_MS = 700;
/** Pixels within which the edge of an area is met. */
const EDGE_MARGIN_PX = 6;
/** MapLibre counts this much around a text as the text (`text-padding`). */
const TEXT_PADDING_PX = 2;

/**
 * Tells what the pointer rests on, and what a click chooses: towns and marks, then own events, then
 * areas, which are met at their name and their edge.
 */
export class MapPointer {
  private lifted = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly map: MapLibreMap,
    private readonly ground: Ground,
    private readonly events: MapEvents,
  ) {
    map.on('touchend', ({ originalEvent }) => {
      this.lifted = originalEvent.timeStamp;
    });
    map.on('click', (event) => this.choose(event));
    map.on('mousemove', (event) => this.hover(event));
    map.on('mouseout', () => this.tell(null, { x: 0, y: 0 }));
  }

  /** How the map is looked at. */
  get projection(): Projection {
    return {
      zoom: this.map.getZoom(),
      project: ([lon, lat]) => this.map.project([lon, lat]),
    };
  }

  /** What these layers have drawn within so many pixels of a point. */
  private drawnAt({ x, y }: MapMouseEvent['point'], margin: number, layers: readonly string[]) {
    const near: [number, number] = [x - margin, y - margin];
    const far: [number, number] = [x + margin, y + margin];
    return this.map
      .queryRenderedFeatures([near, far], { layers: [...layers] })
      .map(({ properties }) => properties);
  }

  private metAt({ point, originalEvent }: MapMouseEvent): Met | null {
    const scene = this.ground.scene();
    if (!scene || !this.map.getLayer(EVENTS_LAYER_ID)) return null;
    const nameMargin = NAME_MARGIN_PX - TEXT_PADDING_PX;
    // Names stand close: the margin of one does not reach into the other.
    const within = this.drawnAt(point, 0, TOWN_NAME_LAYERS);
    const named = within.length > 0 ? within : this.drawnAt(point, nameMargin, TOWN_NAME_LAYERS);
    const names = new Set(named.map(({ place }) => place as PlaceId));
    const byTouch = originalEvent.timeStamp - this.lifted < TOUCH_CLICK_MS;
    const mark = hitAt(scene, point, this.projection, { names, byTouch });
    if (mark) return { type: 'record', hit: mark };
    const own = this.ground.ownAt(point);
    if (own) return { type: 'own', hit: own };
    const areas = this.drawnAt(point, nameMargin, [AREA_NAME_LAYER]).map(({ place }) => place);
    const edged = this.drawnAt(point, EDGE_MARGIN_PX, [AREA_EDGE_LAYER]).map(({ key }) => key);
    const area =
      scene.areas.find(({ place }) => areas.includes(place)) ??
      scene.areas.find(({ key }) => edged.includes(key));
    if (!area) return null;
    return { type: 'record', hit: { ref: { type: 'place', id: area.place }, events: area.events } };
  }

  private choose(event: MapMouseEvent): void {
    const met = this.metAt(event);
    if (met?.type === 'own') this.events.onOwn(met.hit);
    else this.events.onSelect(met?.hit.ref ?? NOTHING);
  }

  private hover(event: MapMouseEvent): void {
    const met = this.metAt(event);
    this.map.getCanvas().style.cursor = met ? 'pointer' : '';
    this.tell(met, { x: event.point.x, y: event.point.y });
  }

  private tell(met: Met | null, point: { readonly x: number; readonly y: number }): void {
    this.events.onHover(met?.type === 'record' ? { hit: met.hit, point } : null);
    this.events.onHoverOwn(met?.type === 'own' ? { hit: met.hit, point } : null);
  }
}
