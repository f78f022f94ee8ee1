import type { CompiledDataset } from '../../dataset/compiled';
import type { ChangedAnswer, ChangedDataset, ChangedList } from './changedAnswer';
import type { Checked } from './protocol';

/** The list itself where nothing has changed; what has not is the same object. */
function wholeList<Item>(
  before: readonly Item[] | undefined,
  parts: ChangedList<Item>,
): readonly Item[] {
  const known = before ?? [];
  return parts === null
    ? known
    : parts.flatMap((part) =>
        'items' in part ? part.items : known.slice(part.from, part.from + part.count),
      );
}

/** A value that has come, or was there before. */
function wholeValue<Value>(before: Value | undefined, changed: { value: Value } | null): Value {
  if (changed) return changed.value;
  // What was never sent cannot be the same as before.
  if (before === undefined) throw new Error('an answer rests on one that never came');
  return before;
}

function wholeDataset(
  before: CompiledDataset | null,
  { version, lists, rest }: ChangedDataset,
): CompiledDataset {
  return {
    ...wholeValue(
      before ?? undefined,
      rest && { value: { ...before, ...rest.value } as CompiledDataset },
    ),
    version,
    events: wholeList(before?.events, lists.events),
    places: wholeList(before?.places, lists.places),
    actors: wholeList(before?.actors, lists.actors),
    sources: wholeList(before?.sources, lists.sources),
    claims: wholeList(before?.claims, lists.claims),
    outlines: wholeList(before?.outlines, lists.outlines),
    stories: wholeList(before?.stories, lists.stories),
  };
}

/** The answer of which `changed` says what has changed since the one `before`; what has not is the same object. */
export function wholeAnswer(before: Checked | null, changed: ChangedAnswer): Checked {
  const { revision, dataset, translations, issues, unrendered, documents } = changed;
  const order = wholeValue(before ? Object.keys(before.documents) : undefined, documents.order);
  const known = { ...before?.documents, ...documents.changed };
  return {
    revision,
    dataset: dataset && wholeDataset(before?.dataset ?? null, dataset),
    translations: wholeValue(before?.translations, translations),
    issues: wholeList(before?.issues, issues),
    unrendered: wholeValue(before?.unrendered, unrendered),
    documents: Object.fromEntries(
      order.flatMap((id) => {
        const document = known[id];
        return document ? [[id, document] as const] : [];
      }),
    ),
  };
}
