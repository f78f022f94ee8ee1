import type { Kind } from '../domain/vocabulary';
import { MARK_COLOURS, type Theme } from '../marks/palette';

/** Device pixels a CSS pixel: hatchings are drawn finer, so that they stay sharp on dense screens. */
export const HATCH_PIXEL_RATIO = 3;
/** The pattern repeats after this many CSS pixels. */
const TILE_PX = 11;
const STRIPE_PX = 0.9;

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

/** Each kind has a direction of its own: hatchings that meet can be told apart without colour. */
const LINES: Readonly<Record<Kind, Lines>> = {
  territorial_control: RISING,
  attack: FALLING,
  troop_movement: LEVEL,
  political: UPRIGHT,
  camp_handover: [...LEVEL, ...UPRIGHT],
  other: [[0.4, 0.5, 0.6, 0.5]],
};

/** Seamless stripes in the colour of a kind, `HATCH_PIXEL_RATIO` pixels to a CSS pixel. */
export function drawHatch(kind: Kind, theme: Theme): ImageData {
  const size = TILE_PX * HATCH_PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas for the hatching');
  context.lineWidth = STRIPE_PX * HATCH_PIXEL_RATIO;
  context.strokeStyle = MARK_COLOURS[theme][kind].ink;
  for (const [x1, y1, x2, y2] of LINES[kind]) {
    context.beginPath();
    context.moveTo(x1 * size, y1 * size);
    context.lineTo(x2 * size, y2 * size);
    context.stroke();
  }
  return context.getImageData(0, 0, size, size);
}
