import type { Page } from '@playwright/test';
import type { WrittenEvent } from '../../../../src/compile/written';
import { whenParts } from '../../../../src/domain/typedWhen';
import { group, write, writeInto } from './card';
import { nameOf } from './written';

/** Writes when it was, as people write dates. */
export async function writeWhen(page: Page, when: string | undefined): Promise<void> {
  const field = group(page, 'when');
  const date = field.getByLabel('Date', { exact: true });
  const parts = when === undefined ? null : whenParts(when);
  if (parts) await field.getByLabel('How the date is meant').selectOption(parts.form);
  await writeInto(date, parts?.date ?? when ?? '');
  if (parts?.end !== undefined) await writeInto(field.getByLabel('Last day'), parts.end);
}

/** Places or actors: those that were guessed go, those that are meant come in their order. */
async function choose(
  page: Page,
  field: 'places' | 'actors',
  ids: readonly string[],
): Promise<void> {
  const remove = group(page, field).getByRole('button', { name: /^Remove / });
  const there = await remove.evaluateAll((all) => all.map((each) => each.ariaLabel));
  const meant = ids.map((id) => `Remove ${nameOf(id)}`);
  if (JSON.stringify(there) === JSON.stringify(meant)) return;
  for (const _ of there) await remove.first().click();
  for (const id of ids) {
    await group(page, field).getByRole('combobox', { name: /^Add / }).fill(nameOf(id));
    await group(page, field)
      .getByRole('option')
      .filter({ has: page.getByText(nameOf(id), { exact: true }) })
      .click();
  }
}

/** Chooses where it was, each place with its part. */
export async function writePlaces(page: Page, { places }: WrittenEvent): Promise<void> {
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

/** Chooses who took part, each with a part. */
export async function writeActors(page: Page, { actors }: WrittenEvent): Promise<void> {
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
