import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../tests/browser/support/chromium';
import { startHost } from '../tests/browser/support/host';

/** Pictures of the built app for the documents; the same views each time, so that they stay comparable. */
const PICTURES = [
  {
    file: 'screenshot.png',
    hash: '#t=2013-01-08..2013-02-12&sel=place:gao',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
  },
  {
    file: 'screenshot-phone.png',
    hash: '#t=2023-10-01..2023-10-31&sel=event:2023-10-31-kidal-camp-vacated',
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  },
  {
    file: 'workbench.png',
    hash: '',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    coding: 'Document',
  },
  {
    file: 'workbench-phone.png',
    hash: '',
    viewport: { width: 390, height: 844 },
    colorScheme: 'light',
    coding: 'Record',
  },
] as const;

const PATIENCE_MS = 180_000;

/** The record that lies open at the desk. */
const OPEN = 'Fighting in Gao lasts four hours';

/** Opens the desk of a copy of the page's own project, with a record and where its words stand. */
async function openDesk(page: Page, seen: 'Document' | 'Record'): Promise<void> {
  await page.getByRole('button', { name: 'Code documents' }).click();
  await page.getByRole('button', { name: /^Copy of/ }).click();
  await page.locator('[data-keeping="kept"]').waitFor();
  if (seen === 'Record') await page.getByRole('button', { name: 'Record', exact: true }).click();
  const record = page.getByRole('region', { name: 'Record' });
  await record.getByRole('button', { name: OPEN }).click();
  if (seen === 'Record') return;
  await record.getByRole('button', { name: 'BBC News' }).click();
  const words = page.getByRole('region', { name: 'Document' }).getByRole('textbox');
  await words
    .getByText('But on Sunday')
    .evaluate((line) => line.scrollIntoView({ block: 'center' }));
}

/** Renders `docs/screenshot*.png` from `dist/`, which must have been built. */
export async function takeScreenshots(root: string): Promise<void> {
  const { executablePath, args, env } = await resolveChromium();
  const host = await startHost(join(root, 'dist'));
  const browser = await chromium.launch({ executablePath, args: [...args, ...WITH_WEBGL], env });
  try {
    mkdirSync(join(root, 'docs'), { recursive: true });
    for (const { file, hash, viewport, colorScheme, ...how } of PICTURES) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB' });
      const page = await context.newPage();
      // Without a graphics card the map alone takes most of a minute.
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${host.origin}/${hash}`);
      await page.locator('[data-ready="true"]').waitFor();
      if ('coding' in how) await openDesk(page, how.coding);
      await page.locator('[data-relief="shown"]').waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(root, 'docs', file) });
      await context.close();
    }
  } finally {
    await browser.close();
    await host.disappear();
  }
}
