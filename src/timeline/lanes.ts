import { type Dataset, spanOfRow } from '../dataset/dataset';
import type { TimeSpan } from '../domain/timeSpan';
import { KINDS } from '../domain/vocabulary';
import type { LaneGroup } from './options';
import { type TimeScale, xAfterDay, xMidDay, xOfDay } from './timeScale';

/** Side of an event's symbol in CSS pixels; lanes.css gives it the same. */
export const LANE_MARK_PX = 14;
/** Room that a fade after the last known day takes, in CSS pixels. */
export const LANE_FADE_PX = 22;
/** A lane begins with its name; its lines stand below each other. CSS pixels. */
export const LANE_NAME_PX = 15;
export const LANE_LINE_PX = 18;
const LANE_GAP_PX = 3;
/** More marks than this cannot be told apart on a screen, and would slow it down. */
const MOST_ITEMS = 500;

/** From one pixel to another along the track. */
type Stretch = readonly [from: number, to: number];

/** An event in a lane, in pixels of the track. */
export interface LaneItem {
  readonly row: number;
  /** Line of the lane, from the top: events at one time stand below each other. */
  readonly line: number;
  /** Middle of its symbol. */
  readonly mark: number;
  /** Days on which it surely was, where it lasted. */
  readonly bar: Stretch | null;
  /** From the earliest to the latest day on which it may have been. */
  readonly possible: Stretch | null;
  /** Where the bar fades, as nobody reports the end. */
  readonly fade: number | null;
  /** All that it takes up. */
  readonly room: Stretch;
}

export interface Lane {
  /** A kind, a place's id, or `elsewhere`. */
  readonly key: string;
  readonly lines: number;
  readonly items: readonly LaneItem[];
}

interface Lanes {
  readonly lanes: readonly Lane[];
  /** Events in view that are left out, there being too many. */
  readonly leftOut: number;
}

type Placed = Omit<LaneItem, 'line'>;

function placed(row: number, span: TimeSpan, scale: TimeScale, endUnknown: boolean): Placed {
  const { startMin, startMax, endMin, endMax } = span;
  const isSure = startMax <= endMin;
  const whole: Stretch = [xOfDay(scale, startMin), xAfterDay(scale, endMax)];
  const isOneDay = startMin === endMax;
  const bar: Stretch | null =
    isSure && endMax > startMin ? [xOfDay(scale, startMax), xAfterDay(scale, endMin)] : null;
  const mark = isOneDay
    ? xMidDay(scale, startMin)
    : bar
      ? Math.min(bar[0] + LANE_MARK_PX / 2, (bar[0] + bar[1]) / 2)
      : (whole[0] + whole[1]) / 2;
  const half = LANE_MARK_PX / 2;
  return {
    row,
    mark: Math.min(Math.max(mark, half), scale.width - half),
    bar,
    possible: !isSure || startMin < startMax || endMin < endMax ? whole : null,
    fade: endUnknown ? whole[1] : null,
    room: [
      Math.min(whole[0], mark - half),
      Math.max(whole[1] + (endUnknown ? LANE_FADE_PX : 0), mark + half),
    ],
  };
}

/** Each item on the first line where it has room. */
function stacked(items: readonly Placed[]): LaneItem[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.room[0] - b.room[0] || a.row - b.row)
    .map((item) => {
      const free = ends.findIndex((end) => end + LANE_GAP_PX <= item.room[0]);
      const line = free === -1 ? ends.length : free;
      ends[line] = item.room[1];
      return { ...item, line };
    });
}

/** The lanes to which an event belongs: its kind, or each of the towns that it names. */
function keysOf(dataset: Dataset, row: number, by: LaneGroup): readonly string[] {
  const event = dataset.events[row];
  if (!event) return [];
  switch (by) {
    case 'layer':
      return [event.kind];
    case 'town': {
      const towns = event.places.filter(({ place }) => dataset.places.get(place)?.featured);
      return towns.length === 0 ? ['elsewhere'] : [...new Set(towns.map(({ place }) => place))];
    }
  }
}

function laneOrder(dataset: Dataset, by: LaneGroup): readonly string[] {
  switch (by) {
    case 'layer':
      return KINDS;
    case 'town':
      return [
        ...[...dataset.places.values()].filter(({ featured }) => featured).map(({ id }) => id),
        'elsewhere',
      ];
  }
}

/** The events of the days shown, a lane for each layer or town that has any, in the usual order. */
export function lanesOf(
  dataset: Dataset,
  rows: readonly number[],
  scale: TimeScale,
  by: LaneGroup,
): Lanes {
  const { columns, events } = dataset;
  const { from, to } = scale.domain;
  const inView = rows.filter(
    (row) => (columns.startMin[row] ?? 0) <= to && (columns.endMax[row] ?? 0) >= from,
  );
  const lanes = new Map<string, Placed[]>(laneOrder(dataset, by).map((key) => [key, []]));
  for (const row of inView.slice(0, MOST_ITEMS)) {
    const span = spanOfRow(columns, row);
    if (!span) continue;
    const endUnknown = events[row]?.time?.endBasis === 'known_until';
    const item = placed(row, span, scale, endUnknown && span.endMax <= to);
    for (const key of keysOf(dataset, row, by)) lanes.get(key)?.push(item);
  }
  return {
    lanes: [...lanes].flatMap(([key, list]) => {
      if (list.length === 0) return [];
      const items = stacked(list);
      return [{ key, items, lines: Math.max(...items.map(({ line }) => line)) + 1 }];
    }),
    leftOut: Math.max(0, inView.length - MOST_ITEMS),
  };
}

/** An event's place among the lanes. */
export interface LanePosition {
  readonly lane: number;
  readonly item: number;
}

/**
 * Where an arrow key goes: left and right to the neighbour in time, up and down to the nearest event
 * of the next lane, Home and End to the ends of the lane. `null` for other keys and at the edges.
 */
export function laneStep(
  lanes: readonly Lane[],
  { lane, item }: LanePosition,
  key: string,
): LanePosition | null {
  const items = lanes[lane]?.items ?? [];
  const here = items[item];
  const within = (next: number) => (items[next] ? { lane, item: next } : null);
  const across = (next: number) => {
    const others = lanes[next]?.items;
    if (!others || !here) return null;
    let nearest = 0;
    others.forEach(({ mark }, index) => {
      const best = others[nearest]?.mark ?? mark;
      if (Math.abs(mark - here.mark) < Math.abs(best - here.mark)) nearest = index;
    });
    return { lane: next, item: nearest };
  };
  switch (key) {
    case 'ArrowLeft':
      return within(item - 1);
    case 'ArrowRight':
      return within(item + 1);
    case 'ArrowUp':
      return across(lane - 1);
    case 'ArrowDown':
      return across(lane + 1);
    case 'Home':
      return within(0);
    case 'End':
      return within(items.length - 1);
    default:
      return null;
  }
}
