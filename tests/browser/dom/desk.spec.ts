import { readFileSync } from 'node:fs';
import { axeFaults } from '../support/axe';
import { beginCopy, beginProject, kept, retitle, savedZip } from '../support/desk';
import { expect, test } from '../support/fixtures';

const heading = 'heading';

test('a project is begun, named, undone, left and found again', async ({ page }) => {
  await beginProject(page, 'Lagoon');
  const title = page.getByRole(heading, { level: 1 });
  await expect(title).toHaveText('Lagoon');
  await retitle(page, 'Lagoon, word for word');
  await expect(title).toHaveText('Lagoon, word for word');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveText('Lagoon');
  await page.keyboard.press('Control+Shift+z');
  await expect(title).toHaveText('Lagoon, word for word');
  await expect(kept(page)).toHaveText('Kept on this device');
  expect(await axeFaults(page)).toEqual([]);

  await page.reload();
  await expect(title).toHaveText('Lagoon, word for word');
  // What was done before the page was left can be undone after it.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveText('Lagoon');
  await page.reload();
  await expect(title).toHaveText('Lagoon');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(title).toHaveText('Lagoon, word for word');

  await page.getByRole('link', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Code documents' }).click();
  const dialog = page.getByRole('dialog', { name: 'Code documents' });
  expect(await axeFaults(page, '.begin')).toEqual([]);
  await dialog.getByRole('link', { name: 'Lagoon, word for word' }).click();
  await expect(title).toHaveText('Lagoon, word for word');
});

test('the focus follows between the list of records and a card', async ({ page }) => {
  await beginCopy(page);
  const card = page.getByRole('region', { name: 'Record', exact: true });
  await card.getByRole('listitem').first().getByRole('button').press('Enter');
  const back = card.getByRole('button', { name: 'All records' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  const list = card.getByRole(heading, { name: /records of this document/ });
  await expect(list).toBeFocused();
  await card.getByRole('listitem').first().getByRole('button').press('Enter');
  await card.getByRole('button', { name: 'Delete record' }).press('Enter');
  await expect(list).toBeFocused();
});

test('a copy of the page’s own project is saved byte for byte as the site has it', async ({
  page,
}) => {
  await beginCopy(page);
  const site = readFileSync('dist/data/project.zip');
  expect(site.length).toBeGreaterThan(10_000);
  expect((await savedZip(page)).equals(site)).toBe(true);
  await retitle(page, 'Another title');
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Another title');
  const changed = await savedZip(page);
  expect(changed.equals(site)).toBe(false);

  await page.getByRole('link', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Code documents' }).click();
  const file = { name: 'saved.zip', mimeType: 'application/zip', buffer: changed };
  await page.getByLabel('Open a project file (ZIP)').setInputFiles(file);
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Another title');
  await expect(kept(page)).toHaveText('Kept on this device');
  expect((await savedZip(page)).equals(changed)).toBe(true);
});

test('two tabs do not overwrite each other', async ({ page, context }) => {
  await beginProject(page, 'Lagoon');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(kept(other)).toContainText('open in another tab');
  await retitle(other, 'Not taken');
  await expect(other.getByRole('button', { name: 'Undo' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(other.getByRole(heading, { level: 1 })).toHaveText('Lagoon');
  await retitle(page, 'First tab');
  await other.getByRole('button', { name: 'Go on here' }).click();
  await expect(kept(page)).toContainText('open in another tab');
  await expect(other.getByRole(heading, { level: 1 })).toHaveText('First tab');
  await retitle(other, 'Second tab');
  await expect(other.getByRole(heading, { level: 1 })).toHaveText('Second tab');
  await expect(kept(other)).toHaveText('Kept on this device');
  await other.close();
  await page.reload();
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('Second tab');
  await expect(kept(page)).toHaveText('Kept on this device');
});

test('what was deleted elsewhere can still be saved here', async ({ page, context }) => {
  await beginProject(page, 'Lagoon');
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Code documents' }).click();
  await other.getByText('Delete', { exact: true }).click();
  await other.getByRole('button', { name: /^Delete/ }).click();
  await expect(other.getByRole('link', { name: 'Lagoon' })).toBeHidden();
  const third = await context.newPage();
  await third.goto(page.url());
  await expect(third.getByRole('alert')).toContainText('opened on another device');
  await retitle(page, 'Lagoon, again');
  await page.getByRole('button', { name: 'Go on here' }).click();
  await expect(kept(page)).toContainText('Save a file');
  expect((await savedZip(page)).length).toBeGreaterThan(100);
});

test('where the browser has no locks, who was first with a step keeps it', async ({
  page,
  context,
}) => {
  const withoutLocks = () => Object.defineProperty(navigator, 'locks', { value: undefined });
  await page.addInitScript(withoutLocks);
  await beginProject(page, 'Lagoon');
  const other = await context.newPage();
  await other.addInitScript(withoutLocks);
  await other.goto(page.url());
  await expect(kept(other)).toHaveText('Kept on this device');
  await retitle(page, 'First tab');
  await expect(kept(page)).toHaveText('Kept on this device');
  await retitle(other, 'Second tab');
  await expect(kept(other)).toContainText('open in another tab');
  await other.close();
  await page.reload();
  await expect(page.getByRole(heading, { level: 1 })).toHaveText('First tab');

  // A project that is deleted does not come back by a tab that still has it.
  const list = await context.newPage();
  await list.goto('/');
  await list.getByRole('button', { name: 'Code documents' }).click();
  const dialog = list.getByRole('dialog', { name: 'Code documents' });
  await dialog.getByText('Delete', { exact: true }).click();
  await dialog.getByRole('button', { name: /First tab/ }).click();
  await expect(dialog.getByRole('link', { name: /First tab/ })).toHaveCount(0);
  await retitle(page, 'Deleted');
  await expect(kept(page)).toContainText('open in another tab');
});

test('an address of a desk that is not here leads on', async ({ page }) => {
  await page.goto('/?code=000000000000');
  await expect(page.getByRole('alert')).toContainText('opened on another device');
  await expect(page.getByRole('link', { name: /own map/ })).toBeVisible();
});
