import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { DrawList } from '../scene/drawList';
import type { Point } from '../scene/frame';
import { areaAt, type Hit, hitAt } from '../scene/hit';
import type { OwnHit } from '../slots/door';
import { NOTHING } from '../store/view';
import type { MapEvents } from './mapInput';

/** What the pointer may meet. */
interface Ground {
  drawn(): DrawList | null;
  ownAt(point: MapMouseEvent['point']): OwnHit | null;
}

type Met =
  | { readonly type: 'record'; readonly hit: Hit }
  | { readonly type: 'own'; readonly hit: OwnHit };

/** A click comes this long after the finger that made it was lifted, at most, in milliseconds. */
const TOUCH_CLICK_MS = 700;

/**
 * Tells what the pointer rests on, and what a click chooses: what is drawn of the records, then own
 * events, then areas, which are met at their name and their edge.
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
    map.on('mouseout', ({ originalEvent }) => {
      // From the ground to a name over it the pointer does not leave the map.
      const { relatedTarget } = originalEvent;
      if (relatedTarget instanceof Node && map.getCanvasContainer().contains(relatedTarget)) return;
      this.tell(null, { x: 0, y: 0 });
    });
  }

  private metAt({ point, originalEvent }: MapMouseEvent): Met | null {
    const list = this.ground.drawn();
    if (!list) return null;
    const at: Point = [point.x, point.y];
    const byTouch = originalEvent.timeStamp - this.lifted < TOUCH_CLICK_MS;
    const hit = hitAt(list, at, byTouch);
    if (hit) return { type: 'record', hit };
    const own = this.ground.ownAt(point);
    if (own) return { type: 'own', hit: own };
    const area = areaAt(list, at);
    return area ? { type: 'record', hit: area } : null;
  }

  private choose(event: MapMouseEvent): void {
    const { lng, lat } = event.lngLat.wrap();
    if (this.events.onPoint([lng, lat])) return;
    const met = this.metAt(event);
    if (met?.type === 'own') this.events.onSelect({ type: 'own', id: met.hit.id });
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
