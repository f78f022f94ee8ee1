import type { FrameLocator, Page } from '@playwright/test';
import { expect, mapInFrame, stillMapInFrame, test } from '../support/hostPage';
import { towns } from '../support/map';
import { requestsArrived, restOfPage } from '../support/quiet';
import { stepTitle } from '../support/stories';

const GAO_ATTACKS = '#t=2013-02-08..2013-02-10&lang=en';
const card = (frame: FrameLocator, name = 'Evidence') =>
  frame.getByRole('region', { name, exact: true });
const fullLink = (frame: FrameLocator) => frame.getByRole('link', { name: /^Open the full map/ });

interface EmbeddedMap {
  readonly map: {
    project(position: [number, number]): { readonly x: number; readonly y: number };
    getZoom(): number;
  };
}
const canvasOf = (frame: FrameLocator) => frame.locator('.map-canvas');
const zoomOf = (frame: FrameLocator) =>
  canvasOf(frame).evaluate((node) => (node as unknown as EmbeddedMap).map.getZoom());

/** Clicks a town on the map of a frame. */
async function clickTown(page: Page, frame: FrameLocator, id: string): Promise<void> {
  const town = towns().find((one) => one.id === id);
  if (!town) throw new Error(`no town ${id}`);
  const { x, y } = await canvasOf(frame).evaluate(
    async (node, position) => {
      // What the card covers is told to the map in the next frames.
      for (let wait = 0; wait < 4; wait++) await new Promise(requestAnimationFrame);
      return (node as unknown as EmbeddedMap).map.project(position);
    },
    [town.lon, town.lat] as [number, number],
  );
  const box = await canvasOf(frame).boundingBox();
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
}

/** Clicks a town on the still map of a frame. */
const clickStillTown = (frame: FrameLocator, id: string): Promise<void> =>
  frame.locator(`.static-map [data-town="${id}"]`).click();

test('in the page of another site the map opens sources, writes no history and leads out', async ({
  page,
  openArticle,
  baseURL,
}) => {
  await page.goto('about:blank');
  const frame = await openArticle({ hash: GAO_ATTACKS });
  await mapInFrame(frame);
  await expect(fullLink(frame)).toHaveAttribute('href', `${baseURL}#t=2013-02-08..2013-02-10`);
  const before = await page.evaluate(() => history.length);
  await expect(frame.getByRole('heading', { name: 'Northern Mali, word for word' })).toBeVisible();
  await expect(card(frame)).toHaveCount(0);
  // Nothing of it has taken the focus from the article.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  await clickTown(page, frame, 'gao');
  await expect(card(frame).getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  await expect(card(frame)).toBeFocused();
  await expect(card(frame).locator('blockquote').first()).toContainText(
    'Two checkpoints in Gao were hit by suicide bomb attacks',
  );
  await expect(card(frame).locator('figcaption').first()).toContainText('BBC News');
  const credits = frame.getByRole('contentinfo');
  await credits.getByRole('button', { name: 'Sources and credits' }).click();
  await expect(credits).toContainText('BBC News');
  await expect(credits.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();
  await page.keyboard.press('Escape');
  await card(frame).focus();
  await page.keyboard.press('Escape');
  await expect(card(frame)).toHaveCount(0);
  await expect(frame.locator('.map-canvas canvas')).toBeFocused();
  // A record, and from it back to the town.
  await clickTown(page, frame, 'gao');
  await card(frame)
    .getByRole('button', { name: /Fighting in Gao lasts four hours/ })
    .first()
    .click();
  await expect(card(frame).getByRole('heading', { level: 2 })).toContainText('four hours');
  await card(frame)
    .getByRole('button', { name: /^Back to Gao/ })
    .click();
  await expect(card(frame).getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  await frame.getByRole('button', { name: 'Close the evidence' }).click();
  await expect(card(frame)).toHaveCount(0);

  await clickTown(page, frame, 'konna');
  await frame.getByRole('slider', { name: 'From' }).press('ArrowLeft');
  const view = '#t=2013-02-07..2013-02-10&sel=place:konna';
  await expect(fullLink(frame)).toHaveAttribute('href', `${baseURL}${view}`);
  await expect
    .poll(() => frame.locator('body').evaluate(() => location.href))
    .toBe(`${baseURL}?embed${view}`);
  expect(await page.evaluate(() => history.length)).toBe(before);

  const [full] = await Promise.all([page.waitForEvent('popup'), fullLink(frame).click()]);
  await expect(full.getByRole('heading', { name: 'Konna', exact: true })).toBeVisible();
  await expect(full).toHaveURL(`${baseURL}${view}`);
  expect(await full.evaluate(() => window.opener)).toBeNull();
  await expect(full.getByRole('button', { name: 'Share and download', exact: true })).toBeVisible();
  await full.close();
  // One step back leads out of the article.
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('fits frames of every size, with a legend, in French, and leaves the wheel to the page', async ({
  page,
  openArticle,
}) => {
  // Many views of one page.
  test.slow();
  const [first, ...others] = [
    { width: 320, height: 400 },
    { width: 600, height: 450 },
    { width: 1000, height: 600 },
  ];
  const frame = await openArticle({ hash: '#t=2013-02-08..2013-02-10&lang=fr', ...first });
  await mapInFrame(frame);
  await test.step('320×400', () => fits(page, frame));
  for (const size of others)
    await test.step(`${size.width}×${size.height}`, async () => {
      await page.locator('iframe').evaluate((node, to) => Object.assign(node, to), {
        width: `${size.width}`,
        height: `${size.height}`,
      });
      await expect
        .poll(() => frame.locator('html').evaluate(() => [innerWidth, innerHeight]))
        .toEqual([size.width, size.height]);
      await fits(page, frame);
    });
  await test.step('the wheel', () => leavesWheel(page, frame));
});

/** Nothing sticks out of the frame, at first, with the legend and with a card. */
async function fits(page: Page, frame: FrameLocator): Promise<void> {
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(frame.getByRole('link', { name: /^Voir toute la carte/ })).toBeVisible();
  for (const name of ['Du', 'Au'])
    await expect(frame.getByRole('slider', { name, exact: true })).toBeVisible();
  const sticksOut = () =>
    frame.locator('html').evaluate((root) => {
      const over = [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight];
      const out = [...root.querySelectorAll('a, button, [role="slider"], .embed-credits')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .filter((part) => {
          const box = part.getBoundingClientRect();
          const inScroller = part.closest('.panel-body, .embed-legend-content, .timeline-track');
          return !inScroller && (box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
        })
        .map((part) => part.outerHTML.slice(0, 100));
      return [...over.filter((px) => px > 0), ...out];
    });
  expect(await sticksOut()).toEqual([]);
  expect((await canvasOf(frame).boundingBox())?.height).toBeGreaterThan(120);

  const legend = frame.getByRole('button', { name: 'Légende', exact: true });
  await expect(frame.getByText('Attaques', { exact: true })).toBeHidden();
  await legend.click();
  await expect(frame.getByText('Attaques', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.getByText('Attaques', { exact: true })).toBeHidden();
  await expect(legend).toBeFocused();

  await clickTown(page, frame, 'gao');
  await expect(card(frame, 'Sources').locator('.rendering').first()).toBeAttached();
  expect(await sticksOut()).toEqual([]);
  await frame.getByRole('button', { name: 'Fermer les sources' }).click();
  await expect(card(frame, 'Sources')).toHaveCount(0);
}

/** The wheel scrolls the article, and zooms with the key that the map names. */
async function leavesWheel(page: Page, frame: FrameLocator): Promise<void> {
  const zoom = await zoomOf(frame);
  const scrolled = () => page.evaluate(() => window.scrollY);
  for (const part of ['.map-canvas', '.timeline-track']) {
    const box = await frame.locator(part).first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.mouse.wheel(0, 90);
    await expect.poll(scrolled, part).toBe(90);
    await page.mouse.wheel(0, -90);
    await expect.poll(scrolled, part).toBe(0);
  }
  expect(await zoomOf(frame)).toBe(zoom);
  await expect(frame.locator('.maplibregl-desktop-message')).toHaveText(
    'Ctrl et molette pour agrandir la carte',
  );
  const box = await canvasOf(frame).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 100);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(zoom);
  await page.keyboard.up('Control');
  expect(await scrolled()).toBe(0);
}

test.describe('without the drawn map', () => {
  test.use({ map: 'still', keepsContext: true });

  test('leads along a story, and back to it after its card was closed', async ({
    page,
    openArticle,
  }) => {
    const frame = await openArticle({ hash: '#story=peacekeepers-leave/kidal&lang=en' });
    await stillMapInFrame(frame);
    const step = card(frame).locator('[aria-current="step"]');
    await expect(step).toContainText(stepTitle('peacekeepers-leave', 'kidal'));
    await card(frame).getByRole('button', { name: 'Next step' }).click();
    await expect(step).toContainText(stepTitle('peacekeepers-leave', 'who-takes-the-camps'));
    await card(frame).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(step).toContainText(stepTitle('peacekeepers-leave', 'kidal'));
    await page.keyboard.press('ArrowRight');
    await expect(step).toContainText(stepTitle('peacekeepers-leave', 'who-takes-the-camps'));
    await frame.getByRole('button', { name: 'Close the evidence' }).click();
    await expect(card(frame)).toHaveCount(0);
    await frame.getByRole('button', { name: 'Back to the story' }).click();
    await expect(card(frame)).toBeFocused();
    await expect(step).toContainText(stepTitle('peacekeepers-leave', 'who-takes-the-camps'));
    await expect(frame.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
  });

  test('holds nothing of the page but map, time and evidence, and keeps nothing', async ({
    page,
    openArticle,
  }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const frame = await openArticle({ hash: `${GAO_ATTACKS}&sel=place:gao` });
    await stillMapInFrame(frame);
    await expect(card(frame)).toBeVisible();
    // The link's own choice leaves the focus where it was.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    for (const name of ['Share and download', 'Keys', 'The map as a table'])
      await expect(frame.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(frame.locator('input[type="file"]')).toHaveCount(0);
    await expect(frame.getByRole('region', { name: 'Layers' })).toHaveCount(0);
    // Links to the sources leave the frame.
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
    await restOfPage(frame.locator('body'));
    await requestsArrived(frame.locator('body'));
    expect(asked.filter((url) => /sw\.js|offline\.json|UpdateNotice|Offline/.test(url))).toEqual(
      [],
    );
    expect(await frame.locator('body').evaluate(() => localStorage.length)).toBe(0);
  });

  test('follows the theme of the system, whatever the reader chose on the whole map', async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/data/sources.json');
    await page.evaluate(() => localStorage.setItem('/#theme', 'light'));
    await page.goto(`${baseURL}?embed`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('.embed')).toBeVisible();
  });

  test('works where storage is blocked', async ({ page, openArticle }) => {
    await page.addInitScript(() => {
      const blocked = {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, blocked);
    });
    const frame = await openArticle({ hash: GAO_ATTACKS });
    await stillMapInFrame(frame);
    await clickStillTown(frame, 'gao');
    await expect(card(frame).locator('blockquote').first()).toBeVisible();
  });

  test.describe('in a sandbox', () => {
    test.use({ allow: /foreign request: http:\/\/localhost|CORS|net::ERR_FAILED|sandbox/i });

    test('works with scripts and its own origin', async ({ openArticle }) => {
      const sandbox = 'allow-scripts allow-same-origin';
      const frame = await openArticle({ hash: GAO_ATTACKS, sandbox });
      await stillMapInFrame(frame);
      await clickStillTown(frame, 'gao');
      await expect(card(frame).locator('blockquote').first()).toBeVisible();
    });

    for (const query of ['?embed', '?from=news&embed=1'])
      test(`without its own origin it tells why it does not start: ${query}`, async ({
        openArticle,
        baseURL,
      }) => {
        const sandbox = 'allow-scripts';
        const frame = await openArticle({ hash: GAO_ATTACKS, query, sandbox });
        await expect(frame.locator('#app')).toContainText('allow-same-origin');
        const link = frame.getByRole('link', { name: /^Open the map/ });
        await expect(link).toHaveAttribute('href', `${baseURL}${GAO_ATTACKS}`);
      });
  });
});
