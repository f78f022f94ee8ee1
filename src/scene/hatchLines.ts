import type { Kind } from '../domain/vocabulary';

/** The hatching of an area repeats after this many CSS pixels. */
export const HATCH_TILE_PX = 11;
export const HATCH_STRIPE_PX = 0.9;

/** Lines of a tile from [x, y] to [x, y], in shares of its side; they go on in its neighbours. */
type Lines = readonly (readonly [number, number, number, number])[];

const RISING: Lines = [
  [-0.5, 0.5, 0.5, -0.5],
  [0, 1, 1, 0],
  [0.5, 1.5, 1.5, 0.5],
];
const FALLING: Lines = RISING.map(([x1, y1, x2, y2]) => [x1, 1 - y1, x2, 1 - y2]);
const LEVEL: Lines = [[0, 0.5, 1, 0.5]];
const UPRIGHT: Lines = [[0.5, 0, 0.5, 1]];

/** Each kind has a direction of its own: hatchings can be told apart without colour. */
export const HATCH_LINES: Readonly<Record<Kind, Lines>> = {
  territorial_control: RISING,
  attack: FALLING,
  troop_movement: LEVEL,
  political: UPRIGHT,
  camp_handover: [...LEVEL, ...UPRIGHT],
  other: [[0.4, 0.5, 0.6, 0.5]],
};
