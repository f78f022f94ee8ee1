import {
  addDays,
  addMonths,
  type Day,
  dayFromIso,
  dayOf,
  isoOfDay,
  maxDay,
  msOfDay,
} from '../domain/day';
import type { Lang } from '../domain/record';
import { type Segment, type TimeScale, xOfDay } from './timeScale';

/** A label that begins at its tick; `context` labels stand in the lower row and say the wider unit. */
interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
  readonly row: 'unit' | 'context';
  /** Without a line: it names the unit already running where a segment begins. */
  readonly implied: boolean;
}

type Unit = 'day' | 'month' | 'year';
interface Step {
  readonly unit: Unit;
  readonly count: number;
}

/** Widths at the axis type's size in CSS pixels, a little generous, so that labels never touch. */
const DIGIT_PX = 6.4;
const LETTER_PX = 5.9;
const POINT_PX = 3;
/** Line and padding before a label, and the air after it. */
const LABEL_GAP_PX = 10;

const glyphWidth = (glyph: string): number => {
  if (/\d/.test(glyph)) return DIGIT_PX;
  return glyph === '.' || glyph === ' ' ? POINT_PX : LETTER_PX;
};
const widthOf = (label: string, size: number): number =>
  [...label].reduce((width, glyph) => width + size * glyphWidth(glyph), LABEL_GAP_PX);

/** A narrower axis is a phone's, in CSS pixels. */
const PHONE_PX = 600;
/** The type of a phone's axis against that of others; track.css says the same. */
const PHONE_SIZE = 12 / 11;

/** Whether the labels are set larger: a phone is held in the hand and has few of them. */
export const hasLargeTicks = ({ width }: TimeScale): boolean => width < PHONE_PX;

const sizeOf = (scale: TimeScale): number => (hasLargeTicks(scale) ? PHONE_SIZE : 1);

/** From fine to coarse. */
const STEPS: readonly Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 2 },
  { unit: 'day', count: 7 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  ...[1, 2, 5, 10, 25, 100, 500].map((count) => ({ unit: 'year', count }) as const),
];

const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, month: 30, year: 365 };

/** The finest step whose widest label has room. */
function stepFor(scale: TimeScale, rate: number, lang: Lang): Step {
  const fits = STEPS.find(
    (step) =>
      DAYS_IN[step.unit] * step.count * scale.dayWidth * rate >=
      widestLabel(step, lang, sizeOf(scale)),
  );
  return fits ?? { unit: 'year', count: 1000 };
}

/** The first day of the unit that the day falls in. */
function startOf(day: Day, unit: Unit): Day {
  const iso = isoOfDay(day);
  switch (unit) {
    case 'day':
      return day;
    case 'month':
      return dayFromIso(`${iso.slice(0, 7)}-01`) ?? day;
    case 'year':
      return dayFromIso(`${iso.slice(0, 4)}-01-01`) ?? day;
  }
}

/** Whether a unit's first day carries a tick of the step: every second day counts from the 1st of the month. */
function carries(day: Day, { unit, count }: Step): boolean {
  const [year = 0, month = 1, date = 1] = isoOfDay(day).split('-').map(Number);
  switch (unit) {
    case 'day':
      return (date - 1) % count === 0 && (count === 1 || date <= 31 - count);
    case 'month':
      return (month - 1) % count === 0;
    case 'year':
      return year % count === 0;
  }
}

const nextUnit = (day: Day, unit: Unit): Day =>
  unit === 'day' ? addDays(day, 1) : addMonths(day, unit === 'month' ? 1 : 12);

/** Days of the segment that carry a tick of the step. */
function tickDays({ from, to }: Segment, step: Step): Day[] {
  const days: Day[] = [];
  for (let day = startOf(from, step.unit); day <= to; day = nextUnit(day, step.unit)) {
    if (day >= from && carries(day, step)) days.push(day);
  }
  return days;
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };
const LABELS = {
  day: { day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
  monthAndYear: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Labeller = (day: Day) => string;
/** To make a format takes as long as to write a hundred labels. */
const labellers = new Map<string, Labeller>();

/** Writes a day as the axis says it in the interface language. */
function labeller(lang: Lang, parts: keyof typeof LABELS): Labeller {
  const key = `${lang} ${parts}`;
  const known = labellers.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[lang], { ...LABELS[parts], timeZone: 'UTC' });
  const write: Labeller = (day) => format.format(msOfDay(day));
  labellers.set(key, write);
  return write;
}

/** Ticks of one row in one segment, each with room before the next and before the segment's end. */
function rowOf(
  scale: TimeScale,
  segment: Segment,
  days: readonly Day[],
  row: Tick['row'],
  label: Labeller,
): Tick[] {
  const ticks: Tick[] = [];
  let limit = segment.x1;
  for (const day of [...days].reverse()) {
    const shown = maxDay(day, segment.from);
    const x = xOfDay(scale, shown);
    const text = label(shown);
    if (x + widthOf(text, sizeOf(scale)) > limit) continue;
    ticks.push({ day: shown, x, label: text, row, implied: day < segment.from });
    limit = x;
  }
  return ticks.reverse();
}

/** Widest label of a step in CSS pixels; months differ from language to language. */
function widestLabel({ unit, count }: Step, lang: Lang, size: number): number {
  switch (unit) {
    case 'day':
      return widthOf('28', size);
    case 'month': {
      const month = labeller(lang, 'month');
      const shown = Array.from({ length: 12 / count }, (_, index) => index * count);
      return Math.max(...shown.map((index) => widthOf(month(addMonths(dayOf(0), index)), size)));
    }
    case 'year':
      return widthOf('2000', size);
  }
}

/** Closer marks than this run into a grey band, in CSS pixels. */
const MINOR_GAP_PX = 5;

/** Left edges in pixels of the finest units that have room: marks without a label, between the labels. */
export function minorTicks(scale: TimeScale): number[] {
  return scale.segments
    .filter(({ fold }) => !fold)
    .flatMap((segment) => {
      const step = STEPS.find(
        ({ unit, count }) => DAYS_IN[unit] * count * scale.dayWidth * segment.rate >= MINOR_GAP_PX,
      );
      return step ? tickDays(segment, step).map((day) => xOfDay(scale, day)) : [];
    });
}

interface Labels {
  readonly step: Step;
  readonly unit: Labeller;
  readonly context: Labeller;
}

/** The days with a tick, and the segment's first day where a unit is already running then. */
function withRunning(segment: Segment, step: Step): Day[] {
  const days = tickDays(segment, step);
  const running = startOf(segment.from, step.unit);
  return running < segment.from ? [running, ...days] : days;
}

function segmentTicks(scale: TimeScale, segment: Segment, { step, unit, context }: Labels): Tick[] {
  if (step.unit === 'year') return rowOf(scale, segment, withRunning(segment, step), 'unit', unit);
  const wider: Step = { unit: step.unit === 'day' ? 'month' : 'year', count: 1 };
  return [
    ...rowOf(scale, segment, tickDays(segment, step), 'unit', unit),
    ...rowOf(scale, segment, withRunning(segment, wider), 'context', context),
  ];
}

/**
 * Labels of the axis in the interface language: the finest of days, weeks, months, quarters, years,
 * … that has room, and below it the month or year they belong to, said anew after each break.
 * Labels of one row never overlap.
 */
export function ticks(scale: TimeScale, lang: Lang): Tick[] {
  const labelsAt = (rate: number): Labels => {
    const step = stepFor(scale, rate, lang);
    return {
      step,
      unit: labeller(lang, step.unit),
      context: labeller(lang, step.unit === 'day' ? 'monthAndYear' : 'year'),
    };
  };
  return scale.segments
    .filter(({ fold }) => !fold)
    .flatMap((segment) => segmentTicks(scale, segment, labelsAt(segment.rate)));
}
