import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { startHost } from '../browser/support/host';
import { median } from './median';

const PORT = Number(process.env.BROWSER_TEST_PORT ?? 4187);

/** How a page of the built app is opened to be measured. */
export const MEASURED_PAGE = {
  baseURL: `http://127.0.0.1:${PORT}/`,
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
} as const;

/** Serves the built app in `dist/` while it is measured in a browser with WebGL; prints how busy the machine was before. */
export async function onBuiltPage(
  root: string,
  measure: (browser: Browser) => Promise<void>,
): Promise<void> {
  const { executablePath, args, env } = await resolveChromium();
  const host = await startHost(join(root, 'dist'), '/', PORT);
  const browser = await chromium.launch({
    ...{ executablePath, env },
    args: [...args, ...WITH_WEBGL],
  });
  try {
    console.log(`Load of the machine before: ${loadavg()[0]?.toFixed(1)}`);
    await measure(browser);
  } finally {
    await browser.close();
    await host.disappear();
  }
}

/** Milliseconds in words: the median, the least and the most. */
export const inMs = (values: readonly number[]): string =>
  `${Math.round(median(values))} ms (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`;
