import { zipOfFixture } from '../../fixtureProject';
import { expect, test } from '../support/fixtures';
import { mapAtRest } from '../support/map';
import { openFiles } from '../support/ownFiles';
import { middleOf, nameOnMap } from '../support/towns';

const SETTINGS = [
  { colorScheme: 'light', width: 1280, height: 800 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const;

for (const { colorScheme, width, height } of SETTINGS)
  test.describe(`at ${width}×${height}, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width, height }, hasTouch: width < 400 });

    test('a project of another continent is drawn whole on its ground, and its town opens', async ({
      page,
    }) => {
      await page.goto('/');
      await openFiles(page, {
        name: 'high-plateau.zip',
        text: Buffer.from(zipOfFixture({ under: 'high-plateau/' })),
      });
      await expect(page).toHaveURL(/\?project=local%3A/, { timeout: 60_000 });
      // Every date is read in the page as the commands read it.
      await expect(page.locator('.project-banner')).toContainText('All 32 records are in order.');
      await expect(page.locator('[data-world="shown"]')).toBeVisible({ timeout: 60_000 });
      await mapAtRest(page);
      const { x, y } = await middleOf(nameOnMap(page, { id: 'maiten' }));
      if (width < 400) await page.touchscreen.tap(x, y);
      else await page.mouse.click(x, y);
      const evidence = page.getByRole('region', { name: 'Evidence' });
      await expect(evidence.getByRole('heading', { name: 'Maitén', exact: true })).toBeVisible();
      await expect(evidence).toContainText(
        'a convoy of about 60 army trucks left Coihue for Maitén',
      );
      await expect(page.locator('body')).not.toContainText('Mali');
    });
  });
