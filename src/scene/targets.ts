import type { PlaceId } from '../domain/ids';
import { type DrawList, itemsOf } from './drawList';
import type { Point, Size } from './frame';
import type { Hit } from './hit';

/** Something on the map that the keyboard can reach, and where it stands. */
export interface MapTarget {
  readonly key: string;
  readonly form: 'symbol' | 'arrow';
  readonly hit: Hit;
  /** Middle, in CSS pixels from the map's top left corner. */
  readonly point: { readonly x: number; readonly y: number };
  /** Side of its square in CSS pixels. */
  readonly size: number;
  /** The place it stands at, that marks which follow it have too; `null` for an arrow. */
  readonly place: PlaceId | null;
}

/** WCAG 2.2, success criterion 2.5.8. */
const SMALLEST_TARGET_PX = 24;

const isInside = ({ x, y }: MapTarget['point'], { width, height }: Size): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

const pointOf = ([x, y]: Point): MapTarget['point'] => ({ x, y });

/** The marks and arrows whose middle is on the map. */
export function targetsOf(list: DrawList): MapTarget[] {
  const marks = itemsOf(list, 'mark').map(
    ({ key, ref, events, at, size, place, ghost }): MapTarget => ({
      ...{ key, form: 'symbol', hit: { ref, events, ghost }, point: pointOf(at), place },
      size: Math.max(SMALLEST_TARGET_PX, size + 4),
    }),
  );
  const arrows = itemsOf(list, 'arrow').flatMap(({ key, ref, middle, head }): MapTarget[] =>
    ref.type === 'event'
      ? [
          {
            ...{
              key,
              form: 'arrow',
              hit: { ref, events: [ref.id] },
              point: pointOf(middle),
              place: null,
            },
            size: Math.max(SMALLEST_TARGET_PX, head.size + 4),
          },
        ]
      : [],
  );
  return [...marks, ...arrows].filter(({ point }) => isInside(point, list.frame));
}

/** The target that follows when one is gone: at the same place, else the first. */
export const successorOf = (
  gone: MapTarget,
  targets: readonly MapTarget[],
): MapTarget | undefined =>
  targets.find(({ place }) => place !== null && place === gone.place) ?? targets[0];
