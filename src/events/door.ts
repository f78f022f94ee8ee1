import type { Door } from '../slots/door';
import { loadPatiently } from '../ui/loadPatiently';
import { positionOf } from './columns/ownColumns';
import { ownAt, ownPicture } from './figure/ownPicture';
import { OwnOverlay } from './map/OwnOverlay';
import { ownEventOf } from './store/ownSets';
import { ownSetsOf } from './store/ownState';

/** What is behind the door: little of it comes along, the rest when it is first shown. */
export const DOOR: Door = {
  desk: async () => (await loadPatiently(() => import('./desk/Desk'))).Desk,
  panel: {
    page: async () => (await loadPatiently(() => import('./panel/OwnPage'))).OwnPage,
    event: async () => (await loadPatiently(() => import('./panel/OwnEventView'))).OwnEvent,
    line: async () => (await loadPatiently(() => import('./panel/OwnLine'))).OwnLine,
    nearTown: async () => (await loadPatiently(() => import('./panel/NearTown'))).NearTown,
    besideRecord: async () => (await loadPatiently(() => import('./panel/InOwnFiles'))).InOwnFiles,
    layers: async () => (await loadPatiently(() => import('./desk/OwnSets'))).OwnSets,
    key: async () => (await loadPatiently(() => import('./desk/OwnKey'))).OwnKey,
  },
  timeline: {
    strip: async () => (await loadPatiently(() => import('./timeline/OwnStrip'))).OwnStrip,
    count: async () => (await loadPatiently(() => import('./timeline/OwnCount'))).OwnCount,
    dayCount: async () => (await loadPatiently(() => import('./timeline/OwnDayCount'))).OwnDayCount,
  },
  card: async () => (await loadPatiently(() => import('./map/OwnHoverCard'))).OwnHoverCard,
  overlay: (map, failed) => new OwnOverlay(map, ({ message }) => failed(message)),
  picture: ownPicture,
  hitAt: ownAt,
  positionOf: (state, id) => {
    const found = ownEventOf(id, ownSetsOf(state));
    return found && positionOf(found.set.columns, found.row);
  },
};
