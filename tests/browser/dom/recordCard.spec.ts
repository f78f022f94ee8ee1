import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/layout';
import { moveTo } from '../support/link';
import { openApp } from '../support/panel';
import { linesInSight } from '../support/words';

interface Built {
  readonly id: string;
  readonly properties: { readonly tier: string; readonly title_fr: string };
}
const records: readonly Built[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features.filter(({ properties }: Built) => properties.tier === 'corpus');
/** Those with the longest titles, and some of every kind. */
const CHOSEN = [
  ...[...records]
    .sort((a, b) => b.properties.title_fr.length - a.properties.title_fr.length)
    .slice(0, 4)
    .map(({ id }) => id),
  ...['2013-02-10-gao-fighting', '2023-10-31-kidal-camp-vacated', '2023-10-31-kidal-gao-convoy'],
];

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const)
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const lang of ['en', 'fr'])
      test(`with a record chosen its first words are in sight before anything is touched: ${lang}`, async ({
        page,
      }) => {
        const panel = await openApp(page, `#lang=${lang}`);
        for (const id of CHOSEN)
          await test.step(id, async () => {
            await moveTo(page, `#sel=event:${id}&lang=${lang}`);
            const words = panel.locator('blockquote').first();
            await expect(words).toBeVisible();
            await settled(page);
            const lines = await linesInSight(words);
            expect(lines === 'all' ? 4 : lines).toBeGreaterThanOrEqual(4);
          });
      });
  });

test('a fact pointed at or focused lights the words that carry it, and brings them into sight', async ({
  page,
}) => {
  const panel = await openApp(page, '#sel=event:2023-10-31-kidal-camp-vacated');
  const date = panel.locator('.carries-when').first();
  const ground = () => date.evaluate((mark) => getComputedStyle(mark).backgroundColor);
  await expect(date).toHaveText('Tuesday');
  const atRest = await ground();
  const term = panel.getByRole('button', { name: 'Date', exact: true });
  await term.focus();
  const lit = await ground();
  expect(lit).not.toBe(atRest);
  expect(
    await panel
      .locator('.carries-kind:not(.carries-when)')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor),
  ).toBe(atRest);
  await term.scrollIntoViewIfNeeded();
  await page.keyboard.press('Enter');
  await expect(date).toBeInViewport();
  expect(await ground()).toBe(lit);
  await panel.getByRole('heading', { level: 2 }).focus();
  expect(await ground()).toBe(atRest);
  // By the mouse, from the line above the name.
  await panel.getByText('31 October 2023', { exact: true }).first().hover();
  expect(await ground()).toBe(lit);
});
