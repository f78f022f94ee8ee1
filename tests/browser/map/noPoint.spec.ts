import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import { mapAtRest, openMap, type Town, towns } from '../support/map';
import { isInTheFree, ribbonOf } from '../support/noPoint';
import { panelOf } from '../support/panel';

// Nothing here changes more than the link and the size of the page.
test.use({ keepsApp: true });

test('the live map says of a record that it has no point, and lets the pointer through', async ({
  page,
}) => {
  // Here the scale stands where the ribbon does.
  await page.setViewportSize({ width: 900, height: 700 });
  await openMap(page);
  const panel = panelOf(page);
  await panel.getByText(/records not on the map/).click();
  await panel.getByRole('button', { name: /A coup hits Mali/ }).click();
  await expect(page).toHaveURL(/sel=event:2012-03-mali-coup/);
  await expect(ribbonOf(page)).toHaveText('About Mali as a whole: no point on the map.');
  expect(await isInTheFree(page)).toBe(true);

  await test.step('Gao, brought under it, still opens', async () => {
    const box = await ribbonOf(page).boundingBox();
    const gao = towns().find(({ id }) => id === 'gao');
    if (!box || !gao) throw new Error('no ribbon or no Gao');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const link = (lat: number, lon: number) =>
      moveTo(page, `#sel=event:2012-03-mali-coup&map=7/${lat}/${lon}`);
    await link(gao.lat, gao.lon);
    await mapAtRest(page);
    const centre = await page.evaluate(centreWithAt, { town: gao, x, y });
    await link(centre.lat, centre.lng);
    await mapAtRest(page);
    await page.mouse.click(x, y);
    await expect(panel.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
    await expect(ribbonOf(page)).toHaveCount(0);
  });
});

/** Runs in the page: where the map must look for a town in its middle to stand at a point of the page. */
function centreWithAt({ town, x, y }: { town: Town; x: number; y: number }): {
  lat: number;
  lng: number;
} {
  interface Map {
    project(at: [number, number]): { x: number; y: number };
    unproject(at: [number, number]): { lat: number; lng: number };
  }
  const container = document.querySelector('.map-canvas');
  if (!container) throw new Error('no map');
  const { map } = container as unknown as { map: Map };
  const { left, top } = container.getBoundingClientRect();
  const middle = map.project([town.lon, town.lat]);
  return map.unproject([2 * middle.x - (x - left), 2 * middle.y - (y - top)]);
}
