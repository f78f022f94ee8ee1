import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
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
  /** The page of the last test, empty: it costs half of what the first look of a new one does. */
  page?: Page | undefined;
}

/** What a test does to its page that outlives the app in it: the next test gets a new page. */
const LASTING = [
  ...(['addInitScript', 'emulateMedia', 'exposeBinding', 'exposeFunction'] as const),
  ...(['on', 'once', 'setViewportSize'] as const),
];

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
    const isClean = keepsContext && (await clean(kept, origin));
    if (isClean) return;
    keptContexts.delete(key);
    await context.close();
  },
  page: async ({ context, keptContexts }, use) => {
    const kept = keptOf(keptContexts, context);
    const page = kept.page ?? (await context.newPage());
    kept.page = page;
    for (const name of LASTING) {
      const method = page[name].bind(page);
      Object.assign(page, {
        [name]: (...given: never[]) => {
          kept.page = undefined;
          return Reflect.apply(method, page, given);
        },
      });
    }
    await use(page);
    for (const name of LASTING) Reflect.deleteProperty(page, name);
  },
  noProblems: [
    async ({ context, keptContexts, allow }, use, testInfo) => {
      const { watched } = keptOf(keptContexts, context);
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

function keptOf(kept: ReadonlyMap<string, KeptContext>, context: BrowserContext): KeptContext {
  const found = [...kept.values()].find((entry) => entry.context === context);
  if (!found) throw new Error('a context that nobody watches');
  return found;
}

/**
 * Takes away what a test left in a context: pages, routes, permissions, all that is stored. `false`
 * where that fails; the context is of no more use then.
 */
async function clean(kept: KeptContext, origin: string): Promise<boolean> {
  const { context } = kept;
  try {
    const pages = context.pages();
    const last = kept.page && pages.includes(kept.page) ? kept.page : pages[0];
    for (const page of pages) if (page !== last) await page.close();
    await context.unrouteAll();
    await last?.unrouteAll();
    await context.setOffline(false);
    await context.clearPermissions();
    await context.clearCookies();
    if (last) {
      // Out of the way of what the next page shows under it.
      await last.mouse.move(0, 0);
      // Nothing of the app is left then that could still write.
      await last.goto('about:blank');
      const cdp = await context.newCDPSession(last);
      await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await cdp.detach();
    }
    if (last !== kept.page) await last?.close();
    if (last !== kept.page) kept.page = undefined;
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
