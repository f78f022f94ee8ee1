import { KINDS, type Kind } from '../../domain/vocabulary';
import type { AxisDays } from '../../slots/door';
import { addWeights, type DayTotals } from '../columns/ownDays';

/** Drawing units from foot to top, stretched to the height that ownStrip.css gives. */
export const OWN_BARS_HEIGHT = 20;

/** What one set weighs in each bin, in events of the layers that are on. */
interface SetBars {
  readonly certain: Float64Array;
  readonly possible: Float64Array;
}

/** A set's weights in the bins of the track, of all that it is counted by. */
export function setBars(
  all: readonly (DayTotals | null)[],
  bins: readonly AxisDays[],
  layers: ReadonlySet<Kind>,
): SetBars {
  const bars = { certain: new Float64Array(bins.length), possible: new Float64Array(bins.length) };
  const known = all.filter((totals) => totals !== null);
  if (known.length === 0) return bars;
  const sumOfLayers = (weights: Float64Array): number =>
    KINDS.reduce((sum, kind, code) => (layers.has(kind) ? sum + (weights[code] ?? 0) : sum), 0);
  bins.forEach((bin, index) => {
    const weights = {
      certain: new Float64Array(KINDS.length),
      possible: new Float64Array(KINDS.length),
    };
    for (const totals of known) addWeights(totals, bin, weights);
    bars.certain[index] = sumOfLayers(weights.certain);
    bars.possible[index] = sumOfLayers(weights.possible);
  });
  return bars;
}

/** The tallest stack of all sets, in events. */
export function tallestOwn(sets: readonly SetBars[], showPossible: boolean): number {
  let tallest = 0;
  const bins = sets[0]?.certain.length ?? 0;
  for (let bin = 0; bin < bins; bin++) {
    let height = 0;
    for (const { certain, possible } of sets)
      height += (certain[bin] ?? 0) + (showPossible ? (possible[bin] ?? 0) : 0);
    tallest = Math.max(tallest, height);
  }
  return tallest;
}

/** Rounded to a tenth of a pixel to keep the paths short. */
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Something in a bin is seen, however much there is elsewhere. */
const LEAST_HEIGHT = 1;

interface OwnPath {
  readonly set: number;
  readonly part: keyof SetBars;
  readonly path: string;
}

/** One path a set and certainty, the sets stacked in their order. */
export function ownPaths(
  bins: readonly AxisDays[],
  sets: readonly SetBars[],
  showPossible: boolean,
): OwnPath[] {
  const tallest = tallestOwn(sets, showPossible);
  const unit = tallest > 0 ? OWN_BARS_HEIGHT / tallest : 0;
  const tops = new Float64Array(bins.length);
  const parts = showPossible ? (['certain', 'possible'] as const) : (['certain'] as const);
  return sets.flatMap((bars, set) =>
    parts.flatMap((part) => {
      const pieces: string[] = [];
      bins.forEach(({ x0, x1 }, bin) => {
        const events = bars[part][bin] ?? 0;
        if (events <= 0) return;
        const height = Math.max(LEAST_HEIGHT, events * unit);
        const top = Math.min(OWN_BARS_HEIGHT, (tops[bin] ?? 0) + height);
        tops[bin] = top;
        pieces.push(`M${px(x0)} ${px(OWN_BARS_HEIGHT - top)}H${px(x1)}v${px(height)}H${px(x0)}Z`);
      });
      return pieces.length > 0 ? [{ set, part, path: pieces.join('') }] : [];
    }),
  );
}
