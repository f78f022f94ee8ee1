import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { expectFocusSeen, tabBackTo, tabTo } from '../support/focus';
import { openApp } from '../support/panel';

const CONVOY = /convoy is on its way from Kidal to Gao/;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.describe('with the map drawn', () => {
  test.use({ map: 'still' });

  test('from the start to a citation by keyboard alone', async ({ page, context }) => {
    test.setTimeout(180_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openApp(page);
    const evidence = page.getByRole('region', { name: 'Evidence', exact: true });
    const timeline = page.getByRole('region', { name: 'Timeline', exact: true });

    // The first stops lead past everything else.
    await page.keyboard.press('Tab');
    const toMap = page.getByRole('link', { name: 'Skip to the map' });
    await expect(toMap).toBeFocused();
    await expect(toMap).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeFocused();
    await expectFocusSeen(page);
    expect(new URL(page.url()).hash).not.toContain('map');
    await page.keyboard.press('Shift+Tab');

    // Choose Gao.
    const gao = evidence.getByRole('button', { name: /^Gao, \d+ records on the map/ });
    await tabTo(page, gao);
    await expect(gao).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Enter');
    const heading = evidence.getByRole('heading', { name: 'Gao', exact: true, level: 2 });
    await expect(heading).toBeFocused();
    await expect(gao).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('status').filter({ hasText: /^Gao\. \d+ records/ })).toBeAttached();

    // Read a quotation: its words, whose they are and of when.
    await expect(evidence).toMatchAriaSnapshot(`
    - heading "Gao" [level=2]
    - heading /^On these dates/ [level=3]
    - figure:
      - blockquote:
        - paragraph: /Two checkpoints in Gao were hit by suicide bomb attacks/
      - button /BBC News, .*2013/
    - article:
      - heading /Suicide bombing/ [level=4]:
        - button
  `);

    // Scrub to October 2023: one end by its date, typed, the other by the keys of its slider.
    await page.keyboard.press('Home');
    await tabBackTo(page, timeline.getByRole('textbox', { name: 'From date' }));
    await page.keyboard.type('1 Oct 2023');
    await page.keyboard.press('Enter');
    const from = timeline.getByRole('slider', { name: 'From', exact: true });
    const to = timeline.getByRole('slider', { name: 'To', exact: true });
    await expect(from).toHaveAttribute('aria-valuetext', '1 October 2023');
    await tabTo(page, to);
    await page.keyboard.press('End');
    const value = async () => (await to.getAttribute('aria-valuetext')) ?? '';
    for (let month = 0; month < 20 && !/ 2023$/.test(await value()); month++)
      await page.keyboard.press('PageDown');
    for (let press = 0; press < 20 && !/ October 2023$/.test(await value()); press++)
      await page.keyboard.press('Shift+ArrowLeft');
    for (let day = 0; day < 20 && !/^31 October 2023$/.test(await value()); day++)
      await page.keyboard.press('ArrowRight');
    await expect(to).toHaveAttribute('aria-valuetext', '31 October 2023');
    await expectFocusSeen(page);
    await expect(page).toHaveURL(/t=2023-10-01\.\.2023-10-31/);
    await expect(
      page.getByRole('status').filter({ hasText: /, 1 to 31 October 2023$/ }),
    ).toBeAttached();

    // The convoy, among the marks of the map: one stop of Tab, then arrows.
    const marks = page.getByRole('listbox', { name: 'Marks on the map' });
    await tabBackTo(page, marks);
    const arrow = marks.getByRole('option', { name: CONVOY });
    const isAtArrow = () =>
      arrow.evaluate(
        (node) => node.id === document.activeElement?.getAttribute('aria-activedescendant'),
      );
    const count = await marks.getByRole('option').count();
    for (let mark = 0; mark < count && !(await isAtArrow()); mark++)
      await page.keyboard.press('ArrowRight');
    expect(await isAtArrow()).toBe(true);
    await expect(arrow).toHaveAccessibleName(/31 October 2023/);
    await expect(page.locator('.mark-ring')).toBeVisible();
    await page.keyboard.press('Enter');
    const record = evidence.getByRole('heading', { level: 2 });
    await expect(record).toHaveText(CONVOY);
    await expect(marks).toBeFocused();
    await expect(evidence).toMatchAriaSnapshot(`
    - paragraph:
      - strong: 31 October 2023
      - text: /Claimed/
    - 'heading /convoy is on its way from Kidal to Gao/ [level=2]'
    - heading /What the sources say/ [level=3]
    - heading "How we read it" [level=3]
    - term:
      - button "Status"
    - definition: /Claimed/
    - term:
      - button "Places"
    - definition:
      - button "From Kidal"
    - definition:
      - button "Towards Gao"
    - definition: From Kidal towards Gao, 286 km to the south-south-west, as the crow flies
    - heading "Related records" [level=3]
  `);

    // To the record it came after, and back.
    await skipTo(page, 'evidence');
    await expect(record).toBeFocused();
    const related = evidence
      .getByRole('listitem')
      .filter({ hasText: 'Came after' })
      .getByRole('button');
    const title = (await related.locator('.record-title').textContent()) ?? '';
    await tabTo(page, related);
    await page.keyboard.press('Enter');
    await expect(record).toBeFocused();
    await expect(record).not.toHaveText(CONVOY);
    expect(title).toContain((await record.textContent()) ?? 'no heading');
    await tabBackTo(page, evidence.getByRole('button', { name: /^Back to / }));
    await page.keyboard.press('Enter');
    await expect(record).toHaveText(CONVOY);
    await expect(record).toBeFocused();

    // Copy the citation.
    const cite = evidence.locator('summary', { hasText: 'Cite this record' });
    await tabTo(page, cite);
    await page.keyboard.press('Enter');
    const citation = evidence.getByRole('textbox', { name: 'Citation' });
    await expect(citation).toHaveValue(/sel=event:2023-10-31-kidal-gao-convoy/);
    const copy = evidence.getByRole('button', { name: 'Copy', exact: true });
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(evidence.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await citation.inputValue(),
    );
  });
});

/** By the links at the beginning of the page; how a browser gets there is its own affair. */
async function skipTo(page: Page, part: 'evidence' | 'timeline' | 'map'): Promise<void> {
  const link = page.getByRole('link', { name: `Skip to the ${part}` });
  await tabBackTo(page, link, 80);
  await page.keyboard.press('Enter');
}

test('the list of keys opens by a question mark, unless single keys are off', async ({ page }) => {
  await openApp(page);
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  const opener = button(page, 'Keys');
  await tabTo(page, opener);
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  for (const name of ['Everywhere', 'Map: marks', 'Table', 'Edge between map and evidence'])
    await expect(dialog.getByRole('heading', { name, level: 3 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  // In a field it is text.
  const search = page.getByRole('searchbox');
  await tabTo(page, search, 90);
  await page.keyboard.press('?');
  await expect(search).toHaveValue('?');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Backspace');

  await tabBackTo(page, opener, 90);
  await page.keyboard.press('Enter');
  const single = dialog.getByRole('checkbox', { name: /^Use one-key shortcuts/ });
  await expect(single).toBeChecked();
  await tabTo(page, single, 5);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('?');
  await page.keyboard.press('Tab');
  await expect(dialog).toBeHidden();
  // The timeline heeds the same switch, now and after a reload.
  const from = page.getByRole('slider', { name: 'From', exact: true });
  await tabTo(page, from, 90);
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(/t=/);
  await page.reload();
  await expect(opener).toBeVisible();
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(single).not.toBeChecked();
});

test('the table is reached, sorted and scrolled by keyboard', async ({ page }) => {
  await openApp(page, '#t=2023-10-01..2023-10-31&lang=fr');
  const table = page.getByRole('button', { name: 'La carte en tableau' });
  await tabTo(page, table, 5);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Toutes les fiches à l’écran' })).toBeFocused();
  const places = page.getByRole('columnheader', { name: 'Lieux' });
  await tabTo(page, places.getByRole('button'));
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[role="status"]'))
        said.push(textContent ?? '');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.keyboard.press('Enter');
  await expect(places).toHaveAttribute('aria-sort', 'ascending');
  // What was said, not what still stands there: the count of the view may follow at once.
  await expect
    .poll(() => page.evaluate((): string => String(Reflect.get(window, 'said'))))
    .toContain('par ordre croissant de la colonne Lieux');
  await expect(
    page.getByRole('cell', { name: 'De Kidal vers Gao, à 286 km au sud-sud-ouest' }),
  ).toBeAttached();
  const rows = page.getByRole('table').locator('tbody').getByRole('rowheader');
  const all = await rows.count();
  await page.goto('/#t=2023-10-31..2023-10-31&layers=troop_movement&sel=page:table&lang=fr');
  await expect.poll(() => rows.count()).toBeLessThan(all);
});
