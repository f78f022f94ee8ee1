import type { Page } from '@playwright/test';
import type { WrittenEvent } from '../../../../src/compile/written';
import { CARD_EN } from '../../../../src/workbench/card/cardWordsEn';
import { expect } from '../fixtures';
import { card, write } from './card';
import { giveWords } from './chooseWords';
import { recordTitle } from './written';

type Difference = NonNullable<WrittenEvent['differences']>[number];
type Relation = NonNullable<WrittenEvent['related']>[number];

const LANGUAGES = [
  ['en', 'English'],
  ['fr', 'French'],
] as const;

/** Says how the open record stands to another. */
export async function relate(page: Page, { event, relation }: Relation): Promise<void> {
  await card(page).getByLabel('Relate to another record …').selectOption(event);
  await card(page)
    .getByLabel(`Relation to ${recordTitle(event)}`, { exact: true })
    .selectOption(relation);
}

/** Opens what else the card has. */
export const openMore = (page: Page): Promise<void> =>
  card(page).getByText('More', { exact: true }).click();

async function writeStrength(page: Page, { strength }: WrittenEvent): Promise<void> {
  await write(page, CARD_EN['card.strength.stated'], strength?.stated ?? '');
  if (!strength) return;
  await write(page, 'In figures', String(strength.value ?? ''));
  await write(page, 'Of what', strength.unit);
  await write(page, CARD_EN['card.strength.qualifier'], strength.qualifier ?? '');
}

async function tellDifference(page: Page, { what, readings }: Difference): Promise<void> {
  await card(page).getByRole('button', { name: 'Add a difference …' }).click();
  const form = card(page).getByRole('group', { name: 'Add a difference …' });
  for (const [lang, name] of LANGUAGES)
    await form.getByLabel(`What they tell differently (${name})`).fill(what[lang] ?? '');
  for (const reading of readings) {
    await form.getByRole('button', { name: 'Choose how a source tells it' }).click();
    await giveWords(page, reading);
  }
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** Writes what stands behind “More”. */
export async function writeMore(page: Page, event: WrittenEvent): Promise<void> {
  await openMore(page);
  await write(page, 'Subtype (ACLED)', event.subtype ?? '');
  if (event.ownSubtype !== undefined)
    await card(page).getByLabel('Our own subtype').selectOption(event.ownSubtype);
  for (const [lang, name] of LANGUAGES) {
    await write(page, `${CARD_EN['card.whenBasis']} (${name})`, event.whenBasis[lang] ?? '');
    await write(page, `${CARD_EN['card.notes']} (${name})`, event.notes?.[lang] ?? '');
  }
  await writeStrength(page, event);
  for (const relation of event.related ?? []) await relate(page, relation);
  for (const difference of event.differences ?? []) await tellDifference(page, difference);
  await write(page, 'Id', event.id);
  await expect(card(page).getByLabel('Id', { exact: true })).toHaveValue(event.id);
}
