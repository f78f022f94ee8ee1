import type { SymbolColours } from './palette';
import { SYMBOL_GRID, type SymbolLook, type SymbolPart, symbolParts } from './symbols';

/** Width of the paper around a symbol, in grid units. */
export const CASING_WIDTH = 1.5;

/** Side of the grid in CSS pixels, and device pixels a CSS pixel. */
interface PaintedSize {
  readonly size: number;
  readonly pixelRatio?: number;
}

type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints parts of a symbol with their casing, centred at the origin of the context, whose unit is a
 * CSS pixel; `size` is the side of the grid in CSS pixels. Crisp where the origin lies on a device
 * pixel and the parts were made for `size × pixelRatio` pixels; of an odd number of these the middle
 * one is right and below of the origin.
 */
export function paintParts(
  context: Canvas2D,
  parts: readonly SymbolPart[],
  colours: SymbolColours,
  { size, pixelRatio = 1 }: PaintedSize,
): void {
  const pixels = Math.round(size * pixelRatio);
  const corner = -Math.floor(pixels / 2) / pixelRatio;
  context.save();
  context.translate(corner, corner);
  context.scale(size / SYMBOL_GRID, size / SYMBOL_GRID);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const drawn = parts.map((part) => ({ part, path: new Path2D(part.path) }));
  context.strokeStyle = colours.paper;
  for (const { part, path } of drawn) {
    context.lineWidth = part.width + 2 * CASING_WIDTH;
    if (part.stroke !== 'none') context.stroke(path);
  }
  for (const { part, path } of drawn) {
    if (part.fill !== 'none') {
      context.fillStyle = colours[part.fill];
      context.fill(path);
    }
    if (part.stroke === 'none') continue;
    context.strokeStyle = colours[part.stroke];
    context.lineCap = part.cap;
    context.lineWidth = part.width;
    context.setLineDash([...part.dash]);
    context.stroke(path);
  }
  context.restore();
}

/** Paints a look, fit for the pixels it covers, as `paintParts` does. */
export const paintSymbol = (
  context: Canvas2D,
  look: SymbolLook,
  colours: SymbolColours,
  { size, pixelRatio = 1 }: PaintedSize,
): void =>
  paintParts(context, symbolParts(look, Math.round(size * pixelRatio)), colours, {
    size,
    pixelRatio,
  });
