import { expect, test } from '../support/fixtures';
import { builtEvents, mapCanvas, openMap } from '../support/map';
import { withoutWebGl } from '../support/withoutWebGl';

const titleOf = (id: string) =>
  builtEvents().find((event) => event.id === id)?.properties.title_en ?? `no ${id}`;

test('has the regions, layers and towns of the contract in English', async ({ page }) => {
  await openMap(page);
  for (const name of ['Map', 'Timeline', 'Evidence', 'Layers'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  for (const name of [
    'Attacks',
    'Troop movements',
    'Camp handovers',
    'Territorial control',
    'Political',
    'Other',
  ])
    await expect(page.getByRole('checkbox', { name: new RegExp(`^${name}\\b`) })).toBeChecked();
  for (const name of ['From', 'To'])
    await expect(page.getByRole('slider', { name, exact: true })).toBeVisible();
  for (const name of ['On a day', 'In a window', 'Up to a day'])
    await expect(page.getByRole('radio', { name, exact: true })).toBeAttached();
  for (const name of ['Play', 'Previous event', 'Next event'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
});

test('has them in French', async ({ page }) => {
  await openMap(page, '#lang=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  for (const name of ['Carte', 'Chronologie', 'Sources', 'Couches'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  for (const name of [
    'Attaques',
    'Mouvements de troupes',
    'Transferts de camps',
    'Contrôle territorial',
    'Politique',
    'Autre',
  ])
    await expect(page.getByRole('checkbox', { name: new RegExp(`^${name}`) })).toBeChecked();
  for (const name of ['Du', 'Au'])
    await expect(page.getByRole('slider', { name, exact: true })).toBeVisible();
  for (const name of ['Lecture', 'Événement précédent', 'Événement suivant'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
});

test('speaks the language of the browser where the link names none', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();
  await context.close();
});

test('works from a sub-path', async ({ page }) => {
  await openMap(page, '#sel=place:kidal', { path: '/a/b/' });
  await expect(page.getByRole('heading', { name: 'Kidal', exact: true })).toBeVisible();
  await expect(mapCanvas(page)).toBeVisible();
});

test('shows the three Gao attacks, and no other, on 8–10 February 2013', async ({ page }) => {
  await openMap(page, '#t=2013-02-08..2013-02-10&layers=attack');
  const panel = page.getByRole('region', { name: 'Evidence', exact: true });
  const attacks = [
    '2013-02-08-gao-suicide-bombing',
    '2013-02-09-gao-suicide-bombing',
    '2013-02-10-gao-fighting',
  ];
  for (const id of attacks)
    await expect(panel.getByRole('button', { name: titleOf(id) })).toBeVisible();
  const others = builtEvents().filter(({ id }) => !attacks.includes(id));
  for (const { properties } of others)
    await expect(panel.getByRole('button', { name: properties.title_en })).toHaveCount(0);
});

test('keeps passages outside the window apart', async ({ page }) => {
  await openMap(page, '#t=2023-10-31..2023-10-31&sel=place:gao');
  const panel = page.getByRole('region', { name: 'Evidence', exact: true });
  const text = (await panel.textContent()) ?? '';
  const outside = text.indexOf('Outside the window');
  expect(outside).toBeGreaterThan(0);
  expect(text.indexOf('Two checkpoints in Gao were hit by suicide bomb attacks')).toBeGreaterThan(
    outside,
  );
  const convoy = text.indexOf('the convoy of over 100 trucks was on its way to Gao');
  expect(convoy).toBeGreaterThan(0);
  expect(convoy).toBeLessThan(outside);
});

test('shows a quotation with its publisher and date, and boilerplate nowhere', async ({ page }) => {
  await openMap(page, '#sel=place:gao');
  const panel = page.getByRole('region', { name: 'Evidence', exact: true });
  const market = panel.locator('blockquote', { hasText: 'main market remained closed' });
  await expect(market).toBeVisible();
  await expect(
    panel.locator('figure', { hasText: 'main market remained closed' }).locator('figcaption'),
  ).toContainText(/BBC News.*2013/);
  await expect(page.locator('body')).not.toContainText('French soldiers near Gao');
  await expect(page.locator('body')).not.toContainText('Are you in Gao or elsewhere');
});

test('lists the records that have no place on the map', async ({ page }) => {
  await openMap(page, '#t=2013-01-10..2013-01-10');
  const panel = page.getByRole('region', { name: 'Evidence', exact: true });
  const meeting = panel.getByRole('button', { name: titleOf('2013-01-10-council-meeting') });
  await meeting.click();
  await expect(panel.locator('blockquote').first()).toContainText('met in New York');
});

test('lists the record without a date', async ({ page }) => {
  await openMap(page);
  const panel = page.getByRole('region', { name: 'Evidence', exact: true });
  await expect(
    panel.getByRole('button', { name: titleOf('2013-02-african-troops-in-un-force') }),
  ).toBeAttached();
});

test('ignores a bad link with a notice', async ({ page }) => {
  await openMap(page, '#t=yesterday&sel=place:atlantis&layers=attack');
  await expect(page.getByRole('status').filter({ hasText: 't=yesterday' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Attacks\b/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Political\b/ })).not.toBeChecked();
});

test('never reads a link as HTML', async ({ page }) => {
  await openMap(page, '#sel=<img src=x onerror=document.title="run">&t=<script>');
  await expect(page.getByRole('status').first()).toContainText('<img');
  await expect(page).toHaveTitle('Northern Mali, word for word');
});

test('a changed link applies without a reload, and back undoes a choice', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    document.body.dataset.sameDocument = 'yes';
    location.hash = '#sel=place:konna&t=2013-01-10..2013-01-11&layers=attack';
  });
  await expect(page.getByRole('heading', { name: 'Konna', exact: true })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
    'aria-valuetext',
    /10 January 2013/,
  );
  const panel = page.getByRole('region', { name: 'Evidence', exact: true });
  await panel
    .getByRole('button', { name: /^Gao\b/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Konna', exact: true })).toBeVisible();
  // An absent key means its default.
  await page.evaluate(() => {
    location.hash = '#sel=place:konna';
  });
  await expect(page.getByRole('checkbox', { name: /^Political\b/ })).toBeChecked();
  await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes');
});

test.describe('without WebGL', () => {
  test.use({ allow: /webgl/i });

  test('says so, and the rest works', async ({ page }) => {
    await withoutWebGl(page);
    await page.goto('/#sel=place:gao');
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toContainText('WebGL');
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await page.getByRole('slider', { name: 'From' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/t=2012-03-02\.\./);
  });
});

test.describe('when a part fails', () => {
  test.use({ allow: /failed request|Failed to (fetch|load)|planted fault|error occurred/i });

  test('a map that cannot be loaded leaves the rest and can be tried again', async ({ page }) => {
    await page.route(/MapView.*\.js$/, (route) => route.abort());
    await page.goto('/#sel=place:gao');
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await expect(map.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
  });

  test('a missing basemap is reported, and the records stay readable', async ({ page }) => {
    await page.route(/basemap\.json$/, (route) => route.abort());
    await page.goto('/#sel=place:gao');
    await expect(page.getByRole('alert')).toContainText('could not be drawn');
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
  });

  test('an exception in the timeline does not blank the panel or the map', async ({ page }) => {
    await page.addInitScript(() => {
      const observe = ResizeObserver.prototype.observe;
      ResizeObserver.prototype.observe = function (target, ...rest) {
        if (target.closest('.app-timeline')) throw new Error('planted fault');
        observe.call(this, target, ...rest);
      };
    });
    await openMap(page, '#sel=place:gao');
    await expect(page.locator('.app-timeline').getByRole('alert')).toBeVisible();
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await expect(mapCanvas(page)).toBeVisible();
  });
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [1920, 1080],
  [768, 1024],
] as const)
  test(`nothing is cut or covered at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '#sel=place:gao&lang=fr');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const covered = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, input, a[href], [role="slider"]'),
      ];
      return controls.flatMap((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = control.getBoundingClientRect();
        if (box.width === 0 || getComputedStyle(control).visibility === 'hidden') return [];
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const own =
          top !== null &&
          (control.contains(top) ||
            top.contains(control) ||
            top.closest('label')?.contains(control));
        return own
          ? []
          : [`${control.outerHTML.slice(0, 120)} is under ${top?.outerHTML.slice(0, 80)}`];
      });
    });
    expect(covered).toEqual([]);
  });
