import { expect, test } from './support/fixtures';
import { builtEvents, mapCanvas, openMap, restingPixels, towns } from './support/map';
import { countDifferentPixels, distinctColours } from './support/pixels';

const evidence = { en: 'Evidence', fr: 'Sources' } as const;

for (const town of towns()) {
  const quotes = builtEvents()
    .filter(({ properties }) => properties.places.some(({ id }) => id === town.id))
    .flatMap(({ properties }) => properties.quotes.map(({ exact }) => exact));

  test(`${town.name} opens its excerpts by its button`, async ({ page }) => {
    await openMap(page);
    const panel = page.getByRole('region', { name: evidence.en, exact: true });
    await panel
      .getByRole('button', { name: new RegExp(`^${town.name}\\b`) })
      .first()
      .click();
    await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
    expect(quotes.length).toBeGreaterThan(0);
    const shown = await panel.locator('blockquote').allTextContents();
    for (const exact of quotes) expect(shown.some((text) => text.includes(exact))).toBe(true);
    expect(new URL(page.url()).hash).toContain(`sel=place:${town.id}`);
  });

  test(`${town.name} opens its excerpts by a click on the map`, async ({ page }) => {
    await openMap(page, `#map=7/${town.lat}/${town.lon}`);
    const box = await mapCanvas(page).boundingBox();
    if (!box) throw new Error('the map has no box');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const panel = page.getByRole('region', { name: evidence.en, exact: true });
    await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
    for (const exact of quotes) await expect(panel).toContainText(exact);
  });
}

test('the canvas is painted, and the basemap has lettering', async ({ page }) => {
  await openMap(page);
  const pixels = await restingPixels(mapCanvas(page));
  expect(distinctColours(pixels)).toBeGreaterThan(200);
});

test('switching a layer off changes the map where its marks were', async ({ page }) => {
  await openMap(page, '#t=2013-02-08..2013-02-10&map=7/16.272/-0.045');
  const canvas = mapCanvas(page);
  const on = await restingPixels(canvas);
  await page.getByRole('checkbox', { name: /^Attacks\b/ }).uncheck();
  await expect(page).toHaveURL(/layers=/);
  const off = await restingPixels(canvas);
  const changed = (x: number, y: number, width: number, height: number) => {
    const crop = ({ data, width: full }: typeof on) => {
      const rows = Array.from({ length: height }, (_, row) => {
        const start = ((y + row) * full + x) * 4;
        return data.subarray(start, start + width * 4);
      });
      return { width, height, data: new Uint8Array(Buffer.concat(rows)) };
    };
    return countDifferentPixels(crop(on), crop(off), 8);
  };
  const [cx, cy] = [Math.round(on.width / 2), Math.round(on.height / 2)];
  expect(changed(cx - 70, cy - 70, 140, 140)).toBeGreaterThan(300);
  // Away from Gao, and away from the count in the name of an area, nothing moves.
  expect(changed(10, on.height - 160, 120, 100)).toBe(0);
});

test('a click on a mark opens its record', async ({ page }) => {
  await openMap(page, '#t=2013-02-10..2013-02-10&layers=attack&map=7/16.272/-0.045');
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  // The only mark of the day stands north of the town, clear of its disk.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 25);
  await expect(page).toHaveURL(/sel=event:2013-02-10-gao-fighting/);
});

test('31 October 2023 has Kidal vacated and the convoy, whose arrow opens its words', async ({
  page,
}) => {
  await openMap(page, '#t=2023-10-31..2023-10-31&layers=camp_handover,troop_movement');
  const panel = page.getByRole('region', { name: evidence.en, exact: true });
  for (const id of ['2023-10-31-kidal-camp-vacated', '2023-10-31-kidal-gao-convoy']) {
    const title = builtEvents().find((event) => event.id === id)?.properties.title_en ?? '';
    await expect(panel.getByRole('button', { name: title })).toBeVisible();
  }
  const withArrow = await restingPixels(mapCanvas(page));
  await page.getByRole('checkbox', { name: /^Troop movements\b/ }).uncheck();
  await expect(page).toHaveURL(/layers=camp_handover$/);
  expect(countDifferentPixels(withArrow, await restingPixels(mapCanvas(page)), 8)).toBeGreaterThan(
    200,
  );
});

test('moving the map is kept in the link, and the link moves the map', async ({ page }) => {
  await openMap(page);
  await mapCanvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#map=[\d.]+\/[\d.]+\/-?[\d.]+/);
  const before = await restingPixels(mapCanvas(page));
  await page.evaluate(() => {
    location.hash = '#map=8/18.441/1.408';
  });
  await expect
    .poll(async () => countDifferentPixels(before, await restingPixels(mapCanvas(page)), 8))
    .toBeGreaterThan(10_000);
});

test('a new size of the page keeps the view fitted to Mali and out of the link', async ({
  page,
}) => {
  await openMap(page);
  await page.setViewportSize({ width: 1280, height: 620 });
  await restingPixels(mapCanvas(page));
  await page.getByRole('checkbox', { name: /^Political\b/ }).uncheck();
  await expect(page).toHaveURL(/layers=/);
  expect(new URL(page.url()).hash).not.toContain('map=');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/map=/);
});

test('choosing what lies outside the view brings it in, and the link keeps that', async ({
  page,
}) => {
  await openMap(page, '#map=8/12.65/-8');
  const panel = page.getByRole('region', { name: evidence.en, exact: true });
  await panel
    .getByRole('button', { name: /^Tessalit\b/ })
    .first()
    .click();
  await expect(page).toHaveURL(/map=[\d.]+\/(19|20)\./);
});
