import { failFirst } from '../support/failFirst';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap } from '../support/map';

test.describe('when a file of the map does not arrive', () => {
  test.use({ allow: /failed request|Failed to (fetch|load)|Worker failed/i });

  test('its program once, it comes by itself; its worker, it is said and tried again', async ({
    page,
  }) => {
    await failFirst(page, /MapView.*\.js/, 1);
    await failFirst(page, /maplibre-gl-worker/, 1);
    await page.goto('/#sel=place:gao');
    // Only the program that has come tells of its worker.
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be drawn');
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
    await expect(mapCanvas(page)).toBeVisible();
  });

  test('the map can be tried again, and reloads the page if need be', async ({ page }) => {
    let broken = true;
    await page.route(/MapView.*\.js/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto('/#sel=place:gao');
    const again = mapCanvas(page).getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(again).toBeVisible();
    broken = false;
    await again.click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(page).toHaveURL(/#sel=place:gao$/);
  });
});

test.describe('when the worker of the map', () => {
  test.use({ allow: /failed request|Failed to load|Worker failed/i });

  test('is killed, says so and tries again in the same view', async ({ page }) => {
    await page.addInitScript(() => {
      const made: Worker[] = [];
      const Original = window.Worker;
      window.Worker = class extends Original {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          made.push(this);
        }
      };
      Object.assign(window, { killWorkers: () => made.map((worker) => worker.terminate()).length });
    });
    await openMap(page, '#map=6.5/16.3/-0.05&sel=place:gao');
    expect(
      await page.evaluate(() => (window as unknown as { killWorkers(): number }).killWorkers()),
    ).toBeGreaterThan(0);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be drawn', { timeout: 60_000 });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(/map=6\.5\/16\.3\/-0\.05/);
  });
});
