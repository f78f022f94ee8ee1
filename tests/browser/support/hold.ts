import type { Page, Request } from '@playwright/test';

/** Requests that a test keeps waiting: nobody else waits for them. */
export const heldRequests = new WeakSet<Request>();

/** A file is late until the answer is called. */
export async function hold(page: Page, file: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    heldRequests.add(route.request());
    await released;
    await route.continue();
  });
  return () => release();
}
