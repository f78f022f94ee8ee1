import { defineConfig } from '@playwright/test';
import {
  resolveChromium,
  WITH_WEBGL,
  WITHOUT_GPU,
  WITHOUT_GPU_COMPOSITING,
  WITHOUT_SLOW_COMPILER,
} from './tests/browser/support/chromium';
import type { Options } from './tests/browser/support/fixtures';

const { executablePath, args, env } = await resolveChromium();
const launch = (more: readonly string[]) => ({
  ...{ executablePath, env },
  args: [...args, ...WITHOUT_SLOW_COMPILER, ...more],
});
const port = process.env.BROWSER_TEST_PORT ?? '4180';
const baseURL = `http://127.0.0.1:${port}/`;

/** Browser tests of the built app in `dist/`. Times are generous: there may be no GPU. */
export default defineConfig<Options>({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  timeout: 90_000,
  // The usual pauses between two tries grow to a second.
  expect: { timeout: 20_000, toPass: { intervals: [100] } },
  fullyParallel: true,
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
    // Nothing fades or glides but where a test asks for it.
    reducedMotion: 'reduce',
    trace: 'on-first-retry',
    launchOptions: launch([...WITH_WEBGL, ...WITHOUT_GPU_COMPOSITING]),
  },
  projects: [
    // What a reader does that no drawn map is needed for.
    {
      name: 'dom',
      testDir: 'tests/browser/dom',
      use: { map: 'none', keepsContext: true, launchOptions: launch(WITHOUT_GPU) },
    },
    // What is drawn on the map, and what is done on it.
    { name: 'map', testDir: 'tests/browser/map', use: { keepsContext: true } },
    // Other hosts, frames, no network, bad answers, and what a first visit costs.
    { name: 'host', testDir: 'tests/browser/host' },
  ],
  globalSetup: './tests/browser/support/serveBuild.ts',
});
