import { ringAround } from '../domain/geometry';
import type { Position } from '../domain/position';
import type { SymbolLook } from '../marks/symbols';
import { lookOf } from './lookOf';
import type { Placed } from './placedShapes';
import { isShown, type SceneInput, type SceneRef } from './sceneInput';

/** All points at the stated distance from a place. */
export interface SceneRing {
  readonly key: string;
  readonly ref: SceneRef;
  /** Closed: the first position once more at the end. */
  readonly path: readonly Position[];
  readonly look: SymbolLook;
  readonly certain: boolean;
  readonly selected: boolean;
}

/** One ring a record that tells a distance from a place. */
export const ringsOf = (input: SceneInput, rings: readonly Placed<'ring'>[]): SceneRing[] =>
  rings.map(({ event, certain, shape }) => ({
    key: `ring:${event.id}`,
    ref: { type: 'event', id: event.id },
    path: (ringAround(shape.at, shape.km).coordinates[0] ?? []).map(
      ([lon = 0, lat = 0]): Position => [lon, lat],
    ),
    look: lookOf(event),
    certain,
    selected: isShown(input, event.id),
  }));
