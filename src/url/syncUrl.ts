import { sameSelection, type View } from '../store/view';
import type { ViewStore } from '../store/viewStore';
import { decodeHash, encodeHash } from './codec';
import type { CodecContext } from './codecRow';
import { addLinkNotices } from './linkNotices';

/** Scrubbing writes the link at most this often: browsers limit history calls. */
const REPLACE_EVERY_MS = 250;

/**
 * Keeps the link and the view the same, both ways, until the returned function is called. A new
 * selection adds an entry to the history, or with `replaceState` does not; everything else replaces
 * the current one.
 * `applyView` brings the view of a changed link into the store, now or later.
 */
export function syncUrl(
  store: ViewStore,
  context: CodecContext,
  applyView: (view: View) => void,
  onChoice: 'pushState' | 'replaceState' = 'pushState',
): () => void {
  let written = location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // "All days" are those of the newest data: own files widen them.
  const contextNow = (): CodecContext => ({ ...context, dataset: store.getState().dataset });

  const write = (method: 'pushState' | 'replaceState', view: View) => {
    clearTimeout(timer);
    timer = undefined;
    const hash = encodeHash(view, contextNow());
    if (hash === written) return;
    written = hash;
    history[method](null, '', hash === '' ? location.pathname + location.search : hash);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (!sameSelection(state.selection, previous.selection)) {
      // What was scrubbed before belongs to the entry that the reader leaves.
      if (timer !== undefined) write('replaceState', previous);
      write(onChoice, state);
    } else timer ??= setTimeout(() => write('replaceState', store.getState()), REPLACE_EVERY_MS);
  });
  const read = () => {
    if (location.hash === written) return;
    written = location.hash;
    clearTimeout(timer);
    timer = undefined;
    const decoded = decodeHash(location.hash, contextNow());
    applyView(decoded.view);
    addLinkNotices(store, decoded);
  };
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    removeEventListener('hashchange', read);
    removeEventListener('popstate', read);
  };
}
