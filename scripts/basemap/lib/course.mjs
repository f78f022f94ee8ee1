// Draws a coarse river line onto mapped water: the cheapest path over a grid, where a step is cheap on
// water, dearer away from it, and the coarse line counts as faint water wherever none is mapped.
import { smooth, thin } from './geo.mjs';

const CELL = 0.004; // degrees, about 440 m
const CORRIDOR_KM = 9; // how far the course may leave the coarse line
const GUIDE_HANDICAP_KM = 0.8; // following the coarse line is as good as staying this far off water
const AWAY_COST = 2.2; // extra cost of a km travelled one km off the water
const AWAY_LIMIT_KM = 4;
const KM = 111.195;

/** A grid of the distance in km from the given cells (two-pass chamfer). */
function distanceField(width, height, kx, seeds) {
  const field = new Float32Array(width * height).fill(1e6);
  for (const s of seeds) field[s] = 0;
  const [dx, dy] = [CELL * KM * kx, CELL * KM];
  const diagonal = Math.hypot(dx, dy);
  const relax = (i, j, cost) => {
    if (field[j] + cost < field[i]) field[i] = field[j] + cost;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (x > 0) relax(i, i - 1, dx);
      if (y > 0) relax(i, i - width, dy);
      if (x > 0 && y > 0) relax(i, i - width - 1, diagonal);
      if (x < width - 1 && y > 0) relax(i, i - width + 1, diagonal);
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x;
      if (x < width - 1) relax(i, i + 1, dx);
      if (y < height - 1) relax(i, i + width, dy);
      if (x < width - 1 && y < height - 1) relax(i, i + width + 1, diagonal);
      if (x > 0 && y < height - 1) relax(i, i + width - 1, diagonal);
    }
  }
  return field;
}

/** Binary heap of cells by cost; ties are broken by cell number, so that every run is the same. */
class Heap {
  #items = [];
  get size() {
    return this.#items.length;
  }
  #less(a, b) {
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  }
  push(item) {
    const h = this.#items;
    let i = h.push(item) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!this.#less(h[i], h[up])) break;
      [h[i], h[up]] = [h[up], h[i]];
      i = up;
    }
  }
  pop() {
    const h = this.#items;
    const top = h[0];
    const last = h.pop();
    if (h.length) {
      h[0] = last;
      for (let i = 0; ; ) {
        let low = i;
        for (const c of [2 * i + 1, 2 * i + 2])
          if (c < h.length && this.#less(h[c], h[low])) low = c;
        if (low === i) break;
        [h[i], h[low]] = [h[low], h[i]];
        i = low;
      }
    }
    return top;
  }
}

/** The cells a line passes through, sampled at half a cell. */
function* samplesAlong(line) {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const n = Math.max(1, Math.ceil((Math.hypot(b[0] - a[0], b[1] - a[1]) / CELL) * 2));
    for (let k = 0; k <= n; k++)
      yield [a[0] + ((b[0] - a[0]) * k) / n, a[1] + ((b[1] - a[1]) * k) / n];
  }
}

/** Points inside a polygon's outer ring on the grid's rows, and points along its edge. */
function* samplesInside(ring, x0, y0) {
  yield* samplesAlong(ring);
  const ys = ring.map((p) => p[1]);
  const first = Math.ceil((Math.min(...ys) - y0) / CELL);
  for (let row = first; y0 + row * CELL <= Math.max(...ys); row++) {
    const y = y0 + row * CELL;
    const cuts = [];
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a[1] > y !== b[1] > y) cuts.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
    cuts.sort((p, q) => p - q);
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      for (let x = x0 + Math.ceil((cuts[k] - x0) / CELL) * CELL; x <= cuts[k + 1]; x += CELL)
        yield [x, y];
    }
  }
}

/**
 * The course of a river from the first to the last point of `guide`, drawn onto `water` (polygons) and
 * led through the points `via`, which follow each other downstream.
 */
export function drawCourse(guide, water, via = []) {
  const pad = 0.15;
  const xs = guide.map((p) => p[0]);
  const ys = guide.map((p) => p[1]);
  const [x0, y0] = [Math.min(...xs) - pad, Math.min(...ys) - pad];
  const width = Math.ceil((Math.max(...xs) + pad - x0) / CELL) + 1;
  const height = Math.ceil((Math.max(...ys) + pad - y0) / CELL) + 1;
  const kx = Math.cos((((Math.min(...ys) + Math.max(...ys)) / 2) * Math.PI) / 180);
  const cellOf = ([x, y]) => {
    const [cx, cy] = [Math.round((x - x0) / CELL), Math.round((y - y0) / CELL)];
    return cx < 0 || cy < 0 || cx >= width || cy >= height ? -1 : cy * width + cx;
  };
  const cells = (points) => {
    const set = new Set();
    for (const p of points) {
      const c = cellOf(p);
      if (c >= 0) set.add(c);
    }
    return set;
  };
  const fromGuide = distanceField(width, height, kx, cells(samplesAlong(guide)));
  const waterCells = new Set();
  for (const [outer] of water) {
    if (!outer.some((p) => cellOf(p) >= 0)) continue;
    for (const c of cells(samplesInside(outer, x0, y0))) waterCells.add(c);
  }
  const fromWater = distanceField(width, height, kx, waterCells);

  const costAt = (i) =>
    1 + AWAY_COST * Math.min(AWAY_LIMIT_KM, fromWater[i], fromGuide[i] + GUIDE_HANDICAP_KM);
  const leg = (start, goal) => {
    const best = new Float64Array(width * height).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(width * height).fill(-1);
    const heap = new Heap();
    best[start] = 0;
    heap.push([0, start]);
    while (heap.size) {
      const [cost, i] = heap.pop();
      if (i === goal) break;
      if (cost > best[i]) continue;
      const [cx, cy] = [i % width, Math.floor(i / width)];
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [nx, ny] = [cx + dx, cy + dy];
          if ((dx === 0 && dy === 0) || nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const j = ny * width + nx;
          if (fromGuide[j] > CORRIDOR_KM) continue;
          const step = Math.hypot(dx * kx, dy) * CELL * KM;
          const next = cost + (step * (costAt(i) + costAt(j))) / 2;
          if (next < best[j]) {
            best[j] = next;
            from[j] = i;
            heap.push([next, j]);
          }
        }
      }
    }
    const path = [];
    for (let i = goal; i >= 0; i = from[i]) path.push(i);
    if (path[path.length - 1] !== start) throw new Error('no course within the corridor');
    return path.reverse();
  };
  const stops = [guide[0], ...via, guide[guide.length - 1]].map(cellOf);
  const path = stops
    .slice(1)
    .flatMap((stop, k) => leg(stops[k], stop).slice(k === 0 ? 0 : 1))
    .map((i) => [x0 + (i % width) * CELL, y0 + Math.floor(i / width) * CELL]);
  // Take out the grid's stairs, then round the corners.
  return thin(smooth(thin(path, 0.4), 3), 0.06);
}
