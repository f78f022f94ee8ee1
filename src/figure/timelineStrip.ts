import type { Dataset } from '../dataset/dataset';
import { addMonths, type Day, type DayRange, dayOf, dayOfMs, msOfDay } from '../domain/day';
import type { EventRecord, Lang } from '../domain/record';
import { statedDays } from '../domain/statedDays';
import { type FigureNode, node } from '../drawing/node';
import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, type Theme } from '../marks/palette';
import { exactDayOf, RAIL_LINES, railLineOf, railOf, TONES, toneOf } from '../marks/timeMarks';
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
const HIGHEST_PX = 48;
const MOST_UNIT_PX = 7;
const AXIS_PX = 18;
const TOP_PX = 4;
/** From one line of rails to the next, and the rail. */
const RAIL_LINE_PX = 3.5;
const RAIL_PX = 2.6;
const RAILS_PX = RAIL_LINES * RAIL_LINE_PX + 2;
const LABEL: TextStyle = { size: 10.5, weight: 400 };
const LABEL_GAP_PX = 12;
const OUT_OF_VIEW = 0.32;

/** A record of the documents that stands on the axis has a day. */
const blockDayOf = ({ tier, time }: EventRecord): Day | null =>
  time && tier === 'corpus' ? exactDayOf(time) : null;

/** The days for which a record opens the strip: what is known only roughly opens none. */
function opensAt({ time }: EventRecord): Day[] {
  if (!time || (time.precision !== 'day' && time.precision !== 'month')) return [];
  return [statedDays(time).from];
}

const eventsOf = ({ dataset, rows }: Pick<StripInput, 'dataset' | 'rows'>) =>
  rows.flatMap((row) => {
    const event = dataset.events[row];
    return event?.time ? [{ row, event, time: event.time }] : [];
  });

const scaleOf = (input: Pick<StripInput, 'dataset' | 'rows'>, width: number): StripScale =>
  stripScale(
    eventsOf(input).flatMap(({ event }) => opensAt(event)),
    width,
  );

/** How many of these rows lie wholly in days that a strip of this width leaves out. */
export function rowsLeftOut(input: Pick<StripInput, 'dataset' | 'rows' | 'width'>): number {
  const scale = scaleOf(input, input.width);
  return eventsOf(input).filter(
    ({ time }) => !railOf(time).some((part) => spansOn(scale, part).length > 0),
  ).length;
}

interface Bar {
  readonly x: number;
  readonly records: readonly { readonly event: EventRecord; readonly inView: boolean }[];
}

/** Records known to the day, at the same place of the strip, as many days wide as a bar needs. */
function barsOf(input: StripInput, scale: StripScale): Bar[] {
  const days = Math.max(1, Math.ceil(LEAST_BAR_PX / scale.pixelsPerDay));
  const bars = new Map<number, Bar>();
  for (const { row, event } of eventsOf(input)) {
    const day = blockDayOf(event);
    if (day === null) continue;
    const bin = dayOf(Math.floor(day / days) * days);
    const [span] = spansOn(scale, { from: bin, to: dayOf(bin + days - 1) });
    if (!span) continue;
    const known = bars.get(bin)?.records ?? [];
    bars.set(bin, { x: span.x, records: [...known, { event, inView: input.inView.has(row) }] });
  }
  return [...bars.values()];
}

function drawBars({ theme }: StripInput, bars: readonly Bar[], base: number, width: number) {
  const most = Math.max(1, ...bars.map(({ records }) => records.length));
  const unit = Math.min(MOST_UNIT_PX, HIGHEST_PX / most);
  const order = ({ event }: Bar['records'][number]) => TONES.indexOf(toneOf(event.kind));
  return bars.flatMap(({ x, records }) =>
    [...records]
      .sort((a, b) => order(a) - order(b))
      .map(({ event, inView }, index) =>
        node('rect', {
          x,
          y: base - (index + 1) * unit,
          width: Math.max(1, width - 0.8),
          height: Math.max(1, unit - 0.8),
          fill: MARK_COLOURS[theme][toneOf(event.kind)].ink,
          opacity: inView ? undefined : OUT_OF_VIEW,
          'data-record': event.id,
        }),
      ),
  );
}

/** All other records, below the dates: a line for each colour, and one for facts of other pages. */
function drawRails(input: StripInput, scale: StripScale, top: number): FigureNode[] {
  const { theme, inView } = input;
  return eventsOf(input).flatMap(({ row, event, time }) => {
    if (blockDayOf(event) !== null) return [];
    const pieces = railOf(time).flatMap((part) =>
      spansOn(scale, part).map(({ x, width }) =>
        node('rect', {
          x,
          y: top + railLineOf(event) * RAIL_LINE_PX,
          width: Math.max(0.6, width),
          height: RAIL_PX,
          opacity: part.opacity,
        }),
      ),
    );
    const { ink, tint } = MARK_COLOURS[theme][toneOf(event.kind)];
    return pieces.length === 0
      ? []
      : [
          node(
            'g',
            {
              fill: event.tier === 'context' ? tint : ink,
              opacity: inView.has(row) ? undefined : OUT_OF_VIEW,
              'data-record': event.id,
            },
            ...pieces,
          ),
        ];
  });
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

/**
 * Records as the timeline draws them: known to the day as blocks, all others as rails below the dates;
 * the days looked at are shaded, long silences left out.
 */
export function timelineStrip(input: StripInput): FigureNode {
  const { window, theme, width, title } = input;
  const { label, quietLabel, selected } = GROUND[theme];
  const scale = scaleOf(input, width);
  const base = TOP_PX + HIGHEST_PX;
  const rails = base + AXIS_PX;
  const height = rails + RAILS_PX;
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
        height,
        fill: selected,
        'fill-opacity': 0.1,
        'data-window': 'shown',
      }),
    ),
    ...drawBars(input, barsOf(input, scale), base, days * scale.pixelsPerDay),
    ...drawRails(input, scale, rails),
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
