import type { Position } from '../domain/position';
import { headShare } from '../scene/lineSizes';
import { markScale, symbolSize } from '../scene/markSizes';
import type { Scene } from '../scene/scene';
import type { Hit, Projection, ScreenPoint } from './hit';

/** Something on the map that the keyboard can reach, and where it stands. */
export interface MapTarget {
  readonly key: string;
  readonly form: 'symbol' | 'arrow';
  readonly hit: Hit;
  /** Middle, in CSS pixels from the map's top left corner. */
  readonly point: ScreenPoint;
  /** Side of its square in CSS pixels. */
  readonly size: number;
  /** The place it stands at; a stack that is opened is followed by marks at the same one. */
  readonly at: Position;
}

/** WCAG 2.2, success criterion 2.5.8. */
const SMALLEST_TARGET_PX = 24;

const isInside = ({ x, y }: ScreenPoint, width: number, height: number): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Marks and arrows that stand inside a map of this size, town by town as the scene has them. */
export function targetsOf(
  { marks, arrows }: Scene,
  view: Projection,
  { width, height }: { readonly width: number; readonly height: number },
): MapTarget[] {
  const scale = markScale(view.zoom);
  const size = Math.max(SMALLEST_TARGET_PX, symbolSize(view.zoom) + 4);
  const ofMarks = marks.map(({ key, ref, events, at, offset }): MapTarget => {
    const { x, y } = view.project(at);
    const point = { x: x + offset[0] * scale, y: y + offset[1] * scale };
    return { key, form: 'symbol', hit: { ref, events }, point, size, at };
  });
  const ofArrows = arrows.flatMap((arrow): MapTarget[] => {
    // In the middle of the shaft: the ends are shared with others.
    const middle =
      arrow.path[Math.round((arrow.path.length - 1) * Math.min(0.5, headShare(arrow)))];
    return middle && arrow.ref.type === 'event'
      ? [
          {
            key: arrow.key,
            form: 'arrow',
            hit: { ref: arrow.ref, events: [arrow.ref.id] },
            point: view.project(middle),
            size,
            at: middle,
          },
        ]
      : [];
  });
  return [...ofMarks, ...ofArrows].filter(({ point }) => isInside(point, width, height));
}

/** The target that follows when one is gone: at the same place, else the first. */
export const successorOf = (
  gone: MapTarget,
  targets: readonly MapTarget[],
): MapTarget | undefined =>
  targets.find(({ at }) => at[0] === gone.at[0] && at[1] === gone.at[1]) ?? targets[0];
