/**
 * How colours look to readers with other eyes, and how far apart they look. Colours are `#rrggbb`.
 *
 * - Colour blindness: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model
 *   for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009; the authors' precomputed matrices
 *   for severity 1.0, which apply to linear RGB.
 * - Distance: CIEDE2000, after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula:
 *   Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research and
 *   Application 30(1), 2005.
 * - Contrast and relative luminance: WCAG 2.2.
 */

type Triple = readonly [number, number, number];

export const VISIONS = ['full', 'protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const;
type Vision = (typeof VISIONS)[number];

/** Rec. 709 luminance of linear RGB. */
const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722];

const MATRICES: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [LUMINANCE, LUMINANCE, LUMINANCE],
};

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Linear RGB, 0 to 1, of a colour. */
export function linearRgb(colour: string): Triple {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`Not a colour: ${colour}`);
  const channel = (hex = ''): number => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(match[1]), channel(match[2]), channel(match[3])];
}

/** Linear RGB of a colour as a reader with this vision sees it. */
export function seenAs(colour: string, vision: Vision): Triple {
  const rgb = linearRgb(colour);
  const [r, g, b] = MATRICES[vision].map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => dot(LUMINANCE, linearRgb(colour)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** CIELAB (D65, 2°) of linear RGB. */
export function lab(rgb: Triple): Triple {
  const f = (t: number): number =>
    t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Degrees, 0 to 360; 0 where there is no hue. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  return hue < 0 ? hue + 360 : hue;
}

/** The part of the chroma that the formula's G and rotation depend on. */
const steep = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000 distance of two CIELAB colours, with unit weights: about 2 is just seen, 100 is black to white. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const g = 1 + 0.5 * (1 - steep((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
  const [h1, h2] = [hueOf(a1 * g, b1), hueOf(a2 * g, b2)];
  const grey = c1 * c2 === 0;
  const apart = h2 - h1;
  const turn = grey ? 0 : apart > 180 ? apart - 360 : apart < -180 ? apart + 360 : apart;
  const [dl, dc] = [l2 - l1, c2 - c1];
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const sum = h1 + h2;
  const h = grey
    ? sum
    : Math.abs(apart) <= 180
      ? sum / 2
      : sum < 360
        ? sum / 2 + 180
        : sum / 2 - 180;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation = -2 * steep(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(
    (dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rotation * (dc / sc) * (dh / sh),
  );
}

/** CIEDE2000 distance of two colours as a reader with this vision sees them. */
export const distance = (one: string, other: string, vision: Vision): number =>
  ciede2000(lab(seenAs(one, vision)), lab(seenAs(other, vision)));

/** CIELAB lightness of a colour, 0 to 100: what is left of it in greyscale. */
export const lightness = (colour: string): number => lab(seenAs(colour, 'greyscale'))[0];
