import type { ViewStore } from '../store/viewStore';
import type { DecodedHash } from './codec';

/** A link can be of any length; what a notice says of it cannot. */
const MOST_DETAILS = 6;
const LONGEST_DETAIL = 80;

const cut = (text: string): string =>
  text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;

/**
 * Tells the reader what a link asked for in vain, and that it was made with other data. What an
 * earlier link was told no longer matters.
 */
export function addLinkNotices(store: ViewStore, { ignored, otherVersion }: DecodedHash): void {
  const { addNotice, dismissNotice, notices } = store.getState();
  for (const { id } of notices) dismissNotice(id);
  if (otherVersion !== null) addNotice({ kind: 'other_version', details: [otherVersion] });
  if (ignored.length === 0) return;
  const details = ignored.slice(0, MOST_DETAILS).map(cut);
  addNotice({
    kind: 'bad_url',
    details: ignored.length > MOST_DETAILS ? [...details, '…'] : details,
  });
}
