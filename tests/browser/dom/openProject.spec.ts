import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { filesOf, smallProject, zipOf } from '../../zippedProject';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { openFiles } from '../support/ownFiles';

test.use({ allow: /projects\/|example\.org/ });

const banner = (page: Page) => page.locator('.project-banner');
const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const TITLE = 'Port Alder, word for word';
const EXCERPT = 'Gunmen attacked a checkpoint in Port Alder on 3 March 2021';
const BACK = 'Back to this site’s own map';

async function openSmall(page: Page): Promise<void> {
  await page.goto('/');
  await openFiles(page, { name: 'port-alder.zip', text: zipOf() });
  await expect(page).toHaveURL(/\?project=local%3A[0-9a-f]{12}$/);
  await expect(heading(page)).toHaveText(TITLE);
}

const faulty = () =>
  zipOf(({ events }) => {
    const [first, second] = events.events;
    if (first) first.kind = 'nonsense';
    if (second?.evidence[0]) second.evidence[0].exact = 'words that nobody wrote';
  });

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('both ways on from an opened project are in sight', async ({ page }) => {
    await openSmall(page);
    for (const way of ['About this project', BACK])
      await expect(banner(page).getByText(way)).toBeInViewport({ ratio: 1 });
    const { bottom } = await banner(page).evaluate((line) => line.getBoundingClientRect());
    expect(bottom).toBeLessThan(160);
  });
});

test('a project from a ZIP is opened, read, reloaded, linked to, left and deleted', async ({
  page,
}) => {
  await page.goto('/');
  const own = await heading(page).textContent();
  await openSmall(page);
  await expect(page).toHaveTitle(TITLE);
  await expect(banner(page)).toContainText(
    'Opened from port-alder.zip, not this site’s own map. All 3 records are in order.',
  );
  await evidence(page)
    .getByRole('button', { name: /^Port Alder/ })
    .click();
  await expect(evidence(page)).toContainText(EXCERPT);
  await expect(page).toHaveURL(/project=local.*#.*sel=place:port-alder/);
  await page.reload();
  await expect(evidence(page)).toContainText(EXCERPT);
  expect(await axeFaults(page)).toEqual([]);

  const address = page.url();
  await banner(page).getByRole('link', { name: BACK }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(heading(page)).toHaveText(own ?? '');
  await page.goto(address.replace(/#.*/, '#sel=event:2021-03-09-stone-ford-barracks'));
  await expect(evidence(page)).toContainText('Rebels seized the barracks');

  await banner(page).getByRole('button', { name: 'About this project' }).click();
  const dialog = page.getByRole('dialog', { name: TITLE });
  await expect(dialog).toContainText('Opened from port-alder.zip. It is kept on this device');
  expect(await axeFaults(page, '.project-dialog')).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete from this device' }).click();
  await expect(heading(page)).toHaveText(own ?? '');
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('it was opened on another device');
});

test('what is not in order is left out, listed and saved', async ({ page }) => {
  await page.goto('/');
  await openFiles(page, { name: 'faulty.zip', text: faulty() });
  await expect(banner(page)).toContainText('1 of 3 records shown, 2 not in order.');
  await expect(evidence(page)).toContainText('Soldiers arrive');
  await banner(page)
    .getByRole('button', { name: /problems$/ })
    .click();
  const dialog = page.getByRole('dialog', { name: TITLE });
  await expect(dialog.getByRole('listitem').first()).toHaveText(
    /^data\/events\.json:8 2021-03-03-port-alder-checkpoint › kindInvalid option.*To do: write one of these$/,
  );
  await expect(dialog).toContainText('not verbatim in the document: "words that nobody wrote"');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as text' }).click();
  expect((await download).suggestedFilename()).toBe('port-alder-issues.txt');
  expect(await axeFaults(page, '.project-dialog')).toEqual([]);
});

test('what cannot be opened as a project ends in words, and the page stays', async ({ page }) => {
  await page.goto('/');
  const own = await heading(page).textContent();
  const alert = page.getByRole('alert');
  const files = filesOf(smallProject());
  const { 'data/project.json': _, ...without } = files;
  const HOSTILE: readonly (readonly [Buffer, RegExp])[] = [
    [Buffer.from(zipSync(without)), /its files cannot be read.*data\/project\.json {2}is missing/s],
    [
      Buffer.from(zipSync({ ...files, 'x/../seeds/a.txt': new Uint8Array(9) })),
      /leads out of the ZIP file/,
    ],
    [
      Buffer.from(zipSync({ ...files, 'seeds/a.txt': new Uint8Array(2 ** 26) })),
      /may have 32 MB unpacked/,
    ],
    [
      Buffer.from(
        zipSync({ ...files, 'data/actors.json': strToU8('[<img src=x onerror=alert(1)>]') }),
      ),
      /actors\.json:1:2 {2}no JSON.*\[<img src=x onerror=alert\(1\)>\]/s,
    ],
    [
      zipOf(({ project }) => Object.assign(project, { id: 'No id' })),
      /nothing in it can be shown. 1 problem:data\/project\.json:2/,
    ],
  ];
  for (const [index, [text, reason]] of HOSTILE.entries()) {
    await openFiles(page, { name: `hostile${index}.zip`, text });
    await expect(alert).toContainText(`Project not opened: hostile${index}.zip:`);
    await expect(alert).toContainText(reason);
    await expect(heading(page)).toHaveText(own ?? '');
  }
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toHaveCount(0);
});

test('a ZIP without a project is one of own events, as ever', async ({ page }) => {
  await page.goto('/');
  const csv = readFileSync('tests/fixtures/ucdp_ged_mali.csv');
  await openFiles(page, { name: 'mine.zip', text: Buffer.from(zipSync({ 'ged.csv': csv })) });
  await expect(
    page.getByRole('region', { name: 'Layers' }).getByRole('checkbox', { name: /^mine\.zip/ }),
  ).toBeVisible();
  await openFiles(page, { name: 'small.zip', text: zipOf() });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('opening it closes your own files');
  await alert.getByRole('button', { name: 'Open the project' }).click();
  await expect(heading(page)).toHaveText(TITLE);
});

/** Drops a folder, whose insides no script can make: it answers as a browser's own does. */
const dropFolder = (page: Page, name: string, files: Readonly<Record<string, string>>) =>
  page.evaluate(
    ([folder, contents]) => {
      const within = (path: string) =>
        Object.keys(contents).filter((file) => file.startsWith(path === '' ? '' : `${path}/`));
      const fileEntry = (path: string) => ({
        ...{ isFile: true, isDirectory: false, name: path.split('/').at(-1) },
        file: (give: (file: File) => void) => give(new File([contents[path] ?? ''], path)),
      });
      const directory = (path: string): object => ({
        ...{ isFile: false, isDirectory: true, name: path.split('/').at(-1) || folder },
        getDirectory: (sub: string, _: object, give: (to: object) => void, fail: () => void) =>
          within(path === '' ? sub : `${path}/${sub}`).length > 0
            ? give(directory(path === '' ? sub : `${path}/${sub}`))
            : fail(),
        createReader: () => {
          const start = path === '' ? 0 : path.length + 1;
          const steps = [...new Set(within(path).map((file) => file.slice(start).split('/')[0]))];
          const batches = [steps.slice(0, 2), steps.slice(2), []];
          return {
            readEntries: (give: (entries: object[]) => void) =>
              give(
                (batches.shift() ?? []).map((step = '') => {
                  const to = path === '' ? step : `${path}/${step}`;
                  return contents[to] === undefined ? directory(to) : fileEntry(to);
                }),
              ),
          };
        },
      });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], folder));
      DataTransferItem.prototype.webkitGetAsEntry = () => directory('') as FileSystemEntry;
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [name, files] as const,
  );

test('a dropped folder is opened as its ZIP is', async ({ page }) => {
  await openSmall(page);
  const address = page.url();
  await page.goto('/');
  await expect(page.locator('.still-page')).toHaveCount(0);
  const decoder = new TextDecoder();
  const files = Object.entries(filesOf(smallProject()));
  await dropFolder(
    page,
    'port-alder',
    Object.fromEntries(files.map(([path, bytes]) => [path, decoder.decode(bytes)])),
  );
  await expect(page).toHaveURL(address);
  await banner(page).getByRole('button', { name: 'About this project' }).click();
  await expect(page.getByRole('dialog')).toContainText('Opened from port-alder.');
});

test('an address on the same host opens a project, anew each time and without it as kept', async ({
  page,
}) => {
  let answer: Buffer | null = zipOf();
  await page.route('**/projects/small.zip', (route) =>
    answer ? route.fulfill({ body: answer }) : route.abort(),
  );
  await page.goto('/?project=projects/small.zip#sel=place:port-alder');
  await expect(evidence(page)).toContainText(EXCERPT);
  answer = zipOf(({ project }) => Object.assign(project.title, { en: 'Told anew' }));
  await page.reload();
  await expect(heading(page)).toHaveText('Told anew');
  answer = null;
  await page.reload();
  await expect(heading(page)).toHaveText('Told anew');
  await expect(evidence(page)).toContainText(EXCERPT);
});

test('of projects opened together the reader says which is shown', async ({ page }) => {
  await page.goto('/');
  const named = (name: string, title: string) => ({
    name,
    text: zipOf(({ project }) => Object.assign(project.title, { en: title })),
  });
  const both = [named('first.zip', 'The first'), named('second.zip', 'The second')];
  await openFiles(page, ...both);
  const choice = page.getByRole('alert').filter({ hasText: 'one project at a time' });
  await expect(choice).toContainText('and these are 2');
  expect(await axeFaults(page, '.project-choice')).toEqual([]);
  await choice.getByRole('button', { name: 'Cancel' }).click();
  await expect(choice).toHaveCount(0);
  await openFiles(page, ...both);
  await choice.getByRole('button', { name: 'second.zip' }).click();
  await expect(heading(page)).toHaveText('The second');
});

test('a frame says whose project it shows', async ({ page }) => {
  await page.route('**/projects/small.zip', (route) => route.fulfill({ body: zipOf() }));
  await page.goto('/?embed&project=projects/small.zip');
  await expect(heading(page)).toHaveText(TITLE);
  await expect(banner(page)).toHaveText(
    'Opened from small.zip, not this site’s own map. All 3 records are in order.',
  );
});

const NO_PROJECT = [
  ['https://example.org/a.zip', 'is on another site (https://example.org)'],
  ['//example.org/a.zip', 'is on another site (http://example.org)'],
  ['javascript:alert(1)', 'names no project'],
  ['projects/none.zip', 'has no such file (404)'],
  ['projects/text.zip', 'the ZIP file is damaged'],
  ['local:000000000000', 'it was opened on another device'],
  ['', 'names no project that could be opened (project=)'],
] as const;

test('an address where there is no project says why, and leads on', async ({ page }) => {
  await page.route('**/projects/none.zip', (route) => route.fulfill({ status: 404 }));
  await page.route('**/projects/text.zip', (route) => route.fulfill({ body: 'no archive' }));
  for (const [asked, reason] of NO_PROJECT)
    await test.step(asked, async () => {
      await page.goto(`/?project=${encodeURIComponent(asked)}`);
      await expect(page.getByRole('alert')).toContainText(reason);
      await expect(heading(page)).toHaveText('This project cannot be shown');
      await expect(page.getByRole('link', { name: BACK })).toBeVisible();
    });
  await page.getByLabel('Open a project file').setInputFiles({
    name: 'port-alder.zip',
    mimeType: 'application/zip',
    buffer: zipOf(),
  });
  await expect(heading(page)).toHaveText(TITLE);
});

test.describe('before the program', () => {
  test.use({ allow: /ERR_FAILED/ });

  test('nothing of the page’s own project stands for another one', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/?project=local:000000000000');
    await expect(page.locator('.still-page .app-title').first()).toBeHidden();
    await expect(page.locator('.still-page .town-button').first()).toBeHidden();
    await expect(page.locator('.still-coming:visible').first()).toContainText('The map is loading');
    await expect(page).toHaveTitle('The map is loading…');
  });
});
