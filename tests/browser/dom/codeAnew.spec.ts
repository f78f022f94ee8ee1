import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { WrittenEvent } from '../../../src/compile/written';
import { card, openRecord } from '../support/coding/card';
import { readDocument } from '../support/coding/chooseWords';
import { codeRecord } from '../support/coding/codeRecord';
import { openMore, relate } from '../support/coding/more';
import {
  documentNumbered,
  EVENTS,
  fewWithAll,
  quoting,
  relatedFirst,
} from '../support/coding/written';
import { beginCopy, kept, savedZip } from '../support/desk';
import { expect, test } from '../support/fixtures';

async function deleteRecord(page: Page, { title }: WrittenEvent): Promise<void> {
  await openRecord(page, title.en ?? '');
  await card(page).getByRole('button', { name: 'Delete record' }).click();
}

/** The relations of other records to those that were gone. */
async function relateAgain(page: Page, made: readonly WrittenEvent[]): Promise<void> {
  const ids = new Set(made.map(({ id }) => id));
  for (const other of EVENTS.filter(({ id }) => !ids.has(id))) {
    const lost = (other.related ?? []).filter(({ event }) => ids.has(event));
    const [quote] = other.evidence;
    if (lost.length === 0 || !quote) continue;
    await readDocument(page, quote.source);
    await openRecord(page, other.title.en ?? '');
    await openMore(page);
    for (const relation of lost) await relate(page, relation);
  }
}

/** `ANEW=all`: every record; else as few of them as have between them whatever any has. */
const ALL = process.env.ANEW === 'all';

test('document 000, coded anew by hand, is what the file has, to the byte', async ({ page }) => {
  test.setTimeout(600_000);
  page.setDefaultTimeout(15_000);
  const source = documentNumbered('000');
  const all = quoting(source);
  expect(all.length).toBeGreaterThan(15);
  const events = relatedFirst(ALL ? all : fewWithAll(all));
  expect(events.length).toBeGreaterThan(5);
  await beginCopy(page);
  await readDocument(page, source);
  for (const event of events) await deleteRecord(page, event);
  const left = card(page).getByRole('list').first().getByRole('listitem');
  await expect(left).toHaveCount(all.length - events.length);
  for (const event of events) await codeRecord(page, event);
  await relateAgain(page, events);
  await expect(kept(page)).toHaveText('Kept on this device');
  const saved = strFromU8(unzipSync(await savedZip(page))['data/events.json'] ?? new Uint8Array());
  const made = JSON.parse(saved).events;
  for (const event of events)
    expect(made.find(({ id }: { id: string }) => id === event.id)).toEqual(event);
  expect(saved).toBe(readFileSync('data/events.json', 'utf8'));
});
