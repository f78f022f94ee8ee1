import { type BrowserContext, test as base, expect, type Request } from '@playwright/test';
import { withoutWebGl } from './withoutWebGl';

export { expect };

export interface Options {
  /**
   * Problems this test expects: one whose report matches does not fail it. One expression and no
   * list, because `test.use` takes a list of two objects for a value and its settings.
   */
  allow: RegExp | null;
  /** Without it pages have no WebGL and show the still map, which costs a fifth of the time. */
  webgl: boolean;
  /**
   * Whether tests with the same settings share a browser context, so that the second finds the
   * program in its cache. Storage, cookies and permissions are cleared between them.
   */
  keepsContext: boolean;
}

interface Guards {
  noProblems: undefined;
}

interface Kept {
  /** Contexts of this worker by their settings. */
  keptContexts: Map<string, KeptContext>;
}

interface KeptContext {
  readonly context: BrowserContext;
  readonly watched: Watched;
}

/** Playwright's `test`, failing also on errors, failed or foreign requests and policy violations. */
export const test = base.extend<Options & Guards, Kept>({
  allow: [null, { option: true }],
  webgl: [true, { option: true }],
  keepsContext: [false, { option: true }],
  keptContexts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const kept = new Map<string, KeptContext>();
      await use(kept);
      for (const { context } of kept.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      browser,
      baseURL,
      webgl,
      keepsContext,
      keptContexts,
      viewport,
      locale,
      colorScheme,
      reducedMotion,
      hasTouch,
      isMobile,
      deviceScaleFactor,
    },
    use,
  ) => {
    const origin = new URL(baseURL ?? '').origin;
    const settings = { viewport, locale, colorScheme, reducedMotion, hasTouch, isMobile };
    const key = JSON.stringify({ ...settings, deviceScaleFactor, webgl });
    const make = async (): Promise<KeptContext> => {
      // Takes over all that the settings say.
      const context = await browser.newContext();
      if (!webgl) await withoutWebGl(context);
      return { context, watched: await watch(context, origin) };
    };
    const kept = keptContexts.get(key) ?? (await make());
    keptContexts.set(key, kept);
    const { context } = kept;
    await use(context);
    const isClean = keepsContext && (await clean(context, origin));
    if (isClean) return;
    keptContexts.delete(key);
    await context.close();
  },
  noProblems: [
    async ({ context, keptContexts, allow }, use, testInfo) => {
      const kept = [...keptContexts.values()].find((entry) => entry.context === context);
      if (!kept) throw new Error('a context that nobody watches');
      const { watched } = kept;
      const before = watched.problems.length;
      await use(undefined);
      // Only then: a page that hangs would not answer.
      if (testInfo.status === 'passed') await watched.settle();
      const unexpected = watched.problems.slice(before).filter((problem) => !allow?.test(problem));
      expect(unexpected, 'problems seen in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Takes away what a test left in a context: pages, routes, permissions, all that is stored. `false`
 * where that fails; the context is of no more use then.
 */
async function clean(context: BrowserContext, origin: string): Promise<boolean> {
  try {
    const [page, ...others] = context.pages();
    for (const other of others) await other.close();
    await context.unrouteAll();
    await context.setOffline(false);
    await context.clearPermissions();
    await context.clearCookies();
    if (page) {
      // Nothing of the app is left then that could still write.
      await page.goto('about:blank');
      const cdp = await context.newCDPSession(page);
      await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await page.close();
    }
    return true;
  } catch {
    return false;
  }
}

/** What went wrong in a context's pages and workers so far, one line each. */
export interface Watched {
  readonly problems: readonly string[];
  /** Waits a little for what is still on its way: messages, and answers to requests. */
  settle(): Promise<void>;
}

const SETTLE_MS = 5_000;

/** Watches a context that a test makes itself, before its first page; its own is watched already. */
export async function watch(context: BrowserContext, origin: string): Promise<Watched> {
  const problems: string[] = [];
  const pending = new Set<Request>();

  context.on('console', (message) => {
    const where = message.location().url || message.page()?.url();
    if (message.type() === 'error') problems.push(`console error: ${message.text()} (${where})`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    problems.push(`uncaught error: ${error.stack || error.message || String(error)}`);
  });
  context.on('request', (request) => {
    pending.add(request);
    const { protocol, origin: requested } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && requested !== origin)
      problems.push(`foreign request: ${request.url()}`);
  });
  context.on('response', (response) => {
    pending.delete(response.request());
    if (response.status() >= 400)
      problems.push(`failed request: ${response.url()} (status ${response.status()})`);
  });
  context.on('requestfailed', (request) => {
    pending.delete(request);
    const reason = request.failure()?.errorText ?? 'unknown reason';
    // Aborted means given up by the page (AbortController, navigation, download), not broken.
    if (reason !== 'net::ERR_ABORTED')
      problems.push(`failed request: ${request.url()} (${reason})`);
  });

  await context.addInitScript(logViolations);
  context.on('page', (page) => {
    // Init scripts do not run in workers. This comes too late for what a worker does first of all,
    // and to nothing for one that has ended.
    page.on('worker', (worker) => worker.evaluate(logViolations).catch(() => null));
    // Nobody reports how the requests of a closed page ended.
    page.on('close', () => pending.clear());
  });

  return {
    problems,
    async settle() {
      // A round trip brings in the messages sent before it.
      for (const page of context.pages()) await page.evaluate(() => null).catch(() => null);
      for (const end = Date.now() + SETTLE_MS; pending.size > 0 && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** Runs in the browser: turns policy violations into console errors, which are watched. */
function logViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    const where = `${sourceFile}:${lineNumber}`;
    console.error(`policy violation: ${effectiveDirective} blocked ${blockedURI} at ${where}`);
  });
}
