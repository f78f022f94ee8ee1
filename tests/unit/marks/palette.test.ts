import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../src/domain/vocabulary';
import { GROUND } from '../../../src/ground/groundPalette';
import { MARK_COLOURS, PAPER, THEMES, type Theme } from '../../../src/marks/palette';
import { contrast, distance, lightness, VISIONS } from './colourVision';

/** WCAG 1.4.3: small text. Inks keep it on land and on paper, so that they may be used for text. */
const TEXT_CONTRAST = 4.5;
/** WCAG 1.4.11: graphics. Enough on the sea and on tints. */
const GRAPHIC_CONTRAST = 3;
/**
 * CIEDE2000 between any two kinds, for every reader who sees colour. About 2 is just seen side by
 * side; five times that is told apart at a glance, from memory of the legend.
 */
const APART = 10;
/** CIELAB lightness between any two of the main kinds: all that is left in greyscale. */
const GREY_STEP = 6;
/** Kinds that meet on the map; political and other records have mostly no place, and go by their shape. */
const MAIN: readonly Kind[] = ['attack', 'troop_movement', 'camp_handover', 'territorial_control'];
/** WCAG contrast between a tint and the land it stands on: enough to see that a shape is filled. */
const TINT_SEEN = 1.2;

const pairs = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

const SHEET = readFileSync('src/ui/theme.css', 'utf8');
const SURFACE = /--surface[\w-]*:\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

/** Colours that panels, lists and the timeline stand on in a theme. */
const surfacesOf = (theme: Theme): readonly string[] =>
  [...SHEET.matchAll(SURFACE)].map(([, light, dark]) => (theme === 'light' ? light : dark) ?? '');

describe.each(THEMES)('the palette of the %s theme', (theme) => {
  const colours = MARK_COLOURS[theme];
  const ground = GROUND[theme];
  const ink = (kind: Kind) => colours[kind].ink;

  it.each(KINDS)('keeps %s legible on land, paper, the sea and its tint', (kind) => {
    for (const under of [ground.land, ground.mali, PAPER[theme]])
      expect(contrast(ink(kind), under), under).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    // On rivers and lakes a casing of paper lies around every mark.
    for (const under of [ground.sea, colours[kind].tint])
      expect(contrast(ink(kind), under), under).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
  });

  it.each(KINDS)('keeps %s legible in panels and on the timeline', (kind) => {
    const surfaces = surfacesOf(theme);
    expect(surfaces.length).toBeGreaterThanOrEqual(3);
    for (const under of surfaces)
      expect(contrast(ink(kind), under), under).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each(KINDS)('shows the tint of %s on land and on paper', (kind) => {
    for (const under of [ground.land, ground.mali, PAPER[theme]])
      expect(contrast(colours[kind].tint, under), under).toBeGreaterThanOrEqual(TINT_SEEN);
  });

  it.each(VISIONS.filter((vision) => vision !== 'greyscale'))('keeps kinds apart: %s', (vision) => {
    for (const [one, other] of pairs(KINDS))
      expect(distance(ink(one), ink(other), vision), `${one} and ${other}`).toBeGreaterThanOrEqual(
        APART,
      );
  });

  it('keeps the main kinds apart in greyscale', () => {
    for (const [one, other] of pairs(MAIN))
      expect(
        Math.abs(lightness(ink(one)) - lightness(ink(other))),
        `${one} and ${other}`,
      ).toBeGreaterThanOrEqual(GREY_STEP);
  });
});
