import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as anyExpect, test, watch } from '../support/fixtures';
import { startHost } from '../support/host';
import { withoutWebGl } from '../support/lesserMaps';
import { openFiles } from '../support/ownFiles';

/** Each visit here is the first load of a fresh browser. */
const expect = anyExpect.configure({ timeout: 60_000 });

const FILE = {
  name: 'mine.ndjson',
  text: '{"type":"Feature","properties":{"date":"2013-02-10"},"geometry":null}\n',
};

test('what is kept under one folder of a host is not there under another', async ({ browser }) => {
  test.setTimeout(300_000);
  const root = mkdtempSync(join(tmpdir(), 'folders-'));
  cpSync('dist', root, { recursive: true });
  cpSync('dist', join(root, 'a/b'), { recursive: true });
  const host = await startHost(root);
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  await withoutWebGl(context);
  const watched = await watch(context, host.origin);
  try {
    const page = await context.newPage();
    const layers = page.getByRole('region', { name: 'Layers' });
    const set = layers.getByRole('checkbox', { name: FILE.name });
    await page.goto(`${host.origin}/a/b/`);
    await openFiles(page, FILE);
    await expect(set).toBeVisible();
    await layers.getByRole('button', { name: `Settings of ${FILE.name}` }).click();
    await layers.getByRole('checkbox', { name: 'Keep on this device' }).check();
    await page.getByRole('separator').focus();
    await page.keyboard.press('ArrowLeft');
    const stored = () => page.evaluate(() => Object.keys(localStorage).sort());
    await expect.poll(stored).toEqual(['/a/b/#own.kept', '/a/b/#panel.width']);
    // As the choice of a theme stores it.
    await page.evaluate(() => localStorage.setItem('/a/b/#theme', 'dark'));
    await page.reload();
    await expect(set).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    await page.goto(`${host.origin}/`);
    await expect(layers.getByRole('checkbox', { name: /^Attacks/ })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
    await openFiles(page, { ...FILE, name: 'other.ndjson' });
    await layers.getByRole('button', { name: 'Settings of other.ndjson' }).click();
    await layers.getByRole('checkbox', { name: 'Keep on this device' }).check();
    await expect.poll(stored).toContain('/#own.kept');
    await page.reload();
    await expect(layers.getByRole('checkbox', { name: 'other.ndjson' })).toBeVisible();
    await expect(set).toHaveCount(0);
    expect(watched.problems).toEqual([]);
  } finally {
    await context.close();
    await host.disappear();
    rmSync(root, { recursive: true });
  }
});
