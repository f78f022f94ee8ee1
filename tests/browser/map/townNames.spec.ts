import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf } from '../support/layout';
import { moveTo } from '../support/link';
import { mapAtRest, openMap, type Town, towns } from '../support/map';
import { expectWords, middleOf, nameOnMap } from '../support/towns';

// Nothing here changes more than the link. Nearer views are tried on the still map (dom/towns.spec.ts):
// the same names stand over both, and are met by the same rule.
test.use({ keepsApp: true });

/** The first view of a map that was left, or never opened. */
async function firstView(page: Page): Promise<void> {
  await moveTo(page, '');
  await expect(page.getByRole('button', { name: 'Close the evidence' })).toHaveCount(0);
  await mapAtRest(page);
}

async function clickName(page: Page, town: Town): Promise<void> {
  const { x, y } = await middleOf(nameOnMap(page, town));
  await page.mouse.move(x, y);
  await expect(nameOnMap(page, town)).toHaveCSS('cursor', 'pointer');
  await expect(nameOnMap(page, town).locator('text').first()).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  await page.mouse.click(x, y);
}

test('a click on the printed name of a town opens its words, in the first view', async ({
  page,
}) => {
  await openMap(page);
  for (const town of towns())
    await test.step(town.name, async () => {
      await firstView(page);
      await clickName(page, town);
      await expectWords(page, town);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on the printed name of a town opens its words, in the first view', async ({
    page,
  }) => {
    await openMap(page);
    for (const town of towns())
      await test.step(town.name, async () => {
        await firstView(page);
        const { x, y } = await middleOf(nameOnMap(page, town));
        await page.touchscreen.tap(x, y);
        await expectWords(page, town);
      });
  });

  test('no town is named under the buttons of the zoom, which are larger there', async ({
    page,
  }) => {
    await openMap(page, '#story=konna-to-gao/calls-for-help');
    await mapAtRest(page);
    const buttons = await boxOf(page.locator('.maplibregl-ctrl-top-right .maplibregl-ctrl-group'));
    expect(buttons.height).toBeGreaterThanOrEqual(88);
    for (const town of towns()) {
      const name = await boxOf(nameOnMap(page, town));
      const isBeside = name.x + name.width <= buttons.x || name.y >= buttons.y + buttons.height;
      expect(isBeside, town.name).toBe(true);
    }
  });
});

test('names and marks stand where the ground is drawn, while it moves', async ({ page }) => {
  await openMap(page, '#map=6/16.8/0.3');
  const [gao] = towns().filter(({ id }) => id === 'gao');
  if (!gao) throw new Error('no Gao');
  const dot = page.locator('.records-picture [data-town="gao"]');
  const offsetFromGround = async (): Promise<number> => {
    const { x, y } = await middleOf(dot);
    const at = await page.locator('.map-canvas').evaluate(
      (container, [lon, lat]) => {
        interface Projecting {
          project(at: [number, number]): { x: number; y: number };
        }
        const { map } = container as unknown as { map: Projecting };
        const { left, top } = container.getBoundingClientRect();
        const point = map.project([lon, lat]);
        return { x: left + point.x, y: top + point.y };
      },
      [gao.lon, gao.lat] as [number, number],
    );
    return Math.hypot(at.x - x, at.y - y);
  };
  expect(await offsetFromGround()).toBeLessThan(1);
  const { x, y } = await middleOf(dot);
  await page.mouse.move(x, y + 120);
  await page.mouse.down();
  for (const step of [30, 60, 90]) {
    await page.mouse.move(x + step, y + 120 + step / 2);
    await expect.poll(offsetFromGround).toBeLessThan(1);
  }
  await page.mouse.up();
  await page.mouse.wheel(0, -300);
  await mapAtRest(page);
  expect(await offsetFromGround()).toBeLessThan(1);
});
