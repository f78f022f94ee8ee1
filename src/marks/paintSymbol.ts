import type { SymbolColours } from './palette';
import {
  OUTLINE_WIDTH,
  SYMBOL_GRID,
  type SymbolLook,
  type SymbolPart,
  symbolParts,
} from './symbols';

/** Width of the paper around a symbol, in grid units. */
export const CASING_WIDTH = 1.5;

/** Side of the square that a symbol with its casing fits in, in CSS pixels, about its centre. */
export const paintedSize = (size: number): number =>
  Math.ceil((size * (SYMBOL_GRID + 2 * CASING_WIDTH)) / SYMBOL_GRID / 2) * 2;

type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints parts of a symbol with their casing, centred at the origin of the context, whose unit is a
 * CSS pixel; `size` is the side of the grid in CSS pixels.
 */
export function paintParts(
  context: Canvas2D,
  parts: readonly SymbolPart[],
  colours: SymbolColours,
  size: number,
): void {
  const scale = size / SYMBOL_GRID;
  context.save();
  context.scale(scale, scale);
  context.translate(-SYMBOL_GRID / 2, -SYMBOL_GRID / 2);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const drawn = parts.map((part) => ({ part, path: new Path2D(part.path) }));
  context.strokeStyle = colours.paper;
  context.lineWidth = OUTLINE_WIDTH + 2 * CASING_WIDTH;
  for (const { part, path } of drawn) if (part.stroke !== 'none') context.stroke(path);
  context.strokeStyle = colours.ink;
  context.lineWidth = OUTLINE_WIDTH;
  for (const { part, path } of drawn) {
    context.fillStyle = colours[part.fill];
    context.fill(path);
    if (part.stroke === 'none') continue;
    context.setLineDash([...part.dash]);
    context.stroke(path);
  }
  context.restore();
}

/** Paints a look, as `paintParts` does. */
export const paintSymbol = (
  context: Canvas2D,
  look: SymbolLook,
  colours: SymbolColours,
  size: number,
): void => paintParts(context, symbolParts(look), colours, size);
