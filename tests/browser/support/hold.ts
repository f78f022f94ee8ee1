import type { Page } from '@playwright/test';

/** A file is late until the answer is called. */
export async function hold(page: Page, file: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
