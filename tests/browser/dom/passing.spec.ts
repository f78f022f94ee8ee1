import { zipOf } from '../../zippedProject';
import { expect, test } from '../support/fixtures';
import { hold } from '../support/hold';
import { openFiles } from '../support/ownFiles';

test.use({ viewport: { width: 360, height: 640 } });

for (const [what, file, worker, told] of [
  [
    'a project',
    { name: 'alder.zip', text: zipOf() },
    /projectWorker/,
    /^Checking the project alder\.zip…/,
  ],
  ['own events', { name: 'mine.csv', text: 'date,lat,lon\n' }, /importWorker/, /^mine\.csv/],
] as const)
  test(`what is told of ${what} on the way lies over the page, which stays where it is`, async ({
    page,
  }) => {
    const comes = await hold(page, worker);
    await page.goto('/');
    await expect(page.locator('.still-page')).toHaveCount(0);
    const map = page.locator('#map');
    const stood = await map.boundingBox();
    await openFiles(page, file);
    const line = page.locator('.is-passing');
    await expect(line).toHaveText(told);
    await expect(line).toBeInViewport({ ratio: 1 });
    expect(await map.boundingBox()).toEqual(stood);
    await line.getByRole('button', { name: 'Cancel' }).click();
    await expect(line).toHaveCount(0);
    comes();
  });

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the row of layers stays one row while the switches of own events load', async ({
    page,
  }) => {
    const comes = await hold(page, /OwnSets/);
    await page.goto('/');
    await expect(page.locator('.still-page')).toHaveCount(0);
    const layers = page.locator('.layer-list');
    const height = async () => (await layers.boundingBox())?.height;
    const stood = await height();
    await openFiles(page, {
      name: 'mine.csv',
      text: 'id,year,event_date,latitude,longitude,event_type,actor1,country\n1,2013,2013-02-08,16.2,0.1,Battles,A,Mali\n',
    });
    await expect(page.getByText('1 event with a place').first()).toBeVisible();
    // Longer than it takes until anything would be said.
    await page.waitForTimeout(600);
    expect(await height()).toBe(stood);
    comes();
  });
});
