import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { openLink } from './link';

/** The evidence panel, in either language. */
export const panelOf = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Evidence|Sources)$/, exact: true });

/** Opens a link of the app and waits for what it shows in the panel, which it returns. */
export async function openApp(page: Page, hash = ''): Promise<Locator> {
  await openLink(page, '/', hash);
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  return panel;
}

/** Opens what shares the view, and makes files and pictures of it. */
export async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Share|Partager)/ }).click();
  return page.getByRole('dialog', { name: /^(Share|Partager)/ });
}
