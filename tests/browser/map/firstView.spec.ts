import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import { mapAtRest, openMap, towns } from '../support/map';
import { marksOnName, nameOnMap } from '../support/towns';

// Nothing here changes more than the link and the size of the page.
test.use({ keepsApp: true });

const WITH_CONTEXT = '#tier=corpus,context';

for (const [name, sizes] of [
  [
    'a desktop',
    [
      [1280, 800],
      [1920, 1080],
    ],
  ],
  [
    'a phone',
    [
      [390, 844],
      [360, 640],
    ],
  ],
] as const)
  test.describe(`on ${name}`, () => {
    const [[firstWidth, firstHeight]] = sizes;
    // As the other tests on phones, whose app is then open here.
    test.use({
      viewport: { width: firstWidth, height: firstHeight },
      hasTouch: firstWidth < 400,
    });

    test('the first view prints the six names whole, and no mark lies on another or on a name', async ({
      page,
    }) => {
      await openMap(page);
      for (const [width, height] of sizes)
        for (const hash of ['', WITH_CONTEXT])
          await test.step(`${width} × ${height} ${hash}`, async () => {
            await page.setViewportSize({ width, height });
            await moveTo(page, hash);
            await mapAtRest(page);
            for (const town of towns()) {
              await expect
                .poll(() => nameOnMap(page, town).evaluate(hiddenParts), { message: town.name })
                .toEqual([]);
              expect(await marksOnName(page, town), town.name).toEqual([]);
            }
            await expect.poll(() => closestMarks(page)).toBeGreaterThanOrEqual(14);
          });
      await expect(page).not.toHaveURL(/map=/);
    });
  });

test('one area is hatched at most, and none where its state may be long over', async ({ page }) => {
  await openMap(page, '#t=2023-10-31&map=5.4/17.5/0');
  const hatched = page.locator('.records-picture [data-hatch]');
  await expect(hatched).toHaveCount(1);
  // What the stripes mean stands beside them.
  await expect(page.locator('.records-picture [data-name="area:northern-mali"]')).toContainText(
    /last ?reported ?31 October 2023/,
  );
  await moveTo(page, '#map=5.4/17.5/0');
  await expect(hatched).toHaveCount(0);
  await expect(page.locator('.records-picture')).not.toContainText('held by');
});

/** Distance of the two nearest marks in the list of marks, whose options stand where the marks stand. */
const closestMarks = (page: Page): Promise<number> =>
  page
    .getByRole('listbox', { name: 'Marks on the map' })
    .locator('[data-mark="symbol"]')
    .evaluateAll((options) => {
      const middles = options.map((option) => {
        const { x, y, width, height } = option.getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      });
      return Math.min(
        ...middles.flatMap(([ax, ay], index) =>
          middles.slice(index + 1).map(([bx, by]) => Math.hypot(ax - bx, ay - by)),
        ),
      );
    });

/** Runs in the page: parts of a name that lie beyond the map's edge or under something else, in CSS pixels. */
function hiddenParts(name: Element): string[] {
  const map = name.closest('.map-canvas')?.getBoundingClientRect();
  const box = name.getBoundingClientRect();
  if (!map) return ['no map'];
  const hidden: string[] = [];
  for (let x = box.left + 2; x < box.right; x += 4)
    for (let y = box.top + 2; y < box.bottom; y += 4) {
      const isWithin = x >= map.left && x <= map.right && y >= map.top && y <= map.bottom;
      const above = document.elementFromPoint(x, y);
      if (!isWithin || !above?.closest('.map-canvas') || above.closest('.maplibregl-ctrl'))
        hidden.push(`${Math.round(x)}, ${Math.round(y)}: ${above?.className}`);
    }
  return hidden;
}
