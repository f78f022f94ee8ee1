import type { ViewStore } from '../../../store/viewStore';
import { eventsAsked, HASH_AT_START, pageWithEvents } from '../../../ui/embedded';
import { addOwnSet, ownSetsOf } from '../../store/ownState';
import { showDaysOfLink } from './daysOfLink';
import { type OpenFault, openPack, packId } from './openPack';
import { readAskedPack } from './packAddress';
import { supply } from './supply';

/** Why an address opens no published set. */
export type PublishedFault =
  | OpenFault
  | { readonly code: 'unknown' }
  | { readonly code: 'other_origin'; readonly detail: string };

/**
 * Opens the published set at an address, as seen from the page: its counts are then shown, and its files loaded as
 * they are needed. `null` where it is open; rejects only where `signal` gives it up.
 */
export async function openPublished(
  store: ViewStore,
  address: string,
  signal: AbortSignal,
): Promise<PublishedFault | null> {
  const asked = readAskedPack(address, document.baseURI);
  if (asked.type === 'other_origin') return { code: 'other_origin', detail: asked.origin };
  if (asked.type === 'unknown') return { code: 'unknown' };
  const { folder } = asked;
  const sets = () => ownSetsOf(store.getState());
  const isOpen = () => sets().some(({ id }) => id === packId(folder));
  if (isOpen()) return null;
  const opened = await openPack(folder, sets(), signal);
  if ('code' in opened) return opened;
  signal.throwIfAborted();
  if (isOpen()) return null;
  addOwnSet(store, opened);
  showDaysOfLink(store, HASH_AT_START);
  supply(store, opened.id);
  return null;
}

/** As short as an address of the page's own site can be. */
const shortAddress = (folder: string): string => {
  const base = new URL('.', document.baseURI).href;
  return folder.startsWith(base) && folder !== base ? folder.slice(base.length) : folder;
};

function nameInAddress(change: (asked: readonly string[]) => readonly string[]): void {
  const { search, href } = location;
  history.replaceState(history.state, '', pageWithEvents(href, change(eventsAsked(search))));
}

const isOf = (folder: string) => (asked: string) => {
  const read = readAskedPack(asked, document.baseURI);
  return read.type === 'folder' && read.folder === folder;
};

/** Has the page's address, and so every link of the page, name a published set. */
export function nameInLinks(address: string): void {
  const asked = readAskedPack(address, document.baseURI);
  if (asked.type !== 'folder') return;
  const { folder } = asked;
  nameInAddress((before) =>
    before.some(isOf(folder)) ? before : [...before, shortAddress(folder)],
  );
}

/** Has links name it no longer. */
export const dropFromLinks = (folder: string): void =>
  nameInAddress((before) => before.filter((asked) => !isOf(folder)(asked)));
