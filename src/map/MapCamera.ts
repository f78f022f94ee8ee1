import type { LngLat, Map as MapLibreMap } from 'maplibre-gl';
import { boundsAround } from '../domain/around';
import { wrapLongitude } from '../domain/position';
import { homeCamera } from '../scene/homeCamera';
import { LATITUDE_REACH, leastZoom, withinReach, ZOOM_REACH } from '../store/cameraReach';
import type { MapPadding } from '../store/mapPadding';
import { type Camera, sameCamera } from '../store/view';
import { roundCamera } from './camera';
import type { MapInput } from './mapInput';
import type { ScreenPoint } from './screenPoint';
import { subjectPositions } from './subject';

/** Nobody needs to look closer at a subject than this. */
const SUBJECT_ZOOM = 6;

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/**
 * How far a map of this width may be moved: round the Earth, and over more than the world is high, so that what it
 * looks at can stand above a sheet and a phone can see all of it.
 */
export const reachOf = (
  place: (lng: number, lat: number) => LngLat,
  map: Pick<HTMLElement, 'clientWidth'>,
) => ({
  minZoom: ZOOM_REACH.min,
  maxZoom: ZOOM_REACH.max,
  transformConstrain: ({ lng, lat }: LngLat, zoom: number) => ({
    center: place(lng, between(lat, -LATITUDE_REACH, LATITUDE_REACH)),
    zoom: between(zoom, leastZoom(map.clientWidth), ZOOM_REACH.max),
  }),
});

/** What decides where the documents' records stand on the map. */
type HomeInput = Pick<MapInput, 'dataset' | 'padding'>;

/** Where the map looks: what a link asks for, the documents' records, or a subject brought into view. */
export class MapCamera {
  constructor(
    private readonly map: MapLibreMap,
    private readonly reducedMotion: () => boolean,
  ) {}

  /** The camera as a link says it. */
  get now(): Camera {
    const { lng, lat } = this.map.getCenter();
    return roundCamera({ lng, lat, zoom: this.map.getZoom() });
  }

  jumpTo({ lng, lat, zoom }: Camera): void {
    this.map.jumpTo({ center: [lng, lat], zoom });
  }

  /** Looks at the documents' records, wherever the map looked before. */
  fitHome(input: HomeInput): void {
    this.jumpTo(this.home(input));
  }

  private home({ dataset, padding }: HomeInput): Camera {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    return homeCamera(dataset, { width, height }, padding);
  }

  /**
   * Looks where a link or a story's step asks, or at the documents' records; stays where it is if it
   * looks there already. It glides there if asked to, unless the reader prefers less motion.
   */
  apply({ camera: asked, ...input }: HomeInput & Pick<MapInput, 'camera'>, glide: boolean): void {
    const camera = withinReach(asked ?? this.home(input), this.map.getContainer().clientWidth);
    if (sameCamera(this.now, roundCamera(camera))) return;
    if (glide && !this.reducedMotion())
      this.map.easeTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
    else this.jumpTo(camera);
  }

  /** Moves only as far as needed to bring the chosen subject well into what nothing covers. */
  reveal({ selection, view, padding }: MapInput): void {
    const points = subjectPositions(selection, view);
    const bounds = boundsAround(points);
    if (!bounds) return;
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const middle = this.map.getCenter().lng;
    // On the one of the worlds side by side that is looked at.
    const onScreen = points.map(([lon, lat]) =>
      this.map.project([middle + wrapLongitude(lon - middle), lat]),
    );
    if (allInView(onScreen, { width, height }, padding)) return;
    this.map.fitBounds(
      [...bounds],
      {
        padding: { ...revealPadding(padding, { width, height }) },
        maxZoom: Math.max(this.map.getZoom(), SUBJECT_ZOOM),
        animate: !this.reducedMotion(),
      },
      { reveal: true },
    );
  }
}

/** A subject nearer to the edge than this is brought further in. */
const VIEW_MARGIN_PX = 48;

/** Whether all points lie well inside what is uncovered of a map of this size in CSS pixels. */
export const allInView = (
  points: readonly ScreenPoint[],
  { width, height }: { readonly width: number; readonly height: number },
  padding: MapPadding,
): boolean =>
  points.every(
    ({ x, y }) =>
      x >= padding.left + VIEW_MARGIN_PX &&
      y >= padding.top + VIEW_MARGIN_PX &&
      x <= width - padding.right - VIEW_MARGIN_PX &&
      y <= height - padding.bottom - VIEW_MARGIN_PX,
  );

/** The padding and the margin around a subject together, but never more than the map can give. */
export function revealPadding(
  padding: MapPadding,
  { width, height }: { readonly width: number; readonly height: number },
): MapPadding {
  const across = Math.max(0, (width - padding.left - padding.right) / 3);
  const down = Math.max(0, (height - padding.top - padding.bottom) / 3);
  const margin = Math.min(VIEW_MARGIN_PX * 2, across, down);
  return {
    top: padding.top + margin,
    right: padding.right + margin,
    bottom: padding.bottom + margin,
    left: padding.left + margin,
  };
}
