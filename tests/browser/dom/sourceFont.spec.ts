import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

// A page that others left may ask for the letters of their words.
test.use({ keepsContext: false });

test('the words of sources have letters of their own, which come with the first of them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isSerif = (url: string) => url.includes('source-serif');
  const panel = await openApp(page, '#lang=fr');
  expect(asked.filter(isSerif)).toEqual([]);
  await panel
    .getByRole('button', { name: /^Gao\b/ })
    .first()
    .click();
  const fontOf = (part: string) =>
    panel
      .locator(part)
      .first()
      .evaluate((node) => getComputedStyle(node).fontFamily);
  await expect(panel.locator('blockquote').first()).toBeVisible();
  expect(await fontOf('blockquote p')).toMatch(/^"?Source Serif 4/);
  await expect.poll(() => asked.filter(isSerif).length).toBe(1);
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('16px "Source Serif 4"')))
    .toBe(true);
  // Our own words keep ours.
  for (const part of ['.rendering', 'h2', 'figcaption'])
    expect(await fontOf(part), part).toMatch(/^"?Noto Sans/);
});
