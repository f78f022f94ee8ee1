import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { kept, retitle } from '../support/desk';
import { expect, test } from '../support/fixtures';

const PROJECTS = 'tests/fixtures/projects';
const FOLDER = `${PROJECTS}/high-plateau`;

/** A folder of the browser's own in place of the one that a reader would choose. */
const chooses = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('plateau', { create: true });
      },
    });
  });

/** The files of that folder with their text. */
const written = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const texts: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const entry of folder.values())
        if (entry.kind === 'directory') await read(entry, `${path}${entry.name}/`);
        else texts[path + entry.name] = await (await entry.getFile()).text();
    };
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle('plateau'), '');
    return texts;
  });

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

test('a project folder is opened, and what has changed is saved to a folder', async ({ page }) => {
  await chooses(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Code documents' }).click();
  // The folder around it does as well.
  await page.getByLabel('Open a project folder').setInputFiles(PROJECTS);
  await expect(kept(page)).toHaveText('Kept on this device');
  const before = textsIn(FOLDER);

  await page.getByRole('button', { name: 'Save folder' }).click();
  const files = Object.keys(before).length;
  await expect(page.getByRole('status').getByText('written to')).toContainText(
    `${files} files written to`,
  );
  expect(await written(page)).toEqual(before);
  const again = page.getByRole('button', { name: 'Save to' });
  await again.click();
  await expect(page.getByText('is up to date')).toBeVisible();

  await retitle(page, 'Another title');
  await again.click();
  await expect(page.getByText(/^1 file written to/)).toBeVisible();
  const after = await written(page);
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed).toEqual(['data/project.json']);
  expect(after['data/project.json']).toContain('Another title');
});

test('a folder without a project is refused in words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Code documents' }).click();
  await page.getByLabel('Open a project folder').setInputFiles('tests/browser/support');
  await expect(page.getByRole('alert')).toContainText('Not opened');
});
