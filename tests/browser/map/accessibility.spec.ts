import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { tabBackTo } from '../support/focus';
import { moveTo } from '../support/link';
import { mapCanvas } from '../support/map';
import { pageFaults } from '../support/pageFaults';
import { openApp, panelOf } from '../support/panel';
import { showView } from '../support/views';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

const MARKS = { name: /^(Marks on the map|Marques sur la carte)$/ };

/** The map has come to rest, with its controls, whether or not all of its ground is painted. */
const expectAtRest = (page: Page): Promise<void> =>
  expect(page.getByRole('listbox', MARKS).getByRole('option').first()).toBeAttached({
    timeout: 60_000,
  });

test('nothing is wrong with the drawn map and its controls', async ({ page }) => {
  test.setTimeout(180_000);
  await openApp(page, '#t=2013-02-08..2013-02-11&lang=en');
  await expectAtRest(page);
  await expect(page.locator('.app-map')).toMatchAriaSnapshot(`
    - heading "Map" [level=2]
    - region "Map"
    - listbox "Marks on the map"
  `);
  expect(await pageFaults(page), 'en, light, wide').toEqual([]);

  await page.emulateMedia({ forcedColors: 'active' });
  const icon = page.locator('.maplibregl-ctrl-zoom-in .maplibregl-ctrl-icon');
  await expect(icon).toHaveCSS('filter', 'none');

  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await showView(page, { hash: 't=2013-02-08..2013-02-11' }, 'fr');
  expect(await pageFaults(page), 'fr, dark, narrow').toEqual([]);
});

test.describe('embedded', () => {
  test.use({ viewport: { width: 1000, height: 600 }, keepsApp: false });

  test('nothing is wrong with the drawn map', async ({ page }) => {
    await page.goto('/?embed#t=2013-02-08..2013-02-10&lang=en');
    await expectAtRest(page);
    expect(await pageFaults(page, { targets: 5 }), 'en, light, wide').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 400 });
    await moveTo(page, '#t=2013-02-08..2013-02-10&lang=fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectAtRest(page);
    expect(await pageFaults(page, { targets: 5 }), 'fr, dark, narrow').toEqual([]);
  });
});

test('a mark is one press from the list of marks, which keeps the focus', async ({ page }) => {
  await openApp(page, '#t=2023-10-01..2023-10-31');
  await expectAtRest(page);
  const marks = page.getByRole('listbox', MARKS);
  const arrow = marks.getByRole('option', { name: /convoy is on its way from Kidal to Gao/ });
  await expect(arrow).toHaveAccessibleName(/, 31 October 2023$/);
  await page.getByRole('slider', { name: 'From', exact: true }).focus();
  await tabBackTo(page, marks);
  const isActive = async () =>
    (await marks.getAttribute('aria-activedescendant')) === (await arrow.getAttribute('id'));
  const count = await marks.getByRole('option').count();
  for (let mark = 0; mark < count && !(await isActive()); mark++)
    await page.keyboard.press('ArrowRight');
  expect(await isActive()).toBe(true);
  // The list is seen by nobody: a ring on the map shows where the reader is.
  await expect(page.locator('.mark-ring')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(/convoy is on its way/);
  await expect(marks).toBeFocused();
  await expect(arrow).toHaveAttribute('aria-selected', 'true');
  // The link that leads past everything else leads to the canvas.
  await tabBackTo(page, page.getByRole('link', { name: 'Skip to the map' }));
  await page.keyboard.press('Enter');
  await expect(mapCanvas(page)).toBeFocused();
});

test.describe('where motion is welcome', () => {
  test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'no-preference' });

  test('nothing moves by itself once less of it is wished', async ({ page }) => {
    await openApp(page);
    await expectAtRest(page);
    /** Acts, then watches twenty frames for anything that runs. */
    const movingAfter = (act: string) =>
      page.evaluate(async (what) => {
        const { map } = document.querySelector('.map-canvas') as unknown as {
          map: { isMoving(): boolean };
        };
        document.querySelector<HTMLElement>(what)?.click();
        const seen = new Set<string>();
        for (let frame = 0; frame < 20; frame++) {
          await new Promise(requestAnimationFrame);
          if (map.isMoving()) seen.add('the map');
          for (const { effect } of document.getAnimations())
            if (Number(effect?.getComputedTiming().duration) > 1) seen.add('an animation');
        }
        return [...seen];
      }, act);
    // Usually something does, or this would see nothing.
    expect(await movingAfter('.sheet-grip')).toEqual(['an animation']);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const act of ['.town-button:nth-child(2)', '.sheet-grip', '.town-button:nth-child(3)'])
      expect(await movingAfter(act), act).toEqual([]);
    await expect(page.getByRole('heading', { name: 'Konna', exact: true })).toBeAttached();
  });
});
