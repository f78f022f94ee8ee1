import { expect, test } from '../support/fixtures';
import { boxOf } from '../support/layout';
import { openMap } from '../support/map';
import {
  dateOf,
  dayOf,
  days,
  middleOf,
  PHONE,
  pinch,
  slider,
  timeline,
  titleOf,
  touch,
} from '../support/timeline';

test.describe('with a mouse', () => {
  test('hovering tells the day and its events; a click on a bar chooses the only one', async ({
    page,
  }) => {
    await openMap(page, '#zoom=2013-02-05..2013-02-12&layers=attack,camp_handover');
    const box = await boxOf(page.locator('.timeline-bars'));
    const at = (share: number) => box.x + box.width * share;
    await page.mouse.move(at(3.5 / 8), box.y + 10);
    const card = page.locator('.timeline-card');
    await expect(card).toContainText('8 February 2013');
    await expect(card).toContainText(titleOf('2013-02-08-gao-suicide-bombing'));
    await page.mouse.click(at(3.5 / 8), box.y + box.height - 4);
    await expect(page).toHaveURL(/sel=event:2013-02-08-gao-suicide-bombing/);
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '1 March 2012');
  });

  test('a click on a bar of several narrows the window; beside the bars it moves a handle', async ({
    page,
  }) => {
    await openMap(page, '#zoom=2013-01-06..2013-01-15');
    const box = await boxOf(page.locator('.timeline-bars'));
    await page.mouse.click(box.x + box.width * 0.45, box.y + box.height - 4);
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '10 January 2013');
    await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '10 January 2013');
    await page.mouse.click(box.x + box.width * 0.85, box.y + 4);
    await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '14 January 2013');
  });

  test('a double click goes into the cluster and leaves the window alone', async ({ page }) => {
    await openMap(page, '#t=2013-01-01..2013-03-01');
    const box = await boxOf(days(page));
    const tick = await boxOf(page.locator('.timeline-tick-unit', { hasText: 'Feb' }).first());
    await page.mouse.dblclick(tick.x + 15, box.y + 40);
    await expect(page).toHaveURL(/zoom=2012-1\d-\d\d\.\.2013-03-\d\d/);
    await expect(page).toHaveURL(/t=2013-01-01\.\.2013-03-01/);
  });

  test('a zoomed axis follows what the keys move', async ({ page }) => {
    await openMap(page, '#mode=day&t=2013-02-09&zoom=2013-02-05..2013-02-12');
    await slider(page, 'Day').focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight');
    await expect(slider(page, 'Day')).toHaveAttribute('aria-valuetext', '15 February 2013');
    await expect(page).toHaveURL(/zoom=2013-02-(0[6-9]|1\d)\.\./);
    await expect(page.locator('.timeline-handle-off')).toHaveCount(0);
  });
});

test.describe('with fingers', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a finger drags a handle, two fingers zoom and leave the window alone', async ({ page }) => {
    await openMap(page, '#t=2012-06-01..2013-02-28');
    const cdp = await page.context().newCDPSession(page);
    const to = slider(page, 'To');
    const last = await dayOf(to);
    const { x, y } = await middleOf(to);
    await touch(cdp, 'Start', [{ x, y }]);
    for (let step = 1; step <= 8; step++) await touch(cdp, 'Move', [{ x: x - step * 5, y }]);
    await touch(cdp, 'End', []);
    await expect.poll(() => dayOf(to)).toBeLessThan(last);
    const [before, after] = [await dateOf(slider(page, 'From')), await dateOf(to)];
    const box = await boxOf(days(page));
    await pinch(page, { x: box.x + box.width * 0.4, y: box.y + 35 }, 60, 240);
    await expect(page).toHaveURL(/zoom=/);
    expect([await dateOf(slider(page, 'From')), await dateOf(to)]).toEqual([before, after]);
    await pinch(page, { x: box.x + box.width * 0.4, y: box.y + 35 }, 300, 40);
    await pinch(page, { x: box.x + box.width * 0.4, y: box.y + 35 }, 300, 40);
    await expect(page).not.toHaveURL(/zoom=/);
  });

  test('takes little of the screen, and handles are large enough for a thumb', async ({ page }) => {
    await openMap(page);
    expect((await boxOf(timeline(page))).height).toBeLessThanOrEqual(156);
    for (const name of ['From', 'To']) {
      const { width, height } = await boxOf(slider(page, name));
      expect(width).toBeGreaterThanOrEqual(44);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });
});
