import { zipOf } from '../../zippedProject';
import { expect, test, watch } from '../support/fixtures';
import { startHost } from '../support/host';
import { withoutWebGl } from '../support/lesserMaps';
import { openFiles } from '../support/ownFiles';

test.slow();

test('an opened project comes back without a network, from any folder', async ({ browser }) => {
  const host = await startHost('dist', '/a/b/');
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'allow' });
  await withoutWebGl(context);
  const watched = await watch(context, host.origin);
  try {
    const page = await context.newPage();
    await page.goto(`${host.origin}/a/b/`);
    await page.waitForFunction(
      () => navigator.serviceWorker.controller?.state === 'activated',
      null,
      { timeout: 60_000 },
    );
    await openFiles(page, { name: 'port-alder.zip', text: zipOf() });
    await expect(page).toHaveURL(/\/a\/b\/\?project=local%3A[0-9a-f]{12}$/);
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await expect(evidence.getByRole('button', { name: /^Port Alder/ })).toBeVisible();

    // What a view has loaded once is there later: the ground of the world comes with this one.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.reload();
    await evidence.getByRole('button', { name: /^Port Alder/ }).click();
    await expect(evidence).toContainText('Gunmen attacked a checkpoint in Port Alder');
    await page.goto(page.url().replace(/#.*/, '#sel=place:stone-ford'));
    await expect(evidence).toContainText('Rebels seized the barracks');
    await page.getByRole('link', { name: 'Back to this site’s own map' }).click();
    await expect(page).toHaveURL(/\/a\/b\/$/);
    await expect(page.locator('.project-banner')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
    // The browser looks for a new version by itself.
    expect(watched.problems.filter((problem) => !/sw\.js/.test(problem))).toEqual([]);
  } finally {
    await context.close();
    await host.disappear();
  }
});
