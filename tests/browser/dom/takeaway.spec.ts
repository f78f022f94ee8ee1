import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from '../support/fixtures';
import { openApp, openShare } from '../support/panel';

const RECORD = '2013-02-10-gao-fighting';
const HASH = '#t=2013-02-08..2013-02-11&layers=attack,political';
const { version }: { version: string } = JSON.parse(
  readFileSync('dist/data/datapackage.json', 'utf8'),
);

const shownIds = (panel: Locator): Promise<string[]> =>
  panel
    .locator('.record-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lights') ?? ''));

/** Text as a pattern that matches it alone. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function download(panel: Locator, format: string) {
  const [file] = await Promise.all([
    panel.page().waitForEvent('download'),
    panel.getByRole('button', { name: new RegExp(`^${format},`) }).click(),
  ]);
  await expect(panel.locator('.take-away-outcome')).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('files hold the records of the table, and say which view made them', async ({ page }) => {
  const panel = await openApp(page, `${HASH}&sel=page:table`);
  const ids = await shownIds(panel);
  expect(ids.length).toBeGreaterThan(3);
  const share = await openShare(page);

  const geojson = await download(share, 'GeoJSON');
  expect(geojson.name).toBe(`northern-mali_2013-02-08_2013-02-11_${version}.geojson`);
  const { features, metadata } = JSON.parse(geojson.text);
  expect(features.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
  expect(metadata.filter).toMatchObject({ from: '2013-02-08', layers: ['attack', 'political'] });
  expect(metadata.view).toContain(`${HASH}&v=${version}`);

  const csv = await download(share, 'CSV');
  expect(csv.text.charCodeAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id).sort()).toEqual([...ids].sort());

  const kml = await download(share, 'KML');
  const parsed = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return {
      errors: xml.querySelectorAll('parsererror').length,
      ids: [...xml.querySelectorAll('Placemark')].map(
        (mark) => mark.querySelector('Data[name="id"] value')?.textContent ?? '',
      ),
    };
  }, kml.text);
  expect(parsed.errors).toBe(0);
  expect(parsed.ids.sort()).toEqual([...ids].sort());
});

test('a view saved as a file opens again from its link', async ({ page }) => {
  const panel = await openApp(page, `${HASH}&sel=page:table`);
  const ids = await shownIds(panel);
  const { metadata } = JSON.parse((await download(await openShare(page), 'GeoJSON')).text);
  await page.goto('about:blank');
  await page.goto(metadata.view);
  await panel.getByRole('button', { name: 'Table' }).click();
  expect(await shownIds(panel)).toEqual(ids);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('the table sorts, says so, and opens a card by keyboard', async ({ page }) => {
  const panel = await openApp(page, '#sel=page:table&tier=corpus,context');
  const head = panel.getByRole('columnheader', { name: 'Longitude', exact: true });
  await expect(head).not.toHaveAttribute('aria-sort');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const numbers = async () =>
    (await panel.locator('td[data-column="longitude"]').allTextContents())
      .filter(Boolean)
      .map(Number);
  const rising = await numbers();
  expect(rising.length).toBeGreaterThan(20);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await numbers()).toEqual([...rising].sort((a, b) => b - a));
  await expect(panel.getByRole('table')).toHaveAccessibleName(
    /^\d+ records · \d+ facts from other pages, sorted by Longitude, descending$/,
  );

  const first = panel.getByRole('rowheader').first().getByRole('button');
  const title = await first
    .locator('.record-title')
    .evaluate((node) => node.childNodes[1]?.textContent);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title ?? '');
  await panel.getByRole('button', { name: 'Back to Table' }).click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('the table lies over the map, with nine columns of one line in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const panel = await openApp(page, '#sel=place:gao');
  const map = page.locator('#map');
  const before = await map.boundingBox();
  await panel.getByRole('button', { name: 'Table', exact: true }).click();
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect.poll(async () => (await panel.boundingBox())?.width).toBe(1280);
  expect(await map.boundingBox()).toEqual(before);
  const heads = panel.getByRole('columnheader');
  for (let index = 0; index < 9; index += 1)
    await expect(heads.nth(index)).toBeInViewport({ ratio: 1 });
  const title = await heads.first().boundingBox();
  expect(Math.abs((title?.width ?? 0) - 360)).toBeLessThan(15);
  const heights = await panel
    .locator('.record-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights)).toEqual(new Set([32]));
  // The names of the columns stay while the rows scroll under them.
  const frame = panel.getByRole('region', { name: /scrolls sideways/ });
  await frame.evaluate((node) => node.scrollTo(0, 600));
  await expect(heads.first()).toBeInViewport({ ratio: 1 });
  // Nothing that is covered takes the focus.
  expect(await map.evaluate((element) => element.matches('[inert]'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('Gao');
  await expect(heading).toBeFocused();
  expect((await panel.boundingBox())?.width).toBeLessThan(500);
  await expect(map).not.toHaveAttribute('inert');
});

test('in French nine columns are in sight too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const panel = await openApp(page, '#sel=page:table&lang=fr');
  await expect(panel.getByRole('columnheader').nth(8)).toBeInViewport({ ratio: 1 });
});

test('a typed date keeps Escape for itself; the button closes the table', async ({ page }) => {
  const panel = await openApp(page, '#sel=page:table');
  await page.getByRole('textbox').first().focus();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('table')).toBeVisible();
  await panel.getByRole('button', { name: 'Close the table' }).click();
  await expect(panel.getByRole('table')).toHaveCount(0);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).not.toHaveURL(/sel=/);
});

test('on a phone the table takes the whole height of the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await openApp(page, '#sel=page:table');
  const sheet = page.locator('.sheet');
  await expect(sheet).toHaveAttribute('data-height', 'full');
  await expect(panel.getByRole('rowheader').nth(2)).toBeInViewport();
  await panel.getByRole('rowheader').first().getByRole('button').click();
  await expect(panel.locator('.record-table')).toHaveCount(0);
  await expect(sheet).toHaveAttribute('data-height', 'half');
  await page.goBack();
  await expect(panel.locator('.record-table')).toBeVisible();
  await expect(sheet).toHaveAttribute('data-height', 'full');
});

test('the table scrolls by keyboard inside its own frame on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await openApp(page, '#sel=page:table');
  const frame = panel.getByRole('region', { name: /scrolls sideways/ });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('on a desktop only the panel scrolls, not the page', async ({ page }) => {
  for (const hash of ['', '#sel=place:gao', '#sel=page:table', `#sel=event:${RECORD}`]) {
    await page.goto('about:blank');
    await openApp(page, hash);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    expect(beyond, hash).toBe(0);
  }
});

test('a record and its words can be cited, and the citation copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openApp(page, `#sel=event:${RECORD}`);
  await panel.getByText('Cite this record').click();
  const citation = panel.getByRole('textbox', { name: 'Citation' });
  const link = `#sel=event:${RECORD}&v=${version}`;
  await expect(citation).toHaveValue(new RegExp(`dataset version ${version}.*${link}`));
  for (const [format, begins] of [
    ['BibTeX', /^@misc\{/],
    ['CSL-JSON', /^\[/],
    ['Text', /^“/],
  ] as const) {
    await panel.getByRole('radio', { name: format }).check();
    await expect(citation).toHaveValue(begins);
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(panel.locator('.cite').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await citation.inputValue(),
    );
  }
  await panel.getByText('Cite this record').click();
  // Closed, it repeats no words in the page.
  await expect(panel.locator('textarea')).toHaveCount(0);
  const quotation = panel.locator('.quotation').first();
  const words = (await quotation.locator('blockquote').textContent()) ?? '';
  await expect(panel.getByText(/^Cite/)).toHaveCount(1);
  await panel.getByText('Cite this record').click();
  const what = panel.getByRole('combobox', { name: 'What to cite' });
  await expect(what).toHaveValue(RECORD);
  await what.selectOption({ index: 1 });
  await expect(citation).toHaveValue(new RegExp(`^“${literally(words)}”`));
});

test('the words of a town can be cited, all or one passage', async ({ page }) => {
  const panel = await openApp(page, '#sel=place:konna');
  await panel.getByText('Cite these words').click();
  const citation = panel.getByRole('textbox', { name: 'Citation' });
  const words = await panel.locator('.quotation blockquote').allTextContents();
  expect(words.length).toBeGreaterThan(2);
  for (const passage of words) await expect(citation).toHaveValue(new RegExp(literally(passage)));
  await panel.getByRole('radio', { name: 'CSL-JSON' }).check();
  expect(JSON.parse(await citation.inputValue())).toHaveLength(words.length);
  await panel.getByRole('combobox', { name: 'What to cite' }).selectOption({ index: 2 });
  await expect.poll(async () => JSON.parse(await citation.inputValue()).length).toBe(1);
});

test('without a clipboard the citation is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const panel = await openApp(page, `#sel=event:${RECORD}&lang=fr`);
  await panel.getByText('Citer cette fiche').click();
  await panel.getByRole('button', { name: 'Copier', exact: true }).click();
  await expect(panel.locator('.cite').getByRole('status')).toContainText('Sélectionné');
  const citation = panel.getByRole('textbox', { name: 'Référence' });
  const selected = await citation.evaluate((node: HTMLTextAreaElement) =>
    node.value.slice(node.selectionStart, node.selectionEnd),
  );
  expect(selected).toBe(await citation.inputValue());
});

test('a link made with other data says so and finds the record', async ({ page }) => {
  const panel = await openApp(page, `#sel=event:${RECORD}&v=0123456789ab`);
  await expect(page.locator('.notice')).toContainText('another version of the data (0123456789ab)');
  const heading = await panel.getByRole('heading', { level: 2 }).textContent();
  await page.goto('about:blank');
  await openApp(page, `#sel=event:${RECORD}&v=${version}`);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(heading ?? '');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test.describe('with the map drawn', () => {
  test.use({ map: 'still' });

  test('the exporters load only when a file is asked for', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await openApp(page, '');
    // What the page fetches of itself, it has then asked for: the map's picture comes last.
    await expect(page.locator('.static-map-drawing')).toBeVisible();
    expect(requests.filter((url) => url.includes('viewFiles'))).toEqual([]);
    await download(await openShare(page), 'KML');
    expect(requests.some((url) => url.includes('viewFiles'))).toBe(true);
  });
});
