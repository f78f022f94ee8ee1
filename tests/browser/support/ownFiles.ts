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

/** What is told of a file after it was opened. */
export const lineOf = (page: Page, name: string): Locator =>
  page.locator('.import-line').filter({ hasText: `${name}:` });

/** Opens files and waits until each is a switch among the layers. */
export async function openAndWait(page: Page, ...files: readonly TestFile[]): Promise<void> {
  await openFiles(page, ...files);
  const layers = page.getByRole('region', { name: 'Layers' });
  for (const { name } of files)
    await expect(
      layers.getByRole('checkbox', { name: new RegExp(`^${escaped(name)}`) }),
    ).toBeVisible();
}

/** A file that is put together in the browser, because to send a large one there is slow. */
interface RepeatedFile {
  readonly name: string;
  readonly head: string;
  /** What follows the head, and how often. */
  readonly row: string;
  readonly times: number;
}

/** Drops a file on the page; `meanwhile` runs while it is held over it. */
export async function dropFile(
  page: Page,
  file: RepeatedFile,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, head, row, times }) => {
    const data = new DataTransfer();
    data.items.add(new File([head, row.repeat(times)], name));
    return data;
  }, file);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await meanwhile();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
