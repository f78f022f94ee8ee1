// Turns elevations into soft shading. A field is { width, height, values: Float32Array }, row by row from the north-west.

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
const smoothstep = (from, to, value) => {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
};

const fieldOf = ({ width, height }, valueAt) => {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) values[y * width + x] = valueAt(x, y, y * width + x);
  return { width, height, values };
};

function blurRows({ width, height, values }, kernel) {
  const reach = (kernel.length - 1) / 2;
  return fieldOf({ width, height }, (x, y) => {
    let sum = 0;
    for (let i = -reach; i <= reach; i++)
      sum += kernel[i + reach] * values[y * width + clamp(x + i, 0, width - 1)];
    return sum;
  });
}

const turned = ({ width, height, values }) =>
  fieldOf({ width: height, height: width }, (x, y) => values[x * width + y]);

/** The field blurred by a Gaussian of this standard deviation, in pixels. */
export function blur(field, sigma) {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((a, b) => a + b);
  const kernel = weights.map((w) => w / total);
  return turned(blurRows(turned(blurRows(field, kernel)), kernel));
}

/** The field sampled anew (bilinear): `at(x, y)` gives the old position of a new pixel. */
export const resample = (field, size, at) =>
  fieldOf(size, (x, y) => {
    const [u, v] = at(x, y);
    const x0 = clamp(Math.floor(u), 0, field.width - 2);
    const y0 = clamp(Math.floor(v), 0, field.height - 2);
    const [fx, fy] = [clamp(u - x0, 0, 1), clamp(v - y0, 0, 1)];
    const i = y0 * field.width + x0;
    const top = field.values[i] * (1 - fx) + field.values[i + 1] * fx;
    const low = field.values[i + field.width] * (1 - fx) + field.values[i + field.width + 1] * fx;
    return top * (1 - fy) + low * fy;
  });

/** How rough the land is, 0..1: 0 where the source's steps and blocks are all there is to see. */
export function roughness(elevation, { from, to }) {
  const mean = blur(elevation, 7);
  const square = fieldOf(elevation, (_x, _y, i) => (elevation.values[i] - mean.values[i]) ** 2);
  const variance = blur(square, 7);
  return fieldOf(elevation, (_x, _y, i) => smoothstep(from, to, Math.sqrt(variance.values[i])));
}

/** Rough land as it is, flat land much smoothed: the source's steps are not relief. */
export function calmed(elevation, rough) {
  const [fine, broad] = [blur(elevation, 1.1), blur(elevation, 6)];
  return fieldOf(elevation, (_x, _y, i) => {
    const w = rough.values[i];
    return fine.values[i] * w + broad.values[i] * (1 - w);
  });
}

/** Shading with light from the north-west, about -1 (shadow) to 1 (light); `strength` is per grey step a pixel. */
export const shade = (elevation, strength) => {
  const { width, height, values } = elevation;
  const z = (x, y) => values[clamp(y, 0, height - 1) * width + clamp(x, 0, width - 1)];
  return fieldOf(elevation, (x, y) => {
    const dx = (z(x + 1, y) - z(x - 1, y)) / 2;
    const dy = (z(x, y + 1) - z(x, y - 1)) / 2;
    return Math.tanh(strength * (dx + dy) * Math.SQRT1_2);
  });
};
