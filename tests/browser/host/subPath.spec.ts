import { expect, test, watch } from '../support/fixtures';
import { startHost } from '../support/host';

const FOLDER = '/a/b/';

test('the whole app works under /a/b/ and asks for nothing outside', async ({ browser }) => {
  test.setTimeout(180_000);
  const host = await startHost('dist', FOLDER);
  const home = `${host.origin}${FOLDER}`;
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const watched = await watch(context, host.origin);
  const page = await context.newPage();
  try {
    await page.goto(`${home}#sel=place:gao&t=2013-02-08..2013-02-10`);
    await expect(page.locator('[data-relief="shown"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.passage-block blockquote').first()).toBeVisible();
    // What loads when it is asked for: pages, the other language, stories.
    for (const name of ['Camps', 'Table', 'Method', 'Stories'])
      await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('.panel-heading')).toBeVisible();
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();

    // The data files, as their own description and the head of the page name them.
    const missing = await page.evaluate(async () => {
      const get = (path: string) => fetch(new URL(path, document.baseURI));
      const described: { resources: { path: string }[] } = await (
        await get('data/datapackage.json')
      ).json();
      const head: { distribution: { contentUrl: string }[] } = JSON.parse(
        document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      );
      const files = [
        ...head.distribution.map(({ contentUrl }) => contentUrl),
        ...described.resources.map(({ path }) => `data/${path}`),
        ...['manifest.webmanifest', 'preview.png', 'sw.js', 'offline.json', 'icon.svg'],
        'THIRD-PARTY-NOTICES.txt',
      ];
      const found = await Promise.all(files.map(get));
      return [...files.filter((_, i) => !found[i]?.ok), ...(files.length < 18 ? ['too few'] : [])];
    });
    expect(missing).toEqual([]);

    await page.getByRole('button', { name: 'Partager et télécharger', exact: true }).click();
    const link = await page.getByRole('textbox', { name: 'Lien', exact: true }).inputValue();
    expect(link.startsWith(`${home}#t=2013-02-08..2013-02-10`)).toBe(true);
    const code = await page.getByRole('textbox', { name: 'Code HTML' }).inputValue();
    expect(code).toContain(`src="${home}?embed#t=2013-02-08..2013-02-10`);

    const src = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await page.goto(src);
    await expect(page.locator('[data-ready="true"]')).toBeAttached({ timeout: 60_000 });
    const full = page.getByRole('link', { name: /^Voir toute la carte/ });
    await expect(full).toHaveAttribute('href', new RegExp(`^${home}#t=2013-02-08`));

    await watched.settle();
    expect(host.asked.filter((path) => !path.startsWith(FOLDER))).toEqual([]);
    expect(watched.problems).toEqual([]);
  } finally {
    await context.close();
    await host.disappear();
  }
});
