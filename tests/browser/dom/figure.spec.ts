import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { GROUND } from '../../../src/ground/groundPalette';
import { channelsOf } from '../../../src/marks/channels';
import { MARK_COLOURS } from '../../../src/marks/palette';
import { expect, test } from '../support/fixtures';
import { openShare } from '../support/panel';
import { decodePng, distinctColours } from '../support/pixels';

test.use({ map: 'still', keepsApp: true });

const WINDOW = '#t=2013-01-08..2013-02-12';
const FIGHTING = '2013-02-10-gao-fighting';

const mapOf = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Map|Carte)$/, exact: true });
const marksOf = (page: Page): Locator => page.locator('.records-picture [data-mark]');

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`/${hash}`);
  await expect(marksOf(page).first()).toBeAttached();
}

async function download(page: Page, format: string) {
  const section = await openShare(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: new RegExp(`^${format}\\b`) }).click(),
  ]);
  await expect(section.locator('.take-away-outcome')).toContainText(file.suggestedFilename());
  await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('the view can be taken along as an SVG that stands alone', async ({ page }) => {
  await open(page, `${WINDOW}&lang=fr`);
  const { name, content } = await download(page, 'SVG');
  expect(name).toMatch(/^northern-mali_2013-01-08_2013-02-12_\w+\.svg$/);
  const text = content.toString('utf8');
  // The page's policy, which is not the file's, forbids styles in what it parses.
  const found = await page.evaluate(
    (svg) => {
      const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        errors: xml.querySelectorAll('parsererror').length,
        text: xml.documentElement.textContent ?? '',
        marks: xml.querySelectorAll('[data-mark]').length,
        references: [...xml.querySelectorAll('*')].flatMap((element) =>
          ['href', 'src', 'xlink:href'].flatMap((key) => element.getAttribute(key) ?? []),
        ),
      };
    },
    text.replace(/<style>.*<\/style>/s, ''),
  );
  expect(found.errors).toBe(0);
  expect(found.references).toEqual([]);
  expect(text.match(/url\([^#)][^)]{0,14}/g)).toEqual(Array(2).fill('url(data:font/woff2'));
  for (const words of ['Gao', 'Kidal', 'Konna', 'Tessalit', 'Mopti', 'Bamako', '12 février 2013'])
    expect(found.text).toContain(words);
  expect(found.marks).toBe(await marksOf(page).count());
});

/** Red, green and blue of a colour like `#a0b1c2`. */
const channels = (hex: string): string => channelsOf(hex).join();
const INKS = {
  attack: channels(MARK_COLOURS.light.attack.ink),
  movement: channels(MARK_COLOURS.light.troop_movement.ink),
  mali: channels(GROUND.light.mali),
};

test('the view can be taken along as a PNG of twice the size', async ({ page }) => {
  await open(page, WINDOW);
  const { name, content } = await download(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  const picture = decodePng(content);
  expect(picture.width).toBe(2160);
  expect(picture.height).toBeGreaterThan(2000);
  expect(picture.height).toBeLessThan(3000);
  expect(distinctColours(picture)).toBeGreaterThan(500);
  const colours = new Set<string>();
  for (let at = 0; at < picture.data.length; at += 4)
    colours.add(picture.data.subarray(at, at + 3).join());
  for (const [what, rgb] of Object.entries(INKS))
    expect([what, colours.has(rgb)]).toEqual([what, true]);
});

test.describe('printing', () => {
  test.use({ colorScheme: 'dark' });

  test('shows the map, the days and every quotation, in light colours', async ({ page }) => {
    await page.addInitScript(() => {
      // The browser's own dialog would stop the test; it begins and ends with these events.
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await open(page, WINDOW);
    await (await openShare(page)).getByRole('button', { name: /^Print/ }).click();
    const paper = page.locator('.print-page');
    await expect(paper).toBeAttached();
    await expect(paper).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.app')).toBeHidden();
    await expect(paper.locator('svg [data-mark]').first()).toBeVisible();
    await expect(paper.locator('svg [data-window]').first()).toBeVisible();
    await expect(
      paper.locator('blockquote').filter({ hasText: 'main market remained closed' }),
    ).toBeVisible();
    await expect(paper.locator(`a[href*="sel=event:${FIGHTING}"]`)).toBeVisible();
    expect(await paper.locator('blockquote').count()).toBeGreaterThan(20);
    // The map on the screen is dark, the printed one is not.
    await expect(paper.locator(`svg path[fill="${GROUND.light.mali}"]`).first()).toBeAttached();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(paper).toHaveCount(0);
  });

  test('by the browser’s own menu gives the same pages', async ({ page }) => {
    await open(page, WINDOW);
    await page.getByRole('region', { name: 'Evidence' }).click({ position: { x: 20, y: 8 } });
    let pdf = '';
    // What paper needs is fetched at the first touch of the page.
    const pages = async () => {
      pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    await expect.poll(pages).toBeGreaterThan(4);
    expect(await pages()).toBeLessThan(20);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await expect(page.locator('.print-page')).toHaveCount(0);
  });
});

test.describe('the still map', () => {
  test('chooses a mark or a town by a click', async ({ page }) => {
    await open(page, `${WINDOW}&map=7.5/16.27/-0.05`);
    await mapOf(page).locator(`[data-mark^="${FIGHTING}@"]`).click();
    await expect(page).toHaveURL(new RegExp(`sel=event:${FIGHTING}`));
    await expect(page.locator('.quotation blockquote').first()).toBeVisible();
    await mapOf(page).locator('[data-town="gao"]').click();
    await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  });

  test('is one stop of the Tab key, and goes from mark to mark by arrow keys', async ({ page }) => {
    await open(page, WINDOW);
    const list = mapOf(page).getByRole('listbox', { name: 'Marks on the map' });
    await list.focus();
    const active = () => list.getAttribute('aria-activedescendant');
    const first = await active();
    await page.keyboard.press('ArrowRight');
    expect(await active()).not.toBe(first);
    await expect(page.locator('.mark-ring')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sel=/);
    await expect(list).toBeFocused();
  });

  test('follows the time, the layers and the language', async ({ page }) => {
    await open(page, WINDOW);
    const kinds = () =>
      marksOf(page).evaluateAll((marks) => [
        ...new Set(marks.map((mark) => mark.getAttribute('data-kind'))),
      ]);
    expect((await kinds()).length).toBeGreaterThan(3);
    await page.getByRole('checkbox', { name: /^Attacks/ }).uncheck();
    await expect.poll(kinds).not.toContain('attack');
    const before = await marksOf(page).count();
    await page.getByRole('slider', { name: 'To', exact: true }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => marksOf(page).count()).not.toBe(before);
    await page.evaluate(() => {
      location.hash += '&lang=fr';
    });
    await expect(mapOf(page)).toContainText('MAURITANIE');
  });

  test('says whose ground it is', async ({ page }) => {
    await open(page, '');
    await expect(mapOf(page)).toContainText('OpenStreetMap');
  });

  test.describe('without its ground', () => {
    test.use({ keepsApp: false, allow: /failed request|Failed to (fetch|load)/i });

    test('says that there is no map, and the rest works', async ({ page }) => {
      await page.route(/basemap\.json$/, (route) => route.abort());
      await page.goto('/#sel=place:gao');
      await expect(mapOf(page)).toContainText('cannot draw the map');
      await expect(page.getByText('main market remained closed').first()).toBeVisible();
    });
  });
});

test('other sites find a picture of the page', async ({ page, request }) => {
  await open(page, '');
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const picture = decodePng(await (await request.get(address ?? '')).body());
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  expect(distinctColours(picture)).toBeGreaterThan(500);
});
