import { latitudeOf, longitudeOf, mercatorX, mercatorY, type Position } from '../domain/position';
import type { EventRecord, Strength } from '../domain/record';
import type { SymbolLook } from '../marks/symbols';
import { lookOf } from './lookOf';
import type { Placed } from './placedShapes';
import { isShown, type SceneInput, type SceneRef } from './sceneInput';

/** A movement with two ends, along an arc that is plainly no road: every route is inferred. */
export interface SceneArrow {
  readonly key: string;
  readonly ref: SceneRef;
  /** From start to end, evenly spaced. */
  readonly path: readonly Position[];
  readonly look: SymbolLook;
  readonly certain: boolean;
  readonly selected: boolean;
  /** A movement that only passes through its first place fades in. */
  readonly starts: boolean;
  /** A movement "toward" a place fades out short of it: a direction, not an arrival. */
  readonly arrives: boolean;
  /** Width as a multiple of the usual one; 1 where the source states no number of people or vehicles. */
  readonly width: number;
}

/** Height of an arrow's arc, as a share of its length; each further movement on one pair bends more. */
const BEND = -0.08;
const TOWARD_SHARE = 0.9;

/** What is counted in people or vehicles, from the number that has the usual width; hours are no strength. */
const COUNTED = [
  { unit: /guerrilla|soldier|troop|fighter|officer|peacekeeper|men\b/i, few: 100 },
  { unit: /truck|vehicle|lorr/i, few: 10 },
] as const;
const WIDTH_PER_TENFOLD = 0.35;
const WIDEST = 1.9;

/** A tenfold stated strength makes an arrow a third wider; nothing is guessed from words like "several". */
function widthOf(strength: Strength | undefined): number {
  const counted = COUNTED.find(({ unit }) => unit.test(strength?.unit ?? ''));
  if (strength?.value === undefined || !counted) return 1;
  const tenfolds = Math.log10(Math.max(strength.value, counted.few) / counted.few);
  return Math.min(WIDEST, 1 + WIDTH_PER_TENFOLD * tenfolds);
}

/** One arrow a movement; those between the same two places fan out. */
export function arrowsOf(
  input: SceneInput,
  movements: readonly Placed<'movement'>[],
): SceneArrow[] {
  const pairs = new Map<string, number>();
  return movements.flatMap(({ event, certain, shape }) => {
    const { from, to, starts, arrives } = shape;
    if (!from || !to) return [];
    const pair = [from.place, to.place].sort().join(' ');
    const index = pairs.get(pair) ?? 0;
    pairs.set(pair, index + 1);
    return arrowOf(input, event, certain, {
      path: arcBetween(from.at, to.at, BEND * (index + 1), arrives ? 1 : TOWARD_SHARE),
      ...{ starts, arrives },
    });
  });
}

const arrowOf = (
  input: SceneInput,
  event: EventRecord,
  certain: boolean,
  way: Pick<SceneArrow, 'path' | 'starts' | 'arrives'>,
): SceneArrow => ({
  ...way,
  key: event.id,
  ref: { type: 'event', id: event.id },
  look: lookOf(event),
  certain,
  selected: isShown(input, event.id),
  width: widthOf(event.strength),
});

/** In the order of drawing: the chosen arrow over the others. */
export const chosenLast = (arrows: readonly SceneArrow[]): SceneArrow[] =>
  [...arrows].sort((a, b) => Number(a.selected) - Number(b.selected));

const CURVE_STEPS = 40;

/**
 * A gentle arc from one position to another, as the line of an inferred route: plainly not a road.
 * `bend` is its height as a share of the straight distance, positive to the left of travel.
 * `share` cuts it off before its end (0 to 1). It is drawn in Web Mercator, to be even on the screen.
 */
function arcBetween(from: Position, to: Position, bend: number, share = 1): [number, number][] {
  const [x0, y0] = [mercatorX(from[0]), mercatorY(from[1])];
  const [x1, y1] = [mercatorX(to[0]), mercatorY(to[1])];
  // Control point of a quadratic Bézier curve: twice the bend away from the middle of the chord.
  const cx = (x0 + x1) / 2 + (y1 - y0) * bend * 2;
  const cy = (y0 + y1) / 2 - (x1 - x0) * bend * 2;
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = (share * step) / CURVE_STEPS;
    const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t ** 2 * x1;
    const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t ** 2 * y1;
    return [Number(longitudeOf(x).toFixed(5)), Number(latitudeOf(y).toFixed(5))];
  });
}
