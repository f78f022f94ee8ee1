import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap, restingPixels } from '../support/map';
import { countDifferentPixels } from '../support/pixels';
import { dragBy, slider } from '../support/timeline';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

test('the drawn map follows the window that is dragged and comes back with it', async ({
  page,
}) => {
  await openMap(page);
  const whole = await restingPixels(mapCanvas(page));
  const changed = async () => countDifferentPixels(whole, await restingPixels(mapCanvas(page)));
  await dragBy(page, slider(page, 'To'), -500);
  await expect(page).toHaveURL(/t=2012-03-01\.\.\d{4}-/);
  await expect.poll(changed).toBeGreaterThan(500);
  await slider(page, 'To').press('End');
  await expect(page).not.toHaveURL(/t=/);
  await page.mouse.move(5, 5);
  await expect.poll(changed).toBeLessThan(200);
});
