import { expect, test } from '../support/fixtures';
import { boxOf, settled } from '../support/layout';
import { moveTo } from '../support/link';
import { openApp } from '../support/panel';
import { currentStep, stepTitle } from '../support/stories';

const WORDS =
  "Mali's president has appealed to France for military help hours after Islamist rebels seized control of the strategic central town of Konna.";

for (const [width, height] of [
  [1280, 800],
  [800, 900],
  [390, 844],
] as const)
  test.describe(`on a page of ${width} × ${height}`, () => {
    test.use({ map: 'still', viewport: { width, height } });

    test('a step without a place has its words on the map, beside the names of the towns', async ({
      page,
    }) => {
      await openApp(page, '#story=konna-to-gao/calls-for-help');
      const quote = page.getByRole('figure').filter({ hasText: 'Deutsche Welle' });
      await expect(quote.getByRole('blockquote')).toHaveText(WORDS);
      await expect(page.locator('.static-map-drawing')).toBeVisible();
      await settled(page);
      const [words, map] = [await boxOf(quote), await boxOf(page.locator('.static-map-picture'))];
      expect(words.x).toBeGreaterThanOrEqual(map.x);
      expect(words.y).toBeGreaterThanOrEqual(map.y);
      expect(words.y + words.height).toBeLessThanOrEqual(map.y + map.height);
      const names = page.locator('.records-picture [data-name^="town:"]');
      await expect(names).toHaveCount(6);
      for (const name of await names.all()) {
        const box = await boxOf(name);
        const isBeside = box.x >= words.x + words.width || box.y >= words.y + words.height;
        expect(isBeside, (await name.textContent()) ?? '').toBe(true);
      }
      await moveTo(page, '#story=konna-to-gao/gao-bombings');
      await expect(currentStep(page)).toContainText(stepTitle('konna-to-gao', 'gao-bombings'));
      await expect(quote).toHaveCount(0);
    });
  });
