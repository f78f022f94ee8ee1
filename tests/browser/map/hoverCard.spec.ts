import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { mapAtRest, mapCanvas, openMap } from '../support/map';

const cardOf = (page: Page) => page.locator('.hover-card');

/** Middle of the first mark whose name this matches, in CSS pixels of the page. */
async function middleOf(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const mark = page
    .getByRole('listbox', { name: 'Marks on the map' })
    .getByRole('option', { name });
  const box = await mark.first().boundingBox();
  if (!box) throw new Error(`no mark is called ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the mouse onto a mark, and expects a small card inside the map that leaves the mark free. */
async function expectCardAt(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.move(x, y);
  await expect(cardOf(page)).toBeVisible();
  const [card, map] = [await cardOf(page).boundingBox(), await mapCanvas(page).boundingBox()];
  if (!card || !map) throw new Error('the card or the map has no box');
  expect(card.width).toBeLessThanOrEqual(220);
  expect(card.x).toBeGreaterThanOrEqual(map.x);
  expect(card.y).toBeGreaterThanOrEqual(map.y);
  expect(card.x + card.width).toBeLessThanOrEqual(map.x + map.width);
  expect(card.y + card.height).toBeLessThanOrEqual(map.y + map.height);
  const isBeside = card.x > x + 14 || card.x + card.width < x - 14;
  const isAboveOrBelow = card.y > y + 14 || card.y + card.height < y - 14;
  expect(isBeside || isAboveOrBelow).toBe(true);
  return { x, y };
}

// Nothing here changes more than the link.
test.use({ keepsApp: true });

test('the card of a stack tells when each record was, and goes with a key', async ({ page }) => {
  await openMap(page, '#tier=corpus,context&map=6/16.8/0.3');
  const { x, y } = await expectCardAt(page, /^Attacks: \d+ records, Gao/);
  await expect(cardOf(page)).toContainText('4 attacks in Gao');
  const entries = cardOf(page).getByRole('listitem', { includeHidden: true });
  await expect(entries).toHaveCount(3);
  await expect(entries).toHaveText([/^8 Feb 2013 /, /^9 Feb 2013 /, /^10 Feb 2013 /]);
  await page.keyboard.press('Shift');
  await expect(cardOf(page)).toHaveCount(0);
  await page.mouse.move(x + 1, y);
  await mapAtRest(page);
  await expect(cardOf(page)).toHaveCount(0);
  await expectCardAt(page, /^Territorial control: \d+ records, Kidal/);
});

test('the card of a mark begins with its day, goes with the click, and comes on another thing', async ({
  page,
}) => {
  await openMap(page, '#tier=corpus&t=2013-02-08..2013-02-10&layers=attack&map=7/16.272/-0.045');
  const fighting = /^Fighting in Gao lasts four hours/;
  const { x, y } = await expectCardAt(page, fighting);
  await expect(cardOf(page)).toHaveText(/^10 Feb 2013.*Fighting in Gao lasts four hours/);
  const quotation = await cardOf(page).locator('q').boundingBox();
  expect(quotation?.height).toBeLessThan(24);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/sel=event:2013-02-10-gao-fighting/);
  await expect(cardOf(page)).toHaveCount(0);
  await page.mouse.move(x + 1, y + 1);
  await mapAtRest(page);
  await expect(cardOf(page)).toHaveCount(0);
  await expectCardAt(page, /^Suicide bombing hits a Gao checkpoint, 8 February/);
  await expectCardAt(page, fighting);
});

test.describe('in a low frame', () => {
  test.use({ viewport: { width: 600, height: 400 }, keepsApp: false });

  test('the card of a stack is not higher than the map', async ({ page }) => {
    await openMap(page, '#tier=corpus,context', { path: '/?embed' });
    await expectCardAt(page, /^Attacks: \d+ records, Gao/);
    await expect(cardOf(page)).toContainText('click to open');
  });
});
