import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { WrittenEvent } from '../../../src/compile/written';
import { placesOfQuote } from '../../../src/domain/quotePlaces';
import { whenParts } from '../../../src/domain/typedWhen';
import { SUPPORTED_FIELDS, type SupportedField } from '../../../src/domain/vocabulary';
import { codingEn } from '../../../src/ui/messages/coding';
import { CARD_EN } from '../../../src/workbench/card/cardWordsEn';
import { expect } from './fixtures';

type Quote = WrittenEvent['evidence'][number];

interface Named {
  readonly id: string;
  readonly name: { readonly en: string };
}

const listOf = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))[name];
/** The records of this repository as they are written. */
export const EVENTS: readonly WrittenEvent[] = listOf('events');
const NAMES: readonly Named[] = [...listOf('places'), ...listOf('actors')];
const SOURCES: readonly { id: string; file: string; title: string }[] = listOf('sources');

const nameOf = (id: string): string => NAMES.find((each) => each.id === id)?.name.en ?? id;
const textOf = (source: string): string =>
  readFileSync(`seeds/${SOURCES.find(({ id }) => id === source)?.file}`, 'utf8');
const said = (field: SupportedField): string => CARD_EN[`card.field.${field}`];

const card = (page: Page): Locator => page.getByRole('region', { name: 'Record' });
const group = (page: Page, field: SupportedField): Locator =>
  card(page).getByRole('group', { name: said(field), exact: true });
const words = (page: Page): Locator =>
  page.getByRole('region', { name: 'Document' }).getByRole('textbox');

/** Shows a document. */
export const readDocument = (page: Page, source: string): Promise<void> =>
  page
    .getByRole('group', { name: 'Documents' })
    .getByTitle(SOURCES.find(({ id }) => id === source)?.title ?? source, { exact: true })
    .click();

/** Where words of a quotation stand in its document; those of a longer word are not meant. */
function spanOf(quote: Quote, part: string) {
  const [place] = placesOfQuote(textOf(quote.source), quote);
  if (!place) throw new Error(`not in the text: ${quote.exact}`);
  const letter = /[\p{L}\p{N}]/u;
  let at = quote.exact.indexOf(part);
  while (at > 0 && letter.test(quote.exact[at - 1] ?? '') && letter.test(part[0] ?? ''))
    at = quote.exact.indexOf(part, at + 1);
  return { start: place.start + at, end: place.start + at + part.length };
}

/** Draws the mouse over words of the text. */
async function drawOver(page: Page, quote: Quote, part: string): Promise<void> {
  const ends = await words(page).evaluate(
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
    spanOf(quote, part),
  );
  const [from, to] = ends;
  if (!from || !to) throw new Error('no ends');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
}

/** Chooses words of the text; it moves a little as the card asks for them, or the check has answered. */
async function chooseWords(page: Page, quote: Quote, part: string): Promise<void> {
  const chosen = page.getByRole('region', { name: 'Document' }).getByRole('status').last();
  await expect(async () => {
    await words(page).locator('p').first().click();
    await drawOver(page, quote, part);
    await expect(chosen).toContainText(`“${part}”`, { timeout: 2000 });
  }).toPass();
}

const withWords = (page: Page, name: string): Promise<void> =>
  page.getByRole('region', { name: 'Document' }).getByRole('button', { name, exact: true }).click();

async function write(page: Page, label: string, text: string): Promise<void> {
  const named = { name: label, exact: true };
  const field = card(page).getByRole('textbox', named).or(card(page).getByRole('combobox', named));
  await field.fill(text);
  await field.blur();
}

async function writeWhen(page: Page, when: string | undefined): Promise<void> {
  const field = group(page, 'when');
  const date = field.getByLabel('Date', { exact: true });
  const parts = when === undefined ? null : whenParts(when);
  if (parts) await field.getByLabel('How the date is meant').selectOption(parts.form);
  await date.fill(parts?.date ?? when ?? '');
  await date.blur();
  if (parts?.end === undefined) return;
  const end = field.getByLabel('Last day');
  await end.fill(parts.end);
  await end.blur();
}

/** Places or actors: those that were guessed go, those that are meant come in their order. */
async function choose(
  page: Page,
  field: 'places' | 'actors',
  ids: readonly string[],
): Promise<void> {
  const remove = group(page, field).getByRole('button', { name: /^Remove / });
  while ((await remove.count()) > 0) await remove.first().click();
  for (const id of ids) {
    await group(page, field).getByRole('combobox', { name: /^Add / }).fill(nameOf(id));
    await group(page, field)
      .getByRole('option')
      .filter({ has: page.getByText(nameOf(id), { exact: true }) })
      .click();
  }
}

async function writePlaces(page: Page, { places }: WrittenEvent): Promise<void> {
  await choose(
    page,
    'places',
    places.map(({ place }) => place),
  );
  for (const { place, role, km } of places) {
    await group(page, 'places')
      .getByLabel(`Part of ${nameOf(place)}`)
      .selectOption(role);
    if (km !== undefined) await write(page, `Kilometres from ${nameOf(place)}`, String(km));
  }
}

async function writeActors(page: Page, { actors }: WrittenEvent): Promise<void> {
  await choose(
    page,
    'actors',
    actors.map(({ actor }) => actor),
  );
  for (const { actor, role } of actors)
    await group(page, 'actors')
      .getByLabel(`Part of ${nameOf(actor)}`)
      .selectOption(role);
}

/** Chooses in the text the words of each quotation that carry a field. */
async function carry(page: Page, { evidence }: WrittenEvent, field: SupportedField) {
  const none = card(page).getByRole('button', { name: `None: no words carry ${said(field)}` });
  if (field !== 'kind' && (await none.isVisible())) await none.click();
  for (const quote of evidence) {
    for (const [index, part] of [quote.supports[field] ?? []].flat().entries()) {
      const joins = index > 0 && !['places', 'actors'].includes(field);
      const way = `${joins ? 'Add' : 'Choose'} words: ${said(field)}`;
      await card(page).getByRole('button', { name: way, exact: true }).click();
      await chooseWords(page, quote, part);
      await withWords(page, 'Use these words');
    }
    if (field === 'kind' && quote.supports.kind === undefined)
      await card(page)
        .getByRole('button', { name: `Not these words: ${quote.exact}`, exact: true })
        .click();
  }
}

async function writeMore(page: Page, event: WrittenEvent): Promise<void> {
  await card(page).getByText('More', { exact: true }).click();
  const { strength } = event;
  await write(page, 'Subtype (ACLED)', event.subtype ?? '');
  await card(page)
    .getByLabel('Our own subtype')
    .selectOption(event.ownSubtype ?? '');
  for (const [lang, name] of [
    ['en', 'English'],
    ['fr', 'French'],
  ] as const) {
    await write(page, `${CARD_EN['card.whenBasis']} (${name})`, event.whenBasis[lang] ?? '');
    await write(page, `${CARD_EN['card.notes']} (${name})`, event.notes?.[lang] ?? '');
  }
  if (strength) {
    await write(page, CARD_EN['card.strength.stated'], strength.stated);
    await write(page, 'In figures', String(strength.value ?? ''));
    await write(page, 'Of what', strength.unit);
    await write(page, CARD_EN['card.strength.qualifier'], strength.qualifier ?? '');
  }
  for (const { event: other, relation } of event.related ?? []) {
    await card(page).getByLabel('Relate to another record …').selectOption(other);
    const title = EVENTS.find(({ id }) => id === other)?.title.en ?? '';
    await card(page).getByLabel(`Relation to ${title}`).selectOption(relation);
  }
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

/** Makes a record of words of its document, by the controls of the desk alone. */
export async function codeAnew(page: Page, event: WrittenEvent): Promise<void> {
  const [first, ...others] = event.evidence;
  if (!first) throw new Error('no words');
  await chooseWords(page, first, first.exact);
  await withWords(page, 'New record');
  await expect(card(page).getByLabel('Title in English')).toBeFocused();
  for (const quote of others) {
    await chooseWords(page, quote, quote.exact);
    await withWords(page, 'Add to the record');
  }
  await write(page, 'Title in English', event.title.en ?? '');
  await write(page, 'Title in French', event.title.fr ?? '');
  const kind = codingEn[`kind.${event.kind}`];
  await group(page, 'kind').getByRole('radio', { name: kind, exact: true }).check();
  const status = codingEn[`status.${event.status}`];
  await group(page, 'status').getByRole('radio', { name: status, exact: true }).check();
  await writeWhen(page, event.when);
  await writePlaces(page, event);
  await writeActors(page, event);
  // Last of all what happened, as words that carry nothing are no quotation.
  for (const field of [...SUPPORTED_FIELDS.slice(1), SUPPORTED_FIELDS[0]])
    if (field !== 'strength') await carry(page, event, field);
  await writeMore(page, event);
  const id = card(page).getByLabel('Id', { exact: true });
  if ((await id.inputValue()) !== event.id) await write(page, 'Id', event.id);
  await expect(id).toHaveValue(event.id);
  await decide(page, event);
}
