import type { RawEvent } from '../schema';
import { once } from './once';

const naming = once((events: ReadonlyMap<string, RawEvent>) => {
  const byNamed = new Map<string, Set<RawEvent>>();
  for (const event of events.values())
    for (const { event: id } of event.related ?? []) {
      const known = byNamed.get(id) ?? new Set();
      byNamed.set(id, known.add(event));
    }
  return byNamed;
});

const NONE: ReadonlySet<RawEvent> = new Set();

/** The records that name one as related, in the order of all. */
export const recordsNaming = (
  id: string,
  events: ReadonlyMap<string, RawEvent>,
): ReadonlySet<RawEvent> => naming(events).get(id) ?? NONE;
