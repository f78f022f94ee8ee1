import type { Kind } from '../domain/vocabulary';
import { MARK_COLOURS, type Theme } from '../marks/palette';
import { HATCH_LINES, HATCH_STRIPE_PX, HATCH_TILE_PX } from '../scene/hatchLines';

/** Device pixels a CSS pixel: hatchings are drawn finer, so that they stay sharp on dense screens. */
export const HATCH_PIXEL_RATIO = 3;
/** Seamless stripes in the colour of a kind, `HATCH_PIXEL_RATIO` pixels to a CSS pixel. */
export function drawHatch(kind: Kind, theme: Theme): ImageData {
  const size = HATCH_TILE_PX * HATCH_PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas for the hatching');
  context.lineWidth = HATCH_STRIPE_PX * HATCH_PIXEL_RATIO;
  context.strokeStyle = MARK_COLOURS[theme][kind].ink;
  for (const [x1, y1, x2, y2] of HATCH_LINES[kind]) {
    context.beginPath();
    context.moveTo(x1 * size, y1 * size);
    context.lineTo(x2 * size, y2 * size);
    context.stroke();
  }
  return context.getImageData(0, 0, size, size);
}
