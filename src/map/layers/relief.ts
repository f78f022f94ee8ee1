import type {
  ExpressionSpecification,
  Map as MapLibreMap,
  RasterLayerSpecification,
} from 'maplibre-gl';
import { GROUND, type ReliefLook } from '../../ground/groundPalette';
import { channelsOf } from '../../marks/channels';
import type { Theme } from '../../marks/palette';
import { reportFault } from '../../ui/reportFault';
import { savesData } from '../../ui/savesData';

const RELIEF = 'relief';
/** The relief lies on the land and below every line. */
const BELOW = 'coast';
/** The map's window as `scripts/basemap` cuts it, in degrees: north-west, north-east, south-east, south-west. */
const CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
  [-30, 38],
  [26, 38],
  [26, -2],
  [-30, -2],
];
/** What the file holds where there is nothing to shade. */
const NEUTRAL = 128;
/** Tones this close to neutral are the noise of the file's compression. */
const NOISE = 2;
const FADE_MS = 900;
/** Towards the edges of the file the relief fades out over so many of its pixels, about three degrees. */
const EDGE_PX = 75;

/**
 * The wash for each of the 256 tones of the relief file: four bytes each (red, green, blue, alpha),
 * shadow below the neutral tone and light above it, nothing at it.
 */
export function reliefWashes(look: ReliefLook): Uint8ClampedArray {
  const washes = new Uint8ClampedArray(256 * 4);
  for (let tone = 0; tone < 256; tone++) {
    const distance = Math.abs(tone - NEUTRAL);
    const [hex, strength] =
      tone < NEUTRAL ? [look.shadow, look.shadowStrength] : [look.light, look.lightStrength];
    const share = Math.max(0, distance - NOISE) / (NEUTRAL - NOISE);
    washes.set([...channelsOf(hex), share * strength * 255], tone * 4);
  }
  return washes;
}

/** Strength by zoom, as a share of `strength`. */
const byZoom = (strength: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  6,
  strength,
  7.5,
  0.6 * strength,
  9,
  0.25 * strength,
  10,
  0,
];

const layer = (opacity: number): RasterLayerSpecification => ({
  id: RELIEF,
  type: 'raster',
  source: RELIEF,
  paint: {
    // Close up there would be only blur.
    'raster-opacity': byZoom(opacity),
    'raster-opacity-transition': { duration: FADE_MS, delay: 0 },
  },
});

/** The tones of the relief file, and a canvas of its size to tint. */
interface Relief {
  readonly tones: Uint8Array;
  readonly canvas: HTMLCanvasElement;
}

/** A reader who saves data gets the relief only where it is stored already. */
const isSpared = async (url: URL): Promise<boolean> =>
  savesData() && !(await caches.match(url, { ignoreSearch: true }));

/** `null` where it is not to be had, or not wanted. */
async function loadRelief(url: URL, signal: AbortSignal): Promise<Relief | null> {
  if (await isSpared(url)) return null;
  const response = await fetch(url, { signal });
  if (!response.ok) return null;
  const bitmap = await createImageBitmap(await response.blob());
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    tones: Uint8Array.from({ length: data.length / 4 }, (_, i) => data[i * 4] ?? 0),
    canvas,
  };
}

/** How much of the wash is laid on at this pixel of an axis: beyond the relief there is none, and no edge is to be seen. */
const shareAt = (at: number, length: number): number =>
  Math.min(1, (Math.min(at, length - 1 - at) + 0.5) / EDGE_PX);

function tint({ tones, canvas }: Relief, look: ReliefLook): void {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const image = context.createImageData(canvas.width, canvas.height);
  const washes = new Uint32Array(reliefWashes(look).buffer);
  const pixels = new Uint32Array(image.data.buffer);
  const { width, height } = canvas;
  for (let i = 0; i < pixels.length; i++) pixels[i] = washes[tones[i] ?? NEUTRAL] ?? 0;
  for (let y = 0; y < height; y++) {
    const down = shareAt(y, height);
    for (let x = 0; x < width; x++) {
      const share = down * shareAt(x, width);
      const alpha = (y * width + x) * 4 + 3;
      if (share < 1) image.data[alpha] = (image.data[alpha] ?? 0) * share;
    }
  }
  context.putImageData(image, 0, 0);
}

/** What the relief needs to know of the map's surroundings. */
interface ReliefOptions {
  /** The page's address: the file lies below it. */
  readonly base: URL;
  /** The theme of the newest style. */
  readonly theme: () => Theme;
  /** Whether to show it at once instead of fading it in. */
  readonly still: boolean;
}

/**
 * Loads the relief and lays it on the ground of this and every later style. Call it after the first
 * view: nothing waits for it, and without its file the map is complete but flat. The map's container
 * then says `data-relief="shown"`, or `"missing"`.
 */
export async function addRelief(map: MapLibreMap, options: ReliefOptions): Promise<void> {
  const { base, theme, still } = options;
  const removal = new AbortController();
  map.once('remove', () => removal.abort());
  const container = map.getContainer();
  try {
    const relief = await loadRelief(new URL('basemap/relief.webp', base), removal.signal);
    if (!relief) {
      container.dataset.relief = 'missing';
      return;
    }
    const show = (opacity: number) => {
      if (!map.getLayer(BELOW) || map.getLayer(RELIEF)) return;
      tint(relief, GROUND[theme()].relief);
      map.addSource(RELIEF, {
        type: 'canvas',
        canvas: relief.canvas,
        coordinates: CORNERS,
        animate: false,
      });
      map.addLayer(layer(opacity), BELOW);
    };
    const finished = () => {
      container.dataset.relief = 'shown';
    };
    if (removal.signal.aborted) return;
    // A new style (theme, language) drops what was added to the old one.
    map.on('style.load', () => show(1));
    show(still ? 1 : 0);
    if (still) map.once('idle', finished);
    else
      map.once('idle', () => {
        if (map.getLayer(RELIEF)) map.setPaintProperty(RELIEF, 'raster-opacity', byZoom(1));
        map.once('idle', finished);
      });
  } catch (error) {
    container.dataset.relief = 'missing';
    reportFault(error);
  }
}
