import type { Locator, Page } from '@playwright/test';
import type { SupportedField } from '../../../../src/domain/vocabulary';
import { CARD_EN } from '../../../../src/workbench/card/cardWordsEn';
import { expect } from '../fixtures';

/** What a field of the card is called. */
export const said = (field: SupportedField): string => CARD_EN[`card.field.${field}`];

/** The region of the open record. */
export const card = (page: Page): Locator => page.getByRole('region', { name: 'Record' });

/** A field of it, with its words. */
export const group = (page: Page, field: SupportedField): Locator =>
  card(page).getByRole('group', { name: said(field), exact: true });

/** Writes into a field, unless it says so already. */
export async function writeInto(field: Locator, text: string): Promise<void> {
  if ((await field.inputValue()) === text) return;
  await field.fill(text);
  await field.blur();
}

/** Chooses one of a field. What the check says of the fields above moves those below when it answers. */
export async function pick(page: Page, field: SupportedField, name: string): Promise<void> {
  await expect(page.getByRole('region', { name: 'Checks' })).toHaveAttribute('aria-busy', 'false');
  await group(page, field).getByRole('radio', { name, exact: true }).check();
}

/** Writes into a field of the card. */
export function write(page: Page, label: string, text: string): Promise<void> {
  const named = { name: label, exact: true };
  return writeInto(
    card(page).getByRole('textbox', named).or(card(page).getByRole('combobox', named)),
    text,
  );
}

/** Opens a record from the list of its document. */
export async function openRecord(page: Page, title: string): Promise<void> {
  const all = card(page).getByRole('button', { name: 'All records' });
  if (await all.isVisible()) await all.click();
  await card(page).getByRole('button', { name: title }).click();
}
