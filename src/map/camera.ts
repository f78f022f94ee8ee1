import { wrapLongitude } from '../domain/position';
import type { Camera } from '../store/view';

/** Zoom to 0.01 and degrees to 0.001, about 100 m: what a link needs. */
export const roundCamera = ({ zoom, lat, lng }: Camera): Camera => ({
  zoom: Number(zoom.toFixed(2)),
  lat: Number(lat.toFixed(3)),
  lng: wrapLongitude(Number(lng.toFixed(3))),
});
