import { type BrowserContext, test as base, expect, type Request } from '@playwright/test';

export { expect };

interface Options {
  /**
   * Problems this test expects: one whose report matches does not fail it. One expression and no
   * list, because `test.use` takes a list of two objects for a value and its settings.
   */
  allow: RegExp | null;
}

interface Guards {
  noProblems: undefined;
}

/** Playwright's `test`, failing also on errors, failed or foreign requests and policy violations. */
export const test = base.extend<Options & Guards>({
  allow: [null, { option: true }],
  noProblems: [
    async ({ context, baseURL, allow }, use, testInfo) => {
      const watched = await watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      // Only then: a page that hangs would not answer.
      if (testInfo.status === 'passed') await watched.settle();
      const unexpected = watched.problems.filter((problem) => !allow?.test(problem));
      expect(unexpected, 'problems seen in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

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
