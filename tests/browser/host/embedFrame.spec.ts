import type { FrameLocator } from '@playwright/test';
import { expect, stillMapInFrame, test } from '../support/hostPage';
import { stepTitle } from '../support/stories';

test.use({ map: 'still', hasTouch: true, keepsContext: true });

/** What can be pressed or dragged in a frame, and how it lies: sizes, and what something else lies on. */
const faultsOfControls = (frame: FrameLocator): Promise<string[]> =>
  frame.locator('html').evaluate((root) => {
    const controls = [
      ...root.querySelectorAll(
        '.embed-header a, .embed-timeline button, .embed-button, .embed-close',
      ),
    ].filter((part) => part.checkVisibility({ visibilityProperty: true }));
    const faults = controls.flatMap((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const name = part.getAttribute('aria-label') ?? part.textContent ?? '';
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return [
        ...(part.contains(hit) ? [] : [`${name} is covered`]),
        ...(height < 43.5 || width < 43.5 ? [`${name}: ${width}×${height}`] : []),
      ];
    });
    return controls.length < 4 ? [...faults, 'few controls'] : faults;
  });

for (const [width, height] of [
  [600, 400],
  [800, 520],
  [800, 640],
  [390, 500],
] as const)
  for (const lang of ['en', 'fr'])
    test(`in a frame of ${width} × ${height} the map has two thirds, the time one row: ${lang}`, async ({
      openArticle,
    }) => {
      const frame = await openArticle({ hash: `#lang=${lang}`, width, height });
      await stillMapInFrame(frame);
      const box = async (part: string) => {
        const found = await frame.locator(part).first().boundingBox();
        if (!found) throw new Error(`no ${part}`);
        return found;
      };
      for (const hash of ['', '&sel=place:gao'])
        await test.step(hash, async () => {
          await frame.locator('html').evaluate((_, wanted) => {
            location.hash = wanted;
          }, `#lang=${lang}${hash}`);
          await expect(frame.locator('.embed-card blockquote').first()).toBeVisible({
            visible: hash !== '',
          });
          expect((await box('.embed-map')).height / height).toBeGreaterThanOrEqual(0.65);
          const timeline = await box('.embed-timeline');
          expect(timeline.height).toBeLessThanOrEqual(60);
          const row = await Promise.all(
            ['.timeline-play', '.timeline-readout', '.timeline-track'].map(box),
          );
          let end = timeline.x;
          for (const part of row) {
            expect(part.x).toBeGreaterThanOrEqual(end);
            expect(part.y).toBeGreaterThanOrEqual(timeline.y);
            expect(part.y + part.height).toBeLessThanOrEqual(timeline.y + timeline.height);
            end = part.x + part.width;
          }
          expect(end).toBeLessThanOrEqual(timeline.x + timeline.width);
          for (const handle of await frame.getByRole('slider').all())
            await expect(handle).toBeInViewport();
          expect(await faultsOfControls(frame)).toEqual([]);
        });
    });

test('a story runs in a small frame, with its words in sight', async ({ openArticle }) => {
  const frame = await openArticle({
    ...{ hash: '#story=peacekeepers-leave/kidal&lang=en', width: 390, height: 500 },
  });
  await stillMapInFrame(frame);
  const step = frame.locator('.embed-card [aria-current="step"]');
  await expect(step).toBeInViewport();
  // Some of the map is left to look at.
  const [map, card] = await Promise.all(
    ['.embed-map', '.embed-card'].map((part) => frame.locator(part).boundingBox()),
  );
  expect((card?.y ?? 0) - (map?.y ?? 0)).toBeGreaterThan(100);
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect(step).toContainText(stepTitle('peacekeepers-leave', 'who-takes-the-camps'));
  await expect(step).toBeInViewport();
});
