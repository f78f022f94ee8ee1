import type { Page } from '@playwright/test';
import type { WrittenEvent } from '../../../../src/compile/written';
import { SUPPORTED_FIELDS, type SupportedField } from '../../../../src/domain/vocabulary';
import { codingEn } from '../../../../src/ui/messages/coding';
import { expect } from '../fixtures';
import { card, group, pick, said, write } from './card';
import { chooseWords, giveWords, withWords } from './chooseWords';
import { writeActors, writePlaces, writeWhen } from './fields';
import { writeMore } from './more';
import type { Quote } from './written';

type Evidence = WrittenEvent['evidence'];

/** A quotation that stands there for the second time, as in part it contradicts the record. */
const isTwin = (quote: Quote, index: number, evidence: Evidence): boolean =>
  evidence.findIndex(({ source, exact }) => source === quote.source && exact === quote.exact) <
  index;

const wordsFor = ({ supports }: Quote, field: SupportedField): readonly string[] =>
  [supports[field] ?? []].flat();

const choose = (page: Page, field: SupportedField, way: 'Add' | 'Choose' = 'Choose') =>
  card(page)
    .getByRole('button', { name: `${way} words: ${said(field)}`, exact: true })
    .click();

/** Lets a quotation say nothing of what happened: the words that it is said to carry go. */
async function tellNothing(page: Page, quote: Quote): Promise<void> {
  const words = `Not these words: ${quote.exact}`;
  const drop = card(page).getByRole('button', { name: words, exact: true });
  if (!(await drop.isVisible())) {
    // Words of it were guessed, and may be told once for several quotations.
    await choose(page, 'kind');
    await giveWords(page, quote);
  }
  await drop.click();
}

/** Whether the card shows these words already, each of which can only be of the quotation that is meant. */
async function isCarried(page: Page, quotes: Evidence, field: SupportedField): Promise<boolean> {
  const meant = quotes.flatMap((quote) => wordsFor(quote, field));
  const isClear = meant.every(
    (part) => quotes.filter(({ exact }) => exact.includes(part)).length === 1,
  );
  const shown = await group(page, field).locator('q').allTextContents();
  return isClear && JSON.stringify(shown) === JSON.stringify(meant);
}

/** Chooses in the text the words of each quotation that carry a field. */
async function carry(page: Page, quotes: Evidence, field: SupportedField): Promise<void> {
  if (await isCarried(page, quotes, field)) return;
  const none = card(page).getByRole('button', { name: `None: no words carry ${said(field)}` });
  if (field !== 'kind' && (await none.isVisible())) await none.click();
  for (const quote of quotes) {
    for (const [index, part] of wordsFor(quote, field).entries()) {
      const joins = index > 0 && field !== 'places' && field !== 'actors';
      await choose(page, field, joins ? 'Add' : 'Choose');
      await giveWords(page, quote, part);
    }
    if (field === 'kind' && quote.supports.kind === undefined) await tellNothing(page, quote);
  }
}

/** Says in which fields a quotation contradicts the record that it otherwise supports. */
async function contradict(page: Page, quote: Quote): Promise<void> {
  const said = SUPPORTED_FIELDS.flatMap((field) =>
    wordsFor(quote, field).map((part) => ({ field, part })),
  );
  for (const { field, part } of said) await contradictBy(page, quote, field, part);
}

async function contradictBy(page: Page, quote: Quote, field: SupportedField, part: string) {
  const quotation = card(page).getByRole('listitem').filter({ hasText: quote.exact }).first();
  await quotation.getByRole('button', { name: 'But not in …' }).click();
  await quotation.getByRole('button', { name: `It contradicts: ${said(field)}` }).click();
  await giveWords(page, quote, part);
}

/** Says of what the check asks that it is right. */
async function decide(page: Page, { checked = [] }: WrittenEvent): Promise<void> {
  for (const { reason } of checked) {
    await card(page).getByText('It is right as it is').first().click();
    const why = card(page).getByLabel('Why the words carry it all the same').first();
    await why.fill(reason);
    await why.press('Enter');
    await expect(card(page).getByText(reason)).toBeVisible();
  }
}

/** Makes a record of words of its documents, by the controls of the desk alone. */
export async function codeRecord(page: Page, event: WrittenEvent): Promise<void> {
  const quotes = event.evidence.filter((...at) => !isTwin(...at));
  const [first, ...others] = quotes;
  if (!first) throw new Error('no words');
  await chooseWords(page, first);
  await withWords(page, 'New record');
  await expect(card(page).getByLabel('Title in English')).toBeFocused();
  for (const quote of others) {
    await chooseWords(page, quote);
    await withWords(page, 'Add to the record');
  }
  await write(page, 'Title in English', event.title.en ?? '');
  await write(page, 'Title in French', event.title.fr ?? '');
  await pick(page, 'kind', codingEn[`kind.${event.kind}`]);
  await pick(page, 'status', codingEn[`status.${event.status}`]);
  await writeWhen(page, event.when);
  await writePlaces(page, event);
  await writeActors(page, event);
  // Last of all what happened, as words that carry nothing are no quotation.
  for (const field of [...SUPPORTED_FIELDS.slice(1), SUPPORTED_FIELDS[0]])
    if (field !== 'strength') await carry(page, quotes, field);
  for (const quote of event.evidence.filter(isTwin)) await contradict(page, quote);
  await writeMore(page, event);
  await decide(page, event);
}
