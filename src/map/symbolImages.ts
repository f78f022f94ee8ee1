import { KINDS, type Kind, TIERS, type Tier } from '../domain/vocabulary';
import { HANDOVER_SIDES, type HandoverSides } from '../marks/handoverSides';
import { paintParts } from '../marks/paintSymbol';
import { MARK_COLOURS, PAPER, symbolColours, type Theme } from '../marks/palette';
import {
  arrowheadParts,
  OUTLINE_DASHES,
  type OutlineStyle,
  SYMBOL_GRID,
  type SymbolPart,
  symbolParts,
} from '../marks/symbols';
import { GROUND } from './groundPalette';
import { HALO_IMAGE } from './layers/marks';

/** Drawn this many times finer than CSS pixels, so that symbols stay crisp on dense screens. */
export const IMAGE_PIXEL_RATIO = 3;
/** Room for the casing around a symbol, in grid units. */
const MARGIN = 3;
const HATCH_STRIPE_PX = 8;

function context2d(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas for the map symbols');
  return context;
}

function drawSymbol(parts: readonly SymbolPart[], kind: Kind, theme: Theme): ImageData {
  const size = (SYMBOL_GRID + 2 * MARGIN) * IMAGE_PIXEL_RATIO;
  const context = context2d(size, size);
  context.translate(size / 2, size / 2);
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  paintParts(context, parts, symbolColours(kind, theme), SYMBOL_GRID);
  return context.getImageData(0, 0, size, size);
}

/** A ring in the colour of the selection, wide enough for any symbol. */
function drawHalo(theme: Theme): ImageData {
  const size = (SYMBOL_GRID + 4 * MARGIN) * IMAGE_PIXEL_RATIO;
  const context = context2d(size, size);
  context.beginPath();
  context.arc(size / 2, size / 2, size / 2 - 2 * IMAGE_PIXEL_RATIO, 0, 2 * Math.PI);
  context.fillStyle = PAPER[theme];
  context.fill();
  context.lineWidth = 2.5 * IMAGE_PIXEL_RATIO;
  context.strokeStyle = GROUND[theme].selected;
  context.stroke();
  return context.getImageData(0, 0, size, size);
}

/** Diagonal stripes, one colour a kind, that tile seamlessly. */
function drawHatch(kinds: readonly Kind[], theme: Theme): ImageData {
  const size = HATCH_STRIPE_PX * Math.max(kinds.length, 1) * IMAGE_PIXEL_RATIO;
  const context = context2d(size, size);
  const stripe = HATCH_STRIPE_PX * IMAGE_PIXEL_RATIO;
  context.lineWidth = 0.9 * IMAGE_PIXEL_RATIO;
  kinds.forEach((kind, index) => {
    context.strokeStyle = MARK_COLOURS[theme][kind].ink;
    // Each stripe once more a tile earlier and later, so that the corners join.
    for (const shift of [-size, 0, size]) {
      const x = index * stripe + stripe / 2 + shift;
      context.beginPath();
      context.moveTo(x - size, 2 * size);
      context.lineTo(x + 2 * size, -size);
      context.stroke();
    }
  });
  return context.getImageData(0, 0, size, size);
}

const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);
const isTier = (text: string): text is Tier => (TIERS as readonly string[]).includes(text);
const isOutline = (text: string): text is OutlineStyle => text in OUTLINE_DASHES;
const isSides = (text: string): text is HandoverSides =>
  (HANDOVER_SIDES as readonly string[]).includes(text);

/**
 * The picture behind an image id of the style (`symbol` or `arrowhead`, then
 * `:<kind>:<outline>:<sides>:<tier>`, sides being empty but for camp handovers;
 * `hatch:<kind>+<kind>`; `halo`), at `IMAGE_PIXEL_RATIO`; `null` where the id names none.
 */
export function drawImage(id: string, theme: Theme): ImageData | null {
  const [family, first = '', second = '', third = '', fourth = ''] = id.split(':');
  if (family === HALO_IMAGE) return drawHalo(theme);
  if (family === 'hatch') {
    const kinds = first.split('+').filter(isKind);
    return kinds.length > 0 ? drawHatch(kinds, theme) : null;
  }
  if (!isKind(first) || !isOutline(second) || !isTier(fourth)) return null;
  const look = {
    kind: first,
    outline: second,
    tier: fourth,
    ...(isSides(third) && { sides: third }),
  };
  if (family === 'arrowhead') return drawSymbol(arrowheadParts(look), first, theme);
  return family === 'symbol' ? drawSymbol(symbolParts(look), first, theme) : null;
}
