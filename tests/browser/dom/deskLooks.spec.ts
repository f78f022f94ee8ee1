import { axeFaults } from '../support/axe';
import { beginCopy } from '../support/desk';
import { expect, test } from '../support/fixtures';

/** What can be done at the desk, where there is room for all and on a phone. */
for (const [width, height, scheme] of [
  [1280, 800, 'light'],
  [390, 844, 'dark'],
] as const)
  test(`the desk with an open record has no fault that axe finds: ${width} px, ${scheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await beginCopy(page);
    const text = page.getByRole('region', { name: 'Document' });
    await expect(text).toContainText('100% accounted for');
    expect(await axeFaults(page)).toEqual([]);
    if (width < 1000) await page.getByRole('button', { name: 'Record', exact: true }).click();
    const card = page.getByRole('region', { name: 'Record' });
    await card.getByRole('button', { name: /France sends troops/ }).click();
    await expect(card).toContainText('Thousands of troops from France');
    await expect(card.getByLabel('Title in English')).toHaveValue('France sends troops to Mali');
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
  });
