import type { ViewStore } from '../../../store/viewStore';
import { storedName } from '../../../ui/stored';
import { changeOwnSet } from '../../store/ownState';

let opened: BroadcastChannel | null = null;

/** The channel between the tabs of this copy of the app; `null` in a browser that has none. */
function channel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  opened ??= new BroadcastChannel(storedName('own-events'));
  return opened;
}

/** Tells the other tabs that a set is no longer kept. */
export const tellDeletion = (id: IDBValidKey): void => channel()?.postMessage(id);

/**
 * Shows a set that another tab deleted as no longer kept, until the function given back is called.
 * Where it is not told, the next change finds out (`updateKept`).
 */
export function followDeletions(store: ViewStore): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') changeOwnSet(store, data, { kept: false });
  };
  const heard = channel();
  heard?.addEventListener('message', hear);
  return () => heard?.removeEventListener('message', hear);
}
