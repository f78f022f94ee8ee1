import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

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

interface Story {
  readonly title: Words;
  readonly steps: readonly Step[];
}

/** A story as it is written in the data. */
const storyOf = (id: string): Story => JSON.parse(readFileSync(`data/stories/${id}.json`, 'utf8'));

/** The story that is read in the tests. */
export const story = storyOf('konna-to-gao');

/** The English headline of a step, as it is written in the data. */
export function stepTitle(storyId: string, stepId: string): string {
  const step = storyOf(storyId).steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`${storyId} has no step ${stepId}`);
  return step.title.en;
}

/** The step with this number, from 0. */
export function storyStep(index: number): Step {
  const step = story.steps[index];
  if (!step) throw new Error(`the story has no step ${index}`);
  return step;
}

/** The step that is being read. */
export const currentStep = (page: Page): Locator => page.locator('[aria-current="step"]');

const windowOf = ({ view }: Step): string => /(?:^|&)t=([^&]+)/.exec(view)?.[1] ?? 'no time';

/** The step is the one that is read, its view is shown and its link is written. */
export async function expectStep(
  page: Page,
  index: number,
  lang: 'en' | 'fr' = 'en',
): Promise<void> {
  const step = storyStep(index);
  const current = currentStep(page);
  await expect(current).toHaveCount(1);
  await expect(current.getByRole('heading')).toHaveText(step.title[lang]);
  await expect(page).toHaveURL(new RegExp(`story=konna-to-gao/${step.id}(&|$)`));
  await expect(page).toHaveURL(new RegExp(`[#&]t=${windowOf(step).replaceAll('.', '\\.')}(&|$)`));
}
