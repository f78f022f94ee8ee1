import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { kept } from '../desk';
import { expect } from '../fixtures';

/** Opens a project's files at the desk, as a reader opens a ZIP. */
export async function openAtDesk(page: Page, files: Record<string, Uint8Array>): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Code documents' }).click();
  const buffer = Buffer.from(zipSync(files));
  const file = { name: 'project.zip', mimeType: 'application/zip', buffer };
  await page.getByLabel('Open a project file (ZIP)').setInputFiles(file);
  await expect(page).toHaveURL(/\?code=[0-9a-f]{12}$/, { timeout: 60_000 });
  await expect(kept(page)).toHaveText('Kept on this device', { timeout: 60_000 });
}
