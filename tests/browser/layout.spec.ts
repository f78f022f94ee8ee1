import type { CDPSession, Locator, Page } from '@playwright/test';
import { GROUND } from '../../src/ground/groundPalette';
import { channelsOf } from '../../src/marks/channels';
import { expect, test } from './support/fixtures';
import { openMap } from './support/map';

/** Land on the light map, as the browser writes colours. */
const LAND = `rgb(${channelsOf(GROUND.light.land).join(', ')})`;

/** Widths from the narrowest phone to a large desk, and both ways of holding a phone. */
const SIZES = [
  [320, 568],
  [320, 640],
  [390, 844],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [2560, 1440],
] as const;

const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });
const sheetOf = (page: Page): Locator => page.locator('.sheet');
const grip = (page: Page): Locator =>
  page.getByRole('button', { name: /^Show (more|less) of the evidence$/ });

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not drawn`);
  return box;
}

/** Waits until nothing of the page moves any more. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => null)),
    );
    await frame();
  });

/**
 * Runs in the browser: what overlaps, sticks out of the page, or is a control whose middle is
 * covered. Only what lies over the map by design may: the sheet, and the button of the layers.
 */
function faultsOfLayout(): string[] {
  const parts = ['header', 'layers', 'map', 'timeline', 'evidence'].flatMap((name) => {
    const part = document.querySelector(
      name === 'evidence' ? '.app-evidence > .sheet' : `.app-${name}`,
    );
    return part ? [{ name, box: part.getBoundingClientRect() }] : [];
  });
  const frame = document.querySelector<HTMLElement>('.app')?.dataset.frame ?? '';
  const height = document.querySelector<HTMLElement>('.sheet')?.dataset.height;
  const overlay: Record<string, string[]> = {
    sheet: ['layers map', 'map evidence', 'layers evidence'],
    columns: ['layers map'],
    desk: [],
  };
  const faults: string[] = [];
  if (parts.length < 5) faults.push('a part is missing');
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px too wide`);
  if (scrollHeight > clientHeight) faults.push(`${scrollHeight - clientHeight} px too high`);
  for (const [index, { name, box }] of parts.entries()) {
    if (box.width < 40 || box.height < 24) faults.push(`${name} has no room`);
    if (box.left < -1 || box.right > clientWidth + 1 || box.bottom > clientHeight + 1)
      faults.push(`${name} sticks out`);
    for (const other of parts.slice(index + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const depth = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const pair = `${name} ${other.name}`;
      if (width > 1 && depth > 1 && !overlay[frame]?.includes(pair))
        faults.push(`${pair} overlap by ${Math.round(width)}×${Math.round(depth)}`);
    }
  }
  /** Whether a point of a control is inside all that clips it. */
  const inView = (control: Element, x: number, y: number): boolean => {
    if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) return false;
    for (let up = control.parentElement; up; up = up.parentElement) {
      if (getComputedStyle(up).overflowY === 'visible') continue;
      const box = up.getBoundingClientRect();
      // On the very edge it is the neighbour that is hit.
      if (x < box.left || x > box.right - 1 || y < box.top || y > box.bottom - 1) return false;
    }
    return true;
  };
  let seen = 0;
  const controls = 'button, input, select, a[href], summary, [role="slider"], [role="separator"]';
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    if (height === 'full' && control.closest('.app-map, .app-layers')) continue;
    // The towns stay over what scrolls below them.
    if (control.closest('.panel-body, .panel-way')) {
      const top = document.querySelector('.towns')?.getBoundingClientRect();
      const own = control.getBoundingClientRect();
      const head = document.querySelector('.panel-top')?.getBoundingClientRect();
      if (
        own.top <
        Math.max(top?.bottom ?? 0, control.closest('.panel-way') ? 0 : (head?.bottom ?? 0))
      )
        continue;
    }
    const { x, y, width, height: tall } = control.getBoundingClientRect();
    const [centreX, centreY] = [x + width / 2, y + tall / 2];
    if (width === 0 || !control.checkVisibility() || !inView(control, centreX, centreY)) continue;
    seen++;
    const top = document.elementFromPoint(centreX, centreY);
    const isOwn =
      top !== null && (control.contains(top) || top.closest('label')?.contains(control) === true);
    if (!isOwn)
      faults.push(
        `${control.outerHTML.slice(0, 90)} lies under ${top?.outerHTML.slice(0, 60) ?? 'nothing'}`,
      );
    // Links in running text are as high as their line.
    const target = (control.closest('label') ?? control).getBoundingClientRect();
    if (!control.matches('a, .link-button') && Math.min(target.width, target.height) < 23.5)
      faults.push(`${control.outerHTML.slice(0, 90)} is hard to hit`);
  }
  if (seen < 15) faults.push(`only ${seen} controls in view`);
  return faults;
}

test('nothing overlaps or is covered from 320 to 2560 pixels', async ({ page }) => {
  await openMap(page, '#sel=place:gao&lang=fr');
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await settled(page);
    expect(await page.evaluate(faultsOfLayout), `${width}×${height}`).toEqual([]);
    const sizes = await page.evaluate(() => {
      const heightOf = (name: string) =>
        document.querySelector(name)?.getBoundingClientRect().height ?? 0;
      return { map: heightOf('.app-map'), timeline: heightOf('.app-timeline') };
    });
    expect(sizes.map, `the map at ${width}×${height}`).toBeGreaterThan(height * 0.5);
    expect(sizes.timeline).toBeLessThan(height * 0.35);
  }
  for (const [width, height] of [
    [320, 568],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const key of ['Home', 'End']) {
      await page.locator('.sheet-grip').press(key);
      await settled(page);
      expect(await page.evaluate(faultsOfLayout), `${key} at ${width}`).toEqual([]);
    }
  }
  // What opens over the page keeps off the timeline, and closes again.
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.sheet-grip').press('Home');
  const layers = page.getByRole('button', { name: 'Couches et légende' });
  await layers.click();
  await settled(page);
  const list = await boxOf(page.locator('.layers-content'));
  expect(list.y + list.height).toBeLessThanOrEqual((await boxOf(region(page, 'Chronologie'))).y);
  await page.getByRole('checkbox', { name: /^Attaques/ }).uncheck();
  await expect(page).toHaveURL(/layers=/);
  await page.keyboard.press('Escape');
  await expect(layers).toBeFocused();
  await expect(page.locator('.layers-content')).toBeHidden();
  await layers.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('.layers-content')).toBeHidden();
});

test.describe('the sheet on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const send = (cdp: CDPSession, type: string, touchPoints: readonly object[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
    } as Parameters<typeof cdp.send<'Input.dispatchTouchEvent'>>[1]);

  /** Slowly, so that the distance decides. */
  async function pull(page: Page, from: Locator, dy: number) {
    const cdp = await page.context().newCDPSession(page);
    const { x, y, width, height } = await boxOf(from);
    const at = { x: x + width / 2, y: y + height / 2 };
    await send(cdp, 'touchStart', [{ ...at, id: 0 }]);
    for (let step = 1; step <= 10; step++)
      await send(cdp, 'touchMove', [{ x: at.x, y: at.y + (dy * step) / 10, id: 0 }]);
    await page.waitForTimeout(120);
    await send(cdp, 'touchEnd', []);
    await cdp.detach();
    await settled(page);
  }

  test('is pulled to three heights by its grip and its head, and stepped by key', async ({
    page,
  }) => {
    await openMap(page);
    const sheet = sheetOf(page);
    const heightOf = async () => Math.round((await boxOf(sheet)).height);
    const area = (await boxOf(page.locator('.app-map'))).height;
    await expect(sheet).toHaveAttribute('data-height', 'half');
    const half = await heightOf();
    expect(half).toBeGreaterThan(area * 0.45);
    expect(half).toBeLessThan(area * 0.55);

    await pull(page, grip(page), 260);
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await expect(grip(page)).toHaveAttribute('aria-expanded', 'false');
    expect(await heightOf()).toBeLessThan(area * 0.25);
    expect(await page.evaluate(faultsOfLayout)).toEqual([]);
    for (const town of ['Gao', 'Kidal', 'Konna', 'Tessalit', 'Mopti', 'Bamako']) {
      const box = await boxOf(page.getByRole('button', { name: new RegExp(`^${town}\\b`) }));
      const end = await boxOf(sheet);
      expect(box.y + box.height, town).toBeLessThanOrEqual(end.y + end.height);
      expect(box.height).toBeGreaterThanOrEqual(34);
    }

    // By the head, even where the finger comes down on a town: which is not chosen by that.
    await pull(page, page.getByRole('button', { name: /^Konna\b/ }), -area * 0.8);
    await expect(sheet).toHaveAttribute('data-height', 'full');
    expect(await heightOf()).toBe(Math.round(area));
    expect(page.url()).not.toContain('sel=');

    await grip(page).focus();
    for (const [key, height] of [
      ['ArrowDown', 'half'],
      ['ArrowDown', 'peek'],
      ['ArrowUp', 'half'],
      ['End', 'full'],
      ['Home', 'peek'],
      ['Enter', 'half'],
      ['Enter', 'full'],
      ['Enter', 'peek'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(sheet).toHaveAttribute('data-height', height);
    }
  });

  test('opens for what is chosen or focused, and leaves the map’s credits free', async ({
    page,
  }) => {
    await openMap(page, '#map=6/17/-1');
    const sheet = sheetOf(page);
    await grip(page).press('Home');
    await page.getByRole('button', { name: /^Gao\b/ }).tap();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
    await settled(page);
    const credits = await boxOf(page.locator('.maplibregl-ctrl-attrib'));
    expect(credits.y + credits.height).toBeLessThanOrEqual((await boxOf(sheet)).y);

    // Chosen elsewhere, on the map or by a link, it takes no focus and opens all the same.
    await grip(page).press('Home');
    await page.evaluate(() => {
      location.hash = '#sel=place:konna&map=6/17/-1';
    });
    await expect(page.getByRole('heading', { name: 'Konna', exact: true })).toBeVisible();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await page.evaluate(() => {
      location.hash = '#sel=place:gao&map=6/17/-1';
    });
    await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();

    // At a peek all of it is still there, and what takes the focus comes into sight.
    await grip(page).press('Home');
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await expect(
      region(page, 'Evidence').locator('blockquote', { hasText: 'main market remained closed' }),
    ).toBeAttached();
    await page.getByRole('button', { name: 'Method', exact: true }).focus();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await expect(page.getByRole('button', { name: 'Method', exact: true })).toBeInViewport();
  });
});

test('the edge between map and evidence moves by key and mouse, and is remembered', async ({
  page,
}) => {
  await openMap(page);
  const edge = page.getByRole('separator', { name: 'Width of the evidence' });
  const panel = region(page, 'Evidence');
  const canvas = page.locator('.app-map canvas');
  const widthOf = async (target: Locator) => Math.round((await boxOf(target)).width);
  const ariaValue = async (name: string) => Number(await edge.getAttribute(`aria-value${name}`));
  const usual = await widthOf(panel);
  const map = await widthOf(canvas);
  expect(await ariaValue('now')).toBe(usual);
  await expect(edge).toHaveAttribute('aria-orientation', 'vertical');

  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await widthOf(panel)).toBe(usual + 48);
  await expect.poll(() => widthOf(canvas)).toBe(map - 48);
  await page.keyboard.press('ArrowRight');
  expect(await ariaValue('now')).toBe(usual + 24);
  for (const [key, limit] of [
    ['Home', 'min'],
    ['End', 'max'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await widthOf(panel)).toBe(await ariaValue(limit));
    await settled(page);
    expect(await page.evaluate(faultsOfLayout), key).toEqual([]);
  }

  const { x, y, height } = await boxOf(edge);
  await page.mouse.move(x + 10, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 10 + 150, y + height / 2, { steps: 5 });
  await page.mouse.up();
  const dragged = (await ariaValue('max')) - 150;
  expect(await widthOf(panel)).toBe(dragged);
  await page.reload();
  expect(await widthOf(panel)).toBe(dragged);
  await edge.dblclick();
  expect(await widthOf(panel)).toBe(usual);
  await page.reload();
  expect(await widthOf(panel)).toBe(usual);
});

test.describe('the theme', () => {
  test.use({ colorScheme: 'dark', allow: /ERR_FAILED|failed request/ });

  /** The page's ground as a sum of red, green and blue. */
  const lightness = (page: Page): Promise<number> =>
    page.evaluate(() =>
      (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [])
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0),
    );
  const barColours = (page: Page): Promise<string[]> =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content') ?? ''));

  test('follows the system until the reader chooses, and is there before the program', async ({
    page,
  }) => {
    await page.goto('/');
    const list = page.getByRole('combobox', { name: 'Theme' });
    await expect(list).toHaveValue('system');
    expect(await lightness(page)).toBeLessThan(150);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => lightness(page)).toBeGreaterThan(600);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => lightness(page)).toBeLessThan(150);

    await list.selectOption('Light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    expect(await lightness(page)).toBeGreaterThan(600);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await barColours(page)).toEqual([ground, ground]);

    // The program does not come: what is painted before it is light all the same.
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await lightness(page)).toBeGreaterThan(600);
    await expect(page.locator('#app')).toBeEmpty();
    await page.unroute(/assets\/index-.*\.js$/);

    await page.reload();
    await expect(list).toHaveValue('light');
    await list.selectOption('System');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  for (const [name, storage] of [
    ['blocked', 'throw'],
    ['corrupted', 'rubbish'],
  ] as const)
    test(`starts with ${name} storage`, async ({ page }) => {
      await page.addInitScript((how) => {
        if (how === 'throw')
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        else for (const key of ['theme', 'panel.width']) localStorage.setItem(key, '{"½');
      }, storage);
      await page.goto('/');
      const list = page.getByRole('combobox', { name: 'Theme' });
      await expect(list).toHaveValue('system');
      expect(await boxOf(region(page, 'Evidence')).then(({ width }) => width)).toBe(384);
      await list.selectOption('Light');
      await expect.poll(() => lightness(page)).toBeGreaterThan(600);
      await page.getByRole('separator').press('ArrowLeft');
      expect(await boxOf(region(page, 'Evidence')).then(({ width }) => width)).toBe(408);
    });
});

test('the frame and the timeline stand before the map has come, on ground of its colour', async ({
  page,
}) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/MapView.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(region(page, 'Map')).toContainText('The map is loading');
  await expect(page.getByRole('slider', { name: 'From' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gao\b/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Attacks\b/ })).toBeVisible();
  await expect(page.locator('.app-map')).toHaveCSS('background-color', LAND);
  const box = await boxOf(page.locator('.app-map'));
  release();
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
  expect(await boxOf(page.locator('.app-map'))).toEqual(box);
});

test('a window that holds nothing of a town can be left by one press', async ({ page }) => {
  await page.goto('/#sel=place:tessalit&t=2012-03-01..2012-03-05');
  const panel = region(page, 'Evidence');
  await expect(panel).toContainText('No record here in this window.');
  await panel.getByRole('button', { name: 'Show the whole span' }).click();
  await expect(panel).not.toContainText('No record here in this window.');
  await expect(page.getByRole('heading', { name: 'Tessalit', exact: true })).toBeFocused();
  await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
    'aria-valuetext',
    '1 March 2012',
  );
});
