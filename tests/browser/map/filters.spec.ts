import { expect, test } from '../support/fixtures';
import { builtEvents, mapCanvas, openMap, restingPixels } from '../support/map';
import { panelOf } from '../support/panel';
import { countDifferentPixels } from '../support/pixels';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

const MARKET = '2013-02-11-gao-market-closed';
const titleOf = (id: string) =>
  builtEvents().find((event) => event.id === id)?.properties.title_en ?? `no ${id}`;

test('map, timeline, list and counts follow the search', async ({ page }) => {
  await openMap(page);
  const panel = panelOf(page);
  const records = panel.locator('.record-list .record-button');
  const before = await restingPixels(mapCanvas(page));
  await panel.getByRole('searchbox', { name: 'Search' }).fill('market');
  await expect(records).toHaveCount(1);
  await expect(records).toContainText(titleOf(MARKET));
  await expect(page.locator('.timeline-count')).toHaveText(/^1 record, on the map$/);
  const layers = page.getByRole('region', { name: 'Layers' });
  await expect(layers.getByRole('checkbox', { name: /^Other 1 on the map$/ })).toBeVisible();
  await expect(layers.getByRole('checkbox', { name: /^Attacks 0 on the map$/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Gao, 1 record on/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Kidal, 0 records on/ })).toBeVisible();
  expect(countDifferentPixels(before, await restingPixels(mapCanvas(page)))).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Next event', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(MARKET));
  await page.getByRole('button', { name: 'Next event', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`sel=event:${MARKET}`));
});
