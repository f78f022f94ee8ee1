import { inflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';

/** A picture, four bytes a pixel (red, green, blue, alpha), rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A part of a picture or a page, in CSS pixels from its top left corner. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const BYTES = 4;

/**
 * What a page or an element in sight looks like now, or a part of it; one pixel a CSS pixel. Only what
 * is asked for is painted: a part costs a part.
 */
export async function screenshotPixels(target: Page | Locator, part?: Clip): Promise<Pixels> {
  const page = 'page' in target ? target.page() : target;
  const clip = 'page' in target ? await clipOf(target, part) : part;
  return decodePng(await page.screenshot({ type: 'png', scale: 'css', ...(clip && { clip }) }));
}

/** Where an element, or a part of it, lies on its page. */
async function clipOf(element: Locator, part?: Clip): Promise<Clip> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element has no box');
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
  const [width, height] = [
    Math.ceil(box.x + box.width) - left,
    Math.ceil(box.y + box.height) - top,
  ];
  if (!part) return { x: left, y: top, width, height };
  if (part.x < 0 || part.y < 0 || part.x + part.width > width || part.y + part.height > height)
    throw new Error(`the part lies outside the ${width}×${height} element`);
  return { ...part, x: left + part.x, y: top + part.y };
}

/** How many pixels differ by more than `tolerance` (0 to 255) in any channel. */
export function countDifferentPixels(a: Pixels, b: Pixels, tolerance = 0): number {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`sizes differ: ${a.width}×${a.height} and ${b.width}×${b.height}`);
  let count = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += BYTES) {
    let largest = 0;
    for (let i = pixel; i < pixel + BYTES; i++)
      largest = Math.max(largest, Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0)));
    if (largest > tolerance) count++;
  }
  return count;
}

/** The number of distinct colours: 1 says that nothing was drawn. */
export function distinctColours({ data }: Pixels): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += BYTES) colours.add(view.getUint32(i));
  return colours.size;
}

/** A part of a picture. */
export function crop({ width, height, data }: Pixels, clip: Clip): Pixels {
  if (clip.x < 0 || clip.y < 0 || clip.x + clip.width > width || clip.y + clip.height > height)
    throw new Error(`the clip lies outside the ${width}×${height} picture`);
  const part = new Uint8Array(clip.width * clip.height * BYTES);
  for (let row = 0; row < clip.height; row++) {
    const start = ((clip.y + row) * width + clip.x) * BYTES;
    part.set(data.subarray(start, start + clip.width * BYTES), row * clip.width * BYTES);
  }
  return { width: clip.width, height: clip.height, data: part };
}

/**
 * Reads the one sort of PNG that Chromium's screenshots are: 8 bits a channel, not interlaced.
 * Done here and not in the page, which a test of the page should leave alone.
 */
export function decodePng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colourType, , , interlaced] = png.subarray(24, 29);
  const channels = colourType === 6 ? 4 : 3;
  if (depth !== 8 || interlaced !== 0 || (colourType !== 6 && colourType !== 2))
    throw new Error('not a PNG as Chromium writes them');

  const parts: Buffer[] = [];
  // Chunks follow the 8-byte signature: length, type, content, checksum.
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));

  const data = new Uint8Array(width * height * BYTES).fill(255);
  const stride = width * channels;
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const line = raw.subarray(start + 1, start + 1 + stride);
    unfilter(raw[start] ?? 0, line, above, channels);
    for (let x = 0; x < width; x++)
      data.set(line.subarray(x * channels, (x + 1) * channels), (y * width + x) * BYTES);
    above = line;
  }
  return { width, height, data };
}

/** Undoes, in place, the filter of one line (PNG specification, section 9). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, channels: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = line[i - channels] ?? 0;
    const up = above[i] ?? 0;
    const predicted = [0, left, up, (left + up) >> 1][filter];
    line[i] = (line[i] ?? 0) + (predicted ?? paeth(left, up, above[i - channels] ?? 0));
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toUpLeft = Math.abs(estimate - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
