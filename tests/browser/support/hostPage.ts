import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator } from '@playwright/test';
import { test as base, expect } from './fixtures';

export { expect };

interface Embedding {
  readonly hash: string;
  /** With the question mark; `?embed` where it is left out. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
}

interface Fixtures {
  /** Opens an article of another site, longer than the window, that embeds the app; gives the frame. */
  openArticle(embedding: Embedding): Promise<FrameLocator>;
}

const articleWith = (address: string, { width = 600, height = 450, sandbox }: Embedding) =>
  `<!doctype html><html lang="en"><head><title>Article</title>
  <meta name="viewport" content="width=device-width"></head><body style="margin:0"><main>
  <h1>Article</h1><iframe src="${address.replaceAll('&', '&amp;')}" title="Map" width="${width}"
  height="${height}" style="border:0;display:block"
  ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>
  <p style="height:2000px">Text.</p></main></body></html>`;

/** As `test`, with another site: the article's own requests are foreign, and no fault of the app. */
export const test = base.extend<Fixtures>({
  allow: /foreign request: http:\/\/localhost/,
  openArticle: async ({ page, baseURL }, use) => {
    const servers: Server[] = [];
    await use(async (embedding) => {
      const server = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(
          articleWith(`${baseURL}${embedding.query ?? '?embed'}${embedding.hash}`, embedding),
        );
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      // By this name, and not by that of the app's host, it is another site.
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      return page.frameLocator('iframe');
    });
    for (const server of servers) server.close();
  },
});

/** Waits until the map in a frame has drawn itself. */
export const mapInFrame = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('[data-ready="true"]')).toBeAttached({ timeout: 40_000 });

/** Waits until the still map in a frame stands. */
export const stillMapInFrame = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('.static-map .records-picture')).toBeVisible();
