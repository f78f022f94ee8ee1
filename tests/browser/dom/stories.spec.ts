import type { Locator, Page } from '@playwright/test';
import { openBeforeStory, placesSeen } from '../support/firstPicture';
import { expect, test } from '../support/fixtures';
import { builtEvents } from '../support/map';
import { openApp, panelOf } from '../support/panel';
import { currentStep as current, expectStep, story, storyStep } from '../support/stories';
import { historyLength } from '../support/timeline';

const comeBack = (page: Page): Locator =>
  page.getByRole('button', { name: 'Back to the story’s view' });
/** Names that begin with a town are the towns' own. */
const konna = (page: Page): Locator => panelOf(page).getByRole('button', { name: /^Konna\b/ });

test('is offered in the overview, and leads on by buttons and keys', async ({ page }) => {
  const panel = await openApp(page);
  await expect(konna(page)).toHaveCount(1);
  await panel.getByRole('button', { name: story.title.en }).click();
  await expect(panel.getByRole('heading', { name: story.title.en })).toBeFocused();
  await expectStep(page, 0);
  await expect(konna(page)).toHaveCount(1);
  const previous = panel.getByRole('button', { name: 'Previous step' });
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await panel.getByRole('button', { name: 'Next step' }).click();
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
  await expect(panel.getByRole('heading', { name: /^Five news reports/ })).toBeVisible();
  await expect(page).not.toHaveURL(/story=/);
});

test('turns its steps as the reader scrolls', async ({ page }) => {
  const panel = await openApp(page, '#story=konna-to-gao');
  await expectStep(page, 0);
  const entries = await historyLength(page);
  await panel.hover();
  for (const index of [1, 2]) {
    await expect(async () => {
      await page.mouse.wheel(0, 60);
      await expect(current(page).getByRole('heading')).toHaveText(storyStep(index).title.en, {
        timeout: 400,
      });
    }).toPass();
    await expectStep(page, index);
  }
  expect(await historyLength(page)).toBe(entries);
});

test('opens at the step of a link, in both languages, with the records that each sentence rests on', async ({
  page,
}) => {
  const panel = await openApp(page, '#story=konna-to-gao/gao-fighting');
  await expectStep(page, 5);
  await expect(current(page)).toBeInViewport({ ratio: 0.5 });
  await expect(page).toHaveURL(/[#&]map=6\.5\//);
  await page.getByRole('button', { name: 'Français' }).click();
  await expectStep(page, 5, 'fr');
  await expect(current(page)).toContainText(storyStep(5).sentences[0]?.fr ?? 'no sentence');
  await expect(current(page)).toBeInViewport({ ratio: 0.5 });
  await page.getByRole('button', { name: 'English' }).click();
  await expectStep(page, 5);

  const id = storyStep(5).sentences[0]?.records?.[0];
  const title = builtEvents().find((event) => event.id === id)?.properties.title_en ?? `no ${id}`;
  await current(page)
    .getByRole('button', { name: `Record: ${title}` })
    .click();
  await expect(panel.getByRole('heading', { name: title })).toBeFocused();
  await panel.getByRole('button', { name: `Back to ${story.title.en}`, exact: true }).click();
  await expectStep(page, 5);
  await expect(current(page)).toBeInViewport({ ratio: 0.5 });
});

test('lets the reader leave its view and come back', async ({ page }) => {
  const panel = await openApp(page, '#story=konna-to-gao/gao-fighting');
  await expectStep(page, 5);
  await expect(comeBack(page)).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Attacks\b/ }).uncheck();
  await comeBack(page).click();
  // The button is gone: the keys go on from the heading.
  await expect(panel.getByRole('heading', { name: story.title.en })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^Attacks\b/ })).toBeChecked();
  await expect(comeBack(page)).toHaveCount(0);

  await panel.getByRole('button', { name: /^Kidal/ }).click();
  await panel.getByRole('button', { name: 'Close the evidence' }).click();
  await expect(page).toHaveURL(/story=konna-to-gao\/gao-fighting&sel=none$/);
  await page.reload();
  await panel.getByRole('button', { name: `Back to the story: ${story.title.en}` }).click();
  await expectStep(page, 5);
  await panel.getByRole('button', { name: 'Close the story' }).click();
  await expect(panel.getByRole('heading', { name: 'Stories' })).toBeFocused();
  await expect(page).not.toHaveURL(/story=/);
});

test.describe('on the still map', () => {
  test.use({ map: 'still' });

  test('a link to a step shows where it looks from the first picture on', async ({ page }) => {
    await openBeforeStory(page, '#story=konna-to-gao/gao-fighting', /stillPictures-.*js/);
    await expectStep(page, 5);
    await expect(page.locator('.records-picture [data-name="town:gao"]')).toBeVisible();
    expect(await placesSeen(page)).toHaveLength(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('leads on above the timeline, with each step in what the sheet leaves free', async ({
    page,
  }) => {
    await openApp(page, '#story=konna-to-gao/near-mopti');
    await expectStep(page, 1);
    for (const index of [2, 3, 4]) {
      await page.getByRole('button', { name: 'Next step' }).tap();
      await expectStep(page, index);
      await expect(current(page).getByRole('heading')).toBeInViewport({ ratio: 1 });
    }
    // The step is written to look at 16.2° N from zoom 6.5: here from further off, and lifted.
    await expect(page).toHaveURL(/map=5\.\d+\/1[0-5]\./);
    await expect(comeBack(page)).toHaveCount(0);
  });
});
