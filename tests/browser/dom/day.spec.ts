import { expect, test } from '../support/fixtures';
import { openApp, panelOf } from '../support/panel';
import { dayOf, followLink, slider } from '../support/timeline';

test.use({ map: 'still' });

test('a single day is one with records; the days beside it, and what was last known, are a press away', async ({
  page,
}) => {
  await openApp(page, '#t=2013-01-10..2013-02-15');
  const panel = panelOf(page);
  const day = slider(page, 'Day');
  await test.step('the radio leads to the nearest day with something', async () => {
    await page.getByText('On a day', { exact: true }).click();
    await expect(day).toHaveAttribute('aria-valuetext', '11 February 2013');
    // The address follows a little later; the next link is to be another.
    await expect(page).toHaveURL(/mode=day&t=2013-02-11/);
  });
  await test.step('a link is taken as it is, and its empty day says so', async () => {
    await followLink(page, '#mode=day&t=2013-02-15');
    await expect(day).toHaveAttribute('aria-valuetext', '15 February 2013');
    await expect(panel).toContainText('No report speaks of an event on this day.');
  });
  await test.step('buttons lead to the days with records on both sides', async () => {
    const start = await dayOf(day);
    await panel
      .getByRole('button', { name: 'Later day with an exact date: 14 October 2023' })
      .click();
    await expect(day).toHaveAttribute('aria-valuetext', '14 October 2023');
    await followLink(page, '#mode=day&t=2013-02-15');
    await panel
      .getByRole('button', { name: /^Earlier day with an exact date: 11 February 2013$/ })
      .click();
    expect(await dayOf(day)).toBe(start - 4);
  });
  await test.step('the keyboard meets what was last known, and opens it', async () => {
    await followLink(page, '#mode=day&t=2013-03-04');
    const marks = page.getByRole('listbox', { name: 'Marks on the map' });
    const ghost = marks.getByRole('option', { name: /^Last known, 20 days earlier: Gao/ });
    await expect(ghost).toBeAttached();
    await marks.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sel=event:/);
  });
});
