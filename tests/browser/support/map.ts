import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { countDifferentPixels, type Pixels, screenshotPixels } from './pixels';

/** The six towns that always have a button, with their WGS 84 positions in the built data. */
export interface Town {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

const readData = (name: string) => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8'));

interface PlaceFeature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: { readonly name_en: string };
}

interface BuiltQuote {
  readonly exact: string;
}

interface BuiltEvent {
  readonly id: string;
  readonly properties: {
    readonly title_en: string;
    readonly start?: string;
    readonly end?: string;
    readonly places: readonly { readonly id: string }[];
    readonly quotes: readonly BuiltQuote[];
  };
}

const SIX_TOWNS = ['gao', 'kidal', 'konna', 'tessalit', 'mopti', 'bamako'];

/** Read from the build, so that the tests follow the data. */
export const towns = (): Town[] =>
  (readData('places.geojson').features as PlaceFeature[])
    .filter(({ id }) => SIX_TOWNS.includes(id))
    .map(({ id, geometry, properties }) => {
      const [lon, lat] = geometry.coordinates;
      return { id, name: properties.name_en, lon, lat };
    });

export const builtEvents = (): BuiltEvent[] => readData('events.geojson').features;

/** MapLibre's canvas: a region named by the app. */
export const mapCanvas = (page: Page, name: 'Map' | 'Carte' = 'Map'): Locator =>
  page.getByRole('region', { name, exact: true });

/** Opens the app with this hash and waits until the map has drawn itself, its relief included. */
export async function openMap(page: Page, hash = '', path = '/'): Promise<void> {
  await page.goto(`${path}${hash}`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
  // It comes after the first view, and would change pictures taken before.
  await expect(page.locator('[data-relief]')).toBeVisible({ timeout: 60_000 });
}

/** Screenshots until two in a row are equal: the map has come to rest. */
export async function restingPixels(target: Locator): Promise<Pixels> {
  let last = await screenshotPixels(target);
  for (let attempt = 0; attempt < 20; attempt++) {
    const next = await screenshotPixels(target);
    if (countDifferentPixels(last, next) === 0) return next;
    last = next;
  }
  throw new Error('the map does not come to rest');
}
