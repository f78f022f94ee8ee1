import { tellsOfCamp } from '../domain/custody';
import { type Day, type DayRange, dayOf } from '../domain/day';
import type { ActorId, EventId, PlaceId, SourceId } from '../domain/ids';
import type {
  Actor,
  Bilingual,
  EventRecord,
  GeographicClaim,
  Place,
  Source,
} from '../domain/record';
import { daysOfRecords } from '../domain/statedDays';
import { type Presence, presenceIn, type TimeSpan } from '../domain/timeSpan';
import { KINDS, type Kind, TIERS, type Tier } from '../domain/vocabulary';
import type { CompiledDataset, Outline } from './compiled';
import type { Project } from './project';
import type { StoryOutline } from './stories';

/**
 * Events as columns, one row an event, sorted by `startMin`; rows without a date stand last, from
 * `datedCount` on. What is shown of a row is in `Dataset.events[row]`; a reader's own files, of which
 * there may be a million rows, have columns of their own (`own/ownColumns.ts`).
 */
export interface EventColumns {
  readonly count: number;
  readonly datedCount: number;
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  /** Index into `KINDS`. */
  readonly kind: Uint8Array;
  /** Index into `TIERS`. */
  readonly tier: Uint8Array;
}

/** What a context fact says against a record of the documents. */
interface ContextConflict {
  readonly fact: EventRecord;
  readonly what: Bilingual;
}

export interface Dataset {
  readonly version: string;
  readonly project: Project;
  /** Whether the details have loaded. */
  readonly complete: boolean;
  /** Whether any fact comes from other pages. */
  readonly hasContext: boolean;
  /** Whether any record says in whose hands a camp is. */
  readonly hasCamps: boolean;
  readonly columns: EventColumns;
  /** Row order is the order of `columns`. */
  readonly events: readonly EventRecord[];
  /** A context fact that repeats a record of the documents, or an id that was given up, has that record's row. */
  readonly rowOf: ReadonlyMap<EventId, number>;
  readonly retired: CompiledDataset['retired'];
  /** Context facts that repeat a record of the documents, by that record: told in its card, in no list. */
  readonly repeatsOf: ReadonlyMap<EventId, readonly EventRecord[]>;
  /** Context facts that do not agree with a record of the documents, by that record. */
  readonly conflictsOf: ReadonlyMap<EventId, readonly ContextConflict[]>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: readonly GeographicClaim[];
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly stories: ReadonlyMap<string, StoryOutline>;
  /** Rows that name the place in any role, in row order. */
  readonly rowsOfPlace: ReadonlyMap<PlaceId, readonly number[]>;
  /** From the earliest to the latest day that a source states of any record. */
  readonly extent: DayRange;
}

function columnsOf(events: readonly EventRecord[]): EventColumns {
  const count = events.length;
  const undated = events.findIndex((event) => !event.time);
  const datedCount = undated === -1 ? count : undated;
  const columns = {
    count,
    datedCount,
    startMin: new Int32Array(datedCount),
    startMax: new Int32Array(datedCount),
    endMin: new Int32Array(datedCount),
    endMax: new Int32Array(datedCount),
    kind: new Uint8Array(count),
    tier: new Uint8Array(count),
  };
  events.forEach((event, row) => {
    columns.kind[row] = KINDS.indexOf(event.kind);
    columns.tier[row] = TIERS.indexOf(event.tier);
    if (!event.time) return;
    const { span } = event.time;
    columns.startMin[row] = span.startMin;
    columns.startMax[row] = span.startMax;
    columns.endMin[row] = span.endMin;
    columns.endMax[row] = span.endMax;
  });
  return columns;
}

/** Adds an item to the list under a key. */
function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function conflictsByEvent(events: readonly EventRecord[]): Map<EventId, ContextConflict[]> {
  const conflicts = new Map<EventId, ContextConflict[]>();
  for (const fact of events)
    for (const { event, what } of fact.context?.conflicts ?? [])
      append(conflicts, event, { fact, what });
  return conflicts;
}

function rowsByPlace(events: readonly EventRecord[]): Map<PlaceId, number[]> {
  const rows = new Map<PlaceId, number[]>();
  events.forEach((event, row) => {
    for (const id of new Set(event.places.map(({ place }) => place))) append(rows, id, row);
  });
  return rows;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id as Item['id'], item]));

/** The extent where no record has a date: only itself says so, as any day may be the first. */
export const NO_DAYS: DayRange = { from: dayOf(0), to: dayOf(0) };

/** Indexes a compiled dataset for the app. The events must be in the order that compile gives them. */
export function openDataset(compiled: CompiledDataset): Dataset {
  const events = compiled.events.filter(({ repeats }) => !repeats);
  const columns = columnsOf(events);
  const rowOf = new Map(events.map(({ id }, row) => [id, row]));
  const repeatsOf = new Map<EventId, EventRecord[]>();
  for (const fact of compiled.events) {
    const told = fact.repeats;
    const row = told === undefined ? undefined : rowOf.get(told);
    if (told === undefined || row === undefined) continue;
    rowOf.set(fact.id, row);
    append(repeatsOf, told, fact);
  }
  for (const [id, now] of Object.entries(compiled.retired)) {
    const row = rowOf.get(now);
    if (row !== undefined) rowOf.set(id as EventId, row);
  }
  return Object.freeze({
    version: compiled.version,
    project: compiled.project,
    complete: compiled.complete,
    hasCamps: compiled.events.some(tellsOfCamp),
    hasContext: compiled.events.some(({ tier }) => tier === 'context'),
    columns,
    events,
    rowOf,
    retired: compiled.retired,
    repeatsOf,
    conflictsOf: conflictsByEvent(compiled.events),
    places: byId(compiled.places),
    actors: byId(compiled.actors),
    sources: byId(compiled.sources),
    claims: compiled.claims,
    outlines: byId(compiled.outlines),
    stories: byId(compiled.stories),
    rowsOfPlace: rowsByPlace(events),
    extent: daysOfRecords(events) ?? NO_DAYS,
  });
}

/** The row's days, or `null` where it has no usable date. */
export function spanOfRow(columns: EventColumns, row: number): TimeSpan | null {
  if (row >= columns.datedCount) return null;
  const day = (column: Int32Array): Day => dayOf(column[row] ?? 0);
  return {
    startMin: day(columns.startMin),
    startMax: day(columns.startMax),
    endMin: day(columns.endMin),
    endMax: day(columns.endMax),
  };
}

/** Number of rows whose `startMin` is at most `day`: every later row is out of a window ending there. */
function rowsStartedBy({ startMin, datedCount }: EventColumns, day: Day): number {
  let low = 0;
  let high = datedCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((startMin[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface RowInWindow {
  readonly row: number;
  readonly presence: Exclude<Presence, 'out'>;
}

/** Which rows are asked for. */
interface RowFilter {
  readonly kinds: ReadonlySet<Kind>;
  readonly tiers: ReadonlySet<Tier>;
}

/** The rows of the window in row order that pass the filter; cost grows with the rows begun by its end. */
export function rowsInWindow(
  columns: EventColumns,
  window: DayRange,
  { kinds, tiers }: RowFilter,
): RowInWindow[] {
  const rows: RowInWindow[] = [];
  const begun = rowsStartedBy(columns, window.to);
  for (let row = 0; row < begun; row++) {
    const kind = KINDS[columns.kind[row] ?? 0];
    const span = spanOfRow(columns, row);
    const tier = TIERS[columns.tier[row] ?? 0];
    if (!kind || !tier || !kinds.has(kind) || !tiers.has(tier) || !span) continue;
    const presence = presenceIn(span, window);
    if (presence !== 'out') rows.push({ row, presence });
  }
  return rows;
}
