import { cameraOn } from '../../scene/cameraOn';
import { boundsSeen, type Size } from '../../scene/frame';
import { homeCamera } from '../../scene/homeCamera';
import type { Camera } from '../../store/view';
import type { ViewState } from '../../store/viewStore';
import type { OwnSet } from '../store/ownSets';
import { boundsOfSet } from './rowsOnMap';

/** Room around the outermost events, below the buttons of the zoom. */
const MARGIN_PX = { top: 56, right: 56, bottom: 48, left: 40 };

/** The camera that shows all events of a set that have a place; `null` where none has. */
export function cameraOnSet(
  set: OwnSet,
  { mapPadding }: Pick<ViewState, 'mapPadding'>,
  size: Size,
): Camera | null {
  const bounds = boundsOfSet(set);
  if (!bounds) return null;
  const { zoom, lat, lng } = cameraOn(bounds, size, mapPadding, MARGIN_PX);
  // As short as a link should be; never closer, or the outermost might be out of sight.
  return {
    zoom: Math.floor(zoom * 100) / 100,
    lat: Number(lat.toFixed(3)),
    lng: Number(lng.toFixed(3)),
  };
}

/** Whether some event of a set that has a place lies outside what the map shows. */
export function reachesOutOfSight(
  set: OwnSet,
  { camera, dataset, mapPadding }: Pick<ViewState, 'camera' | 'dataset' | 'mapPadding'>,
  size: Size,
): boolean {
  const bounds = boundsOfSet(set);
  if (!bounds) return false;
  const [west, south, east, north] = boundsSeen(
    camera ?? homeCamera(dataset, size, mapPadding),
    size,
  );
  const isAcross = [-360, 0, 360].some(
    (turn) => bounds[0] + turn >= west && bounds[2] + turn <= east,
  );
  return !isAcross || bounds[1] < south || bounds[3] > north;
}
