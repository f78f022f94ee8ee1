import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import { openLink } from './link';
import { type Clip, countDifferentPixels, type Pixels, screenshotPixels } from './pixels';

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

/** The words of all records of a town. */
export const quotesOf = (town: Town): string[] =>
  builtEvents()
    .filter(({ properties }) => properties.places.some(({ id }) => id === town.id))
    .flatMap(({ properties }) => properties.quotes.map(({ exact }) => exact));

/** MapLibre's canvas: a region named by the app. */
export const mapCanvas = (page: Page, name: 'Map' | 'Carte' = 'Map'): Locator =>
  page.getByRole('region', { name, exact: true });

interface Opening {
  /** The app's folder on its host, with the question mark and what follows where there is one. */
  readonly path?: string;
}

/** Opens the app with this hash and waits until the map has drawn itself, the names of its ground included. */
export async function openMap(page: Page, hash = '', { path = '/' }: Opening = {}): Promise<void> {
  const wasOpen = await openLink(page, path, hash);
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-names]')).toBeVisible({ timeout: 60_000 });
  if (wasOpen) await mapAtRest(page);
}

/** Waits until the map has drawn all that it was told so far. */
export const mapAtRest = (page: Page): Promise<void> =>
  page.locator('.map-canvas').evaluate(async (container) => {
    interface Drawing {
      loaded(): boolean;
      isMoving(): boolean;
      triggerRepaint(): void;
      once(name: 'idle'): Promise<unknown>;
    }
    const { map } = container as unknown as { map: Drawing };
    // A changed view is handed to the map with the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    do {
      const idle = map.once('idle');
      map.triggerRepaint();
      await idle;
    } while (!map.loaded() || map.isMoving());
  });

/** The map, or a part of it, at rest, its relief included: until two pictures in a row are equal. */
export async function restingPixels(target: Locator, part?: Clip): Promise<Pixels> {
  // It comes after all else; where there is none the map says so.
  await expect(target.page().locator('[data-relief]')).toBeVisible({ timeout: 60_000 });
  await mapAtRest(target.page());
  let last = await screenshotPixels(target, part);
  for (let attempt = 0; attempt < 20; attempt++) {
    const next = await screenshotPixels(target, part);
    if (countDifferentPixels(last, next) === 0) return next;
    last = next;
  }
  throw new Error('the map does not come to rest');
}

/** Takes the map's graphics context away and gives it back, as a sleeping computer does. */
export const loseContext = (page: Page): Promise<void> =>
  page.locator('canvas.maplibregl-canvas').evaluate(async (canvas) => {
    const loss = (canvas as HTMLCanvasElement)
      .getContext('webgl2')
      ?.getExtension('WEBGL_lose_context');
    const heard = (name: string) =>
      new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
    const lost = heard('webglcontextlost');
    loss?.loseContext();
    await lost;
    // A context comes back only once all who hear of its loss have answered.
    await new Promise(requestAnimationFrame);
    const restored = heard('webglcontextrestored');
    loss?.restoreContext();
    await restored;
  });
