import { openBeforeStory, placesSeen } from '../support/firstPicture';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap, restingPixels } from '../support/map';
import { countDifferentPixels } from '../support/pixels';
import { currentStep, expectStep, stepTitle } from '../support/stories';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

test('the map looks at what each step tells of', async ({ page }) => {
  await openMap(page, '#story=konna-to-gao/near-mopti');
  await expectStep(page, 1);
  const before = await restingPixels(mapCanvas(page));
  for (const index of [2, 3, 4, 5]) {
    await page.getByRole('button', { name: 'Next step' }).click();
    await expectStep(page, index);
  }
  await expect
    .poll(async () => countDifferentPixels(before, await restingPixels(mapCanvas(page))))
    .toBeGreaterThan(1_000);
  // Where the map came to rest is where the step looks: the reader has not left its view.
  await expect(page.getByRole('button', { name: 'Back to the story’s view' })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('all that a step compares is in sight, though it lies far from the middle of the ground', async ({
    page,
  }) => {
    await openMap(page, '#story=what-the-texts-get-wrong/larger-than-france');
    await expect(currentStep(page)).toContainText(
      stepTitle('what-the-texts-get-wrong', 'larger-than-france'),
    );
    const sheet = (await page.locator('.sheet').boundingBox())?.y ?? 0;
    const canvas = page.locator('.map-canvas');
    const top = (await canvas.boundingBox())?.y ?? 0;
    // What the step looks at, at 18.6° N, in the middle of what the sheet leaves free.
    await expect(async () => {
      const y = await canvas.evaluate(
        (node) =>
          (
            node as unknown as { map: { project(at: [number, number]): { y: number } } }
          ).map.project([-1.8, 18.6]).y,
      );
      expect(Math.abs(top + y - (top + sheet) / 2)).toBeLessThan(30);
    }).toPass();
  });
});

test.describe('a link to a step', () => {
  test.use({ keepsApp: false });

  test('shows where the step looks from the first picture on', async ({ page }) => {
    await openBeforeStory(page, '#story=konna-to-gao/gao-fighting', /MapView-.*js/);
    await expectStep(page, 5);
    await expect(page.locator('.map-view')).toHaveAttribute('data-ready', 'true');
    expect(await placesSeen(page)).toEqual(['6.50/16.20/-0.10']);
  });
});
