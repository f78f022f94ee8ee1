import type { Locator } from '@playwright/test';

/**
 * Waits until the page of an element, or its frame, has nothing to do: what it had put off until such
 * a moment before has begun.
 */
export const restOfPage = (body: Locator): Promise<void> =>
  body.evaluate(
    () => new Promise<void>((rest) => requestIdleCallback(() => requestIdleCallback(() => rest()))),
  );

/**
 * Waits until all requests that a page has begun have reached its host, and those that follow from
 * their answers too: a later one has been answered, twice.
 */
export const requestsArrived = (body: Locator): Promise<void> =>
  body.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) await fetch('manifest.webmanifest', { cache: 'reload' });
  });
