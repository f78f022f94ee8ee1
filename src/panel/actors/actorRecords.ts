import { type Dataset, spanOfRow } from '../../dataset/dataset';
import { passes } from '../../dataset/filters';
import type { ListedRecord } from '../../dataset/passages';
import type { ActorId } from '../../domain/ids';
import type { Actor, EventRecord } from '../../domain/record';
import { presenceIn } from '../../domain/timeSpan';
import { ACTOR_KINDS, type ActorKind, type ActorRole, type Tier } from '../../domain/vocabulary';
import { inListOrder } from '../lists/groupRows';
import type { ListScope } from '../place/placeRows';

interface ActorRecords {
  readonly inside: readonly ListedRecord[];
  /** Before or after the window, or without a usable date. */
  readonly outside: readonly ListedRecord[];
  /** Number of records left out because they do not match the filters. */
  readonly unmatched: number;
  /** Number of context facts left out only because context is off. */
  readonly contextOff: number;
}

/** The records in which an actor plays a part, in order of time, parted by the window. */
export function actorRecordsOf(
  dataset: Dataset,
  id: ActorId,
  { window, tiers, showPossible, failures = null }: Omit<ListScope, 'layers'>,
): ActorRecords {
  const inside: ListedRecord[] = [];
  const outside: ListedRecord[] = [];
  let unmatched = 0;
  let contextOff = 0;
  dataset.events.forEach((record, row) => {
    if (!record.actors.some(({ actor }) => actor === id)) return;
    const span = spanOfRow(dataset.columns, row);
    const presence = span ? presenceIn(span, window) : 'out';
    const isUnsure = presence === 'possible' && !showPossible;
    if (!tiers.has(record.tier)) {
      if (record.tier === 'context' && passes(failures, row) && !isUnsure) contextOff++;
      return;
    }
    if (!passes(failures, row)) {
      unmatched++;
      return;
    }
    if (isUnsure) return;
    const list = presence === 'out' ? outside : inside;
    list.push({ record, possible: presence === 'possible' });
  });
  return { inside: inListOrder(inside), outside: inListOrder(outside), unmatched, contextOff };
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

interface ActorCount {
  readonly actor: Actor;
  /** Records of the documents. */
  readonly count: number;
  /** Context facts, counted apart; none where context is switched off. */
  readonly context: number;
}

function countsIn(dataset: Dataset, tier: Tier): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { actors } of dataset.events.filter((event) => event.tier === tier))
    for (const id of new Set(actors.map(({ actor }) => actor)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * All actors by kind, each with the number of its records; most records first. Those known only from
 * context go with it.
 */
export function actorsByKind(
  dataset: Dataset,
  tiers: ReadonlySet<Tier>,
): readonly { readonly kind: ActorKind; readonly actors: readonly ActorCount[] }[] {
  const [told, facts] = [countsIn(dataset, 'corpus'), countsIn(dataset, 'context')];
  const withContext = tiers.has('context');
  return ACTOR_KINDS.map((kind) => ({
    kind,
    actors: [...dataset.actors.values()]
      .filter(
        ({ id, kind: own }) => own === kind && (withContext || told.has(id) || !facts.has(id)),
      )
      .map((actor) => ({
        actor,
        count: told.get(actor.id) ?? 0,
        context: withContext ? (facts.get(actor.id) ?? 0) : 0,
      }))
      .sort((a, b) => b.count - a.count || b.context - a.context),
  })).filter(({ actors }) => actors.length > 0);
}
