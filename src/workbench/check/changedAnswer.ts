import { alike } from '../../compile/remembered';
import type { CompiledDataset } from '../../dataset/compiled';
import type { Checked, WorkAnswer } from './protocol';

/**
 * An answer of the check as what has changed since the one before: of thousands of records most stay as they
 * are, and to copy them all from the worker to the page would take longer than the check.
 */

/** A list by parts: so many items from a position of the list before, or items that it had not. */
type ListPart<Item> =
  | { readonly from: number; readonly count: number }
  | { readonly items: readonly Item[] };

/** A list as what has changed of it; `null` where nothing has. */
export type ChangedList<Item> = readonly ListPart<Item>[] | null;

/** A value that is taken whole; `null` where it is the same. */
type ChangedValue<Value> = { readonly value: Value } | null;

const LISTS = ['events', 'places', 'actors', 'sources', 'claims', 'outlines', 'stories'] as const;
type ListName = (typeof LISTS)[number];
type Rest = Omit<CompiledDataset, ListName | 'version'>;

export interface ChangedDataset {
  readonly version: string;
  readonly lists: { readonly [Name in ListName]: ChangedList<CompiledDataset[Name][number]> };
  readonly rest: ChangedValue<Rest>;
}

/** An answer, to be put together with the one before. */
export interface ChangedAnswer {
  readonly revision: number;
  readonly dataset: ChangedDataset | null;
  readonly translations: ChangedValue<Checked['translations']>;
  readonly issues: ChangedList<Checked['issues'][number]>;
  readonly unrendered: ChangedValue<Checked['unrendered']>;
  /** Of the documents by the id of their source, in their order: which they are, and those that have changed. */
  readonly documents: {
    readonly order: ChangedValue<readonly string[]>;
    readonly changed: Checked['documents'];
  };
}

/** What the worker posts: of what was checked only what has changed since its last answer. */
export type PostedAnswer =
  | Exclude<WorkAnswer, { readonly type: 'checked' }>
  | { readonly type: 'changed'; readonly changed: ChangedAnswer };

function changedList<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): ChangedList<Item> {
  if (before === after) return null;
  const positions = new Map(before.map((item, index) => [item, index]));
  const parts: ({ from: number; count: number } | { items: Item[] })[] = [];
  for (const item of after) {
    const at = positions.get(item);
    const last = parts.at(-1);
    if (at === undefined) {
      if (last && 'items' in last) last.items.push(item);
      else parts.push({ items: [item] });
    } else if (last && 'from' in last && last.from + last.count === at) last.count += 1;
    else parts.push({ from: at, count: 1 });
  }
  const [only] = parts;
  const isSame =
    before.length === after.length &&
    (before.length === 0 ||
      (parts.length === 1 && only !== undefined && 'from' in only && only.from === 0));
  return isSame ? null : parts;
}

const changedValue = <Value>(before: Value | undefined, after: Value): ChangedValue<Value> =>
  before !== undefined && alike(before, after) ? null : { value: after };

function restOf({
  version: _version,
  events: _events,
  places: _places,
  actors: _actors,
  sources: _sources,
  claims: _claims,
  outlines: _outlines,
  stories: _stories,
  ...rest
}: CompiledDataset): Rest {
  return rest;
}

const changedDataset = (
  before: CompiledDataset | null,
  after: CompiledDataset,
): ChangedDataset => ({
  version: after.version,
  lists: {
    events: changedList(before?.events ?? [], after.events),
    places: changedList(before?.places ?? [], after.places),
    actors: changedList(before?.actors ?? [], after.actors),
    sources: changedList(before?.sources ?? [], after.sources),
    claims: changedList(before?.claims ?? [], after.claims),
    outlines: changedList(before?.outlines ?? [], after.outlines),
    stories: changedList(before?.stories ?? [], after.stories),
  },
  rest: changedValue(before ? restOf(before) : undefined, restOf(after)),
});

/** The answer as what has changed of the one before; of `null`, where none was, all has. */
export function changedAnswer(before: Checked | null, after: Checked): ChangedAnswer {
  const { revision, dataset, translations, issues, unrendered, documents } = after;
  return {
    revision,
    dataset: dataset && changedDataset(before?.dataset ?? null, dataset),
    translations: changedValue(before?.translations, translations),
    issues: changedList(before?.issues ?? [], issues),
    unrendered: changedValue(before?.unrendered, unrendered),
    documents: {
      order: changedValue<readonly string[]>(
        before ? Object.keys(before.documents) : undefined,
        Object.keys(documents),
      ),
      changed: Object.fromEntries(
        Object.entries(documents).filter(([id, document]) => before?.documents[id] !== document),
      ),
    },
  };
}
