import { GROUND } from '../ground/groundPalette';
import { paintParts, paintSymbol } from '../marks/paintSymbol';
import { PAPER, symbolColours, type Theme } from '../marks/palette';
import { arrowheadParts, type SymbolLook } from '../marks/symbols';
import { BADGE, DISK_CASING_PX } from '../scene/markSizes';

/** A sprite to paint, as text: the atlas keeps one cell an id. */
type SpriteSpec =
  | {
      readonly type: 'symbol';
      readonly look: SymbolLook;
      readonly size: number;
      /** How many records a stack stands for; 1 for a single mark. */
      readonly count: number;
    }
  | { readonly type: 'head'; readonly look: SymbolLook; readonly size: number }
  | {
      readonly type: 'disk';
      readonly radius: number;
      readonly featured: boolean;
      readonly selected: boolean;
    }
  | { readonly type: 'halo'; readonly size: number };

/** The id of a sprite: everything its picture depends on, except the theme. */
export const spriteId = (spec: SpriteSpec): string => JSON.stringify(spec);

/** The number of records in a stack, at its lower right. */
function paintBadge(
  context: CanvasRenderingContext2D,
  { look, size, count }: Extract<SpriteSpec, { type: 'symbol' }>,
  theme: Theme,
): void {
  const { ink, paper } = symbolColours(look.kind, theme);
  const text = String(count);
  context.font = `600 ${BADGE.font}px 'Noto Sans', sans-serif`;
  const width = Math.max(BADGE.height, context.measureText(text).width + 2 * BADGE.padding);
  const [x, y] = [size * 0.42, size * 0.4];
  context.beginPath();
  context.roundRect(x - width / 2, y - BADGE.height / 2, width, BADGE.height, BADGE.height / 2);
  context.fillStyle = paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = ink;
  context.stroke();
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, y + BADGE.font * 0.36);
}

function paintDisk(
  context: CanvasRenderingContext2D,
  { radius, featured, selected }: Extract<SpriteSpec, { type: 'disk' }>,
  theme: Theme,
): void {
  const { town, townFill, selected: chosen } = GROUND[theme];
  context.beginPath();
  context.arc(0, 0, radius + DISK_CASING_PX, 0, 2 * Math.PI);
  context.fillStyle = townFill;
  context.fill();
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = selected ? chosen : townFill;
  context.fill();
  context.lineWidth = featured ? 1.8 : 1.2;
  context.strokeStyle = selected ? townFill : town;
  context.stroke();
}

/** A disk of paper with a rim in the colour of the selection, behind the chosen mark. */
function paintHalo(context: CanvasRenderingContext2D, size: number, theme: Theme): void {
  context.beginPath();
  context.arc(0, 0, size / 2 + 4, 0, 2 * Math.PI);
  context.fillStyle = PAPER[theme];
  context.fill();
  context.lineWidth = 2.5;
  context.strokeStyle = GROUND[theme].selected;
  context.stroke();
}

/**
 * Paints the sprite of an id, centred at the origin; one unit is a CSS pixel, of `pixelRatio` device
 * pixels.
 */
export function paintSprite(
  context: CanvasRenderingContext2D,
  id: string,
  theme: Theme,
  pixelRatio: number,
): void {
  const spec = JSON.parse(id) as SpriteSpec;
  switch (spec.type) {
    case 'symbol': {
      const { look, size } = spec;
      paintSymbol(context, look, symbolColours(look.kind, theme), { size, pixelRatio });
      if (spec.count > 1) paintBadge(context, spec, theme);
      break;
    }
    case 'head': {
      const { look, size } = spec;
      // Heads of context are as full as any: direction must read at a glance.
      const parts = arrowheadParts({ ...look, tier: 'corpus' }, size * pixelRatio);
      paintParts(context, parts, symbolColours(look.kind, theme), { size, pixelRatio });
      break;
    }
    case 'disk':
      paintDisk(context, spec, theme);
      break;
    case 'halo':
      paintHalo(context, spec.size, theme);
      break;
  }
}
