import type { Page } from '@playwright/test';
import { WHOLE_DATA } from '../../../src/dataset/exporters/wholeData';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

const dialogOf = (page: Page, name = 'Share and download') => page.getByRole('dialog', { name });
const share = (page: Page) => page.getByRole('button', { name: 'Share and download', exact: true });
const linkOf = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });
const codeOf = (page: Page) => page.getByRole('textbox', { name: 'HTML code' });

const VIEW = '#t=2013-02-08..2013-02-10&layers=attack&sel=place:gao';

test('copies the link of the view, with the version of the data and without it', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, VIEW);
  await share(page).click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('Gao. 3 records, ');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const status = dialog.getByRole('status').first();
  await expect(status).toHaveText('');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(status).toHaveText('Copied');
  const link = await copied();
  expect(link).toMatch(new RegExp(`^${baseURL}${VIEW}&v=[0-9a-f]{12}$`));
  expect(link).toBe(await linkOf(page).inputValue());

  await dialog.getByRole('checkbox', { name: /^Add the data version/ }).uncheck();
  await expect(status).toHaveText('');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  expect(await copied()).toBe(`${baseURL}${VIEW}`);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share(page)).toBeFocused();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('without a clipboard it selects the text and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openApp(page, VIEW);
  await share(page).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.getByRole('status').last()).toContainText('It is selected');
  await expect(codeOf(page)).toBeFocused();
  const selected = await codeOf(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toMatch(/^<iframe .*<\/iframe>$/);
});

test('sends the link by the ways of the phone where it has some', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: unknown) => {
        Object.assign(window, { sent: data });
        return Promise.reject(new DOMException('not today', 'AbortError'));
      },
    });
  });
  await openApp(page, VIEW);
  await share(page).click();
  await page.getByRole('button', { name: 'Send…' }).click();
  const sent = await page.evaluate(() => (window as unknown as { sent: { url: string } }).sent);
  expect(sent).toEqual({
    title: 'Northern Mali, word for word',
    url: await linkOf(page).inputValue(),
  });
});

test('offers code that embeds the view in the language and height that are chosen', async ({
  page,
  context,
  baseURL,
}) => {
  await openApp(page, VIEW);
  await share(page).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  const height = dialog.getByRole('combobox', { name: 'Height' });
  await expect(height).toHaveValue('640');
  await height.selectOption('520');
  const code = await codeOf(page).inputValue();
  // Not in the app's page, whose policy would speak against the style.
  const blank = await context.newPage();
  const frame = await blank.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const [only, ...others] = body.children;
    const attributes = [...(only?.attributes ?? [])].map(({ name, value }) => [name, value]);
    return { others: others.length, ...Object.fromEntries(attributes) } as Record<string, unknown>;
  }, code);
  const address = `${baseURL}?embed${VIEW}&lang=fr`;
  expect(frame).toEqual({
    others: 0,
    src: address,
    title: 'Nord du Mali, mot pour mot\u00a0: carte et chronologie avec leurs sources',
    width: '100%',
    height: '520',
    style: 'border:0',
    loading: 'lazy',
    allowfullscreen: '',
  });
  const preview = dialog.getByRole('link', { name: /^Preview/ });
  await expect(preview).toHaveAttribute('href', address);
  const [opened] = await Promise.all([page.waitForEvent('popup'), preview.click()]);
  await expect(opened.getByRole('link', { name: /^Voir toute la carte/ })).toBeVisible();
});

test('names the files of the whole data, and each is there', async ({ page }) => {
  await openApp(page, `${VIEW}&lang=fr`);
  await page.getByRole('button', { name: 'Partager et télécharger', exact: true }).click();
  const whole = page.getByRole('region', { name: 'Toutes les données', exact: true });
  const links = whole.getByRole('link');
  await expect(links.filter({ hasText: 'annotations.jsonld' })).toHaveCount(1);
  const answers = await links.evaluateAll((all) =>
    Promise.all(
      all.map(async (link) => {
        const { ok } = await fetch((link as HTMLAnchorElement).href);
        return `${link.textContent}: ${ok}`;
      }),
    ),
  );
  expect(answers).toEqual(WHOLE_DATA.map((name) => `${name}: true`));
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    links.filter({ hasText: 'datapackage.json' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('datapackage.json');
});

test('says that own files are in no link', async ({ page }) => {
  await openApp(page, '#sel=page:own');
  await page.locator('input[type="file"]').setInputFiles('tests/fixtures/ucdp_ged_mali.csv');
  await expect(page.locator('.own-set')).toHaveCount(1);
  await page.locator('.own-row').first().click();
  await share(page).click();
  await expect(dialogOf(page)).toContainText('Your own files are not in the link');
  // Nor are their days: all days are all days of whoever opens the link.
  expect(await linkOf(page).inputValue()).not.toMatch(/[#&](sel|t)=/);
});

test.describe('on a small phone, in French', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

  test('the dialog fits, and its button has a name', async ({ page }) => {
    await openApp(page, '#lang=fr');
    await page.getByRole('button', { name: 'Partager et télécharger', exact: true }).tap();
    const dialog = dialogOf(page, 'Partager et télécharger');
    await expect(dialog.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(568);
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await dialog.getByRole('button', { name: 'Fermer' }).tap();
    await expect(dialog).toHaveCount(0);
  });
});
