import { expect, test } from '../support/fixtures';
import { boxOf } from '../support/layout';
import { openApp } from '../support/panel';
import {
  DESKTOP,
  dateOf,
  dayOf,
  days,
  dragBy,
  followLink,
  historyLength,
  middleOf,
  PHONE,
  pinch,
  slider,
  timeline,
  titleOf,
  touch,
} from '../support/timeline';

test.describe('with a mouse', () => {
  test('bars tell their events, are chosen by a click and entered by a double click', async ({
    page,
  }) => {
    await openApp(page, '#zoom=2013-02-05..2013-02-12&layers=attack,camp_handover');
    const box = await boxOf(days(page).locator('.timeline-bars'));
    const at = (share: number) => box.x + box.width * share;
    await test.step('hovering tells the day and its events; a click chooses the only one', async () => {
      await page.mouse.move(at(3.5 / 8), box.y + 10);
      const card = page.locator('.timeline-card');
      await expect(card).toContainText('8 February 2013');
      await expect(card).toContainText(titleOf('2013-02-08-gao-suicide-bombing'));
      await page.mouse.click(at(3.5 / 8), box.y + box.height - 4);
      await expect(page).toHaveURL(/sel=event:2013-02-08-gao-suicide-bombing/);
      await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '1 March 2012');
    });
    await test.step('a click on a bar of several narrows the window; beside the bars it moves a handle', async () => {
      await followLink(page, '#zoom=2013-01-06..2013-01-15');
      await page.mouse.click(at(0.45), box.y + box.height - 4);
      await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '10 January 2013');
      await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '10 January 2013');
      await page.mouse.click(at(0.85), box.y + 4);
      await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '14 January 2013');
    });
    await test.step('a double click goes into the cluster and leaves the window alone', async () => {
      await followLink(page, '#t=2013-01-02..2013-03-01');
      const tick = await boxOf(page.locator('.timeline-tick-context', { hasText: 'Feb 2013' }));
      const { y } = await boxOf(days(page));
      // A press elsewhere, shortly before, is not its first one.
      await page.mouse.click(at(0.85), y + 4);
      await followLink(page, '#t=2013-01-01..2013-03-01');
      await page.mouse.dblclick(tick.x + 15, y + 40);
      await expect(page).toHaveURL(/zoom=201[23]-\d\d-\d\d\.\.2013-0[23]-\d\d/);
      await expect(page).toHaveURL(/t=2013-01-01\.\.2013-03-01/);
    });
  });

  test('rails tell their records, and are chosen by a click', async ({ page }) => {
    await openApp(page, '#zoom=2023-07-01..2023-11-05');
    const box = await boxOf(days(page).locator('.timeline-rails'));
    // Camp handovers have the third line; in mid-July only one of them may have begun.
    const [x, y] = [box.x + (box.width * 14) / 128, box.y + (box.height * 2.5) / 6];
    const title = titleOf('2023-07-un-leaves-compounds');
    await page.mouse.move(x, y);
    await expect(page.locator('.timeline-card')).toContainText(title);
    await expect(page.locator('.timeline-card li')).toHaveCount(1);
    await expect(page.locator('.timeline-card')).toContainText('Click to see what happened then.');
    await page.mouse.click(x, y);
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '1 July 2023');
    await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '31 October 2023');
    await expect(page).toHaveURL(/sel=event:2023-07-un-leaves-compounds/);
    await expect(page.getByRole('status').filter({ hasText: title })).toBeAttached();
  });

  test('the wheel zooms about the pointer, to single days and back', async ({ page }) => {
    await openApp(page);
    const length = await historyLength(page);
    const box = await boxOf(days(page));
    // Left of the fold, which would stay under the pointer.
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.5);
    for (let notch = 0; notch < 20; notch++) await page.mouse.wheel(0, -200);
    const shownDays = () => {
      const [, from = '', to = ''] = /zoom=([\d-]+)\.\.([\d-]+)/.exec(page.url()) ?? [];
      return 1 + (Date.parse(to) - Date.parse(from)) / 86_400_000;
    };
    await expect.poll(shownDays).toBe(3);
    // Both handles are outside the days shown, and can still be reached.
    for (const name of ['From', 'To']) {
      const handle = await boxOf(slider(page, name));
      expect(handle.x).toBeGreaterThan(-24);
      expect(handle.x + handle.width).toBeLessThan(1280 + 24);
    }
    const shown = page.url();
    await page.mouse.wheel(700, 0);
    await expect(page).not.toHaveURL(shown);
    for (let notch = 0; notch < 28; notch++) await page.mouse.wheel(0, 300);
    await expect(page).not.toHaveURL(/zoom=/);
    expect(await historyLength(page)).toBe(length);

    await test.step('a zoomed axis follows what the keys move', async () => {
      await followLink(page, '#mode=day&t=2013-02-09&zoom=2013-02-05..2013-02-12');
      await slider(page, 'Day').focus();
      for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight');
      await expect(slider(page, 'Day')).toHaveAttribute('aria-valuetext', '15 February 2013');
      await expect(page).toHaveURL(/zoom=2013-02-(0[6-9]|1\d)\.\./);
      await expect(page.locator('.timeline-handle-off')).toHaveCount(0);
    });
  });
});

test.describe('with fingers', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('one drags a handle that is large enough, two zoom and leave the window alone', async ({
    page,
  }) => {
    await openApp(page, '#t=2012-06-01..2013-02-28');
    const [from, to] = [slider(page, 'From'), slider(page, 'To')];
    await test.step('it takes little of the screen', async () => {
      expect((await boxOf(timeline(page))).height).toBeLessThanOrEqual(176);
      for (const handle of [from, to]) {
        const { width, height } = await boxOf(handle);
        expect(width).toBeGreaterThanOrEqual(44);
        expect(height).toBeGreaterThanOrEqual(44);
      }
    });
    const length = await historyLength(page);
    const cdp = await page.context().newCDPSession(page);
    const last = await dayOf(to);
    const { x, y } = await middleOf(to);
    await touch(cdp, 'Start', [{ x, y }]);
    for (let step = 1; step <= 8; step++) await touch(cdp, 'Move', [{ x: x - step * 5, y }]);
    await touch(cdp, 'End', []);
    await expect.poll(() => dayOf(to)).toBeLessThan(last);
    const [before, after] = [await dateOf(from), await dateOf(to)];
    const box = await boxOf(days(page));
    const middle = { x: box.x + box.width * 0.4, y: box.y + 35 };
    await pinch(page, middle, 60, 240);
    await expect(page).toHaveURL(/zoom=/);
    expect([await dateOf(from), await dateOf(to)]).toEqual([before, after]);
    await pinch(page, middle, 300, 40);
    await pinch(page, middle, 300, 40);
    await expect(page).not.toHaveURL(/zoom=/);
    expect(await historyLength(page)).toBe(length);

    await test.step('handles outside the days shown can still be reached', async () => {
      await followLink(page, '#zoom=2013-02-08..2013-02-10');
      for (const handle of [from, to]) {
        const { x: start, width } = await boxOf(handle);
        expect(start).toBeGreaterThan(-24);
        expect(start + width).toBeLessThan(PHONE.width + 24);
      }
    });
  });
});

for (const viewport of [DESKTOP, { width: 360, height: 640 }])
  test.describe(`grips at ${viewport.width} px`, () => {
    const isTouch = viewport !== DESKTOP;
    test.use({ viewport, hasTouch: isTouch });

    test('keep apart and in sight however short the window, and each is dragged', async ({
      page,
    }) => {
      await openApp(page);
      const [from, to] = [slider(page, 'From'), slider(page, 'To')];
      const least = isTouch ? 44 : 24;
      for (const window of [
        '2013-02-08..2013-02-08',
        '2012-03-01..2012-03-01',
        '2024-11-15..2024-11-15',
        '2012-03-01..2013-01-02',
        '2013-01-01..2013-03-01',
        '2023-10-14..2023-11-30',
      ]) {
        await followLink(page, `#t=${window}`);
        const region = await boxOf(timeline(page));
        const [first, last] = [await boxOf(from), await boxOf(to)];
        for (const { x, y, width, height } of [first, last]) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(least);
          expect(x).toBeGreaterThanOrEqual(region.x);
          expect(x + width).toBeLessThanOrEqual(region.x + region.width);
          expect(y + height).toBeLessThanOrEqual(viewport.height + 2);
        }
        expect(first.x + first.width, window).toBeLessThanOrEqual(last.x - 23);
      }
      await followLink(page, '#t=2013-02-08..2013-02-08');
      const cdp = isTouch ? await page.context().newCDPSession(page) : null;
      const drag = async (handle: typeof from, dx: number) => {
        if (!cdp) return dragBy(page, handle, dx);
        const { x, y } = await middleOf(handle);
        await touch(cdp, 'Start', [{ x, y }]);
        for (let step = 1; step <= 6; step++)
          await touch(cdp, 'Move', [{ x: x + (dx * step) / 6, y }]);
        await touch(cdp, 'End', []);
      };
      const day = await dayOf(from);
      await drag(from, -20);
      await expect.poll(() => dayOf(from)).toBeLessThan(day);
      expect(await dayOf(to)).toBe(day);
      const first = await dayOf(from);
      await drag(to, 20);
      await expect.poll(() => dayOf(to)).toBeGreaterThan(day);
      expect(await dayOf(from)).toBe(first);
    });
  });
