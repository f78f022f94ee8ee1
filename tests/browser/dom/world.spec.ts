import type { Page } from '@playwright/test';
import { FAR_EVENTS, FIJI_EVENTS } from '../support/farEvents';
import { expect, test } from '../support/fixtures';
import { lineOf, openAndWait } from '../support/ownFiles';

/** As where there is no WebGL. */
test.use({ map: 'still' });

const picture = (page: Page) => page.locator('.static-map-drawing > svg').first();

const fitMap = (page: Page, file: string) =>
  lineOf(page, file).getByRole('button', { name: 'Fit map to these events' }).click();

test('the still map shows far events on the ground of the world', async ({ page }) => {
  await page.goto('/');
  await openAndWait(page, FAR_EVENTS);
  await fitMap(page, 'far.csv');
  await expect(picture(page)).toContainText('AUSTRALIA');
  await lineOf(page, 'far.csv').getByRole('button', { name: 'Dismiss' }).click();
  const before = await picture(page).innerHTML();
  await page.getByRole('checkbox', { name: /^far\.csv/ }).uncheck();
  await expect.poll(async () => (await picture(page).innerHTML()) === before).toBe(false);
});

test('it goes over the antimeridian', async ({ page }) => {
  await page.goto('/');
  await openAndWait(page, FIJI_EVENTS);
  await fitMap(page, 'fiji.csv');
  await expect(picture(page)).toContainText('Suva');
});

test('a link to the other side of the Earth restores', async ({ page }) => {
  await page.goto('/#map=3/-18/179&lang=fr');
  await expect(picture(page)).toContainText('Mer de Corail');
  await expect(page).toHaveURL(/#map=3\/-18\/179/);
});
