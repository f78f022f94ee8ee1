import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Scene } from '../scene/scene';
import { NOTHING } from '../store/view';
import { EVENTS_LAYER_ID } from './EventsLayer';
import { type Hit, hitAt, type Projection } from './hit';
import { AREA_FILL_LAYER } from './layers/areas';
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

/** Tells what the pointer rests on, and what a click chooses: marks, then own events, then areas. */
export class MapPointer {
  constructor(
    private readonly map: MapLibreMap,
    private readonly ground: Ground,
    private readonly events: MapEvents,
  ) {
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

  private metAt({ point }: MapMouseEvent): Met | null {
    const scene = this.ground.scene();
    if (!scene || !this.map.getLayer(EVENTS_LAYER_ID)) return null;
    const mark = hitAt(scene, point, this.projection);
    if (mark) return { type: 'record', hit: mark };
    const own = this.ground.ownAt(point);
    if (own) return { type: 'own', hit: own };
    const keys = this.map
      .queryRenderedFeatures(point, { layers: [AREA_FILL_LAYER] })
      .map(({ properties }) => properties.key);
    const area = scene.areas.find(({ key }) => keys.includes(key));
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
