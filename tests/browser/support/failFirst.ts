import type { Page } from '@playwright/test';

/** Lets the first `count` requests for a file fail. */
export async function failFirst(page: Page, file: RegExp, count: number): Promise<void> {
  let left = count;
  await page.route(file, (route) => (left-- > 0 ? route.abort() : route.continue()));
}
