import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { GROUND, type GroundColours } from '../../../src/ground/groundPalette';
import { DETAILED_COUNTRY } from '../../../src/ground/subject';
import { groundLabelLayers } from '../../../src/map/layers/groundLabels';
import { reliefWashes } from '../../../src/map/layers/relief';
import { channelsOf } from '../../../src/marks/channels';
import { THEMES } from '../../../src/marks/palette';

type Ground = 'mali' | 'land' | 'sea';

/** Where the names of each layer stand. */
const STANDS_ON: Readonly<Record<string, readonly Ground[]>> = {
  'label-region': ['mali'],
  'label-land': ['mali', 'land'],
  'label-massif': ['mali', 'land'],
  'label-delta': ['mali'],
  'label-lake': ['mali', 'land'],
  'label-river': ['mali', 'land'],
  'label-sea': ['sea'],
  'label-town-other': ['mali', 'land', 'sea'],
  'label-country': ['land'],
  'label-mali': ['mali'],
};

/** Nine tenths of the relief in and around Mali lie between these tones of its file. */
const SHADED_TONES = [94, 141];

type Colour = readonly [number, number, number];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
const between = (a: string, b: string): number => contrast(channelsOf(a), channelsOf(b));

/** A ground flat, and as the relief shades it. */
function looksOf(colours: GroundColours, ground: Ground): Colour[] {
  const flat = channelsOf(colours[ground]);
  if (ground === 'sea') return [flat];
  const washes = reliefWashes(colours.relief);
  const shaded = SHADED_TONES.map((tone): Colour => {
    const [r = 0, g = 0, b = 0, alpha = 0] = washes.subarray(tone * 4, tone * 4 + 4);
    const share = alpha / 255;
    const mix = (under: number, over: number) => under * (1 - share) + over * share;
    return [mix(flat[0], r), mix(flat[1], g), mix(flat[2], b)];
  });
  return [flat, ...shaded];
}

describe.each(THEMES)('the ground by %s theme', (theme) => {
  const colours = GROUND[theme];
  const names = groundLabelLayers(colours, 'en', [], DETAILED_COUNTRY).filter(
    (layer): layer is SymbolLayerSpecification => layer.type === 'symbol',
  );
  const unreadable = (hex: string, grounds: readonly Ground[]) =>
    grounds.flatMap((ground) =>
      looksOf(colours, ground)
        .map((look) => ({ ground, look, ratio: contrast(channelsOf(hex), look) }))
        .filter(({ ratio }) => ratio < 4.5),
    );

  it('has a stated ground for every layer of names', () => {
    expect(names.map(({ id }) => id).sort()).toEqual(Object.keys(STANDS_ON).sort());
  });

  it.each(Object.keys(STANDS_ON))('lets %s be read on it, flat or shaded: 4.5:1', (id) => {
    const hex = names.find((layer) => layer.id === id)?.paint?.['text-color'];
    expect(hex).toMatch(/^#[0-9a-f]{6}$/);
    expect(unreadable(String(hex), STANDS_ON[id] ?? [])).toEqual([]);
  });

  it('lets the names of towns be read, chosen or not', () => {
    expect(unreadable(colours.label, ['mali', 'land', 'sea'])).toEqual([]);
    expect(unreadable(colours.selected, ['mali', 'land'])).toEqual([]);
  });

  it("makes Mali's border plain, other lines visible and quieter", () => {
    const onBoth = (hex: string) =>
      Math.min(between(hex, colours.mali), between(hex, colours.land));
    expect(onBoth(colours.maliBorder)).toBeGreaterThanOrEqual(4.5);
    for (const line of [colours.water, colours.region, colours.border])
      expect([line, onBoth(line) >= 1.7]).toEqual([line, true]);
    expect(onBoth(colours.maliBorder)).toBeGreaterThan(2 * onBoth(colours.border));
    expect(onBoth(colours.maliBorder)).toBeGreaterThan(onBoth(colours.region));
  });

  it('draws the large rivers stronger than the small, and land apart from sea', () => {
    expect(between(colours.water, colours.mali)).toBeGreaterThan(
      1.3 * between(colours.minorWater, colours.mali),
    );
    expect(between(colours.land, colours.sea)).toBeGreaterThan(1.05);
    expect(between(colours.mali, colours.land)).toBeGreaterThan(1.1);
    expect(luminance(channelsOf(colours.mali))).toBeGreaterThan(
      luminance(channelsOf(colours.land)),
    );
  });
});

describe('the measure', () => {
  it('is that of WCAG', () => {
    expect(between('#000000', '#ffffff')).toBeCloseTo(21);
    expect(between('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('sees what the relief does to a ground', () => {
    const [flat, shadow, light] = looksOf(GROUND.light, 'mali').map(luminance);
    expect(shadow).toBeLessThan(flat ?? 0);
    expect(light).toBeGreaterThan(flat ?? 1);
  });
});
