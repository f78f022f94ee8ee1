import type { RawTranslation } from '../../compile/schemaTranslations';
import type {
  WrittenActor,
  WrittenEvent,
  WrittenPlace,
  WrittenProject,
  WrittenSource,
} from '../../compile/written';

/** The lists of a project that the workbench changes, as their files have them. */
export interface Lists {
  readonly places: readonly WrittenPlace[];
  readonly actors: readonly WrittenActor[];
  readonly sources: readonly WrittenSource[];
  readonly events: readonly WrittenEvent[];
  readonly translations: readonly RawTranslation[];
}
export type ListName = keyof Lists;
export const LIST_NAMES = ['places', 'actors', 'sources', 'events', 'translations'] as const;

/** A project in the making: plain JSON, never changed in place, so that what two of them share is the same object. */
export interface Work extends Lists {
  readonly project: WrittenProject;
  /** The documents by their file name in `seeds/`; a text is never edited. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * One change of a project; a `Work` and its inverse are both found from it. `before` is `null` where
 * something comes in, `after` where something goes.
 */
export type Change =
  | {
      [Name in ListName]: {
        readonly list: Name;
        /** Position in the list. */
        readonly at: number;
        readonly before: Lists[Name][number] | null;
        readonly after: Lists[Name][number] | null;
      };
    }[ListName]
  | { readonly text: string; readonly before: string | null; readonly after: string | null }
  | { readonly project: true; readonly before: WrittenProject; readonly after: WrittenProject };

function changedList<Item>(
  items: readonly Item[],
  { at, before, after }: { at: number; before: Item | null; after: Item | null },
): readonly Item[] {
  return items.toSpliced(at, before === null ? 0 : 1, ...(after === null ? [] : [after]));
}

function changed(work: Work, change: Change): Work {
  if ('project' in change) return { ...work, project: change.after };
  if ('text' in change) {
    const { [change.text]: _, ...others } = work.texts;
    return {
      ...work,
      texts: change.after === null ? others : { ...others, [change.text]: change.after },
    };
  }
  // The list and its items are of one kind; types cannot say so through a union.
  const { list } = change;
  return { ...work, [list]: changedList<unknown>(work[list], change) };
}

/** The project after the changes, in their order. */
export const withChanges = (work: Work, changes: readonly Change[]): Work =>
  changes.reduce(changed, work);

/** Whether what a change takes away, or puts something in place of, stands where it says. */
function standsBefore(work: Work, change: Change): boolean {
  if ('project' in change) return sameJson(change.before, work.project);
  if ('text' in change) return change.before === (work.texts[change.text] ?? null);
  const { list, at, before } = change;
  return before === null ? at <= work[list].length : sameJson(before, work[list][at]);
}

const sameJson = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether the changes are of this state of the project: those of an older one would change something else. */
export const areOf = (work: Work, changes: readonly Change[]): boolean => {
  let now = work;
  return changes.every((change) => {
    const stands = standsBefore(now, change);
    if (stands) now = changed(now, change);
    return stands;
  });
};

const inverted = (change: Change): Change =>
  ({ ...change, before: change.after, after: change.before }) as Change;

/** What takes the changes back. */
export const inverseOf = (changes: readonly Change[]): readonly Change[] =>
  changes.toReversed().map(inverted);
