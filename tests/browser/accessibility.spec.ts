import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { openMap } from './support/map';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong, one line each, and ids that are there twice: in the page as it stands, or in
 * one part of it where the others have been looked at before.
 */
async function faultsOf(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
  const ids = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map((element) => element.id));
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...(passes.length < (part ? 5 : 20) ? ['axe looked at next to nothing'] : []),
    ...twice.map((id) => `the id ${id} is there twice`),
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
  ];
}

interface View {
  readonly hash: string;
  /** All that differs from the start; without it, the whole page. */
  readonly part?: string;
  /** Opens in it what stands closed. */
  readonly open?: (page: Page) => Promise<void>;
}

const summary = (page: Page, name: RegExp): Locator =>
  page.locator('summary').filter({ hasText: name });
const toggle = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

/** Every view of the panel, in windows that keep it short, and what opens over the page. */
const PANEL = '.app-evidence';
const VIEWS = {
  start: { hash: '' },
  filters: {
    hash: 't=2013-02-08..2013-02-11&q=gao',
    part: PANEL,
    async open(page) {
      for (const facet of await page.locator('.facet > summary').all()) await facet.click();
      await summary(page, /^(Download these|Télécharger ces)/).click();
      await expect(page.locator('.facet-option').first()).toBeVisible();
    },
  },
  town: { hash: 'sel=place:kidal&t=2023-10-01..2023-10-31', part: PANEL },
  record: {
    hash: 'sel=event:2013-02-10-gao-fighting',
    part: PANEL,
    async open(page) {
      await summary(page, /^(Cite this record|Citer cette fiche)/).click();
      await summary(page, /^(Report|Signaler)/).click();
      await expect(page.locator('textarea')).toBeVisible();
    },
  },
  context: { hash: 'sel=event:ctx-2012-03-31-gao', part: PANEL },
  actor: { hash: 'sel=actor:mujao', part: PANEL },
  document: { hash: 'sel=source:bbc-2013-02', part: PANEL },
  actors: { hash: 'sel=page:actors', part: PANEL },
  camps: { hash: 'sel=page:camps', part: PANEL },
  method: { hash: 'sel=page:method', part: PANEL },
  stories: { hash: 'sel=page:stories', part: PANEL },
  story: {
    hash: 'story=konna-to-gao/gao-fighting',
    part: PANEL,
    async open(page) {
      await expect(page.locator('[aria-current="step"]')).toBeInViewport();
    },
  },
  table: { hash: 'sel=page:table&t=2013-02-08..2013-02-10&layers=attack', part: PANEL },
  nothing: { hash: 'q=nowhere&t=2013-02-08..2013-02-11' },
  lanes: {
    hash: 't=2013-02-08..2013-02-11&mode=day',
    part: '.app-timeline',
    async open(page) {
      await toggle(page, /^Options$/).click();
      await page.getByText(/^(Lanes|Lignes)$/).click();
      await expect(page.locator('.lane-mark').first()).toBeVisible();
      await page.keyboard.press('Tab');
    },
  },
  keys: {
    hash: '',
    part: 'dialog',
    async open(page) {
      await toggle(page, /^(Keys|Clavier)$/).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
} as const satisfies Readonly<Record<string, View>>;

const entries: readonly (readonly [string, View])[] = Object.entries(VIEWS);

/** Goes to a view by its link, in the page that is open. */
async function show(page: Page, { hash, open }: View, lang: string): Promise<void> {
  const before = await page.locator('.panel-heading').elementHandle();
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    [hash, `lang=${lang}`].filter(Boolean).join('&'),
  );
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  const isPage = hash.startsWith('sel=');
  if (isPage) await before?.waitForElementState('hidden');
  await expect(page.locator('.panel-heading')).toBeVisible();
  await open?.(page);
}

for (const [colorScheme, lang] of [
  ['light', 'en'],
  ['dark', 'fr'],
] as const)
  test.describe(`axe, ${colorScheme}, ${lang}`, () => {
    test.use({ colorScheme });

    test('finds nothing in any view', async ({ page }) => {
      test.setTimeout(240_000);
      await openMap(page);
      for (const [name, view] of entries) {
        await show(page, view, lang);
        expect(await faultsOf(page, view.part), name).toEqual([]);
      }
    });
  });

test.describe('axe with own events', () => {
  const TABLE = {
    name: 'plain.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name;lat;lon;day\nGao;16.27;-0.04;2013-02-10\n'),
  };
  for (const [colorScheme, lang] of [
    ['light', 'en'],
    ['dark', 'fr'],
  ] as const)
    test(`finds nothing, ${colorScheme}, ${lang}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await openMap(page, `#sel=page:own&lang=${lang}`);
      expect(await faultsOf(page, PANEL), 'no file').toEqual([]);
      const input = page.locator('input[type="file"]');
      await input.setInputFiles(TABLE);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page, 'dialog'), 'columns').toEqual([]);
      await page.locator('.mapping-open').click();
      await input.setInputFiles('tests/fixtures/ucdp_ged_mali.csv');
      await expect(page.locator('.own-set')).toHaveCount(2);
      await page.locator('.own-set-toggle').first().click();
      expect(await faultsOf(page), 'list').toEqual([]);
      await page.locator('.own-row').first().click();
      await expect(page.locator('.own-details')).toBeVisible();
      expect(await faultsOf(page, PANEL), 'card').toEqual([]);
      await show(page, { hash: 'sel=place:gao&t=2013-02-10..2013-02-10' }, lang);
      await expect(page.locator('.own-near')).toBeVisible();
      expect(await faultsOf(page, PANEL), 'town').toEqual([]);
    });
});

test.describe('axe on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const [colorScheme, lang] of [
    ['dark', 'en'],
    ['light', 'fr'],
  ] as const)
    test(`finds nothing, ${colorScheme}, ${lang}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await openMap(page, `#sel=place:kidal&t=2023-10-31..2023-10-31&lang=${lang}`);
      expect(await faultsOf(page), 'town').toEqual([]);
      await show(page, VIEWS.table, lang);
      expect(await faultsOf(page, PANEL), 'table').toEqual([]);
      await page.locator('.layers-toggle').click();
      await expect(page.getByRole('checkbox', { name: /^(Attacks|Attaques)/ })).toBeVisible();
      expect(await faultsOf(page, '.app-layers'), 'layers').toEqual([]);
      await page.keyboard.press('Escape');
      await show(page, VIEWS.keys, lang);
      expect(await faultsOf(page, 'dialog'), 'keys').toEqual([]);
    });
});

test('the page is built of landmarks and headings that nest', async ({ page }) => {
  await openMap(page, '#sel=place:gao&t=2013-02-08..2013-02-11');
  await expect(page.locator('#app')).toMatchAriaSnapshot(`
    - navigation "Shortcuts to the parts of the page":
      - link "Skip to the map"
      - link "Skip to the timeline"
      - link "Skip to the evidence"
      - button "The map as a table"
    - banner:
      - heading "Northern Mali, word for word" [level=1]
      - button "Keys"
      - combobox "Theme"
      - group "Language":
        - button "English" [pressed]
        - button "Français"
    - main:
      - region "Layers":
        - heading "Layers" [level=2]
        - list:
          - listitem:
            - checkbox /^Attacks/ [checked]
        - heading "Legend" [level=3]
      - heading "Map" [level=2]
      - region "Map"
      - listbox "Marks on the map"
      - separator "Width of the evidence"
      - region "Timeline":
        - heading "Timeline" [level=2]
        - slider "From"
        - slider "To"
      - region "Evidence":
        - group "Towns":
          - button /^Gao, 5 records in the window/ [pressed]
        - navigation "Pages"
        - heading "Gao" [level=2]
        - heading /^In the window/ [level=3]
        - article:
          - heading /Suicide bombing/ [level=4]
          - figure
    - status
  `);
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) =>
      headings.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
    );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);
  await expect(page.getByText('Gao, 286 km south-south-west of Kidal')).toBeVisible();
});

/** Runs in the browser: what can be pressed, is in sight and is smaller than 24 by 24 pixels. */
function smallTargets(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, a[href], [role="slider"], [role="separator"]',
  );
  const seen = [...controls].filter((control) => {
    // A link in a sentence is as high as its line (2.5.8, inline). A mark lies where and when the
    // event was (essential), and the lists hold the same records.
    const isInline = getComputedStyle(control).display.startsWith('inline');
    const hasText = [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node !== control && node.textContent?.trim(),
    );
    const isSentence = isInline && hasText && control.matches('a, .link-button');
    return (
      control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !isSentence &&
      !control.closest('.lanes-days, .app-skip')
    );
  });
  const small = seen.flatMap((control) => {
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 23.9
      ? [`${control.outerHTML.slice(0, 100)}: ${width.toFixed(1)}×${height.toFixed(1)}`]
      : [];
  });
  return seen.length < 20 ? [...small, `only ${seen.length} targets seen`] : small;
}

test('everything that can be pressed is at least 24 by 24 pixels', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await openMap(page);
    for (const [name, view] of entries) {
      await show(page, view, 'en');
      expect(await page.evaluate(smallTargets), `${name} at ${width}`).toEqual([]);
    }
  }
});

test('in forced colours controls have edges, and what is chosen stands out', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('about:blank');
    await openMap(page, '#sel=place:gao&t=2013-02-08..2013-02-28');
    const styleOf = (target: Locator, pseudo = '') =>
      target.evaluate((node, part) => {
        const { backgroundColor, color, borderTopWidth, borderTopColor } = getComputedStyle(
          node,
          part,
        );
        return {
          backgroundColor,
          color,
          border: Number.parseFloat(borderTopWidth),
          borderTopColor,
        };
      }, pseudo);
    const ground = (await styleOf(page.locator('body'))).backgroundColor;
    for (const name of [/^Kidal, \d/, /^Keys$/, /^Play$/, /^Table$/, /^Options$/]) {
      const style = await styleOf(page.getByRole('button', { name }));
      expect(style.border, `${name}`).toBeGreaterThanOrEqual(1);
      expect(style.borderTopColor, `${name}`).not.toBe(ground);
    }
    const pressed = await styleOf(page.getByRole('button', { name: /^Gao, \d/ }));
    const other = await styleOf(page.getByRole('button', { name: /^Konna, \d/ }));
    expect(pressed.backgroundColor).not.toBe(other.backgroundColor);
    const handle = page.getByRole('slider', { name: 'From' });
    expect((await styleOf(handle, '::before')).backgroundColor).not.toBe(ground);
    const icon = page.locator('.maplibregl-ctrl-zoom-in .maplibregl-ctrl-icon');
    await expect(icon).toHaveCSS('filter', 'none');

    await page.getByRole('button', { name: /^Table$/ }).click();
    const head = page.getByRole('columnheader', { name: 'Date', exact: true });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect((await styleOf(head.locator('.sort-arrow'))).backgroundColor).not.toBe(ground);
    const current = await styleOf(page.getByRole('button', { name: /^Table$/ }));
    expect(current.backgroundColor).not.toBe(other.backgroundColor);

    // What has the focus is framed in a colour of the reader's too.
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  }
});

test('with less motion nothing moves by itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
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

test('the live region speaks once a scrub has come to rest, and not while it plays', async ({
  page,
}) => {
  await openMap(page, '#t=2013-01-05..2013-02-20');
  const said = page.getByRole('status').last();
  await said.evaluate((region) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const text = region.textContent ?? '';
      if (text !== '') heard.push(text);
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
  await page.getByRole('slider', { name: 'From' }).focus();
  for (let day = 0; day < 8; day++) await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(
    /^\d+ records · \d+ context in view, 13 January to 20 February 2013$/,
  );
  expect(await heard()).toHaveLength(1);

  await page.getByRole('checkbox', { name: /^Attacks/ }).uncheck();
  await expect.poll(async () => (await heard()).length).toBe(2);

  await page.getByRole('button', { name: /^Gao, \d/ }).click();
  await expect(said).toHaveText(/^Gao\. \d+ records/);

  const before = (await heard()).length;
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const slider = page.getByRole('slider', { name: 'To' });
  const start = Number(await slider.getAttribute('aria-valuenow'));
  await expect
    .poll(async () => Number(await slider.getAttribute('aria-valuenow')))
    .toBeGreaterThan(start + 5);
  expect((await heard()).slice(before)).toEqual([]);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(async () => (await heard()).length).toBe(before + 1);
});

test('at 200 % and at 320 pixels nothing is lost and nothing scrolls sideways', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  for (const [width, height, deviceScaleFactor] of [
    [640, 400, 2],
    [320, 640, 2],
  ] as const) {
    const context = await browser.newContext({
      ...{ viewport: { width, height }, deviceScaleFactor, locale: 'en-GB' },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await openMap(page);
    for (const [name, view] of entries) {
      await show(page, view, 'en');
      const lost = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const faults =
          scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
        const panel = document.querySelector('.evidence-panel');
        // Wider than the panel is only what scrolls in a frame of its own.
        for (const part of panel?.querySelectorAll<HTMLElement>('*') ?? []) {
          const box = part.getBoundingClientRect();
          const beyond = box.right - (panel?.getBoundingClientRect().right ?? 0);
          if (beyond > 1 && !part.closest('.table-scroll, .visually-hidden, svg'))
            faults.push(`${part.outerHTML.slice(0, 80)} sticks out by ${Math.round(beyond)} px`);
        }
        return faults;
      });
      expect(lost, `${name} at ${width}×${height}`).toEqual([]);
    }
    // Every function is still there: layers, dates, tables and keys.
    await page.keyboard.press('Escape');
    await show(page, { hash: '' }, 'en');
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('button', { name: 'Layers and legend' }).click();
    await page.getByRole('checkbox', { name: /^Political/ }).uncheck();
    await expect(page).toHaveURL(/layers=/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('textbox', { name: 'From date' }).fill('2023-10');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/t=2023-10-01\.\./);
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const box = await dialog.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(width);
    expect(box?.height).toBeLessThanOrEqual(height);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await context.close();
  }
});
