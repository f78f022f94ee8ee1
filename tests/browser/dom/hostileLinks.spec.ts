import fc from 'fast-check';
import { HOSTILE_VALUES, hostileHash } from '../../unit/url/hostileHashes';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

test.use({ map: 'still' });

/** Many links in one page, which goes without the map: slow here, and its camera has a test of its own. */
test.use({ allow: /MapView|stillPictures/ });

const KEYS = ['sel', 'q', 't', 'map'];
const HASHES = [
  ...HOSTILE_VALUES.map((value, index) => `#${KEYS[index % KEYS.length]}=${value}`),
  ...fc.sample(hostileHash, { numRuns: 150, seed: 2013 }),
];

test('no link breaks the page or runs in it', async ({ page }) => {
  await page.route(/MapView|stillPictures/, (route) => route.abort());
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openApp(page);
  const shown = await page.evaluate(async (hashes) => {
    const elements = () => document.querySelectorAll('script, img, iframe, object, embed').length;
    const before = elements();
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    let most = 0;
    for (const hash of hashes) {
      location.hash = hash;
      await frame();
      await frame();
      most = Math.max(most, elements() - before);
      if (!document.querySelector('.app')) throw new Error(`blank page after ${hash}`);
    }
    return { most, links: [...document.links].map(({ protocol }) => protocol) };
  }, HASHES);
  expect(shown.most).toBe(0);
  expect(dialogs).toEqual([]);
  expect(shown.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);

  // And it still works.
  await page.evaluate(() => {
    location.hash = '#sel=place:kidal&lang=en';
  });
  await expect(page.getByRole('heading', { name: 'Kidal', exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'This link' })).toHaveCount(0);
});
