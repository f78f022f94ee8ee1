import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** What the bar of the desk says of keeping. */
export const kept = (page: Page) => page.locator('.coding-kept');

const open = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Code documents' }).click();
};

const atDesk = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL(/\?code=[0-9a-f]{12}$/);
  await expect(kept(page)).toHaveText('Kept on this device');
};

/** Begins a project without documents. */
export async function beginProject(page: Page, title: string): Promise<void> {
  await open(page);
  const dialog = page.getByRole('dialog', { name: 'Code documents' });
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Title').press('Enter');
  await atDesk(page);
}

/** Begins with a copy of the page's own project. */
export async function beginCopy(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: /^Copy of/ }).click();
  await atDesk(page);
}

/** Gives the project another title: one action. */
export async function retitle(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Project' });
  await dialog
    .getByLabel(/^Title/)
    .first()
    .fill(title);
  await dialog.getByRole('button', { name: 'Done' }).click();
}

/** Saves the project as a file, and returns its bytes. */
export async function savedZip(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
