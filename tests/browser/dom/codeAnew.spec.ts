import { strFromU8, unzipSync } from 'fflate';
import { codeAnew, EVENTS, readDocument } from '../support/codeAnew';
import { beginCopy, kept, savedZip } from '../support/desk';
import { expect, test } from '../support/fixtures';

/** Between them they have every field that the card has. */
const CHOSEN = [
  // Two places with roles, two quotations, a date of two days that are not certain, a relation.
  '2013-01-11-militants-flee-to-mountains',
  // A number, a subtype.
  '2013-02-10-gao-fighting',
  // Words in two places of a sentence, one day between two.
  '2013-02-11-gao-calm',
  // What the coder decided, on or before a day.
  '2013-02-trend-toward-peacekeeping',
  // A place near another.
  '2013-01-10-guerrillas-near-mopti',
  // A subtype of our own, three quotations.
  '2013-01-10-konna-barracks',
];

for (const id of CHOSEN)
  test(`a record that is made anew by the card is as the file has it: ${id}`, async ({ page }) => {
    const event = EVENTS.find((each) => each.id === id);
    if (!event) throw new Error(`no record ${id}`);
    page.setDefaultTimeout(15_000);
    await beginCopy(page);
    await readDocument(page, event.evidence[0]?.source ?? '');
    const card = page.getByRole('region', { name: 'Record' });
    const line = card.getByRole('button', { name: event.title.en ?? '' });
    await line.click();
    await card.getByRole('button', { name: 'Delete record' }).click();
    await expect(line).toHaveCount(0);
    await codeAnew(page, event);
    await expect(kept(page)).toHaveText('Kept on this device');
    const files = unzipSync(await savedZip(page));
    const events = JSON.parse(strFromU8(files['data/events.json'] ?? new Uint8Array())).events;
    const made = events.find((each: { id: string }) => each.id === id);
    expect(made).toEqual(event);
    // As the file has it too: what git shows is what has changed.
    expect(JSON.stringify(made)).toBe(JSON.stringify(event));
    expect(events.map((each: { id: string }) => each.id)).toEqual(EVENTS.map((each) => each.id));
  });
