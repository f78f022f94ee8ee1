import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { builtEvents, openMap } from '../support/map';

interface Words {
  readonly en: string;
  readonly fr: string;
}
interface Step {
  readonly id: string;
  readonly title: Words;
  readonly view: string;
  readonly sentences: readonly (Words & { readonly records?: readonly string[] })[];
}

const story: { readonly title: Words; readonly steps: readonly Step[] } = JSON.parse(
  readFileSync('data/stories/konna-to-gao.json', 'utf8'),
);
const stepAt = (index: number): Step => {
  const step = story.steps[index];
  if (!step) throw new Error(`the story has no step ${index}`);
  return step;
};

const evidence = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Evidence|Sources)$/, exact: true });
const current = (page: Page): Locator => page.locator('[aria-current="step"]');
const windowOf = ({ view }: Step): string => /(?:^|&)t=([^&]+)/.exec(view)?.[1] ?? 'no time';

/** The step is the one that is read, its view is shown and its link is written. */
async function expectStep(page: Page, index: number, lang: 'en' | 'fr' = 'en'): Promise<void> {
  const step = stepAt(index);
  await expect(current(page)).toHaveCount(1);
  await expect(current(page).getByRole('heading')).toHaveText(step.title[lang]);
  await expect(page).toHaveURL(new RegExp(`story=konna-to-gao/${step.id}(&|$)`));
  await expect(page).toHaveURL(new RegExp(`[#&]t=${windowOf(step).replaceAll('.', '\\.')}(&|$)`));
}

test('is offered in the overview, and leads on by buttons and keys', async ({ page }) => {
  await openMap(page, '#t=2023-10-01..2023-10-31');
  await evidence(page).getByRole('button', { name: story.title.en }).click();
  await expect(evidence(page).getByRole('heading', { name: story.title.en })).toBeFocused();
  await expectStep(page, 0);
  const previous = evidence(page).getByRole('button', { name: 'Previous step' });
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await evidence(page).getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 1);
  await expect(current(page)).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 2);
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 1);
  await previous.click();
  await expectStep(page, 0);
  // The pages before and after the story are entries of the history; its steps are not.
  await page.goBack();
  await expect(page).toHaveURL(/[#&]t=2023-10-01\.\.2023-10-31$/);
});

test('leaves names that begin with a town to the towns', async ({ page }) => {
  for (const hash of ['', '#story=konna-to-gao']) {
    await openMap(page, hash);
    if (hash) await expectStep(page, 0);
    await expect(evidence(page).getByRole('button', { name: /^Konna\b/ })).toHaveCount(1);
  }
});

test('turns its steps as the reader scrolls', async ({ page }) => {
  await openMap(page, '#story=konna-to-gao');
  await expectStep(page, 0);
  const entries = await page.evaluate(() => history.length);
  await evidence(page).hover();
  for (const index of [1, 2]) {
    await expect(async () => {
      await page.mouse.wheel(0, 60);
      await expect(current(page).getByRole('heading')).toHaveText(stepAt(index).title.en, {
        timeout: 400,
      });
    }).toPass();
    await expectStep(page, index);
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('opens at the step of a link, and keeps it in the other language', async ({ page }) => {
  await openMap(page, '#story=konna-to-gao/gao-fighting');
  await expectStep(page, 5);
  await expect(current(page)).toBeInViewport({ ratio: 0.5 });
  await expect(page).toHaveURL(/[#&]map=6\.5\//);
  await page.getByRole('button', { name: 'Français' }).click();
  await expectStep(page, 5, 'fr');
  await expect(current(page)).toContainText(stepAt(5).sentences[0]?.fr ?? 'no sentence');
  await expect(current(page)).toBeInViewport({ ratio: 0.5 });
});

test('shows under each sentence the records it rests on, and leads back from them', async ({
  page,
}) => {
  await openMap(page, '#story=konna-to-gao/gao-fighting');
  const id = stepAt(5).sentences[0]?.records?.[0];
  const title = builtEvents().find((event) => event.id === id)?.properties.title_en ?? `no ${id}`;
  await current(page)
    .getByRole('button', { name: `Record: ${title}` })
    .click();
  await expect(evidence(page).getByRole('heading', { name: title })).toBeFocused();
  await evidence(page)
    .getByRole('button', { name: `Back to ${story.title.en}`, exact: true })
    .click();
  await expectStep(page, 5);
  await expect(current(page)).toBeInViewport({ ratio: 0.5 });
});

test('lets the reader leave its view and come back', async ({ page }) => {
  await openMap(page, '#story=konna-to-gao/gao-fighting');
  await expectStep(page, 5);
  const comeBack = page.getByRole('button', { name: 'Return to the story’s view' });
  await expect(comeBack).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Attacks\b/ }).uncheck();
  await comeBack.click();
  // The button is gone: the keys go on from the heading.
  await expect(evidence(page).getByRole('heading', { name: story.title.en })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^Attacks\b/ })).toBeChecked();
  await expect(comeBack).toHaveCount(0);

  await evidence(page)
    .getByRole('button', { name: /^Kidal/ })
    .click();
  await evidence(page).getByRole('button', { name: 'Overview' }).click();
  await expect(page).toHaveURL(/story=konna-to-gao\/gao-fighting&sel=none$/);
  await page.reload();
  await evidence(page)
    .getByRole('button', { name: `Back to the story: ${story.title.en}` })
    .click();
  await expectStep(page, 5);
  await evidence(page).getByRole('button', { name: 'Leave the story' }).click();
  await expect(evidence(page).getByRole('heading', { name: 'Guided readings' })).toBeFocused();
  await expect(page).not.toHaveURL(/story=/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('leads on above the timeline, with each step in what the sheet leaves free', async ({
    page,
  }) => {
    await openMap(page, '#story=konna-to-gao/near-mopti');
    await expectStep(page, 1);
    for (const index of [2, 3, 4]) {
      await page.getByRole('button', { name: 'Next step' }).tap();
      await expectStep(page, index);
      await expect(current(page).getByRole('heading')).toBeInViewport({ ratio: 1 });
    }
    // The step is written to look at 16.2° N from zoom 6.5: here from further off, and lifted.
    await expect(page).toHaveURL(/map=5\.\d+\/1[0-5]\./);
    await expect(page.getByRole('button', { name: 'Return to the story’s view' })).toHaveCount(0);
  });

  test('sees all that a step compares, though it lies far from the middle of the ground', async ({
    page,
  }) => {
    await openMap(page, '#story=what-the-texts-get-wrong/larger-than-france');
    await expect(current(page)).toContainText('Larger than France');
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
