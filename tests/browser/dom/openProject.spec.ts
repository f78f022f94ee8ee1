import type { Page } from '@playwright/test';
import { zipOf } from '../../zippedProject';
import { expect, test } from '../support/fixtures';
import { openFiles } from '../support/ownFiles';

test.use({ map: 'still' });

const banner = (page: Page) => page.locator('.project-banner');
const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
const TITLE = 'Port Alder, word for word';

test('a project from a ZIP is opened, read, reloaded and left', async ({ page }) => {
  await page.goto('/');
  await openFiles(page, { name: 'port-alder.zip', text: zipOf() });
  await expect(page).toHaveURL(/\?project=local%3A[0-9a-f]{12}$/);
  await expect(banner(page)).toContainText(TITLE);
  await expect(banner(page)).toContainText('All 3 records are in order.');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/open1.png' });
  await evidence(page).getByRole('button', { name: /^Port Alder/ }).click();
  await expect(evidence(page)).toContainText('Gunmen attacked a checkpoint');
  await expect(page).toHaveURL(/project=local.*#.*sel=place:port-alder/);
  await page.screenshot({ path: '/tmp/open2.png' });
  await banner(page).getByRole('button').click();
  await page.screenshot({ path: '/tmp/open3.png' });
});

test('x a project with faulty records', async ({ page }) => {
  await page.goto('/');
  await openFiles(page, {
    name: 'faulty.zip',
    text: zipOf(({ events }) => {
      const [first, second] = events.events;
      if (first) first.kind = 'nonsense';
      if (second?.evidence[0]) second.evidence[0].exact = 'words that nobody wrote';
    }),
  });
  await expect(banner(page)).toContainText('1 of 3 records shown, 2 not in order.');
  await page.screenshot({ path: '/tmp/open4.png' });
  await banner(page).getByRole('button').click();
  await page.screenshot({ path: '/tmp/open5.png' });
});
test('x none', async ({ page }) => {
  await page.goto('/?project=local:000000000000');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/open6.png' });
});
