import { sameSelection, type View } from '../store/view';
import type { ViewStore } from '../store/viewStore';
import { decodeHash, encodeHash } from './codec';
import type { CodecContext } from './codecRow';
import { addLinkNotices } from './linkNotices';

/** Scrubbing writes the link at most this often: browsers limit history calls. */
const REPLACE_EVERY_MS = 250;
/** A browser that refused to write the link is asked again after this time. */
const AGAIN_AFTER_MS = 2_000;

type Method = 'pushState' | 'replaceState';

/** Whether the browser wrote the link: some throw after too many writes in a short time. */
function hasWritten(method: Method, hash: string): boolean {
  try {
    history[method](null, '', hash === '' ? location.pathname + location.search : hash);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the link and the view the same, both ways, until the returned function is called. A new
 * selection, or another day of the reader's that things are shown as known on, adds an entry to the
 * history, or with `replaceState` does not; everything else replaces the current one.
 * `applyView` brings the view of a changed link into the store, now or later.
 */
export function syncUrl(
  store: ViewStore,
  context: CodecContext,
  applyView: (view: View) => void,
  onChoice: Method = 'pushState',
): () => void {
  let written = location.hash;
  /** The address as it was last heard of; another is a link on its way, and not to be overwritten. */
  let heard = written;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // "All days" are those of the newest data: own files widen them once their years are shown.
  // A link may name what is not known yet.
  const contextNow = (): CodecContext => ({ ...context, dataset: store.getState().whole });

  // The entry that a refused choice should have made: the next write makes it.
  let owed: Method | null = null;
  const write = (asked: Method, view: View) => {
    clearTimeout(timer);
    timer = undefined;
    const hash = encodeHash(view, contextNow());
    if (hash === written || location.hash !== heard) return;
    const method = owed ?? asked;
    if (hasWritten(method, hash)) {
      written = hash;
      heard = location.hash;
      owed = null;
      return;
    }
    if (method === 'pushState') owed = method;
    timer = setTimeout(() => write('replaceState', store.getState()), AGAIN_AFTER_MS);
  };
  /** The view as the last task left it: a choice that moves the time as well does so in one task. */
  let settled: View = store.getState();
  const settle = () => {
    settled = store.getState();
  };
  const unsubscribe = store.subscribe((state, previous) => {
    queueMicrotask(settle);
    // A step that is opened is one choice, whatever it then shows as known.
    const isOtherDay = state.known !== previous.known && state.knownAsked.byReader;
    const isChoice = isOtherDay || !sameSelection(state.selection, previous.selection);
    if (isChoice) {
      // What was scrubbed before belongs to the entry that the reader leaves.
      if (timer !== undefined) write('replaceState', settled);
      write(onChoice, state);
    } else timer ??= setTimeout(() => write('replaceState', store.getState()), REPLACE_EVERY_MS);
  });
  const read = () => {
    if (location.hash === heard) return;
    heard = location.hash;
    written = heard;
    owed = null;
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
