import type { Dataset } from '../dataset/dataset';
import { addMonths, type Day, type DayRange, dayOf, dayOfMs, msOfDay } from '../domain/day';
import type { EventRecord, Lang } from '../domain/record';
import { statedDays } from '../domain/statedDays';
import { KINDS } from '../domain/vocabulary';
import { type FigureNode, node } from '../drawing/node';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, type Theme } from '../marks/palette';
import { type TextStyle, textWidth } from '../scene/textWidth';
import { formatDay } from '../ui/formatDate';
import { drawing } from './drawing';
import { BREAK_PX, type Stretch, type StripScale, spansOn, stripScale } from './stripScale';

/** What a strip shows. */
interface StripInput {
  readonly dataset: Dataset;
  /** Dated rows of the layers, tiers and filters that are on, whatever the window. */
  readonly rows: readonly number[];
  /** Rows in the window. */
  readonly inView: ReadonlySet<number>;
  readonly window: DayRange;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly width: number;
  /** What it is, for those who do not see it. */
  readonly title: string;
}

const LEAST_BAR_PX = 3.5;
const HIGHEST_PX = 56;
const MOST_UNIT_PX = 7;
const AXIS_PX = 18;
const TOP_PX = 4;
const LABEL: TextStyle = { size: 10.5, weight: 400 };
const LABEL_GAP_PX = 12;
const OUT_OF_VIEW = 0.32;

/** The day under which a record stands: as lists have it. `null` where it is known only roughly. */
function dayOfRow({ events }: Dataset, row: number): Day | null {
  const time = events[row]?.time;
  if (!time || (time.precision !== 'day' && time.precision !== 'month')) return null;
  return statedDays(time).from;
}

/** How many of these rows are known too roughly to stand in a strip. */
export const roughRows = (dataset: Dataset, rows: readonly number[]): number =>
  rows.filter((row) => dayOfRow(dataset, row) === null).length;

interface Bar {
  readonly x: number;
  readonly records: readonly { readonly event: EventRecord; readonly inView: boolean }[];
}

/** Records at the same place of the strip, as many days wide as a bar needs. */
function barsOf({ dataset, rows, inView }: StripInput, scale: StripScale): Bar[] {
  const days = Math.max(1, Math.ceil(LEAST_BAR_PX / scale.pixelsPerDay));
  const bars = new Map<number, Bar>();
  for (const row of rows) {
    const event = dataset.events[row];
    const day = dayOfRow(dataset, row);
    if (!event || day === null) continue;
    const bin = dayOf(Math.floor(day / days) * days);
    const [span] = spansOn(scale, { from: bin, to: dayOf(bin + days - 1) });
    if (!span) continue;
    const known = bars.get(bin)?.records ?? [];
    bars.set(bin, { x: span.x, records: [...known, { event, inView: inView.has(row) }] });
  }
  return [...bars.values()];
}

function drawBars({ theme }: StripInput, bars: readonly Bar[], base: number, width: number) {
  const most = Math.max(1, ...bars.map(({ records }) => records.length));
  const unit = Math.min(MOST_UNIT_PX, HIGHEST_PX / most);
  const order = ({ event }: Bar['records'][number]) =>
    KINDS.indexOf(event.kind) + (event.tier === 'context' ? KINDS.length : 0);
  return bars.flatMap(({ x, records }) =>
    [...records]
      .sort((a, b) => order(a) - order(b))
      .map(({ event, inView }, index) => {
        const { ink, tint } = MARK_COLOURS[theme][event.kind];
        return node('rect', {
          x,
          y: base - (index + 1) * unit,
          width: Math.max(1, width - 0.8),
          height: Math.max(1, unit - 0.8),
          fill: event.tier === 'context' ? tint : ink,
          opacity: inView ? undefined : OUT_OF_VIEW,
          'data-record': event.id,
        });
      }),
  );
}

/** First days of the months of a stretch. */
function monthsIn({ from, to }: DayRange): Day[] {
  const date = new Date(msOfDay(from));
  let day = dayOfMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  const months: Day[] = [];
  for (; day <= to; day = addMonths(day, 1)) months.push(day);
  return months;
}

/** Months below the axis, as many as there is room for. */
function drawTicks(
  { lang, theme }: StripInput,
  { days, x, width }: Stretch,
  pixelsPerDay: number,
  base: number,
): FigureNode[] {
  const { label, quietLabel } = GROUND[theme];
  let free = x;
  return monthsIn(days).flatMap((day) => {
    const at = x + (day - days.from) * pixelsPerDay;
    const text = formatDay(day, lang, 'monthShort');
    const fits = at >= free && at + textWidth(text, LABEL) <= x + width + BREAK_PX / 2;
    if (fits) free = at + textWidth(text, LABEL) + LABEL_GAP_PX;
    return [
      node('path', {
        d: `M${at.toFixed(1)} ${base}v${fits ? 6 : 3}`,
        stroke: quietLabel,
        'stroke-width': fits ? 1 : 0.6,
      }),
      ...(fits
        ? [node('text', { x: at, y: base + 16, 'font-size': LABEL.size, fill: label }, text)]
        : []),
    ];
  });
}

/** Where days are left out: two slanted strokes across the axis. */
const drawBreak = ({ x, width }: Stretch, base: number, colour: string): FigureNode => {
  const middle = x + width + BREAK_PX / 2;
  return node('path', {
    d: `M${(middle - 5).toFixed(1)} ${base + 5}l5 -10M${(middle + 1).toFixed(1)} ${base + 5}l5 -10`,
    stroke: colour,
    fill: 'none',
  });
};

/** Records by day as small bars; the days looked at are shaded, long silences left out. */
export function timelineStrip(input: StripInput): FigureNode {
  const { dataset, rows, window, theme, width, title } = input;
  const { label, quietLabel, selected } = GROUND[theme];
  const scale = stripScale(
    rows.flatMap((row) => dayOfRow(dataset, row) ?? []),
    width,
  );
  const base = TOP_PX + HIGHEST_PX;
  const height = base + AXIS_PX;
  const days = Math.max(1, Math.ceil(LEAST_BAR_PX / scale.pixelsPerDay));
  return drawing(
    width,
    height,
    {
      role: 'img',
    },
    node('title', {}, title),
    ...spansOn(scale, window).map((span) =>
      node('rect', {
        ...span,
        y: 0,
        height: base,
        fill: selected,
        'fill-opacity': 0.1,
        'data-window': 'shown',
      }),
    ),
    ...drawBars(input, barsOf(input, scale), base, days * scale.pixelsPerDay),
    ...scale.stretches.flatMap((stretch, index) => [
      node('path', {
        d: `M${stretch.x.toFixed(1)} ${base}h${stretch.width.toFixed(1)}`,
        stroke: label,
        fill: 'none',
      }),
      ...drawTicks(input, stretch, scale.pixelsPerDay, base),
      ...(index < scale.stretches.length - 1 ? [drawBreak(stretch, base, quietLabel)] : []),
    ]),
  );
}
