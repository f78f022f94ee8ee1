import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import { heldRequests } from './hold';
import { withoutGround, withoutWebGl } from './lesserMaps';

export { expect };

export interface Options {
  /**
   * Problems this test expects: one whose report matches does not fail it. One expression and no
   * list, because `test.use` takes a list of two objects for a value and its settings.
   */
  allow: RegExp | null;
  /**
   * The map of a page: the live one; the still one, as where there is no WebGL, which costs a fifth
   * of it; or none that ever comes, which costs half of that.
   */
  map: 'live' | 'still' | 'none';
  /**
   * Whether tests with the same settings share a browser context, so that the second finds the
   * program in its cache. Storage, cookies and permissions are cleared between them.
   */
  keepsContext: boolean;
  /**
   * Whether a test may find the app as another such test left it, and so opens a link of it in a
   * moment. Only for tests that change nothing but what is in the link.
   */
  keepsApp: boolean;
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
  /** The page of the last test: the app opens in it at half the cost of a new one. */
  page?: Page | undefined;
  /** Whether the app is still open in it, with nothing changed but what is in the link. */
  hasApp: boolean;
}

/** What a test may do to its page that outlives the app in it, and cannot be undone. */
const LASTING = ['addInitScript', 'exposeBinding', 'exposeFunction', 'on', 'once'] as const;
/** And what can. */
const UNDONE = ['emulateMedia', 'setViewportSize'] as const;

/** Playwright's `test`, failing also on errors, failed or foreign requests and policy violations. */
export const test = base.extend<Options & Guards, Kept>({
  allow: [null, { option: true }],
  map: ['live', { option: true }],
  keepsContext: [false, { option: true }],
  keepsApp: [false, { option: true }],
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
      map,
      keepsContext,
      keepsApp,
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
    const settings = { viewport, locale, colorScheme, reducedMotion, hasTouch, isMobile };
    // An app that is kept open outlives the tests between, which would write into its storage.
    const key = JSON.stringify({ ...settings, deviceScaleFactor, map, keepsApp });
    const make = async (): Promise<KeptContext> => {
      // Takes over all that the settings say.
      const context = await browser.newContext();
      if (map !== 'live') await withoutWebGl(context);
      if (map === 'none') await withoutGround(context);
      return { context, watched: await watch(context, originOf(baseURL)), hasApp: false };
    };
    const kept = keptContexts.get(key) ?? (await make());
    keptContexts.set(key, kept);
    const { context } = kept;
    await use(context);
    if (keepsContext && (await clean(kept))) return;
    keptContexts.delete(key);
    await context.close();
  },
  page: async (
    { baseURL, context, keptContexts, keepsApp, viewport, colorScheme, reducedMotion },
    use,
    testInfo,
  ) => {
    const kept = keptOf(keptContexts, context);
    const page = await freshPage(kept, originOf(baseURL), keepsApp);
    kept.page = undefined;
    kept.hasApp = false;
    const called = new Set<string>();
    for (const name of [...LASTING, ...UNDONE]) {
      const method = page[name].bind(page);
      Object.assign(page, {
        [name]: (...given: never[]) => {
          called.add(name);
          return Reflect.apply(method, page, given);
        },
      });
    }
    await use(page);
    for (const name of [...LASTING, ...UNDONE]) Reflect.deleteProperty(page, name);
    if (testInfo.status !== 'passed' || LASTING.some((name) => called.has(name))) return;
    if (called.has('setViewportSize') && viewport) await page.setViewportSize(viewport);
    if (called.has('emulateMedia'))
      await page.emulateMedia({ colorScheme, reducedMotion, forcedColors: null, media: null });
    kept.page = page;
    kept.hasApp = keepsApp;
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

const originOf = (baseURL: string | undefined): string => new URL(baseURL ?? '').origin;

function keptOf(kept: ReadonlyMap<string, KeptContext>, context: BrowserContext): KeptContext {
  const found = [...kept.values()].find((entry) => entry.context === context);
  if (!found) throw new Error('a context that nobody watches');
  return found;
}

/**
 * Takes away what a test left in a context: other pages, routes, permissions. `false` where that
 * fails; the context is of no more use then.
 */
async function clean(kept: KeptContext): Promise<boolean> {
  const { context } = kept;
  try {
    for (const page of context.pages()) {
      if (page === kept.page) await page.unrouteAll();
      else await page.close();
    }
    await context.unrouteAll();
    await context.setOffline(false);
    await context.clearPermissions();
    await context.clearCookies();
    // Out of the way of what comes to lie under it.
    await kept.page?.mouse.move(0, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * A context's page with a history of one entry: a length of 50 would hide what is added. Unless the
 * app stays open, nothing of it is left that could still write, nor what it wrote.
 */
async function freshPage(kept: KeptContext, origin: string, keepsApp: boolean): Promise<Page> {
  const page = kept.page ?? (await kept.context.newPage());
  const isKept = keepsApp && kept.hasApp;
  if (!isKept) await page.goto('about:blank');
  const cdp = await kept.context.newCDPSession(page);
  if (!isKept) await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await cdp.send('Page.resetNavigationHistory');
  await cdp.detach();
  return page;
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
      const isWaiting = () => [...pending].some((request) => !heldRequests.has(request));
      for (const end = Date.now() + SETTLE_MS; isWaiting() && Date.now() < end; )
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
