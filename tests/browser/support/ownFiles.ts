import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** A file as a test makes it. */
export interface TestFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** The input under the label "Open your events". */
const fileInput = (page: Page): Locator => page.getByLabel('Open your events');

/** Opens files as a reader does, by the button. */
export async function openFiles(page: Page, ...files: readonly TestFile[]): Promise<void> {
  await fileInput(page).setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
    })),
  );
}

/** Opens files and waits until each is a switch among the layers. */
export async function openAndWait(page: Page, ...files: readonly TestFile[]): Promise<void> {
  await openFiles(page, ...files);
  const layers = page.getByRole('region', { name: 'Layers' });
  for (const { name } of files)
    await expect(
      layers.getByRole('checkbox', { name: new RegExp(`^${escaped(name)}`) }),
    ).toBeVisible();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
