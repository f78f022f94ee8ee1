import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openAndWait } from '../support/ownFiles';

const UCDP = { name: 'ged.csv', text: readFileSync('tests/fixtures/ucdp_ged_mali.csv') };

const layersOf = (page: Page) => page.getByRole('region', { name: 'Layers' });
const switchOf = (page: Page, name: string) => layersOf(page).getByRole('checkbox', { name });
const settingsOf = (page: Page, name: string) =>
  layersOf(page).getByRole('button', { name: `Settings of ${name}` });
const keepOn = (page: Page) =>
  layersOf(page).getByRole('checkbox', { name: /^Kee?pt? on this device/ });

async function openAndKeep(page: Page): Promise<void> {
  await page.goto('/');
  await openAndWait(page, UCDP);
  await settingsOf(page, UCDP.name).click();
  await keepOn(page).check();
  await expect(layersOf(page).getByText(/^Kept on this device/)).toBeVisible();
  // What is shown at once is written a moment later.
  await expect.poll(() => keptNames(page)).toEqual([UCDP.name]);
}

/** The names in the database. */
const keptNames = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('/#own-events');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('sets').objectStore('sets').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((record) => record.set.name));
          };
        };
      }),
  );

/** Puts altered copies of the one kept set beside it, each under a key of its own. */
const addAltered = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('/#own-events');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('sets', 'readwrite');
          const sets = write.objectStore('sets');
          const found = sets.getAll();
          found.onsuccess = () => {
            const [good] = found.result;
            const { columns } = good.set;
            const fill = (column: Int32Array, day: number) => column.map(() => day);
            const changed = {
              'no shapes': { columns: { ...columns, shapes: undefined } },
              'no texts': { columns: { ...columns, coded: undefined } },
              'no report': { report: undefined },
              'no file': { details: undefined },
              'cut short': { columns: { ...columns, start: columns.start.slice(1) } },
              'late days': { columns: { ...columns, end: fill(columns.end, 2 ** 31 - 1) } },
              'early days': { columns: { ...columns, start: fill(columns.start, -(2 ** 31)) } },
              'wild kinds': { columns: { ...columns, kind: columns.kind.map(() => 99) } },
            };
            sets.put(null, '0-null');
            sets.put('set', '0-text');
            sets.put({}, '0-empty');
            sets.put({ ...good.set, id: '0-old', name: 'old version' }, '0-old');
            sets.put({ ...good, format: 99, set: { name: 'new version' } }, '0-new');
            const names = Object.keys(changed);
            for (const [name, change] of Object.entries(changed))
              sets.put({ ...good, set: { ...good.set, id: name, name, ...change } }, `0-${name}`);
            // Another order of kinds, as another version has it, is no damage.
            const kinds = [...good.kinds].reverse();
            const kind = columns.kind.map((number: number) => kinds.length - 1 - number);
            const turned = { ...good.set, id: 'z', name: 'turned', columns: { ...columns, kind } };
            sets.put({ ...good, kinds, set: turned }, 'z');
            write.oncomplete = () => {
              opening.result.close();
              resolve([...names, 'old version', 'new version']);
            };
            write.onabort = () => reject(write.error);
          };
        };
      }),
  );

test('kept sets that cannot be read are told and can be deleted, and stop no other', async ({
  page,
}) => {
  await openAndKeep(page);
  const names = await addAltered(page);
  await page.reload();
  await expect(switchOf(page, UCDP.name)).toBeVisible();
  await expect(switchOf(page, 'turned')).toBeVisible();
  const alerts = page.getByRole('alert');
  await expect(alerts).toHaveCount(names.length + 3);
  for (const name of names)
    await expect(alerts.filter({ hasText: name })).toContainText(
      /version$/.test(name) ? 'another version of this map' : 'is damaged',
    );
  await expect(page.getByText(/your files: 20 May 1991 to /).first()).toBeVisible();

  const early = alerts.filter({ hasText: 'early days' });
  await early.getByRole('button', { name: 'Delete from this device' }).click();
  await expect(early).toHaveCount(0);
  await page.reload();
  await expect(alerts).toHaveCount(names.length + 2);
  await expect(early).toHaveCount(0);
  await expect(switchOf(page, UCDP.name)).toBeVisible();
});

for (const told of [true, false])
  test(`a set deleted in one tab never returns from another, ${told ? 'which is told' : 'even untold'}`, async ({
    page,
    context,
  }) => {
    await openAndKeep(page);
    const other = await context.newPage();
    if (!told) await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await other.goto('/');
    await settingsOf(other, UCDP.name).click();
    await expect(keepOn(other)).toBeChecked();

    await layersOf(page)
      .getByRole('button', { name: 'Remove and delete from this device' })
      .click();
    await expect(switchOf(page, UCDP.name)).toHaveCount(0);
    if (told) await expect(keepOn(other)).not.toBeChecked();
    await layersOf(other).getByRole('textbox', { name: 'Name' }).fill('again');
    await expect(keepOn(other)).not.toBeChecked();
    await expect(layersOf(other).getByText('Keep on this device')).toBeVisible();
    expect(await keptNames(other)).toEqual([]);
    // It is the reader's own wish that keeps it anew.
    await keepOn(other).check();
    await expect.poll(() => keptNames(other)).toEqual(['again']);
  });

test('a kept set comes back as it was last named', async ({ page }) => {
  await openAndKeep(page);
  await layersOf(page).getByRole('textbox', { name: 'Name' }).fill('Mali, UCDP');
  await expect.poll(() => keptNames(page)).toEqual(['Mali, UCDP']);
  await page.reload();
  await expect(switchOf(page, 'Mali, UCDP')).toBeVisible();
});
