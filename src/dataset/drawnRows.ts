import type { EventRecord } from '../domain/record';
import { drawnShapes, type Shape } from '../domain/shape';
import type { Dataset } from './dataset';

type Recorded = Pick<Dataset, 'events' | 'places'>;

/** By the records themselves: a dataset comes without its details and with them, and in other extents. */
const known = new WeakMap<readonly EventRecord[], readonly (readonly Shape[])[]>();

/**
 * What the map draws of each row that is in view; empty where it draws nothing. The one rule for what is
 * drawn, and so for what is counted as drawn.
 */
export function shapesOfRows({ events, places }: Recorded): readonly (readonly Shape[])[] {
  const shapes = known.get(events) ?? events.map((event) => drawnShapes(event, places));
  known.set(events, shapes);
  return shapes;
}

/** Whether a row that is in view is on the map, too. */
export const isRowDrawn = (dataset: Recorded, row: number): boolean =>
  (shapesOfRows(dataset)[row]?.length ?? 0) > 0;
