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
