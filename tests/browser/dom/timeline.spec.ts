import { expect, test } from '../support/fixtures';
import { boxOf } from '../support/layout';
import { openApp, panelOf } from '../support/panel';
import {
  button,
  DESKTOP,
  dateOf,
  dayOf,
  dragBy,
  followLink,
  historyLength,
  openOptions,
  PHONE,
  slider,
  timeline,
  titleOf,
} from '../support/timeline';

for (const viewport of [DESKTOP, PHONE])
  test.describe(`the timeline at ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: viewport === PHONE });

    test('its handles and its middle are dragged, and its modes keep the place in time', async ({
      page,
    }) => {
      await openApp(page);
      const [from, to] = [slider(page, 'From'), slider(page, 'To')];
      await test.step('a handle moves its end and replaces the link', async () => {
        const before = await historyLength(page);
        const [firstDay, lastDay] = [await dayOf(from), await dayOf(to)];
        await dragBy(page, from, 90);
        await dragBy(page, to, -60);
        expect(await dayOf(from)).toBeGreaterThan(firstDay);
        expect(await dayOf(to)).toBeLessThan(lastDay);
        await expect(page).toHaveURL(/t=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
        expect(await historyLength(page)).toBe(before);
      });
      await test.step('the middle moves the window whole', async () => {
        await followLink(page, '#t=2012-06-01..2012-09-30');
        const [firstDay, lastDay] = [await dayOf(from), await dayOf(to)];
        const length = lastDay - firstDay;
        expect(length).toBe(121);
        await dragBy(page, button(page, 'Move the period'), 25);
        expect(await dayOf(from)).toBeGreaterThan(firstDay);
        expect((await dayOf(to)) - (await dayOf(from))).toBe(length);
        await button(page, 'Move the period').focus();
        const dragged = await dayOf(from);
        await page.keyboard.press('ArrowLeft');
        expect(await dayOf(from)).toBe(dragged - 1);
        expect((await dayOf(to)) - (await dayOf(from))).toBe(length);
      });
      await test.step('a mode shows the day at which the one before it ended', async () => {
        await followLink(page, '#t=2013-02-08..2013-02-10');
        await page.getByText('On a day', { exact: true }).click();
        await expect(slider(page, 'Day')).toHaveAttribute('aria-valuetext', '10 February 2013');
        await expect(page).toHaveURL(/mode=day/);
        await page.getByText('Up to a day', { exact: true }).click();
        await expect(slider(page, 'Day')).toHaveAttribute('aria-valuetext', '10 February 2013');
        await page.getByText('In a window', { exact: true }).click();
        await expect(from).toHaveAttribute('aria-valuetext', '8 February 2013');
      });
    });

    test('its options zoom, fold and hide, as links do', async ({ page }) => {
      await openApp(
        page,
        '#t=2013-02-09&mode=upto&zoom=2013-01-05..2013-02-20&axis=linear&possible=hide',
      );
      await openOptions(page);
      const checkbox = (name: string) => page.getByRole('checkbox', { name });
      const allDates = timeline(page).getByRole('button', { name: 'All dates', exact: true });
      await test.step('a link restores mode, zoom, axis and what is hidden', async () => {
        await expect(page.getByRole('radio', { name: 'Up to a day', exact: true })).toBeChecked();
        await expect(slider(page, 'Day')).toHaveAttribute('aria-valuetext', '9 February 2013');
        await expect(page.locator('.timeline-tick-context').first()).toHaveText('Jan 2013');
        await expect(checkbox('Shorten quiet stretches')).not.toBeChecked();
        await expect(checkbox('Include uncertain dates')).not.toBeChecked();
        await followLink(page, '#t=2013-02-09&mode=upto');
        await expect(checkbox('Shorten quiet stretches')).toBeChecked();
        await expect(allDates).toBeVisible();
      });
      await test.step('fits the events of the layers that are on, and shows the whole span', async () => {
        await followLink(page, '#layers=attack');
        await button(page, 'Zoom to events').click();
        await expect(page).toHaveURL(/zoom=2013-01-\d\d\.\.2023-11-\d\d/);
        await allDates.click();
        await expect(page).not.toHaveURL(/zoom=/);
        await expect(allDates).toHaveCount(0);
        await expect(page.locator('.timeline-fold')).not.toHaveCount(0);
        // There it stands in the bar, outside of what a press elsewhere closes.
        if (viewport === DESKTOP) await openOptions(page);
        await checkbox('Shorten quiet stretches').click();
        await expect(page).toHaveURL(/axis=linear/);
        await expect(page.locator('.timeline-fold')).toHaveCount(0);
      });
      await test.step('hides what is only possible, everywhere', async () => {
        await followLink(page, '#t=2012-04-15..2012-04-20');
        const seized = panelOf(page).getByRole('button', {
          name: titleOf('2012-04-northern-mali-seized'),
        });
        const possible = panelOf(page).locator('.panel-count', { hasText: /uncertain date/ });
        await expect(seized).toBeVisible();
        await expect(possible).toBeVisible();
        await checkbox('Include uncertain dates').click();
        await expect(page).toHaveURL(/possible=hide/);
        await expect(seized).toHaveCount(0);
        await expect(possible).toHaveCount(0);
        await expect(page.getByRole('region', { name: 'Layers', exact: true })).not.toContainText(
          /with (an )?uncertain date/,
        );
      });
    });

    test('shows single events in lanes, to be chosen by click or key, and stays within the page', async ({
      page,
    }) => {
      await openApp(page, '#zoom=2013-01-05..2013-02-15');
      await openOptions(page);
      await page.getByText('Lanes', { exact: true }).click();
      const lanes = page.getByRole('group', { name: 'Lanes of events' });
      const attack = lanes.getByRole('button', {
        name: `8 February 2013: ${titleOf('2013-02-08-gao-suicide-bombing')}`,
      });
      await attack.click();
      await expect(page).toHaveURL(/sel=event:2013-02-08-gao-suicide-bombing/);
      await expect(attack).toHaveAttribute('aria-current', 'true');
      await attack.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/sel=event:2013-02-09-gao-suicide-bombing/);
      await page.keyboard.press('ArrowDown');
      await expect(attack).toHaveAttribute('tabindex', '-1');
      await expect(lanes.locator('[tabindex="0"]')).toHaveCount(1);
      await expect(lanes.getByText('Undated')).toBeAttached();
      // Whatever is pressed elsewhere closes the options.
      await openOptions(page);
      await page.getByText('Town', { exact: true }).click();
      await expect(lanes.getByText('Konna', { exact: true })).toBeAttached();
      const { height } = await boxOf(lanes);
      expect(height).toBeLessThanOrEqual(220);

      await test.step('French words on the smallest screen leave the page as wide as it', async () => {
        if (viewport === PHONE) await page.setViewportSize({ width: 320, height: 640 });
        await followLink(page, '#lang=fr&zoom=2013-01-05..2013-02-15');
        await expect(page.getByText('Lignes', { exact: true })).toBeVisible();
        const tooWide = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
        await expect.poll(tooWide).toBe(0);
      });
    });
  });

test.describe('the keys of the timeline', () => {
  test('move its sliders, and cross the fold in one step', async ({ page }) => {
    await openApp(page, '#t=2013-01-10..2013-02-10');
    const [from, to] = [slider(page, 'From'), slider(page, 'To')];
    await from.focus();
    for (const [key, date] of [
      ['ArrowRight', '11 January 2013'],
      ['Shift+ArrowRight', '18 January 2013'],
      ['ArrowDown', '17 January 2013'],
      // Over a fold, and on within one in which a step begins.
      ['PageDown', '1 March 2012'],
      ['PageUp', '1 April 2012'],
      ['End', '10 February 2013'],
      ['Home', '1 March 2012'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(from).toHaveAttribute('aria-valuetext', date);
    }
    await to.focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect(to).toHaveAttribute('aria-valuetext', /2023$/);
    await expect(page.getByText(/^Skipped 10 yr/)).toBeAttached();
  });

  test('N, P and Space work while it has the focus, and can be switched off', async ({ page }) => {
    await openApp(page, '#t=2013-02-08..2013-02-08');
    await slider(page, 'From').focus();
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/sel=event:2013-02-09/);
    await page.keyboard.press('p');
    await expect(page).toHaveURL(/sel=event:2013-02-08/);
    await page.keyboard.press('Space');
    await expect(button(page, 'Pause')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(button(page, 'Play')).toBeVisible();

    await openOptions(page);
    await page.getByRole('checkbox', { name: 'One-key shortcuts' }).click();
    // The link follows a moment later.
    const day = await dayOf(slider(page, 'To'));
    await slider(page, 'From').focus();
    await page.keyboard.press('n');
    await page.keyboard.press('Space');
    await expect(button(page, 'Play')).toBeVisible();
    expect(await dayOf(slider(page, 'To'))).toBe(day);
    await expect(page).toHaveURL(/sel=event:2013-02-08/);
    await page.reload();
    await openOptions(page);
    await expect(page.getByRole('checkbox', { name: 'One-key shortcuts' })).not.toBeChecked();
  });
});

test.describe('dates that are typed', () => {
  test('are taken, and bad text leaves all as it was', async ({ page }) => {
    await openApp(page, '#lang=en');
    const [from, to] = [slider(page, 'From'), slider(page, 'To')];
    const typed = (name: string) => page.getByRole('textbox', { name, exact: true });
    const type = async (name: string, text: string) => {
      await typed(name).fill(text);
      await typed(name).press('Enter');
    };
    await type('From date', '8 Feb 2013');
    await expect(from).toHaveAttribute('aria-valuetext', '8 February 2013');
    await expect(typed('From date')).toHaveValue('8 Feb 2013');
    await type('To date', 'février 2013');
    await expect(to).toHaveAttribute('aria-valuetext', '28 February 2013');
    await type('To date', '2013-01-10/2013-01-11');
    await expect(from).toHaveAttribute('aria-valuetext', '10 January 2013');
    await expect(to).toHaveAttribute('aria-valuetext', '11 January 2013');
    await type('From date', '[2013-01-05..2013-01-09]');
    await expect(from).toHaveAttribute('aria-valuetext', '5 January 2013');

    // The link is written a moment later.
    await expect(page).toHaveURL(/t=2013-01-05\.\.2013-01-09/);
    const url = page.url();
    const before = [await dateOf(from), await dateOf(to)];
    await type('From date', 'last Tuesday');
    await expect(typed('From date')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(/“last Tuesday” is not a date/)).toBeVisible();
    await expect(typed('From date')).toHaveAccessibleDescription(/is not a date/);
    expect([await dateOf(from), await dateOf(to)]).toEqual(before);
    expect(page.url()).toBe(url);
    await type('From date', '1999');
    await expect(page.getByText(/The records run from/)).toBeVisible();
    expect([await dateOf(from), await dateOf(to)]).toEqual(before);
    await typed('From date').press('Escape');
    await expect(typed('From date')).toHaveValue('5 Jan 2013');
    await expect(typed('From date')).toHaveAttribute('aria-invalid', 'false');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true });

    test('have their fields among the options, with room for the message', async ({ page }) => {
      await openApp(page, '#lang=en');
      const from = page.getByRole('textbox', { name: 'From date', exact: true });
      await expect(from).toHaveCount(0);
      await openOptions(page);
      await from.fill('8 Feb 2013');
      await from.press('Enter');
      await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '8 February 2013');
      await from.fill('last Tuesday');
      await from.press('Enter');
      await expect(page.getByText(/“last Tuesday” is not a date/)).toBeInViewport({ ratio: 1 });
      await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '8 February 2013');
    });
  });
});
