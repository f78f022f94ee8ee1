import type { ViewStore } from '../store/viewStore';
import { loadPatiently } from '../ui/loadPatiently';
import { readStored } from '../ui/stored';
import { KEPT_FLAG } from './keptFlag';

/** Brings back the sets that were kept in this browser; where they cannot be had, the page goes on without. */
export async function restoreKept(store: ViewStore): Promise<void> {
  if (readStored(KEPT_FLAG) === null) return;
  try {
    const { keptSets } = await loadPatiently(() => import('./keep'));
    for (const set of await keptSets()) store.getState().addOwnSet(set);
  } catch {
    // Blocked or damaged storage: the reader still has the file.
  }
}
