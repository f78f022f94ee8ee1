import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { hold } from '../support/hold';
import { type Town, towns } from '../support/map';
import { expectWords, middleOf } from '../support/towns';

const PROGRAM = /assets\/index-.*\.js$/;
const MAP_CODE = /assets\/MapView-.*\.js$/;
const GROUND = /basemap\/basemap\.json$/;

/** Before the live map stands a picture of it is seen: in the page before its program, then kept by the program. */
const MOMENTS = [
  ['the program is there', PROGRAM, '.still-page'],
  ['the code of the map is there', MAP_CODE, '.still-kept ~ .app-loading'],
  ['the map has its ground', GROUND, '.map-view[data-ready="false"] .maplibregl-ctrl-attrib'],
] as const;

/** Each town is tapped at each moment, in one of the sizes. */
const townsAt = (moment: number, size: number): readonly Town[] =>
  towns().filter((_, index) => (index + moment + size) % 2 === 0);

async function tapName(page: Page, { name }: Town): Promise<void> {
  const printed = page
    .locator('.still-map text')
    .filter({ hasText: new RegExp(`^${name}$`), visible: true });
  const { x, y } = await middleOf(printed.first());
  await page.touchscreen.tap(x, y);
}

for (const [size, [width, height]] of (
  [
    [390, 844],
    [360, 640],
  ] as const
).entries())
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const [index, [moment, file, stands]] of MOMENTS.entries())
      test(`a tap on a town's printed name opens its words before ${moment}`, async ({ page }) => {
        const tapped = townsAt(index, size);
        for (const town of tapped)
          await test.step(town.name, async () => {
            // Words need no map.
            const mapComes = await hold(page, file === GROUND ? GROUND : MAP_CODE);
            const programComes = file === PROGRAM ? await hold(page, PROGRAM) : () => undefined;
            await page.goto(`/?${town.id}`, { waitUntil: 'commit' });
            await page.locator(stands).waitFor({ state: 'attached' });
            if (file !== PROGRAM) await page.locator('.still-page').waitFor({ state: 'detached' });
            const stood = page.url();
            await tapName(page, town);
            await expect(page).toHaveURL(new RegExp(`#sel=place:${town.id}`));
            expect(new URL(page.url()).pathname).toBe(new URL(stood).pathname);
            programComes();
            await expectWords(page, town);
            // The map is drawn once for each moment: it costs more than all else here.
            if (town === tapped.at(-1) && index % 2 === size) {
              mapComes();
              await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
              await expectWords(page, town);
            }
            await page.unrouteAll({ behavior: 'ignoreErrors' });
          });
      });

    test('what is not seen of the map takes no tap, and its credits are folded once it is', async ({
      page,
    }) => {
      await hold(page, GROUND);
      await page.goto('/', { waitUntil: 'commit' });
      const credits = page.locator('.maplibregl-ctrl-attrib');
      await credits.waitFor({ state: 'attached' });
      const met = await page.locator('.map-canvas').evaluate((canvas) => {
        const { left, top, right, bottom } = canvas.getBoundingClientRect();
        const names = new Set<string>();
        for (let x = left + 2; x < right; x += 8)
          for (let y = top + 2; y < bottom; y += 8) {
            const control = document.elementFromPoint(x, y)?.closest('.maplibregl-ctrl');
            if (control) names.add(control.className);
          }
        return [...names];
      });
      expect(met).toEqual([]);
      await expect(credits).not.toHaveAttribute('open');
    });
  });
