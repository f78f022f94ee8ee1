import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { quotesOf, type Town } from './map';
import { panelOf } from './panel';

/** The name of a town as it is printed on the map, live or still. */
export const nameOnMap = (page: Page, { id }: Pick<Town, 'id'>): Locator =>
  page.locator(`.records-picture [data-name="town:${id}"]`);

/** The middle of something in sight, in CSS pixels of the page. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not in sight`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The panel shows the town and words of a source. */
export async function expectWords(page: Page, town: Town): Promise<void> {
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
  const [words = ''] = quotesOf(town);
  await expect(panel).toContainText(words);
}

/** The marks whose symbol lies on the name of a town. */
export const marksOnName = (page: Page, { id }: Pick<Town, 'id'>): Promise<string[]> =>
  page.locator('.records-picture').evaluate((picture, place) => {
    const name = picture.querySelector(`[data-name="town:${place}"]`)?.getBoundingClientRect();
    if (!name) return ['the name is missing'];
    return [...picture.querySelectorAll('[data-mark]')].flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const on = x > name.left && x < name.right && y > name.top && y < name.bottom;
      return on ? (mark.getAttribute('data-mark') ?? '') : [];
    });
  }, id);
