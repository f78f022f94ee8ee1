import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { lineOf, openFiles } from '../support/ownFiles';
import { openApp } from '../support/panel';
import { followLink } from '../support/timeline';

/** The shape of ACLED's files, of which a US Excel has written the dates. */
const acled = (...dates: readonly string[]): string =>
  [
    'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities',
    ...dates.map(
      (date, row) =>
        `MLI${row},${date},2013,1,Battles,Armed clash,Group ${row},,Mali,Gao,16.2717,-0.0447,1,Invented,Row ${row},0`,
    ),
    '',
  ].join('\n');

/** What of the opened files is told of a day. */
async function rowsOn(page: Page, day: string) {
  await followLink(page, `#sel=page:own&t=${day}..${day}`);
  return page.locator('.own-list li');
}

test('dates that a US Excel wrote are read by what the whole file proves, or asked for', async ({
  page,
}) => {
  await openApp(page);
  await test.step('two of four prove the month to come first: nothing is asked', async () => {
    await openFiles(page, {
      name: 'proven.csv',
      text: acled('1/5/2013', '1/12/2013', '1/13/2013', '1/28/2013'),
    });
    await expect(lineOf(page, 'proven.csv')).toContainText('4 events with a place');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(await rowsOn(page, '2013-01-05')).toHaveCount(1);
    await expect(await rowsOn(page, '2013-05-01')).toHaveCount(0);
  });
  await test.step('where nothing is proven, it is asked, and read as answered', async () => {
    await openFiles(page, { name: 'open.csv', text: acled('3/4/2013', '5/6/2013') });
    const dialog = page.getByRole('dialog', { name: /^Day or month first\?/ });
    await expect(dialog).toContainText('This ACLED file writes dates as 3/4/2013.');
    await dialog.getByRole('radio', { name: /^Month first/ }).check();
    await dialog.getByRole('button', { name: 'Open the file' }).click();
    await expect(lineOf(page, 'open.csv')).toContainText('2 events with a place');
    const rows = await rowsOn(page, '2013-03-04');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('4 March 2013');
  });
});

test('a table without names of columns loses no row, and says so either way', async ({ page }) => {
  await openApp(page);
  await openFiles(page, {
    name: 'bare.csv',
    text: '2013-02-01,Gao,16.27,-0.04\n2013-02-02,Kidal,18.44,1.41\n',
  });
  const dialog = page.getByRole('dialog', { name: /bare\.csv/ });
  const names = dialog.getByRole('checkbox', { name: /^The first line holds the names/ });
  const read = dialog.getByRole('region', { name: 'As it would be read' }).getByRole('listitem');
  await expect(names).not.toBeChecked();
  await expect(read).toHaveCount(2);
  await names.check();
  await expect(read).toHaveCount(1);
  await expect(names).toBeFocused();
  await names.uncheck();
  await expect(read).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Open the file' }).click();
  await expect(lineOf(page, 'bare.csv')).toContainText('2 events with a place');
  await expect(await rowsOn(page, '2013-02-01')).toHaveCount(1);
});

test('a text in Windows-1256 is asked about with its lines, and stands in letters', async ({
  page,
}) => {
  await openApp(page);
  const text = Buffer.from(
    'ZGF0ZSx0aXRsZSxsYXQsbG9uCjIwMTMtMDItMDEsx+TdzMfRIN3tINvH5iwxNi4yNywtMC4wNAoyMDEzLTAyLTAyLOXM5uMg3e0g3+3Px+EsMTguNDQsMS40MQo=',
    'base64',
  );
  await openFiles(page, { name: 'arabic.csv', text });
  const asking = page.getByRole('dialog', { name: /^Which of these can you read\?/ });
  const arabic = asking.getByRole('radio', { name: 'Arabic (Windows-1256)' });
  await expect(arabic).toBeChecked();
  await expect(asking).toContainText('انفجار في غاو');
  await asking.getByRole('button', { name: 'Open the file' }).click();
  const columns = page.getByRole('dialog', { name: /^What do the columns mean\?/ });
  await expect(columns.getByRole('region', { name: 'As it would be read' })).toContainText(
    'هجوم في كيدال',
  );
  await columns.getByRole('button', { name: 'Open the file' }).click();
  await expect(lineOf(page, 'arabic.csv')).toContainText('2 events with a place');
  await expect(await rowsOn(page, '2013-02-01')).toContainText('انفجار في غاو');
});

test('files of the same columns are asked about once, where the reader wants it', async ({
  page,
}) => {
  await openApp(page);
  const month = (name: string, ...dates: readonly string[]) => ({
    name,
    text: ['seen,what,north,east', ...dates.map((date) => `${date},Patrol,16.27,-0.04`), ''].join(
      '\n',
    ),
  });
  await openFiles(
    page,
    month('january.csv', '3/1/2013', '13/1/2013'),
    month('february.csv', '3/2/2013'),
    // Its own dates prove the other order.
    month('march.csv', '3/4/2013', '3/13/2013'),
  );
  const dialog = page.getByRole('dialog', { name: /january\.csv/ });
  await dialog.getByLabel('Latitude').selectOption('north');
  await dialog.getByLabel('Longitude').selectOption('east');
  await dialog.getByLabel('Date', { exact: true }).selectOption('seen');
  await expect(
    dialog.getByRole('checkbox', { name: /^Read the 2 files that follow in the same way/ }),
  ).toBeChecked();
  await dialog.getByRole('button', { name: 'Open the file' }).click();
  for (const name of ['january.csv', 'february.csv', 'march.csv'])
    await expect(lineOf(page, name)).toContainText('with a place');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(await rowsOn(page, '2013-02-03')).toHaveCount(1);
  await expect(await rowsOn(page, '2013-03-04')).toHaveCount(1);

  await openFiles(page, month('april.csv', '3/4/2013'), month('may.csv', '3/5/2013'));
  const later = page.getByRole('dialog', { name: /april\.csv/ });
  await later.getByRole('checkbox', { name: /^Read the next file in the same way/ }).uncheck();
  await later.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('dialog', { name: /may\.csv/ })).toBeVisible();
});
