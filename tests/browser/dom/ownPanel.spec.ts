import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from '../support/fixtures';
import { openAndWait, openFiles, type TestFile } from '../support/ownFiles';
import { openApp } from '../support/panel';
import { followLink } from '../support/timeline';

const OWN_PAGE = '#sel=page:own';

const HEAD = 'date,latitude,longitude,title,type,actor,target,place,country,fatalities,link';
const csv = (name: string, ...rows: readonly string[]): TestFile => ({
  name,
  text: `${[HEAD, ...rows].join('\n')}\n`,
});

const MINE = csv(
  'mine.csv',
  '2013-02-10,16.27,-0.04,Raid on the police station,Battles,MUJAO,Army,Gao,Mali,3,https://example.org/raid',
  '2013-02,16.77,-3.01,Curfew,Order,,,Timbuktu,Mali,,',
  '2013-02-12,16.5,-0.04,Roadside bomb,Battles,MUJAO,,Road to Gao,Mali,2,',
  '2013-02-13,16.27,-0.04,,Battles,MNLA,MUJAO,Gao,Mali,,',
  ',16.27,-0.04,Nobody knows when,Battles,,,Gao,Mali,,',
  '2013-02-14,,,Nobody knows where,Battles,,,,Mali,,',
);

const ATTACKS = ['<img src=x onerror="window.__pwned=1">', '<script>window.__pwned=1</script>'];
const LONG = 'W'.repeat(300);
const HOSTILE = csv(
  'hostile<b>.csv',
  `2013-02-10,16.27,-0.04,"${ATTACKS[0]?.replaceAll('"', '""')}",${ATTACKS[1]},=1+1,@SUM(1),<b>Gao</b>,Mali,1,javascript:window.__pwned=1`,
  `2013-02-11,16.27,-0.04,${LONG},${LONG},${LONG},${LONG},${LONG},Mali,1,${LONG}`,
);

/** Opens a table of no known format as it is guessed to be. */
async function addTable(page: Page, file: TestFile): Promise<void> {
  await openFiles(page, file);
  await page.getByRole('dialog').getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function openWith(page: Page, file: TestFile): Promise<Locator> {
  const panel = await openApp(page, OWN_PAGE);
  await addTable(page, file);
  return panel;
}

const toPage = (panel: Locator) =>
  panel.getByRole('button', { name: 'Your events', exact: true }).click();

const rowsOf = (panel: Locator): Locator => panel.locator('.own-list li');

const noOverflow = (panel: Locator) =>
  panel.locator('.evidence-panel').evaluate((it) => it.scrollWidth - it.clientWidth);

test('the page says what can be opened, lists the events in view, and apart what cannot be shown or read', async ({
  page,
}) => {
  const panel = await openApp(page, OWN_PAGE);
  await test.step('without a file it says what can be opened', async () => {
    await expect(panel.getByText(/nothing is sent anywhere/)).toBeVisible();
    await expect(panel.getByText(/UCDP GED/)).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await panel.getByRole('button', { name: 'Open your events' }).click();
    await chooser;
  });

  await addTable(page, MINE);
  await test.step('events in view in order of time, and those without a date', async () => {
    await expect(rowsOf(panel).locator('.own-row-title bdi')).toHaveText([
      'Curfew',
      'Raid on the police station',
      'Roadside bomb',
      'MNLA – MUJAO',
      'Nobody knows where',
    ]);
    await expect(rowsOf(panel).first()).toContainText('on a day of February 2013');
    await panel.getByRole('button', { name: '1 row of mine.csv without a date: list it' }).click();
    await expect(rowsOf(panel)).toHaveCount(1);
    await expect(rowsOf(panel)).toContainText('Nobody knows when');
    await panel.getByRole('button', { name: 'Back to the events on screen' }).click();
  });
  await test.step('search and filters', async () => {
    await panel.getByRole('searchbox').fill('mujao');
    await expect(rowsOf(panel)).toHaveCount(3);
    await panel.getByText('Country', { exact: true }).click();
    await panel.getByText('Actor', { exact: true }).click();
    await panel.getByRole('checkbox', { name: /^MNLA/ }).check();
    await expect(rowsOf(panel)).toHaveCount(1);
    await panel.getByRole('button', { name: 'Clear these filters' }).click();
    await expect(rowsOf(panel)).toHaveCount(3);
  });
  await test.step('filters of the documents alone leave own events, and it is said', async () => {
    await followLink(page, `${OWN_PAGE}&status=claimed`);
    await expect(rowsOf(panel)).toHaveCount(5);
    await expect(panel.getByText(/Filters by status apply to the five reports/)).toBeVisible();
  });
  await test.step('the overview counts them and leads here', async () => {
    await followLink(page, '#lang=en');
    await expect(panel.getByText('+ 5 of your events on these dates')).toBeVisible();
    await toPage(panel);
    await expect(rowsOf(panel)).toHaveCount(5);
  });

  await test.step('refused rows are listed with their reason, and in the report', async () => {
    const broken = csv(
      'broken.csv',
      '2013-02-10,16.27,-0.04,Whole,,,,,,,',
      '2013-02-11,16.27,-0.04,"<b>Too long</b>",,,,,,,,,,,more',
      '=cmd,16.27,-0.04,Odd date,,,,,,,',
    );
    await addTable(page, broken);
    await panel.getByRole('button', { name: '1 row of broken.csv left out: list it' }).click();
    const refused = panel.locator('.own-refused li');
    await expect(refused).toHaveCount(1);
    await expect(refused).toContainText('Line 3');
    await expect(refused).toContainText('more or fewer cells than the header');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Download the report' }).last().click(),
    ]);
    expect(file.suggestedFilename()).toBe('broken_report.csv');
    const report = await readFile(await file.path(), 'utf8');
    expect(report).toContain('no_columns_match,refused');
    expect(report).toContain(`4,date,'=cmd,bad_date,kept`);
  });
});

/** So many that the list is taller than an element may be. */
const MANY = 160_000;

test('a long list draws few rows, and the keyboard reaches all', async ({ page }) => {
  const rows = Array.from(
    { length: MANY },
    (_, index) => `2013-02-${String(1 + (index % 28)).padStart(2, '0')},16,0,Event ${index},,,,,,,`,
  );
  const panel = await openWith(page, csv('many.csv', rows.join('\n')));
  await expect(panel.getByText('160,000 of your events')).toBeVisible();
  expect(await rowsOf(panel).count()).toBeLessThan(60);
  const first = rowsOf(panel).getByRole('button').first();
  await expect(first).toContainText('Event 0');
  await first.focus();
  const focused = panel.locator('.own-list li:has(:focus)');
  for (const [key, place] of [
    ['ArrowDown', 2],
    ['End', MANY],
    ['ArrowUp', MANY - 1],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute('aria-posinset', String(place));
    await expect(focused).toHaveAttribute('aria-setsize', String(MANY));
    await expect(focused).toBeInViewport();
  }
  await page.keyboard.press('PageDown');
  expect(Number(await focused.getAttribute('aria-posinset'))).toBeGreaterThan(3);
  await page.keyboard.press('End');
  await expect(focused).toContainText('28 February 2013');
  // The scrollbar reaches the last row too, and the way back leads to it.
  const list = panel.locator('.own-list');
  await page.keyboard.press('Home');
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const last = list.locator(`[aria-posinset="${MANY}"]`);
  await expect(last).toBeInViewport();
  await last.getByRole('button').click();
  await panel.getByRole('button', { name: /^Back to Your events/ }).click();
  await expect(last).toBeInViewport();
});

test('a card, a town and a record of the documents tell what both have, and what only one has', async ({
  page,
}) => {
  const panel = await openWith(page, MINE);
  const heading = panel.getByRole('heading', { level: 2 });
  await test.step('a card tells the row, the whole record, and what the documents say', async () => {
    await rowsOf(panel)
      .getByRole('button', { name: /Raid on the police/ })
      .click();
    await expect(heading).toHaveText('Raid on the police station');
    await expect(heading).toBeFocused();
    await expect(panel.getByText('From mine.csv, not checked by this map.')).toBeVisible();
    await expect(panel.locator('.facts')).toContainText('10 February 2013');
    await expect(panel.locator('.facts')).toContainText('MUJAO – Army');
    const record = panel.getByRole('row', { name: /^link/ });
    await expect(record.getByRole('link')).toHaveAttribute('href', 'https://example.org/raid');
    await expect(panel.getByRole('row', { name: /^fatalities/ })).toContainText('3');
    await expect(panel.getByText('1 of 2 events of this file at exactly this point')).toBeVisible();
    await panel.getByRole('button', { name: /Fighting in Gao lasts four hours/ }).click();

    const own = panel.locator('.own-match');
    await expect(own).toContainText('mine.csv has this as');
    await own.getByRole('button', { name: /Raid on the police/ }).click();
    await panel.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(heading).toHaveText('MNLA – MUJAO');
    await expect(panel.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  });
  await test.step('a town shows own events within a radius, agreement and gaps', async () => {
    await followLink(page, '#sel=place:gao');
    const count = panel.locator('.own-near strong');
    await expect(count).toHaveText('2 on these dates');
    await panel.getByRole('combobox', { name: 'Within' }).selectOption('50');
    await expect(count).toHaveText('3 on these dates');
    const agreed = panel.locator('.own-side', { hasText: 'record that the file has too' });
    await agreed.locator('summary').click();
    await expect(agreed.getByRole('button')).toContainText(['Fighting in Gao lasts four hours']);
    await expect(panel.getByText(/records only in the reports/)).toBeVisible();
  });
  await test.step('a record says what a silent file was asked for', async () => {
    await followLink(page, '#sel=event:2013-02-10-gao-fighting');
    await expect(panel.locator('.own-match')).toContainText('has this as');
    await addTable(
      page,
      csv('else.csv', '2013-01-01,16.27,-0.04,A,,,,,,,', '2013-03-01,16.27,-0.04,B,,,,,,,'),
    );
    const other = panel.locator('.own-match').nth(1);
    await expect(other).toContainText('else.csv has nothing here.');
    await expect(other).toContainText(/10 February 2013, within 10\skm of Gao/);
  });
});

test('markup, formulas and endless words stay text, and what is taken away can be opened again', async ({
  page,
}) => {
  const panel = await openWith(page, HOSTILE);
  await test.step('they stay text', async () => {
    await expect(rowsOf(panel).first()).toContainText(ATTACKS[0] ?? '');
    expect(await noOverflow(panel)).toBeLessThanOrEqual(0);
    for (const row of [0, 1]) {
      await rowsOf(panel).nth(row).getByRole('button').click();
      await expect(panel.getByRole('row', { name: /^title/ })).toBeVisible();
      await expect(panel.locator('.own-details a')).toHaveCount(0);
      expect(await noOverflow(panel)).toBeLessThanOrEqual(0);
      await toPage(panel);
    }
    await panel.getByRole('button', { name: /^Gao/ }).first().click();
    await expect(panel.locator('.own-near')).toBeVisible();
    expect(await noOverflow(panel)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    await expect(page.locator('img[src="x"], svg[onload]')).toHaveCount(0);
  });

  await followLink(page, OWN_PAGE);
  await panel.getByLabel('Whose data it is').fill('Me, 2024');
  await panel.getByText('Download the events on screen').click();
  const files: TestFile[] = [];
  for (const format of ['CSV', 'GeoJSON']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: new RegExp(`^${format},`) }).click(),
    ]);
    files.push({
      name: file.suggestedFilename(),
      text: await readFile(await file.path(), 'utf8'),
    });
  }
  const [table, features] = files;
  const { data } = Papa.parse<Record<string, string>>(`${table?.text}`.replace('\uFEFF', ''), {
    ...{ header: true, skipEmptyLines: true },
  });
  expect(data[0]).toMatchObject({
    ...{ set: HOSTILE.name, attribution: 'Me, 2024', title: ATTACKS[0], type: ATTACKS[1] },
    ...{ actor: "'=1+1", target: "'@SUM(1)", start: '2013-02-10' },
  });
  expect(JSON.parse(`${features?.text}`).metadata.sets).toEqual([
    { name: HOSTILE.name, attribution: 'Me, 2024', file: HOSTILE.name, events: 2 },
  ]);
  if (features) await openAndWait(page, features);
  await expect(rowsOf(panel)).toHaveCount(4);
});
