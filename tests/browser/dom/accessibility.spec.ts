import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

test.describe('with the map drawn', () => {
  test.use({ map: 'still' });

  test('the page is built of landmarks and headings that nest', async ({ page }) => {
    await openApp(page, '#sel=place:gao&t=2013-02-08..2013-02-11');
    await expect(page.locator('#app')).toMatchAriaSnapshot(`
    - navigation "Shortcuts to the parts of the page":
      - link "Skip to the map"
      - link "Skip to the timeline"
      - link "Skip to the evidence"
      - button "The map as a table"
    - banner:
      - heading "Northern Mali, word for word" [level=1]
      - button "Keys"
      - combobox "Theme"
      - group "Language":
        - button "EN – English" [pressed]
        - button "FR – Français"
    - main:
      - region "Layers":
        - heading "Layers" [level=2]
        - list:
          - listitem:
            - checkbox /^Attacks/ [checked]
        - button "Key" [expanded=false]
      - heading "Map" [level=2]
      - region "Map":
        - listbox "Marks on the map"
      - separator "Width of the evidence"
      - region "Timeline":
        - heading "Timeline" [level=2]
        - slider "From"
        - slider "To"
      - region "Evidence":
        - group "Towns":
          - button /^Gao, 5 records on the map/ [pressed]
        - heading "Gao" [level=2]
        - heading /^On these dates/ [level=3]
        - figure
        - article:
          - heading /Suicide bombing/ [level=4]
        - navigation "Pages"
    - status
  `);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) =>
        headings.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
      );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    await page.getByText('About this place').click();
    await expect(page.getByText('Gao, 286 km south-south-west of Kidal')).toBeVisible();
  });
});

test('in forced colours controls have edges, and what is chosen stands out', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openApp(page, '#sel=place:gao&t=2013-02-08..2013-02-28');
    const styleOf = (target: Locator, pseudo = '') =>
      target.evaluate((node, part) => {
        const { backgroundColor, color, borderTopWidth, borderTopColor } = getComputedStyle(
          node,
          part,
        );
        return {
          backgroundColor,
          color,
          border: Number.parseFloat(borderTopWidth),
          borderTopColor,
        };
      }, pseudo);
    const ground = (await styleOf(page.locator('body'))).backgroundColor;
    for (const name of [/^Kidal, \d/, /^Key$/, /^Keys$/, /^Play$/, /^Table$/, /^Options$/]) {
      const style = await styleOf(page.getByRole('button', { name }));
      expect(style.border, `${name}`).toBeGreaterThanOrEqual(1);
      expect(style.borderTopColor, `${name}`).not.toBe(ground);
    }
    const pressed = await styleOf(page.getByRole('button', { name: /^Gao, \d/ }));
    const other = await styleOf(page.getByRole('button', { name: /^Konna, \d/ }));
    expect(pressed.backgroundColor).not.toBe(other.backgroundColor);
    const handle = page.getByRole('slider', { name: 'From' });
    expect((await styleOf(handle, '::before')).backgroundColor).not.toBe(ground);

    await page.getByRole('button', { name: /^Table$/ }).click();
    const head = page.getByRole('columnheader', { name: 'Date', exact: true });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect((await styleOf(head.locator('.sort-arrow'))).backgroundColor).not.toBe(ground);
    const current = await styleOf(page.getByRole('button', { name: /^Table$/ }));
    expect(current.backgroundColor).not.toBe(other.backgroundColor);

    // What has the focus is framed in a colour of the reader's too.
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  }
});

test('the live region speaks once a scrub has come to rest, and of single records alone while it plays', async ({
  page,
}) => {
  await openApp(page, '#t=2013-01-05..2013-02-20&tier=corpus,context');
  const said = page.getByRole('status').last();
  await said.evaluate((region) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const text = region.textContent ?? '';
      if (text !== '') heard.push(text);
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
  await page.getByRole('slider', { name: 'From' }).focus();
  // Not one after the other: between two presses a slow machine would come to rest.
  await Promise.all(Array.from({ length: 8 }, () => page.keyboard.press('ArrowRight')));
  await expect(said).toHaveText(
    /^\d+ records, .* · \d+ facts from other pages, 13 January to 20 February 2013$/,
  );
  expect(await heard()).toHaveLength(1);

  await page.getByRole('checkbox', { name: /^Attacks/ }).uncheck();
  await expect.poll(async () => (await heard()).length).toBe(2);

  await page.getByRole('button', { name: /^Gao, \d/ }).click();
  await expect(said).toHaveText(/^Gao\. \d+ records/);

  const before = (await heard()).length;
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const title = page.locator('.play-caption-title');
  const tellsTheCaption = async () => {
    const [told, shown] = [await said.textContent(), await title.textContent()];
    return shown && told?.includes(shown);
  };
  await expect.poll(tellsTheCaption).toBe(true);
  expect((await heard()).slice(before).filter((text) => /\d records?, /.test(text))).toEqual([]);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(tellsTheCaption).toBe(true);
});

for (const [width, height] of [
  // 1280 × 800 at 200 %.
  [640, 400],
  [320, 640],
] as const)
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: 2 });

    test('every function is there: layers, dates, table and keys', async ({ page }) => {
      await openApp(page);
      await page.getByRole('button', { name: 'Layers and key' }).click();
      await page.getByRole('checkbox', { name: /^Political/ }).uncheck();
      await expect(page).toHaveURL(/layers=/);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Options', exact: true }).click();
      await page.getByRole('textbox', { name: 'From date' }).fill('2023-10');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/t=2023-10-01\.\./);
      await page.getByRole('button', { name: 'Options', exact: true }).click();
      // Only the narrower page has a sheet, and it lies low.
      const grip = page.getByRole('button', { name: 'Show more of the evidence' });
      if (width < 600) await grip.click();
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await expect(page.getByRole('table')).toBeVisible();
      await page.getByRole('button', { name: 'Keys', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      const box = await dialog.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(box?.height).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });
