import { shapesOfRows } from '../dataset/drawnRows';
import type { EventRecord } from '../domain/record';
import type { Shape } from '../domain/shape';
import type { SceneInput } from './sceneInput';

/** One shape of a record in view. */
export interface Placed<S extends Shape['type']> {
  readonly event: EventRecord;
  readonly certain: boolean;
  readonly shape: Extract<Shape, { type: S }>;
}

/** The shapes in view by type, in row order. */
export type PlacedShapes = { readonly [S in Shape['type']]: Placed<S>[] };

/** Shapes of the rows in view; superseded plans are never drawn. */
export function collectShapes({
  dataset,
  rows,
}: Pick<SceneInput, 'dataset' | 'rows'>): PlacedShapes {
  const placed: PlacedShapes = { point: [], ring: [], area: [], movement: [] };
  const shapes = shapesOfRows(dataset);
  for (const { row, presence } of rows) {
    const event = dataset.events[row];
    if (!event) continue;
    for (const shape of shapes[row] ?? []) {
      const certain = presence === 'certain';
      switch (shape.type) {
        case 'point':
          placed.point.push({ event, certain, shape });
          break;
        case 'ring':
          placed.ring.push({ event, certain, shape });
          break;
        case 'area':
          placed.area.push({ event, certain, shape });
          break;
        case 'movement':
          placed.movement.push({ event, certain, shape });
          break;
      }
    }
  }
  return placed;
}
