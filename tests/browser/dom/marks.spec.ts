import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { screenshotPixels } from '../support/pixels';

/** Kinds whose symbols have long straight edges; each edge off the pixel grid turns a row grey. */
const STRAIGHT = ['troop_movement', 'territorial_control', 'political'];
/** Of the 20 px symbols in the row of layers: their slopes and round corners, and no whole row or column. */
const MOST_GREY_IN_LINE = 0.3;
/** Difference in a channel, of 255, by which a pixel is neither ground nor ink. */
const TOLERANCE = 16;

interface SymbolPixels {
  readonly side: number;
  /** Whether a pixel is neither ink nor ground, in rows from the top. */
  readonly grey: readonly boolean[];
  readonly inked: number;
}

async function symbolPixels(page: Page, kind: string): Promise<SymbolPixels> {
  const icon = page.getByRole('region', { name: 'Layers' }).locator(`.layer .mark-${kind}`).first();
  const box = await icon.boundingBox();
  if (!box) throw new Error(`no symbol of ${kind} in the layers`);
  const side = Math.round(box.width);
  const clip = { x: Math.round(box.x), y: Math.round(box.y), width: side, height: side };
  const { data } = await screenshotPixels(page, clip);
  const colours = await icon.evaluate((svg) => {
    const path = svg.querySelector('path');
    let ground: Element | null = svg;
    while (ground && /^rgba\(.* 0\)$/.test(getComputedStyle(ground).backgroundColor))
      ground = ground.parentElement;
    return [
      getComputedStyle(path ?? svg).fill,
      getComputedStyle(ground ?? document.body).backgroundColor,
    ];
  });
  const [ink = [], ground = []] = colours.map((colour) => colour.match(/\d+/g)?.map(Number));
  const near = (pixel: number, colour: readonly number[]) =>
    colour.every(
      (value, channel) => Math.abs(value - (data[pixel * 4 + channel] ?? 0)) <= TOLERANCE,
    );
  const pixels = Array.from({ length: side * side }, (_, pixel) => pixel);
  return {
    side,
    grey: pixels.map((pixel) => !near(pixel, ink) && !near(pixel, ground)),
    inked: pixels.filter((pixel) => near(pixel, ink)).length,
  };
}

/** The largest share of a row or a column that is grey. */
function greyestLine({ side, grey }: SymbolPixels): number {
  const lines = Array.from({ length: side }, (_, at) => [
    grey.slice(at * side, (at + 1) * side),
    grey.filter((_pixel, index) => index % side === at),
  ]).flat();
  return Math.max(...lines.map((line) => line.filter(Boolean).length)) / side;
}

test('symbols have no blurred edges on a screen of one pixel a pixel', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Layers' })).toBeVisible();
  for (const kind of STRAIGHT) {
    const pixels = await symbolPixels(page, kind);
    expect(pixels.inked, kind).toBeGreaterThan(80);
    expect(greyestLine(pixels), kind).toBeLessThan(MOST_GREY_IN_LINE);
  }
});
