import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, TIERS } from '../../../src/domain/vocabulary';
import { HANDOVER_SIDES } from '../../../src/marks/handoverSides';
import { flattenPath, parsePath } from '../../../src/marks/pathData';
import {
  arrowheadParts,
  CONTEXT_SCALE,
  OUTLINE_DASHES,
  type OutlineStyle,
  SYMBOL_GRID,
  SYMBOL_PATHS,
  type SymbolLook,
  type SymbolPart,
  symbolParts,
} from '../../../src/marks/symbols';
import { middle, overlap, rasterise, weight } from './raster';

/** The smallest size at which lists and the timeline draw symbols, in CSS pixels. */
const SMALLEST = 14;
/** Sizes in use, at 1x, 2x and 3x. */
const SIZES = [14, 16, 18, 20, 22, 24, 28, 40, 48, 60, 72];
/** Intersection over union of two kinds' silhouettes: a disc and the square around it have 0.79. */
const MOST_OVERLAP = 0.65;
/** Of the two one-sided tents; each shares its half with the whole one. */
const MOST_OVERLAP_OF_SIDES = 0.5;
/** Share of the grid that a symbol covers: no kind shouts, none is lost. */
const WEIGHTS = [0.3, 0.5] as const;
/** Units between the middle of a symbol and that of the grid, after it is fitted to pixels. */
const OFF_CENTRE = 1;

const OUTLINES = Object.keys(OUTLINE_DASHES) as OutlineStyle[];
const FOLDER = 'src/marks/symbols';
const files = readdirSync(FOLDER);
const LOOKS: readonly SymbolLook[] = KINDS.flatMap((kind) =>
  OUTLINES.flatMap((outline) =>
    TIERS.flatMap((tier): readonly SymbolLook[] =>
      kind === 'camp_handover'
        ? HANDOVER_SIDES.map((sides) => ({ kind, outline, tier, sides }))
        : [{ kind, outline, tier }],
    ),
  ),
);

const drawn = (look: Partial<SymbolLook>): readonly SymbolPart[] =>
  symbolParts({ kind: 'camp_handover', outline: 'solid', tier: 'corpus', ...look }, SMALLEST);
const shapes = new Map<string, readonly number[]>([
  ...KINDS.map((kind) => [kind, rasterise(drawn({ kind }), SMALLEST)] as const),
  [
    'arrowhead',
    rasterise(arrowheadParts({ outline: 'solid', tier: 'corpus' }, SMALLEST), SMALLEST),
  ],
]);
const inked = (parts: readonly SymbolPart[]) => weight(rasterise(parts, SMALLEST, 'ink'));

describe('source files of the symbols', () => {
  it.each(files)('%s has a licence, a title and one path on the grid', (file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(text).toContain(`viewBox="0 0 ${SYMBOL_GRID} ${SYMBOL_GRID}"`);
    expect(text).toMatch(/<!-- SPDX-License-Identifier: MIT -->\s*<title>[^<]{8,}<\/title>/);
    expect(text.match(/<path /g)).toHaveLength(1);
    const data = / d="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(parsePath(data).filter(({ letter }) => letter === 'M')).toHaveLength(1);
    for (const coordinate of flattenPath(data).flat(2)) {
      expect(coordinate).toBeGreaterThanOrEqual(1);
      expect(coordinate).toBeLessThanOrEqual(SYMBOL_GRID - 1);
    }
  });

  it('are all used', () => {
    const used = ['arrowhead', 'camp_pole_left', 'camp_pole_received'];
    const halves = ['camp_side_left', 'camp_side_received'];
    expect(files.sort()).toEqual(
      [...KINDS, ...used, ...halves].sort().map((name) => `${name}.svg`),
    );
  });

  it('draw the two halves of a tent to make the whole', () => {
    const whole: SymbolPart = {
      path: SYMBOL_PATHS.camp_handover,
      fill: 'ink',
      stroke: 'ink',
      cap: 'round',
      width: 2,
      dash: [],
    };
    const halves = symbolParts({ kind: 'camp_handover', outline: 'solid', tier: 'corpus' });
    expect(
      overlap(rasterise([whole], SYMBOL_GRID), rasterise(halves, SYMBOL_GRID)),
    ).toBeGreaterThan(0.97);
  });

  it('refuse path data that cannot be fitted to pixels', () => {
    expect(() => parsePath('M0 0A1 1 0 0 1 2 2')).toThrow('"A1 1 0 0 1 2 2"');
    expect(() => parsePath('M0 0L1')).toThrow('"L1"');
  });
});

describe('silhouettes at the smallest size', () => {
  it('differ, arrowheads on lines included', () => {
    for (const [one, mask] of shapes)
      for (const [other, otherMask] of shapes)
        if (one !== other)
          expect(overlap(mask, otherMask), `${one} and ${other}`).toBeLessThanOrEqual(MOST_OVERLAP);
  });

  it.each(KINDS)('give %s an even weight, in the middle', (kind) => {
    const mask = shapes.get(kind) ?? [];
    expect(weight(mask)).toBeGreaterThanOrEqual(WEIGHTS[0]);
    expect(weight(mask)).toBeLessThanOrEqual(WEIGHTS[1]);
    for (const coordinate of middle(mask))
      expect(Math.abs(coordinate - SYMBOL_GRID / 2)).toBeLessThanOrEqual(OFF_CENTRE);
  });

  it('tell a camp that was left from one that was received', () => {
    const [left, received] = [drawn({ sides: 'left_only' }), drawn({ sides: 'received_only' })];
    expect(overlap(rasterise(left, SMALLEST), rasterise(received, SMALLEST))).toBeLessThanOrEqual(
      MOST_OVERLAP_OF_SIDES,
    );
    // Ink fills the side that received, and that alone.
    expect(inked(received)).toBeGreaterThan(1.3 * inked(left));
    expect(inked(drawn({ sides: 'both' }))).toBeGreaterThan(1.3 * inked(left));
  });
});

/** Places, in pixels, of the outer edges of the outline along upright (0) or level (1) edges. */
const outerEdges = (part: SymbolPart, axis: 0 | 1, pixels: number): readonly number[] =>
  flattenPath(part.path).flatMap((line) =>
    line.flatMap((point, index) => {
      const before = line[index - 1];
      const straight =
        before &&
        Math.abs(before[axis] - point[axis]) < 1e-6 &&
        Math.hypot(before[0] - point[0], before[1] - point[1]) > 1;
      return straight ? [(point[axis] + part.width / 2) * (pixels / SYMBOL_GRID)] : [];
    }),
  );

describe('symbols fitted to pixels', () => {
  it.each(SIZES)('fill whole pixels along straight edges at %i', (pixels) => {
    let edges = 0;
    for (const look of LOOKS.filter(({ outline }) => outline !== 'dotted'))
      for (const part of symbolParts(look, pixels).filter(({ stroke }) => stroke === 'ink'))
        for (const axis of [0, 1] as const)
          for (const edge of outerEdges(part, axis, pixels)) {
            edges += 1;
            // Path data is written to a thousandth of a unit.
            expect(Math.abs(edge - Math.round(edge)), `${look.kind} at ${edge}`).toBeLessThan(0.01);
          }
    expect(edges).toBeGreaterThan(60);
  });

  it('move no point by more than a pixel', () => {
    for (const kind of KINDS.filter((name) => name !== 'camp_handover'))
      for (const pixels of SIZES) {
        const source = flattenPath(SYMBOL_PATHS[kind]).flat();
        const [part] = symbolParts({ kind, outline: 'solid', tier: 'corpus' }, pixels);
        flattenPath(part?.path ?? '')
          .flat()
          .forEach(([x, y], index) => {
            const [sourceX = 0, sourceY = 0] = source[index] ?? [];
            const moved = Math.max(Math.abs(x - sourceX), Math.abs(y - sourceY));
            expect((moved * pixels) / SYMBOL_GRID).toBeLessThanOrEqual(1);
          });
      }
  });

  it('keep a broken outline around every corner, to the end of the path', () => {
    for (const look of LOOKS)
      for (const { path, dash, width } of symbolParts(look)) {
        if (look.outline === 'solid' || width === 0) expect(dash).toEqual([]);
        if (dash.length === 0) continue;
        const length = flattenPath(path).reduce(
          (total, line) =>
            line.reduce((sum, [x, y], index) => {
              const [px, py] = line[index - 1] ?? [x, y];
              return sum + Math.hypot(x - px, y - py);
            }, total),
          0,
        );
        expect(dash.reduce((sum, part) => sum + part, 0)).toBeCloseTo(length, 1);
        expect(dash.length % 2).toBe(0);
      }
  });
});

describe('parts of a symbol', () => {
  it('tell the status by fill and line', () => {
    const of = (outline: OutlineStyle) => symbolParts({ kind: 'attack', outline, tier: 'corpus' });
    expect(of('solid')).toMatchObject([{ fill: 'ink', stroke: 'ink' }]);
    expect(of('dashed')).toMatchObject([{ fill: 'tint', stroke: 'ink', cap: 'butt' }]);
    expect(of('dotted')).toMatchObject([
      { fill: 'paper', stroke: 'tint' },
      { fill: 'none', stroke: 'ink', cap: 'round' },
    ]);
  });

  it('make context smaller and tinted', () => {
    const look = { kind: 'other', outline: 'solid' } as const;
    const [corpus] = symbolParts({ ...look, tier: 'corpus' });
    const [context] = symbolParts({ ...look, tier: 'context' });
    expect(context?.fill).toBe('tint');
    const spread = (part?: SymbolPart) => {
      const xs = flattenPath(part?.path ?? '').flatMap((line) => line.map(([x]) => x));
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(spread(context) / spread(corpus)).toBeCloseTo(CONTEXT_SCALE, 2);
  });
});
