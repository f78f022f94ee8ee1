import type { WorkStore } from '../state/workStore';
import { addedDocument } from '../work/documentEdits';
import { detailsOf, type Original } from './details';
import type { Draft } from './draft';
import type { OfferReason } from './offers';

/** A draft with the lines of it that are to be set aside, by their position among its offers. */
export interface FilledDraft extends Draft {
  readonly ticked: ReadonlySet<number>;
}

/** A draft as one that the drafts after it may be a copy of. */
export const asOriginal = ({ key, typed, text }: FilledDraft, origin: string): Original => ({
  ...{ id: key, publisher: typed.publisher, title: typed.title, origin, text },
});

/**
 * Adds the documents, one edit each, and shows the first of them; what cannot be taken as it is typed
 * stays out. `reasonFor` says in words why a line is set aside.
 */
export function addDrafts(
  store: WorkStore,
  drafts: readonly FilledDraft[],
  reasonFor: (reason: OfferReason) => string,
): void {
  const known: Original[] = store.getState().history.work.sources.map((source) => ({
    ...{ id: source.id, publisher: source.publisher, title: source.title, origin: source.origin },
    text: '',
  }));
  const added: string[] = [];
  for (const draft of drafts) {
    const { act, history } = store.getState();
    const { work } = history;
    const { text, typed, offers, ticked } = draft;
    const details = detailsOf(typed, text, known, work.project.languages[0] ?? 'en');
    if (!details) continue;
    const aside = offers
      .filter((_, index) => ticked.has(index))
      .map(({ start, end, reason }) => ({
        ...({ type: 'boilerplate', start, end, reason: reasonFor(reason) } as const),
      }));
    const { id, edit } = addedDocument(work, { text, details, aside });
    act(edit);
    known.push(asOriginal(draft, details.origin));
    added.push(id);
  }
  const [first] = added;
  if (first) store.getState().look({ document: first, words: null });
}
