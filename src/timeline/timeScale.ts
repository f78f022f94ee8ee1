import { addDays, type Day, type DayRange, dayOf, maxDay, minDay } from '../domain/day';
import type { AxisDays, Coarse, Fold } from './folds';

/** A break takes this share of the track: fixed at a given width, whatever time it leaves out. */
const FOLD_SHARE = 0.06;
/** Room for the zig-zag and "10 yr" at least, and never more than the whole label needs. */
const FOLD_MIN_PX = 44;
const FOLD_MAX_PX = 76;
/** All breaks together never take more than this share. */
const MAX_FOLDED_SHARE = 0.3;

/** A piece of the axis; days both included, pixels from its left edge to its right edge. */
export interface Segment extends DayRange {
  /** `null` where the days are drawn to scale. */
  readonly fold: Fold | null;
  /** Width of a day here against `dayWidth`: less than 1 where days are drawn narrower. */
  readonly rate: number;
  readonly x0: number;
  readonly x1: number;
}

/** A piecewise linear map from days to pixels in [0, width], increasing all the way. */
export interface TimeScale {
  /** Days shown, both included. */
  readonly domain: DayRange;
  readonly width: number;
  /** In order of time, without gaps. */
  readonly segments: readonly Segment[];
  /** Width of a day in the open segments, the same in all whose rate is 1. */
  readonly dayWidth: number;
}

type Piece = Omit<Segment, 'x0' | 'x1'>;

const daysIn = ({ from, to }: DayRange): number => to - from + 1;

/** Open days, cut where they become narrower or wider. */
function openPieces({ from, to }: DayRange, coarse: Coarse | undefined): Piece[] {
  const pieces: Piece[] = [];
  let next = from;
  for (const range of coarse?.ranges ?? []) {
    const [first, last] = [maxDay(range.from, next), minDay(range.to, to)];
    if (first > last) continue;
    if (first > next) pieces.push({ from: next, to: addDays(first, -1), fold: null, rate: 1 });
    pieces.push({ from: first, to: last, fold: null, rate: coarse?.rate ?? 1 });
    next = addDays(last, 1);
  }
  if (next <= to) pieces.push({ from: next, to, fold: null, rate: 1 });
  return pieces;
}

/** The domain cut at the folds; a fold that reaches beyond the domain is cut off, one that fills it is opened. */
function piecesOf(domain: DayRange, { folds, coarse }: Omit<AxisDays, 'extent'>): Piece[] {
  const pieces: Piece[] = [];
  let next = domain.from;
  for (const fold of folds) {
    const from = maxDay(fold.from, domain.from);
    const to = minDay(fold.to, domain.to);
    if (from > to || (from === domain.from && to === domain.to)) continue;
    if (from > next) pieces.push(...openPieces({ from: next, to: addDays(from, -1) }, coarse));
    pieces.push({ from, to, fold, rate: 0 });
    next = addDays(to, 1);
  }
  if (next <= domain.to) pieces.push(...openPieces({ from: next, to: domain.to }, coarse));
  return pieces;
}

/** Width of each break in CSS pixels. */
function foldWidthOf(width: number, foldCount: number): number {
  const wanted = Math.min(FOLD_MAX_PX, Math.max(FOLD_MIN_PX, width * FOLD_SHARE));
  return foldCount === 0 ? 0 : Math.min(wanted, (width * MAX_FOLDED_SHARE) / foldCount);
}

/** The pieces side by side. */
function layOut(
  domain: DayRange,
  pieces: readonly Piece[],
  dayWidth: number,
  foldWidth: number,
): TimeScale {
  let x = 0;
  const segments = pieces.map((piece) => {
    const x0 = x;
    x += piece.fold ? foldWidth : daysIn(piece) * piece.rate * dayWidth;
    return { ...piece, x0, x1: x };
  });
  return { domain, width: x, segments, dayWidth };
}

/**
 * The scale of a track `width` pixels wide over the days of `domain`. Without folds it is linear.
 */
export function timeScale(
  domain: DayRange,
  width: number,
  folds: readonly Fold[] = [],
  coarse?: Coarse,
): TimeScale {
  const pieces = piecesOf(domain, { folds, coarse });
  const foldCount = pieces.filter(({ fold }) => fold).length;
  const openDays = pieces.reduce((days, piece) => days + daysIn(piece) * piece.rate, 0);
  const foldWidth = foldWidthOf(width, foldCount);
  const dayWidth = (width - foldWidth * foldCount) / openDays;
  return { ...layOut(domain, pieces, dayWidth, foldWidth), width };
}

/**
 * The sheet of which a track is a window: the whole extent with days `dayWidth` pixels wide and
 * breaks as wide as the track draws them.
 */
export function sheetOf(
  track: TimeScale,
  { extent, folds, coarse }: AxisDays,
  dayWidth = track.dayWidth,
): TimeScale {
  const breaks = track.segments.filter(({ fold }) => fold);
  const foldWidth = foldWidthOf(track.width, Math.max(1, breaks.length));
  return layOut(extent, piecesOf(extent, { folds, coarse }), dayWidth, foldWidth);
}

/** Width of a day at a pixel against `dayWidth`; 1 in a break. */
export const rateAtX = (scale: TimeScale, x: number): number => {
  const segment = segmentOfX(scale, x);
  return !segment || segment.fold ? 1 : segment.rate;
};

/** Days since the epoch at a pixel, with the fraction of the day; steep inside a break. */
export function positionAtX(scale: TimeScale, x: number): number {
  const segment = segmentOfX(scale, x);
  if (!segment) return scale.domain.from;
  return segment.from + ((x - segment.x0) / (segment.x1 - segment.x0)) * daysIn(segment);
}

/** The pixel of a position in days; the inverse of `positionAtX`. */
export function xOfPosition(scale: TimeScale, position: number): number {
  const segment = segmentOfDay(scale, Math.floor(position));
  if (!segment) return 0;
  return segment.x0 + ((position - segment.from) / daysIn(segment)) * (segment.x1 - segment.x0);
}

const segmentOfDay = ({ segments }: TimeScale, day: number): Segment | undefined =>
  segments.find(({ to }) => day <= to) ?? segments.at(-1);

/** Left edge of a day in pixels; days beyond the domain lie at its ends. */
export function xOfDay(scale: TimeScale, day: Day): number {
  if (day <= scale.domain.from) return 0;
  if (day > scale.domain.to) return scale.width;
  const segment = segmentOfDay(scale, day);
  if (!segment) return 0;
  return segment.x0 + ((day - segment.from) / daysIn(segment)) * (segment.x1 - segment.x0);
}

/** Whether a day lies outside the days shown. */
export const isOffScale = ({ domain }: TimeScale, day: Day): boolean =>
  day < domain.from || day > domain.to;

/** Right edge of a day in pixels. */
export const xAfterDay = (scale: TimeScale, day: Day): number => xOfDay(scale, addDays(day, 1));

/** Middle of a day in pixels. */
export const xMidDay = (scale: TimeScale, day: Day): number =>
  (xOfDay(scale, day) + xAfterDay(scale, day)) / 2;

/** Nearest end of a fold, as the day outside it; at the ends of the domain the fold's own last day. */
function leaveFold({ domain }: TimeScale, segment: Segment, x: number): Day {
  return x < (segment.x0 + segment.x1) / 2
    ? maxDay(addDays(segment.from, -1), domain.from)
    : minDay(addDays(segment.to, 1), domain.to);
}

const segmentOfX = ({ segments }: TimeScale, x: number): Segment | undefined =>
  segments.find(({ x1 }) => x < x1) ?? segments.at(-1);

/** Fraction of a day that absorbs floating-point error, so that a day's own left edge is in it. */
const ROUNDING = 1e-6;

/** The whole day under a pixel; on a break the nearest day outside it. */
export function dayAtX(scale: TimeScale, x: number): Day {
  const segment = segmentOfX(scale, x);
  if (!segment) return scale.domain.from;
  if (segment.fold) return leaveFold(scale, segment, x);
  const day = dayOf(segment.from + (x - segment.x0) / (scale.dayWidth * segment.rate) + ROUNDING);
  return maxDay(segment.from, minDay(segment.to, day));
}

/** The day beside another; the day itself where there is none, or none outside a break. */
function besideDay(scale: TimeScale, day: Day, direction: 1 | -1): Day {
  const beside = addDays(day, direction);
  return isOffScale(scale, beside) || segmentOfDay(scale, beside)?.fold ? day : beside;
}

/** The day whose left edge is nearest to a pixel: where a window that starts there begins. */
export function dayStartingAtX(scale: TimeScale, x: number): Day {
  const day = dayAtX(scale, x);
  const isLate = !segmentOfX(scale, x)?.fold && x >= xMidDay(scale, day);
  return isLate ? besideDay(scale, day, 1) : day;
}

/** The day whose right edge is nearest to a pixel: where a window that stops there ends. */
export function dayEndingAtX(scale: TimeScale, x: number): Day {
  const day = dayAtX(scale, x);
  const isEarly = !segmentOfX(scale, x)?.fold && x < xMidDay(scale, day);
  return isEarly ? besideDay(scale, day, -1) : day;
}
