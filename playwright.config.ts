import { defineConfig } from '@playwright/test';
import { resolveChromium } from './tests/browser/support/chromium';

const { executablePath, args, env } = await resolveChromium();
const port = process.env.BROWSER_TEST_PORT ?? '4180';
const baseURL = `http://127.0.0.1:${port}/`;

/** Browser tests of the built app in `dist/`. Times are generous: there may be no GPU. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // On two slow cores without a GPU a moment is sometimes missed; the list names who needed the second try.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // It would fetch the app a second time in every test; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium', use: { launchOptions: { executablePath, args, env } } }],
  webServer: {
    command: 'node tests/browser/support/serve.mjs',
    url: baseURL,
    env: { BROWSER_TEST_PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
