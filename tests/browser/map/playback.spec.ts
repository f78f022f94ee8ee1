import { expect, test } from '../support/fixtures';
import { openMap } from '../support/map';
import { button } from '../support/timeline';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

test('what is played pulses on the live map, and all else is quiet', async ({ page }) => {
  await openMap(page, '#layers=attack');
  const marks = page.locator('.records-picture [data-mark]');
  const played = page.locator('.records-picture [data-mark][data-played]');
  await expect(marks).not.toHaveCount(0);
  await button(page, 'Play').click();
  await expect(page.locator('.play-caption')).toBeVisible();
  await expect(played).toHaveCount(1);
  await expect(played.locator('[data-pulse]')).toHaveCount(1);
  const quiet = await marks.evaluateAll(
    (all) => all.filter((mark) => Number(mark.getAttribute('opacity') ?? 1) <= 0.2).length,
  );
  expect(quiet).toBe((await marks.count()) - 1);
  await button(page, 'Pause').click();
});
