import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/fixtures';
import { openApp, openShare } from '../support/panel';

test.use({ map: 'still' });

/** Bytes of a picture; one of the whole of Mali has about a third. */
const MOST_BYTES = 1_500_000;

for (const camera of ['24/16/-1', '20/16/-1', '24/85/180'])
  test(`a link to ${camera} shows, saves and prints a map at once`, async ({ page }) => {
    const panel = await openApp(page, `#map=${camera}`);
    await expect(page.locator('.static-map-drawing')).toBeVisible();
    expect(await page.evaluate(() => document.querySelectorAll('svg path').length)).toBeGreaterThan(
      0,
    );
    const share = await openShare(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      share.getByRole('button', { name: /^SVG,/ }).click(),
    ]);
    expect((await readFile(await file.path())).byteLength).toBeLessThan(MOST_BYTES);
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const drawn = document.querySelectorAll('.print-page svg').length;
      dispatchEvent(new Event('afterprint'));
      return drawn;
    });
    expect(printed).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: /^Gao, \d/ }).click();
    await expect(page).toHaveURL(/map=12\//);
  });
