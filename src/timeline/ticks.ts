import { addDays, addMonths, type Day, dayFromIso, isoOfDay, maxDay, msOfDay } from '../domain/day';
import type { Lang } from '../domain/record';
import { type Segment, type TimeScale, xOfDay } from './timeScale';

/** A label that begins at its tick; `context` labels stand in the lower row and say the wider unit. */
export interface Tick {
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
  /** Room that a label of this step needs, in CSS pixels. */
  readonly room: number;
}

/** Average glyph of the axis type in CSS pixels, a little generous, so that labels never touch. */
const GLYPH_PX = 6.6;
const LABEL_GAP_PX = 8;
const widthOf = (label: string): number => label.length * GLYPH_PX + LABEL_GAP_PX;

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, room: 22 },
  { unit: 'day', count: 2, room: 22 },
  { unit: 'day', count: 7, room: 26 },
  { unit: 'month', count: 1, room: 38 },
  { unit: 'month', count: 3, room: 40 },
  { unit: 'year', count: 1, room: 40 },
  { unit: 'year', count: 2, room: 40 },
  { unit: 'year', count: 5, room: 40 },
  { unit: 'year', count: 10, room: 40 },
  { unit: 'year', count: 25, room: 40 },
  { unit: 'year', count: 100, room: 40 },
];

const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, month: 30, year: 365 };

/** The finest step whose labels have room. */
function stepFor(dayWidth: number): Step {
  const fits = STEPS.find(({ unit, count, room }) => DAYS_IN[unit] * count * dayWidth >= room);
  return fits ?? { unit: 'year', count: 500, room: 40 };
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

/** Writes a day as the axis says it in the interface language. */
function labeller(lang: Lang, parts: keyof typeof LABELS): (day: Day) => string {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { ...LABELS[parts], timeZone: 'UTC' });
  return (day) => format.format(msOfDay(day));
}

/** Ticks of one row in one segment, each with room before the next and before the segment's end. */
function rowOf(
  scale: TimeScale,
  segment: Segment,
  days: readonly Day[],
  row: Tick['row'],
  label: (day: Day) => string,
): Tick[] {
  const ticks: Tick[] = [];
  let limit = segment.x1;
  for (const day of [...days].reverse()) {
    const shown = maxDay(day, segment.from);
    const x = xOfDay(scale, shown);
    const text = label(shown);
    if (x + widthOf(text) - LABEL_GAP_PX > limit) continue;
    ticks.push({ day: shown, x, label: text, row, implied: day < segment.from });
    limit = x - LABEL_GAP_PX;
  }
  return ticks.reverse();
}

interface Labels {
  readonly step: Step;
  readonly unit: (day: Day) => string;
  readonly context: (day: Day) => string;
}

function segmentTicks(scale: TimeScale, segment: Segment, { step, unit, context }: Labels): Tick[] {
  const units = rowOf(scale, segment, tickDays(segment, step), 'unit', unit);
  if (step.unit === 'year') return units;
  const wider = step.unit === 'day' ? 'month' : 'year';
  const widerDays = tickDays(segment, { unit: wider, count: 1, room: 0 });
  const running = startOf(segment.from, wider);
  if (running < segment.from) widerDays.unshift(running);
  return [...units, ...rowOf(scale, segment, widerDays, 'context', context)];
}

/**
 * Labels of the axis in the interface language: the finest of days, weeks, months, quarters, years,
 * … that has room, and below it the month or year they belong to, said anew after each break.
 * Labels of one row never overlap.
 */
export function ticks(scale: TimeScale, lang: Lang): Tick[] {
  const step = stepFor(scale.dayWidth);
  const labels: Labels = {
    step,
    unit: labeller(lang, step.unit),
    context: labeller(lang, step.unit === 'day' ? 'monthAndYear' : 'year'),
  };
  return scale.segments
    .filter(({ fold }) => !fold)
    .flatMap((segment) => segmentTicks(scale, segment, labels));
}
