import { type Dataset, spanOfRow } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import type { ActorId } from '../domain/ids';
import type { Actor, EventRecord } from '../domain/record';
import { presenceIn } from '../domain/timeSpan';
import { ACTOR_KINDS, type ActorKind, type ActorRole } from '../domain/vocabulary';
import { inListOrder, type ListedRecord } from './groupRows';

export interface ActorRecords {
  readonly inside: readonly ListedRecord[];
  /** Before or after the window, or without a usable date. */
  readonly outside: readonly ListedRecord[];
}

/** The records in which an actor plays a part, in order of time, parted by the window. */
export function actorRecordsOf(
  dataset: Dataset,
  id: ActorId,
  window: DayRange,
  showPossible: boolean,
): ActorRecords {
  const inside: ListedRecord[] = [];
  const outside: ListedRecord[] = [];
  dataset.events.forEach((record, row) => {
    if (!record.actors.some(({ actor }) => actor === id)) return;
    const span = spanOfRow(dataset.columns, row);
    const presence = span ? presenceIn(span, window) : 'out';
    if (presence === 'possible' && !showPossible) return;
    const list = presence === 'out' ? outside : inside;
    list.push({ record, possible: presence === 'possible' });
  });
  return { inside: inListOrder(inside), outside: inListOrder(outside) };
}

/** The parts that an actor plays in a record, each once. */
export const rolesOf = (record: EventRecord, id: ActorId): readonly ActorRole[] => [
  ...new Set(record.actors.flatMap(({ actor, role }) => (actor === id ? [role] : []))),
];

/** The actors of a record in its order, each once with all its parts. */
export const partsOf = (
  record: EventRecord,
): readonly { readonly id: ActorId; readonly roles: readonly ActorRole[] }[] =>
  [...new Set(record.actors.map(({ actor }) => actor))].map((id) => ({
    id,
    roles: rolesOf(record, id),
  }));

export interface ActorCount {
  readonly actor: Actor;
  readonly count: number;
}

/** All actors by kind, each with the number of its records; most records first. */
export function actorsByKind(
  dataset: Dataset,
): readonly { readonly kind: ActorKind; readonly actors: readonly ActorCount[] }[] {
  const counts = new Map<ActorId, number>();
  for (const { actors } of dataset.events)
    for (const id of new Set(actors.map(({ actor }) => actor)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return ACTOR_KINDS.map((kind) => ({
    kind,
    actors: [...dataset.actors.values()]
      .filter((actor) => actor.kind === kind)
      .map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }))
      .sort((a, b) => b.count - a.count),
  })).filter(({ actors }) => actors.length > 0);
}
