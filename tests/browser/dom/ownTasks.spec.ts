import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { lineOf, openFiles, type TestFile } from '../support/ownFiles';
import {
  FAR_OFF,
  FEATURES,
  PAIR,
  PARQUET,
  shapefile,
  TRACK,
  UCDP,
  US_ACLED,
  WORKBOOK,
} from '../support/ownTasks';
import { pageFaults } from '../support/pageFaults';
import { openApp } from '../support/panel';

const layersOf = (page: Page): Locator => page.getByRole('region', { name: 'Layers' });
const rowsOf = (page: Page): Locator => page.locator('.own-list li');

/** Says that the columns mean what is guessed. */
async function takeGuess(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('button', { name: 'Open the file' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Chooses the event with this title in the list, and waits for what its card reads from the file. */
async function cardOf(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Your events', exact: true }).click();
  await rowsOf(page).filter({ hasText: title }).getByRole('button').click();
  return page.locator('.own-details');
}

async function asFile(download: Promise<Download>): Promise<TestFile> {
  const saved = await download;
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path()) };
}

test('of an archive the files are opened that are chosen, by keyboard alone', async ({ page }) => {
  await openApp(page);
  const input = page.getByLabel('Open your events');
  await input.focus();
  await openFiles(page, PAIR);
  const dialog = page.getByRole('dialog', { name: /^Which files do you want to open\?/ });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog.getByRole('checkbox', { name: 'a.kml 1 kB' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Open 1 file' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Open 2 files' })).toBeVisible();
  await page.keyboard.press('Enter');
  for (const name of ['pair.zip › a.kml', 'pair.zip › b.kml']) {
    await expect(lineOf(page, name)).toContainText('1 event with a place');
    await expect(layersOf(page).getByRole('checkbox', { name })).toBeChecked();
  }
  // Back where it came from, and not at the top of the page.
  await expect(input).toBeFocused();
});

test('of a workbook the sheets with tables are offered, and what is saved of it opens again', async ({
  page,
}) => {
  await openApp(page, '#sel=page:own');
  await test.step('two sheets and no cover, one after the other', async () => {
    await openFiles(page, WORKBOOK);
    const sheets = page.getByRole('dialog', { name: /^Which sheets do you want to open\?/ });
    await expect(sheets.getByRole('checkbox')).toHaveCount(2);
    await expect(sheets.getByRole('checkbox', { name: /^Gao/ })).toBeChecked();
    await sheets.getByRole('checkbox', { name: /^Kidal/ }).check();
    await sheets.getByRole('button', { name: 'Open 2 sheets' }).click();
    await takeGuess(page, /book\.xlsx › Gao/);
    // The other has the same columns: nothing is asked of it.
    await expect(lineOf(page, 'book.xlsx › Kidal')).toContainText('1 event with a place');
  });
  await test.step('a card reads the rest of its row from the file', async () => {
    await expect(await cardOf(page, 'Patrol')).toContainText('reporterIssa');
    await page.getByRole('button', { name: 'Your events', exact: true }).click();
  });
  await page.getByText('Download the events on screen').click();
  const saved: TestFile[] = [];
  for (const kind of ['CSV', 'XLSX', 'GeoJSON']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${kind}, for`) }).click();
    saved.push(await asFile(saving));
  }
  for (const file of saved)
    await test.step(`${file.name} is known again, and nothing is asked`, async () => {
      await page.locator('.import-line').getByRole('button', { name: 'Dismiss' }).first().click();
      await openFiles(page, file);
      await expect(lineOf(page, file.name)).toContainText('2 events with a place');
    });
});

test('Parquet is read without leave to run generated code, kept, and its card reads its row', async ({
  page,
}) => {
  await openApp(page);
  await openFiles(page, PARQUET);
  await takeGuess(page, /rows\.parquet/);
  const layers = layersOf(page);
  await layers.getByRole('button', { name: 'Settings of rows.parquet' }).click();
  await layers.getByRole('checkbox', { name: 'Keep on this device' }).check();
  await expect(layers.getByText(/^Kept on this device/)).toBeVisible();
  await expect(await cardOf(page, 'Patrol')).toContainText('reporterIssa');
  await page.reload();
  await expect(layers.getByRole('checkbox', { name: 'rows.parquet' })).toBeVisible();
  await expect(await cardOf(page, 'Patrol')).toContainText('reporterIssa');
});

test('what has a codebook or sure dates is read unasked, and what was decided is said', async ({
  page,
}) => {
  await openApp(page);
  const told: readonly (readonly [TestFile, RegExp])[] = [
    [await shapefile(), /2 events with a place/],
    [TRACK, /2 events with a place/],
    [US_ACLED, /3 events with a place.*month first, as 2 dates in the file prove\./],
    [UCDP, /3 events with a place.*1 event is known only to be somewhere in a country/],
  ];
  for (const [file, words] of told)
    await test.step(file.name, async () => {
      await openFiles(page, file);
      await expect(lineOf(page, file.name)).toHaveText(words);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      if (file === US_ACLED) expect(await pageFaults(page)).toEqual([]);
      await lineOf(page, file.name).getByRole('button', { name: 'Dismiss' }).click();
    });
});

test('a misspelt year stretches no timeline: it is told, and its row offered', async ({ page }) => {
  await openApp(page);
  await openFiles(page, FAR_OFF);
  await takeGuess(page, /far\.csv/);
  const line = lineOf(page, 'far.csv');
  await expect(line).toContainText('1 row is dated far from all the others');
  await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
    'aria-valuetext',
    '1 March 2012',
  );
  await line.getByRole('button', { name: 'Show the list' }).click();
  await page.getByRole('button', { name: /^1 row of far\.csv far from all others/ }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('1021');
});

test.describe('on a phone, in French, in the dark', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, colorScheme: 'dark' });
  test('features are asked for their date and not for their place, by thumb', async ({ page }) => {
    await page.goto('/#lang=fr');
    await page.getByLabel('Ouvrir vos données').setInputFiles({
      name: FEATURES.name,
      mimeType: '',
      buffer: Buffer.from(FEATURES.text),
    });
    const dialog = page.getByRole('dialog', { name: /^Que veulent dire les colonnes/ });
    await expect(dialog.getByRole('combobox', { name: 'Date' })).toHaveValue('0');
    await expect(dialog.getByRole('combobox', { name: 'Latitude' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Ouvrir le fichier' }).tap();
    const line = page.locator('.import-line');
    await expect(line).toContainText('survey.geojson : 2 événements avec un lieu');
    expect(await pageFaults(page)).toEqual([]);
    await line.getByRole('button', { name: 'Voir la liste' }).tap();
    await expect(rowsOf(page)).toHaveCount(2);
    await expect(rowsOf(page).first()).toContainText('10 février 2013');
  });
});
