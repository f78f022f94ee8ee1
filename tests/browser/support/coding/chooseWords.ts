import type { Locator, Page } from '@playwright/test';
import { placesOfQuote } from '../../../../src/domain/quotePlaces';
import { expect } from '../fixtures';
import { documentTitle, type Passage, textOf } from './written';

const region = (page: Page): Locator => page.getByRole('region', { name: 'Document' });
const text = (page: Page): Locator => region(page).getByRole('textbox');

/** Shows a document, if another is shown. */
export async function readDocument(page: Page, source: string): Promise<void> {
  const tab = page
    .getByRole('group', { name: 'Documents' })
    .getByTitle(documentTitle(source), { exact: true });
  if ((await tab.getAttribute('aria-pressed')) !== 'true') await tab.click();
}

/** Where words of a quotation stand in its document; those of a longer word are not meant. */
function spanOf(passage: Passage, part: string) {
  const [place] = placesOfQuote(textOf(passage.source), passage);
  if (!place) throw new Error(`not in the text: ${passage.exact}`);
  const letter = /[\p{L}\p{N}]/u;
  const { exact } = passage;
  let at = exact.indexOf(part);
  while (at > 0 && letter.test(exact[at - 1] ?? '') && letter.test(part[0] ?? ''))
    at = exact.indexOf(part, at + 1);
  return { start: place.start + at, end: place.start + at + part.length };
}

/** Brings words of the text into sight; the middle of their first and of their last letter. */
async function endsOf(page: Page, passage: Passage, part: string) {
  const [from, to] = await text(page).evaluate(
    (root, { start, end }) => {
      const lines = [...root.children].filter((line) => line instanceof HTMLElement);
      const line = lines.findLast((each) => Number(each.dataset.at) <= start);
      const node = line?.firstChild;
      if (!line || !node) throw new Error('no such line');
      const from = Number(line.dataset.at);
      const letter = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at - from);
        range.setEnd(node, at - from + 1);
        return range;
      };
      line.scrollIntoView({ block: 'center' });
      const [first, last] = [start, end - 1].map((at) => letter(at).getBoundingClientRect());
      if (!first || !last) throw new Error('no such letters');
      const half = (box: DOMRect) => box.top + box.height / 2;
      return [
        { x: first.left + 0.5, y: half(first) },
        { x: last.right - 0.5, y: half(last) },
      ];
    },
    spanOf(passage, part),
  );
  if (!from || !to) throw new Error('no ends');
  return { from, to };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const TOLD = 60;

/** Of long words the text tells only how they begin and end. */
const whatIsTold = (part: string): string =>
  part.length <= 2 * TOLD
    ? escaped(part)
    : `${escaped(part.slice(0, TOLD))}.*${escaped(part.slice(-TOLD))}`;

/**
 * Draws the mouse over words of a document. The text moves a little as the card asks for them, or the
 * check has answered: what was not met is drawn over again.
 */
async function draw(page: Page, passage: Passage, part: string, isAsked: boolean): Promise<void> {
  await readDocument(page, passage.source);
  const chosen = region(page).getByRole('status').last();
  const told = new RegExp(`“${whatIsTold(part)}”`);
  await expect(async () => {
    // Words that are chosen would be dragged. A click lets them go; where none are asked for, it opens a record.
    if (!isAsked) await text(page).press('Escape');
    const { from, to } = await endsOf(page, passage, part);
    if (isAsked) await page.mouse.click(to.x, to.y);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 2 });
    await page.mouse.up();
    await expect(chosen).toContainText(told, { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

/** Chooses the words of a quotation. */
export const chooseWords = (page: Page, quote: Passage): Promise<void> =>
  draw(page, quote, quote.exact, false);

/** Chooses words for which the card has asked. */
export async function giveWords(page: Page, passage: Passage, part = passage.exact): Promise<void> {
  await draw(page, passage, part, true);
  await page.keyboard.press('Enter');
  await expect(region(page).getByRole('button', { name: 'Use these words' })).toHaveCount(0);
}

/** Does with the chosen words what a button of the text says. */
export const withWords = (page: Page, name: string): Promise<void> =>
  region(page).getByRole('button', { name, exact: true }).click();
