import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openMap } from '../support/map';
import { smallTargets } from '../support/smallTargets';
import { showView, VIEW_ENTRIES } from '../support/views';

test('the page is built of landmarks and headings that nest', async ({ page }) => {
  await openMap(page, '#sel=place:gao&t=2013-02-08..2013-02-11');
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
        - heading "Legend" [level=3]
      - heading "Map" [level=2]
      - region "Map"
      - listbox "Marks on the map"
      - separator "Width of the evidence"
      - region "Timeline":
        - heading "Timeline" [level=2]
        - slider "From"
        - slider "To"
      - region "Evidence":
        - group "Towns":
          - button /^Gao, 5 records in the window/ [pressed]
        - navigation "Pages"
        - heading "Gao" [level=2]
        - heading /^In the window/ [level=3]
        - article:
          - heading /Suicide bombing/ [level=4]
          - figure
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
  await expect(page.getByText('Gao, 286 km south-south-west of Kidal')).toBeVisible();
});

test('everything that can be pressed is at least 24 by 24 pixels', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await openMap(page);
    for (const [name, view] of VIEW_ENTRIES) {
      await showView(page, view, 'en');
      expect(await page.evaluate(smallTargets), `${name} at ${width}`).toEqual([]);
    }
  }
});

test('in forced colours controls have edges, and what is chosen stands out', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('about:blank');
    await openMap(page, '#sel=place:gao&t=2013-02-08..2013-02-28');
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
    for (const name of [/^Kidal, \d/, /^Keys$/, /^Play$/, /^Table$/, /^Options$/]) {
      const style = await styleOf(page.getByRole('button', { name }));
      expect(style.border, `${name}`).toBeGreaterThanOrEqual(1);
      expect(style.borderTopColor, `${name}`).not.toBe(ground);
    }
    const pressed = await styleOf(page.getByRole('button', { name: /^Gao, \d/ }));
    const other = await styleOf(page.getByRole('button', { name: /^Konna, \d/ }));
    expect(pressed.backgroundColor).not.toBe(other.backgroundColor);
    const handle = page.getByRole('slider', { name: 'From' });
    expect((await styleOf(handle, '::before')).backgroundColor).not.toBe(ground);
    const icon = page.locator('.maplibregl-ctrl-zoom-in .maplibregl-ctrl-icon');
    await expect(icon).toHaveCSS('filter', 'none');

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

test('with less motion nothing moves by itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  /** Acts, then watches twenty frames for anything that runs. */
  const movingAfter = (act: string) =>
    page.evaluate(async (what) => {
      const { map } = document.querySelector('.map-canvas') as unknown as {
        map: { isMoving(): boolean };
      };
      document.querySelector<HTMLElement>(what)?.click();
      const seen = new Set<string>();
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame);
        if (map.isMoving()) seen.add('the map');
        for (const { effect } of document.getAnimations())
          if (Number(effect?.getComputedTiming().duration) > 1) seen.add('an animation');
      }
      return [...seen];
    }, act);
  // Usually something does, or this would see nothing.
  expect(await movingAfter('.sheet-grip')).toEqual(['an animation']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const act of ['.town-button:nth-child(2)', '.sheet-grip', '.town-button:nth-child(3)'])
    expect(await movingAfter(act), act).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Konna', exact: true })).toBeAttached();
});

test('the live region speaks once a scrub has come to rest, and not while it plays', async ({
  page,
}) => {
  await openMap(page, '#t=2013-01-05..2013-02-20');
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
  for (let day = 0; day < 8; day++) await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(
    /^\d+ records · \d+ context in view, 13 January to 20 February 2013$/,
  );
  expect(await heard()).toHaveLength(1);

  await page.getByRole('checkbox', { name: /^Attacks/ }).uncheck();
  await expect.poll(async () => (await heard()).length).toBe(2);

  await page.getByRole('button', { name: /^Gao, \d/ }).click();
  await expect(said).toHaveText(/^Gao\. \d+ records/);

  const before = (await heard()).length;
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const slider = page.getByRole('slider', { name: 'To' });
  const start = Number(await slider.getAttribute('aria-valuenow'));
  await expect
    .poll(async () => Number(await slider.getAttribute('aria-valuenow')))
    .toBeGreaterThan(start + 5);
  expect((await heard()).slice(before)).toEqual([]);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(async () => (await heard()).length).toBe(before + 1);
});

test('at 200 % and at 320 pixels nothing is lost and nothing scrolls sideways', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  for (const [width, height, deviceScaleFactor] of [
    [640, 400, 2],
    [320, 640, 2],
  ] as const) {
    const context = await browser.newContext({
      ...{ viewport: { width, height }, deviceScaleFactor, locale: 'en-GB' },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await openMap(page);
    for (const [name, view] of VIEW_ENTRIES) {
      await showView(page, view, 'en');
      const lost = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const faults =
          scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
        const panel = document.querySelector('.evidence-panel');
        // Wider than the panel is only what scrolls in a frame of its own.
        for (const part of panel?.querySelectorAll<HTMLElement>('*') ?? []) {
          const box = part.getBoundingClientRect();
          const beyond = box.right - (panel?.getBoundingClientRect().right ?? 0);
          if (beyond > 1 && !part.closest('.table-scroll, .visually-hidden, svg'))
            faults.push(`${part.outerHTML.slice(0, 80)} sticks out by ${Math.round(beyond)} px`);
        }
        return faults;
      });
      expect(lost, `${name} at ${width}×${height}`).toEqual([]);
    }
    // Every function is still there: layers, dates, tables and keys.
    await page.keyboard.press('Escape');
    await showView(page, { hash: '' }, 'en');
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('button', { name: 'Layers and legend' }).click();
    await page.getByRole('checkbox', { name: /^Political/ }).uncheck();
    await expect(page).toHaveURL(/layers=/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('textbox', { name: 'From date' }).fill('2023-10');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/t=2023-10-01\.\./);
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const box = await dialog.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(width);
    expect(box?.height).toBeLessThanOrEqual(height);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await context.close();
  }
});
