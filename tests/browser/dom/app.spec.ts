import { coveredControls, overflowOf } from '../support/covered';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

test('has the regions, layers and towns of the contract in English', async ({ page }) => {
  await openApp(page);
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
  await openApp(page, '#lang=fr');
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

test.describe('a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('is spoken to in French where the link names no language', async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();
  });
});

test('works from a sub-path', async ({ page }) => {
  await page.goto('/a/b/#sel=place:kidal');
  await expect(page.getByRole('heading', { name: 'Kidal', exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible();
});

test('ignores a bad link with a notice', async ({ page }) => {
  await openApp(page, '#t=yesterday&sel=place:atlantis&layers=attack');
  await expect(page.getByRole('status').filter({ hasText: 't=yesterday' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Attacks\b/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Political\b/ })).not.toBeChecked();
});

test('never reads a link as HTML', async ({ page }) => {
  await openApp(page, '#sel=<img src=x onerror=document.title="run">&t=<script>');
  await expect(page.getByRole('status').first()).toContainText('<img');
  await expect(page).toHaveTitle('Northern Mali, word for word');
});

test('a changed link applies without a reload, and back undoes a choice', async ({ page }) => {
  await openApp(page);
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

test('without WebGL it says so, and the rest works', async ({ page }) => {
  const panel = await openApp(page, '#sel=place:gao');
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toContainText('WebGL');
  await expect(panel.getByText('main market remained closed').first()).toBeVisible();
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/t=2012-03-02\.\./);
});

test('nothing is cut or covered at any size', async ({ page }) => {
  await openApp(page, '#sel=place:gao&lang=fr');
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [1920, 1080],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => overflowOf(page), `${width}`).toBe(0);
    await expect.poll(() => coveredControls(page), `${width}`).toEqual([]);
  }
});
