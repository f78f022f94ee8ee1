import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

// A page that others left may ask for the letters of their words.
test.use({ keepsContext: false });

test('the words of sources have letters of their own, which come with the first of them', async ({
  page,
}) => {
  /** How far the file of the serif has come. */
  const serif = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => family.includes('Source Serif'))
        .map(({ status }) => status),
    );
  const panel = await openApp(page, '#lang=fr');
  expect(await serif()).not.toContain('loaded');
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
  await expect.poll(serif).toEqual(['loaded']);
  // Our own words keep ours.
  for (const part of ['.rendering', 'h2', 'figcaption'])
    expect(await fontOf(part), part).toMatch(/^"?Noto Sans/);
});
