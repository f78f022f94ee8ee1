import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What a host answers for a file of the pack: the file itself, nothing, or other bytes. */
type Answer = 'file' | 'missing' | 'gone' | Buffer;

/**
 * Serves the made-up pack of the fixtures beside the page, at `made-up/`; `answer` says what of it is not as it was
 * published (`gone`: no host at all). Gives the paths that are asked for, as they come.
 */
export async function servePack(
  page: Page,
  answer: (path: string) => Answer = () => 'file',
): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('**/made-up/**', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).replace(
      /^.*\/made-up\//,
      '',
    );
    asked.push(path);
    const answered = answer(path);
    const file = `tests/fixtures/packs/made-up/${path}`;
    if (answered === 'gone') return route.abort();
    if (answered === 'missing' || !existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: answered === 'file' ? readFileSync(file) : answered });
  });
  return asked;
}
