import { KINDS, type Kind, type Status, type Tier } from '../domain/vocabulary';
import type { HandoverSides } from './handoverSides';
import { mapPath, pathLength } from './pathData';

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

/** Dash and gap lengths in grid units, for lines with round caps; empty for an unbroken line. */
export const OUTLINE_DASHES: Readonly<Record<OutlineStyle, readonly number[]>> = {
  solid: [],
  dashed: [2.4, 4],
  dotted: [0.01, 3.6],
};

/** In grid units, for records of the documents and of context alike. */
export const OUTLINE_WIDTH = 2;

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

export type SymbolFill = 'ink' | 'tint' | 'paper';

/**
 * A piece of a symbol on the grid, to be filled and then stroked `OUTLINE_WIDTH` wide with round
 * caps and joins. Pieces are painted in their order.
 */
export interface SymbolPart {
  readonly path: string;
  readonly fill: SymbolFill;
  readonly stroke: 'ink' | 'none';
  /** Dash and gap in grid units, cut to go a whole number of times into the path. */
  readonly dash: readonly number[];
}

const LIGHTER: Readonly<Record<SymbolFill, SymbolFill>> = {
  ink: 'tint',
  tint: 'paper',
  paper: 'paper',
};

/** Ink for what occurred, a tint for claims and for context, paper for plans. */
function fillOf(outline: OutlineStyle, tier: Tier): SymbolFill {
  switch (outline) {
    case 'solid':
      return tier === 'corpus' ? 'ink' : 'tint';
    case 'dashed':
      return 'tint';
    case 'dotted':
      return 'paper';
  }
}

function fittedDash(path: string, outline: OutlineStyle): readonly number[] {
  const dash = OUTLINE_DASHES[outline];
  const period = dash.reduce((sum, length) => sum + length, 0);
  if (period === 0) return dash;
  const length = pathLength(path);
  const stretch = length / (Math.max(1, Math.round(length / period)) * period);
  return dash.map((part) => part * stretch);
}

const CENTRE = SYMBOL_GRID / 2;
const aboutCentre = (value: number): number => CENTRE + (value - CENTRE) * CONTEXT_SCALE;

function outlined(source: string, fill: SymbolFill, look: Omit<SymbolLook, 'kind'>): SymbolPart {
  const path = sized(source, look.tier);
  return { path, fill, stroke: 'ink', dash: fittedDash(path, look.outline) };
}

const sized = (source: string, tier: Tier): string =>
  tier === 'context' ? mapPath(source, ([x, y]) => [aboutCentre(x), aboutCentre(y)]) : source;

const LEFT_HALF = sourcePath('camp_side_left');
const RECEIVED_HALF = sourcePath('camp_side_received');
const LEFT_POLE = sourcePath('camp_pole_left');
const RECEIVED_POLE = sourcePath('camp_pole_received');

/**
 * A tent in two halves. On the left, lighter, the side that left; on the right, filled, the side
 * that received. Where nobody is named there is only a bare pole.
 */
function tentParts(look: SymbolLook): readonly SymbolPart[] {
  const { outline, tier, sides = 'both' } = look;
  const fill = fillOf(outline, tier);
  const bare = (half: string): SymbolPart => ({
    path: sized(half, tier),
    fill: 'paper',
    stroke: 'none',
    dash: [],
  });
  const left =
    sides === 'received_only'
      ? [bare(LEFT_HALF), outlined(LEFT_POLE, 'paper', look)]
      : [outlined(LEFT_HALF, LIGHTER[fill], look)];
  const received =
    sides === 'left_only'
      ? [bare(RECEIVED_HALF), outlined(RECEIVED_POLE, 'paper', look)]
      : [outlined(RECEIVED_HALF, fill, look)];
  return sides === 'left_only' ? [...received, ...left] : [...left, ...received];
}

/** What a symbol is drawn of, on the grid: for canvas, SVG, legend and export alike. */
export function symbolParts(look: SymbolLook): readonly SymbolPart[] {
  if (look.kind === 'camp_handover') return tentParts(look);
  return [outlined(SYMBOL_PATHS[look.kind], fillOf(look.outline, look.tier), look)];
}

/** The head on the line of a movement, as `symbolParts`; it points east. */
export const arrowheadParts = (
  look: Pick<SymbolLook, 'outline' | 'tier'>,
): readonly SymbolPart[] => [outlined(ARROWHEAD_PATH, fillOf(look.outline, look.tier), look)];
