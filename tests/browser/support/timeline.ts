import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { boxOf } from './layout';
import { moveTo } from './link';
import { builtEvents } from './map';

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });
export const dateOf = async (handle: Locator) =>
  (await handle.getAttribute('aria-valuetext')) ?? '';
export const dayOf = async (handle: Locator) => Number(await handle.getAttribute('aria-valuenow'));
export const days = (page: Page) => page.locator('.timeline-days');
export const historyLength = (page: Page) => page.evaluate(() => history.length);
export const titleOf = (id: string) =>
  builtEvents().find((event) => event.id === id)?.properties.title_en ?? `no ${id}`;

export const middleOf = async (target: Locator) => {
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
};

export async function dragBy(page: Page, target: Locator, dx: number, steps = 12) {
  const { x, y } = await middleOf(target);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y, { steps });
  await page.mouse.up();
}

type Finger = { readonly x: number; readonly y: number };
export const touch = (
  cdp: CDPSession,
  type: 'Start' | 'Move' | 'End',
  touchPoints: readonly Finger[],
) =>
  cdp.send('Input.dispatchTouchEvent', {
    type: `touch${type}`,
    touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
  });

export async function pinch(page: Page, at: Finger, from: number, to: number) {
  const cdp = await page.context().newCDPSession(page);
  const fingers = (distance: number) => [
    { x: at.x - distance / 2, y: at.y },
    { x: at.x + distance / 2, y: at.y },
  ];
  // One finger comes down first and slips a little, as in life.
  const [first] = fingers(from);
  const slipped = first && { x: first.x - 12, y: first.y };
  await touch(cdp, 'Start', first ? [first] : []);
  await touch(cdp, 'Move', slipped ? [slipped] : []);
  await touch(cdp, 'Start', fingers(from));
  for (let step = 1; step <= 8; step++)
    await touch(cdp, 'Move', fingers(from + ((to - from) * step) / 8));
  await touch(cdp, 'End', []);
}

/** Follows a link in the page that is open, and waits until it is shown. */
export async function followLink(page: Page, hash: string): Promise<void> {
  await moveTo(page, hash);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

export const openOptions = async (page: Page, name = 'Options') => {
  await button(page, name).click();
  await expect(button(page, name)).toHaveAttribute('aria-expanded', 'true');
};
