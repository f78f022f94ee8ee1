import type { ViewStore } from '../store/viewStore';
import type { DecodedHash } from './codec';

/** Tells the reader what a link asked for in vain, and that it was made with other data. */
export function addLinkNotices(store: ViewStore, { ignored, otherVersion }: DecodedHash): void {
  const { addNotice } = store.getState();
  if (otherVersion !== null) addNotice({ kind: 'other_version', details: [otherVersion] });
  if (ignored.length > 0) addNotice({ kind: 'bad_url', details: ignored });
}
