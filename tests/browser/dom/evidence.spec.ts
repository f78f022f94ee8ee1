import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

/** The ways through the evidence; every view's own words are asserted in tests/views. */

interface Built {
  readonly id: string;
  readonly properties: { readonly title_en: string };
}

const events: readonly Built[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features;
const titleOf = (id: string) => events.find((event) => event.id === id)?.properties.title_en ?? id;

test('a passage leads to its record, and the record back to the passage', async ({ page }) => {
  const panel = await openApp(page, '#sel=source:bbc-2013-02');
  const heading = panel.getByRole('heading', { level: 2 });
  const title = (await heading.textContent()) ?? '';
  const passage = panel.locator('.passage', { hasText: 'there was four hours of fighting' });
  const words = (await passage.locator('blockquote').textContent()) ?? '';
  await passage.getByRole('button', { name: titleOf('2013-02-10-gao-fighting') }).click();
  await expect(page).toHaveURL(/sel=event:2013-02-10-gao-fighting/);
  await expect(heading).toHaveText(titleOf('2013-02-10-gao-fighting'));
  const quotation = panel.locator('.quotation', { hasText: 'four hours of fighting' }).first();
  await quotation.locator('cite button').click();
  await expect(heading).toHaveText(title);
  const arrived = panel.locator('.passage.is-arrived');
  await expect(arrived).toHaveCount(1);
  await expect(arrived.locator('blockquote')).toBeInViewport();
  await expect(arrived.locator('blockquote')).toHaveText(words);
  await page.goBack();
  await expect(heading).toHaveText(titleOf('2013-02-10-gao-fighting'));
});

test('a document opened from a record stands at its passage', async ({ page }) => {
  const panel = await openApp(page, '#sel=event:2013-01-10-prodi-bamako');
  await page.evaluate(() => {
    location.hash = '#sel=source:dw-2013-01';
  });
  await expect(panel.locator('.passage.is-arrived blockquote')).toBeInViewport();
  await expect(panel.locator('.passage.is-arrived')).toContainText(
    'During a brief visit to Bamako',
  );
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`whose text is read stays in sight at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    const panel = await openApp(page, '#sel=source:spectator-2023-10');
    const line = panel.getByText(/^The Spectator \(Nigeria\), .*31 October 2023/);
    await expect(line).toBeInViewport({ ratio: 1 });
    await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    // And where a passage far down is gone to, above its words.
    await page.evaluate(() => {
      location.hash = '#sel=event:2023-10-31-kidal-camp-vacated';
    });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
      titleOf('2023-10-31-kidal-camp-vacated'),
    );
    await page.goBack();
    const words = panel.locator('.passage.is-arrived blockquote');
    await expect(words).toBeInViewport();
    await expect(line).toBeInViewport({ ratio: 1 });
    const [above, below] = [await line.boundingBox(), await words.boundingBox()];
    expect(above && below && below.y - (above.y + above.height)).toBeGreaterThanOrEqual(0);
    // Nothing lies on it.
    expect(
      await line.evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + 30, top + height / 2) === element;
      }),
    ).toBe(true);
  });

test('map and time follow the reading where the reader wishes', async ({ page }) => {
  const panel = await openApp(page, '#sel=source:bbc-2013-02');
  const from = page.getByRole('slider', { name: 'From', exact: true });
  await expect(from).toHaveAttribute('aria-valuetext', /2012/);
  await panel.getByRole('checkbox', { name: 'Move the map as I read' }).check();
  const fighting = panel.locator('.passage', { hasText: 'there was four hours of fighting' });
  await fighting.evaluate((element) => {
    const panel = element.closest('.evidence-panel');
    const top = panel?.querySelector('.panel-top')?.getBoundingClientRect().bottom ?? 0;
    panel?.scrollBy(0, element.getBoundingClientRect().top - top - 10);
  });
  await expect(from).toHaveAttribute('aria-valuetext', /10 February 2013/);
});

test('the pages lead to a camp, to an actor and to its records', async ({ page }) => {
  const panel = await openApp(page, '#t=2013-02-08..2013-02-12');
  await panel.getByRole('button', { name: 'Camps', exact: true }).click();
  await expect(page).toHaveURL(/sel=page:camps/);
  await expect(panel.getByRole('img', { name: /^Camp at Kidal/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Actors', exact: true }).click();
  await panel.getByRole('button', { name: /^Movement for Oneness/ }).click();
  await expect(page).toHaveURL(/sel=actor:mujao/);
  await panel.getByRole('button', { name: titleOf('2013-02-10-mujao-claim') }).click();
  await panel.getByRole('button', { name: /^Movement for Oneness/ }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Movement for Oneness');
});

test('a record gives its id and a link that opens it', async ({ page }) => {
  const panel = await openApp(page, '#sel=event:2013-02-10-gao-fighting&lang=fr');
  await panel.getByText('Signaler une erreur dans cette fiche').click();
  await expect(panel.locator('code')).toHaveText('2013-02-10-gao-fighting');
  const link = await panel.getByRole('textbox', { name: 'Lien permanent' }).inputValue();
  await page.goto(link);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    titleOf('2013-02-10-gao-fighting'),
  );
});

for (const width of [390, 320])
  test(`the way to the pages fits ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const panel = await openApp(page, '#sel=place:gao&lang=fr');
    for (const name of ['Acteurs', 'Camps', 'Méthode']) {
      await panel.getByRole('button', { name, exact: true }).click();
      await expect(panel.getByRole('button', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
    }
  });
