import { expect, test } from '../support/fixtures';
import { mapAtRest, openMap, type Town, towns } from '../support/map';

for (const [name, sizes] of [
  [
    'a desktop',
    [
      [1280, 800],
      [1920, 1080],
    ],
  ],
  [
    'a phone',
    [
      [390, 844],
      [360, 640],
    ],
  ],
] as const)
  test.describe(`on ${name}`, () => {
    const [[firstWidth, firstHeight]] = sizes;
    test.use({ viewport: { width: firstWidth, height: firstHeight } });

    test('the first view prints the six names whole, and looks at the records again at a new size', async ({
      page,
    }) => {
      await openMap(page);
      for (const [width, height] of sizes)
        await test.step(`${width} × ${height}`, async () => {
          await page.setViewportSize({ width, height });
          await mapAtRest(page);
          for (const town of towns())
            await expect
              .poll(() => page.evaluate(printedName, town), { message: town.name })
              .toMatchObject({ isPrinted: true, hidden: [] });
        });
      await expect(page).not.toHaveURL(/map=/);
    });
  });

interface PrintedName {
  readonly isPrinted: boolean;
  /** Points of the name that lie beyond the map's edge or under something else, in CSS pixels. */
  readonly hidden: readonly string[];
}

/** Runs in the page: whether a town's name is printed, and what of it cannot be seen. */
function printedName({ id, lon, lat }: Town): PrintedName {
  interface Map {
    loaded(): boolean;
    isMoving(): boolean;
    project(at: [number, number]): { x: number; y: number };
    queryRenderedFeatures(
      at: [number, number],
      options: { layers: string[] },
    ): { properties: { place?: string } }[];
  }
  const STEP = 4;
  const container = document.querySelector('.map-canvas');
  if (!container) return { isPrinted: false, hidden: ['no map'] };
  const { map } = container as unknown as { map: Map };
  if (!map.loaded() || map.isMoving()) return { isPrinted: false, hidden: ['moving'] };
  const { left, top, right, bottom } = container.getBoundingClientRect();
  const { x, y } = map.project([lon, lat]);
  const hidden: string[] = [];
  let isPrinted = false;
  for (let dx = -120; dx <= 120; dx += STEP)
    for (let dy = -40; dy <= 40; dy += STEP) {
      const found = map.queryRenderedFeatures([x + dx, y + dy], { layers: ['town-name'] });
      if (!found.some(({ properties }) => properties.place === id)) continue;
      isPrinted = true;
      const [px, py] = [left + x + dx, top + y + dy];
      const isWithin =
        px - STEP >= left && px + STEP <= right && py - STEP >= top && py + STEP <= bottom;
      const above = document.elementFromPoint(px, py);
      const isFree = above?.closest('.map-view') && !above.closest('.maplibregl-ctrl');
      if (!isWithin || !isFree)
        hidden.push(`${Math.round(px)}, ${Math.round(py)}: ${above?.className}`);
    }
  return { isPrinted, hidden };
}
