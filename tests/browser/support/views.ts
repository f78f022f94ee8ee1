import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

interface View {
  readonly hash: string;
  /** All that differs from the start; without it, the whole page. */
  readonly part?: string;
  /** Opens in it what stands closed. */
  readonly open?: (page: Page) => Promise<void>;
  /** Closes what lies over the page and would lie over the next view too. */
  readonly close?: (page: Page) => Promise<void>;
}

const summary = (page: Page, name: RegExp): Locator =>
  page.locator('summary').filter({ hasText: name });
const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape');
export const toggle = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

/** Every view of the panel, in windows that keep it short, and what opens over the page. */
export const PANEL = '.app-evidence';
const VIEWS = {
  start: { hash: '' },
  filters: {
    hash: 't=2013-02-08..2013-02-11&q=gao',
    part: PANEL,
    async open(page) {
      for (const facet of await page.locator('.facet > summary').all()) await facet.click();
      await expect(page.locator('.facet-option').first()).toBeVisible();
    },
  },
  // The whole page: with a town chosen all parts of it differ.
  town: { hash: 'sel=place:kidal&t=2023-10-01..2023-10-31' },
  record: {
    hash: 'sel=event:2013-02-10-gao-fighting',
    part: PANEL,
    async open(page) {
      await summary(page, /^(Cite this record|Citer cette fiche)/).click();
      await summary(page, /^(Report|Signaler)/).click();
      await expect(page.locator('textarea')).toBeVisible();
    },
  },
  context: { hash: 'tier=corpus,context&sel=event:ctx-2012-03-31-gao', part: PANEL },
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
  layers: {
    hash: 't=2013-02-08..2013-02-11',
    part: '.app-layers',
    async open(page) {
      // On a wide page the layers stand open, and the key behind a button.
      const opener = page.locator('.layers-toggle');
      if (await opener.isVisible()) await opener.click();
      else await toggle(page, /^(Key|Légende)$/).click();
      await expect(page.getByRole('checkbox', { name: /^(Attacks|Attaques)/ })).toBeVisible();
      await expect(page.locator('.key-rows li').first()).toBeVisible();
    },
    close: pressEscape,
  },
  keys: {
    hash: '',
    part: 'dialog',
    async open(page) {
      // Where fingers point there is no button for it.
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    async close(page) {
      await pressEscape(page);
      await expect(page.getByRole('dialog')).toBeHidden();
    },
  },
} as const satisfies Readonly<Record<string, View>>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_ENTRIES = Object.entries(VIEWS) as readonly (readonly [ViewName, View])[];

/** Goes to a view by its link, in the page that is open. */
export async function showView(page: Page, { hash, open }: View, lang: string): Promise<void> {
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
