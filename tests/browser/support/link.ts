import type { Page } from '@playwright/test';

/** Follows a link inside the open app; done when the app has heard of it. */
export const moveTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((heard) => {
        const from = location.hash;
        // Listeners are called in the order in which they were added: the app's was first.
        addEventListener('hashchange', () => heard(), { once: true });
        location.hash = to;
        if (location.hash === from) heard();
      }),
    hash,
  );

/** Waits until the program has taken over from the page that stands before it. */
const programStands = (page: Page): Promise<void> =>
  page.locator('.still-page').waitFor({ state: 'detached', timeout: 60_000 });

/** Opens a link of the app; by loading it, unless it is open in the page. Whether it was. */
export async function openLink(page: Page, path: string, hash: string): Promise<boolean> {
  const { pathname, search } = new URL(page.url());
  const wasOpen = `${pathname}${search}` === path;
  if (wasOpen) await moveTo(page, hash);
  else {
    await page.goto(`${path}${hash}`);
    await programStands(page);
  }
  return wasOpen;
}
