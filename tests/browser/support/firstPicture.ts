import type { Page } from '@playwright/test';

/** Makes the next page that opens remember, frame by frame, where its map stands. */
async function watchMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { mapSeen: seen });
    const look = () => {
      const live = document.querySelector('.map-canvas') as unknown as {
        map?: { getCenter(): { lng: number; lat: number }; getZoom(): number };
      } | null;
      if (live?.map) {
        const { lng, lat } = live.map.getCenter();
        seen.add([live.map.getZoom(), lat, lng].map((part) => part.toFixed(2)).join('/'));
      }
      const name = document.querySelector('.records-picture [data-name] text');
      if (name && !live) seen.add([name.textContent, name.getAttribute('x')].join(' '));
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The places where the map has stood since the page opened. */
export const placesSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { mapSeen: Set<string> }).mapSeen]);

/** Opens a link to a step whose story comes only when the map could long have been drawn without it. */
export async function openBeforeStory(page: Page, hash: string, mapCode: RegExp): Promise<void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_virtual_stories-/, async (route) => {
    await released;
    await route.continue();
  });
  await watchMap(page);
  const hasCode = page.waitForResponse(mapCode);
  await page.goto(`/${hash}`);
  await hasCode;
  await page.evaluate(async () => {
    for (let frame = 0; frame < 90; frame++) await new Promise(requestAnimationFrame);
  });
  release();
}
