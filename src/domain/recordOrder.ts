import type { EventRecord } from './record';

/** Earliest day first, then id; records without a usable date last. */
export function byTime(a: EventRecord, b: EventRecord): number {
  if (a.time && b.time)
    return a.time.span.startMin - b.time.span.startMin || (a.id < b.id ? -1 : 1);
  if (a.time || b.time) return a.time ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
