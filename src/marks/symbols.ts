import { KINDS, type Kind, type Status, type Tier } from '../domain/vocabulary';
import { dashPath } from './dashPath';
import type { HandoverSides } from './handoverSides';
import { mapPath } from './pathData';
import { pixelSnapper } from './snapPath';

/** Symbols are drawn on a grid of this many units a side; one unit is one CSS pixel at full size. */
export const SYMBOL_GRID = 24;

const SOURCES = import.meta.glob<string>('./symbols/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Path data of a source file in `symbols/`, each of which holds one path. */
function sourcePath(name: string): string {
  const path = /<path d="([^"]+)"/.exec(SOURCES[`./symbols/${name}.svg`] ?? '')?.[1];
  if (!path) throw new Error(`symbols/${name}.svg is missing or has no <path d="…">`);
  return path;
}

/** Silhouette of each kind as an SVG path on the grid: shape comes first, colour repeats it. */
export const SYMBOL_PATHS = Object.fromEntries(
  KINDS.map((kind) => [kind, sourcePath(kind)]),
) as Readonly<Record<Kind, string>>;

/** Head on the line of a movement, pointing east; the kind's own symbol has no direction. */
export const ARROWHEAD_PATH = sourcePath('arrowhead');

/** How an outline tells the status: it happened, one party says so, or it was only planned. */
export type OutlineStyle = 'solid' | 'dashed' | 'dotted';

export function outlineOf(status: Status): OutlineStyle {
  switch (status) {
    case 'occurred':
    case 'ongoing':
      return 'solid';
    case 'claimed':
    case 'disputed':
      return 'dashed';
    case 'planned':
    case 'superseded':
      return 'dotted';
  }
}

/** Dash and gap lengths in grid units; empty for an unbroken line. Dots are dashes with round caps. */
export const OUTLINE_DASHES: Readonly<Record<OutlineStyle, readonly number[]>> = {
  solid: [],
  dashed: [4.2, 2.4],
  dotted: [0.01, 4.2],
};

/** Width of an unbroken outline in grid units. */
export const OUTLINE_WIDTH = 2;
/** Context is lighter as well as smaller; dots are larger than a line is wide, or they would vanish. */
const CONTEXT_OUTLINE_WIDTH = 1.6;
const DOT_WIDTH = 2.4;
/** Dots smaller than this many pixels turn grey. */
const LEAST_DOT_PIXELS = 1.6;

/** Context is drawn smaller than the documents' records, about the same centre. */
export const CONTEXT_SCALE = 0.74;

/** What a symbol tells. */
export interface SymbolLook {
  readonly kind: Kind;
  readonly outline: OutlineStyle;
  readonly tier: Tier;
  /** Of a camp handover; both sides where it is left out. */
  readonly sides?: HandoverSides;
}

type SymbolFill = 'ink' | 'tint' | 'paper';

/** A piece of a symbol on the grid, to be filled and then stroked with round joins, in their order. */
export interface SymbolPart {
  readonly path: string;
  readonly fill: SymbolFill | 'none';
  readonly stroke: 'ink' | 'tint' | 'none';
  readonly cap: 'butt' | 'round';
  /** Width of the stroke in grid units. */
  readonly width: number;
  /** Dashes and gaps in grid units, cut to the corners of the path. */
  readonly dash: readonly number[];
}

/** Ink for what occurred, a tint for claims and for context, paper for plans. */
function fillOf({ outline, tier }: Pick<SymbolLook, 'outline' | 'tier'>): SymbolFill {
  switch (outline) {
    case 'solid':
      return tier === 'corpus' ? 'ink' : 'tint';
    case 'dashed':
      return 'tint';
    case 'dotted':
      return 'paper';
  }
}

const LIGHTER: Readonly<Record<SymbolFill, SymbolFill>> = {
  ink: 'tint',
  tint: 'paper',
  paper: 'paper',
};

interface Piece {
  readonly path: string;
  readonly fill: SymbolFill;
  readonly outlined: boolean;
}

const HALVES = { left: sourcePath('camp_side_left'), received: sourcePath('camp_side_received') };
const POLES = { left: sourcePath('camp_pole_left'), received: sourcePath('camp_pole_received') };

/** Half of the tent for a side that is named; for one that is not, a bare pole. */
function sidePieces(side: 'left' | 'received', fill: SymbolFill | null): readonly Piece[] {
  if (fill !== null) return [{ path: HALVES[side], fill, outlined: true }];
  return [
    { path: HALVES[side], fill: 'paper', outlined: false },
    { path: POLES[side], fill: 'paper', outlined: true },
  ];
}

/**
 * A tent in two halves. On the left, lighter, the side that left; on the right, filled as the status
 * asks, the side that received.
 */
function tentPieces({ sides = 'both', ...look }: SymbolLook): readonly Piece[] {
  const fill = fillOf(look);
  const left = sidePieces('left', sides === 'received_only' ? null : LIGHTER[fill]);
  const received = sidePieces('received', sides === 'left_only' ? null : fill);
  // A named side lies over a bare one.
  return sides === 'left_only' ? [...received, ...left] : [...left, ...received];
}

/** Width of an outline in pixels: whole ones, but for dots, which have no straight edge to keep crisp. */
function outlinePixels(
  { outline, tier }: Pick<SymbolLook, 'outline' | 'tier'>,
  scale: number,
): number {
  if (outline === 'dotted')
    return Math.max(LEAST_DOT_PIXELS, DOT_WIDTH * scale * (tier === 'context' ? CONTEXT_SCALE : 1));
  return Math.max(
    1,
    Math.round((tier === 'context' ? CONTEXT_OUTLINE_WIDTH : OUTLINE_WIDTH) * scale),
  );
}

/** Dashes leave the notches of a shape open, so that its points stand out; dots mark every corner. */
function dashOf(path: string, outline: OutlineStyle): readonly number[] {
  const [dash, gap] = OUTLINE_DASHES[outline];
  if (dash === undefined || gap === undefined) return [];
  return dashPath(path, { dash, gap, atNotches: outline === 'dashed' ? 'gap' : 'dash' });
}

const CENTRE = SYMBOL_GRID / 2;
const shrunk = (value: number): number => CENTRE + (value - CENTRE) * CONTEXT_SCALE;

function finish(
  pieces: readonly Piece[],
  look: Pick<SymbolLook, 'outline' | 'tier'>,
  pixels: number,
): readonly SymbolPart[] {
  const scale = pixels / SYMBOL_GRID;
  const width = outlinePixels(look, scale);
  const sized = pieces.map(({ path }) =>
    look.tier === 'context' ? mapPath(path, ([x, y]) => [shrunk(x), shrunk(y)]) : path,
  );
  const snap = pixelSnapper(sized, { scale, width: Math.round(width) });
  return pieces.flatMap(({ fill, outlined }, index): readonly SymbolPart[] => {
    const path = mapPath(sized[index] ?? '', snap);
    const plain = { path, width: 0, cap: 'butt', dash: [] } as const;
    if (!outlined) return [{ ...plain, fill, stroke: 'none' }];
    const line = { ...plain, stroke: 'ink', width: width / scale } as const;
    const dash = dashOf(path, look.outline);
    if (look.outline !== 'dotted')
      return [{ ...line, fill, dash, cap: dash.length > 0 ? 'butt' : 'round' }];
    // Dots alone are too little to tell a shape by: they lie on a pale line.
    return [
      { ...line, fill, stroke: 'tint', cap: 'round', width: line.width * 0.6 },
      { ...line, fill: 'none', dash, cap: 'round' },
    ];
  });
}

/** A few dozen looks and sizes, each drawn many times. */
const known = new Map<string, readonly SymbolPart[]>();

/**
 * What a symbol is drawn of, on the grid: for canvas, SVG, legend and export alike. Straight edges
 * and the outline fill whole pixels where the grid is `pixels` pixels wide and starts on a pixel.
 */
export function symbolParts(look: SymbolLook, pixels = SYMBOL_GRID): readonly SymbolPart[] {
  const { kind, outline, tier, sides } = look;
  const key = `${kind} ${outline} ${tier} ${sides} ${pixels}`;
  const parts = known.get(key) ?? drawnSymbol(look, pixels);
  known.set(key, parts);
  return parts;
}

function drawnSymbol(look: SymbolLook, pixels: number): readonly SymbolPart[] {
  const pieces: readonly Piece[] =
    look.kind === 'camp_handover'
      ? tentPieces(look)
      : [{ path: SYMBOL_PATHS[look.kind], fill: fillOf(look), outlined: true }];
  return finish(pieces, look, pixels);
}

/** The head on the line of a movement, which points east; otherwise as `symbolParts`. */
export const arrowheadParts = (
  look: Pick<SymbolLook, 'outline' | 'tier'>,
  pixels = SYMBOL_GRID,
): readonly SymbolPart[] =>
  finish([{ path: ARROWHEAD_PATH, fill: fillOf(look), outlined: true }], look, pixels);
