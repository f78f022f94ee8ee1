import { failFirst } from '../support/failFirst';
import { expect, test } from '../support/fixtures';
import { mapCanvas } from '../support/map';

test.describe('when a file of the map does not arrive', () => {
  test.use({ allow: /failed request|Failed to (fetch|load)|Worker failed/i });

  test('its program comes by itself; a worker that fails or is killed is told of and tried again', async ({
    page,
  }) => {
    await failFirst(page, /MapView.*\.js/, 1);
    // Fetched ahead, too.
    await failFirst(page, /map-worker/, 2);
    await page.clock.install();
    await page.addInitScript(rememberWorkers);
    await page.goto('/#map=6.5/16.3/-0.05&sel=place:gao');
    // Only the program that has come tells of its worker.
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be drawn');
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
    await expect(mapCanvas(page)).toBeVisible();

    await test.step('killed, it is said and tried again in the same view', async () => {
      expect(
        await page.evaluate(() => (window as unknown as { killWorkers(): number }).killWorkers()),
      ).toBeGreaterThan(0);
      // Workers are asked from time to time, then given time to answer; nobody waits for it here.
      await page.clock.fastForward(10_000);
      await page.clock.fastForward(10_000);
      await expect(alert).toContainText('could not be drawn', { timeout: 60_000 });
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
      await expect(alert).toHaveCount(0);
      await expect(page).toHaveURL(/map=6\.5\/16\.3\/-0\.05/);
    });
  });

  test('a worker that fails before there is a map is told of, too', async ({ page }) => {
    const failed = new Promise<void>((done) => {
      let count = 0;
      page.on('requestfailed', (request) => {
        if (/map-worker/.test(request.url()) && ++count === 2) done();
      });
    });
    await failFirst(page, /map-worker/, 2);
    // A link to a step holds the map until the stories are there.
    await page.route(/_virtual_stories-[\w-]+\.js$/, async (route) => {
      await failed;
      await route.continue();
    });
    await page.goto('/#story=konna-to-gao/gao-fighting');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be drawn');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
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

/** Runs in the page, before the app: workers that are made can be killed. */
function rememberWorkers(): void {
  const made: Worker[] = [];
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      made.push(this);
    }
  };
  Object.assign(window, { killWorkers: () => made.map((worker) => worker.terminate()).length });
}
