import type { Dataset } from '../dataset/dataset';
import {
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  type Position,
  worldSize,
} from '../domain/position';
import { type Shape, shapesOf } from '../domain/shape';
import { type Bounds, GROUND_BOUNDS } from '../ground/bounds';
import { withinReach } from '../store/cameraReach';
import { type MapPadding, NO_PADDING } from '../store/mapPadding';
import type { Camera } from '../store/view';

/**
 * Room for what stands around the outermost towns: their marks, and a name beside its disk. No name
 * may lie under the buttons of the zoom in the upper right corner: all stand below these.
 */
const MARGIN_PX: MapPadding = { top: 84, right: 56, bottom: 48, left: 40 };
/** The other way on a flat map: all stand left of the buttons. */
const FLAT_MARGIN_PX: MapPadding = { top: 40, right: 104, bottom: 48, left: 40 };
/** By less zoom the other way is not worth the room for the names of regions at the upper edge. */
const WORTH_ZOOM = 0.15;
/** Both margins of a small map take no more of it, or too little would be left for the records. */
const MOST_MARGINS = 0.4;
/** Closer, the ground shows nothing by which a single town could be recognised. */
const MOST_ZOOM = 8;

/** Where a shape stands on the map. An area says only which region: none of its outline counts. */
function positionsOf(shape: Shape): readonly Position[] {
  switch (shape.type) {
    case 'area':
      return [];
    case 'point':
    case 'ring':
      return [shape.at];
    case 'movement':
      return [shape.from, shape.to].flatMap((end) => (end ? [end.at] : []));
  }
}

/** Bounds across the antimeridian go on beyond 180°. */
const onOneMap = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** By version: the same dataset comes twice, without its details and with them. */
let known: { readonly version: string; readonly bounds: Bounds } | null = null;

/**
 * [west, south, east, north] in degrees of all points and ends of movements that the documents tell
 * of, and of the towns that are always shown; where there is none, of the ground. A project may name its
 * own instead.
 */
export function homeBounds({ version, project, events, places }: Dataset): Bounds {
  if (project.home !== 'records') return onOneMap(project.home);
  if (known?.version === version) return known.bounds;
  const told = events
    // Superseded plans are never drawn.
    .filter(({ tier, status }) => tier === 'corpus' && status !== 'superseded')
    .flatMap((event) => shapesOf(event, places).flatMap(positionsOf));
  const featured = [...places.values()].flatMap(({ featured, at }) => (featured && at ? [at] : []));
  const positions = [...told, ...featured];
  const longitudes = positions.map(([lon]) => lon);
  const latitudes = positions.map(([, lat]) => lat);
  const bounds: Bounds =
    positions.length === 0
      ? GROUND_BOUNDS
      : [
          Math.min(...longitudes),
          Math.min(...latitudes),
          Math.max(...longitudes),
          Math.max(...latitudes),
        ];
  known = { version, bounds };
  return bounds;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of each edge of a map in CSS pixels is covered or kept free. */
function withMargin({ width, height }: Size, covered: MapPadding, margin: MapPadding): MapPadding {
  const shareOf = (free: number, margins: number): number =>
    Math.min(1, (Math.max(0, free) * MOST_MARGINS) / margins);
  const { top, right, bottom, left } = margin;
  const across = shareOf(width - covered.left - covered.right, left + right);
  const down = shareOf(height - covered.top - covered.bottom, top + bottom);
  return {
    top: covered.top + top * down,
    right: covered.right + right * across,
    bottom: covered.bottom + bottom * down,
    left: covered.left + left * across,
  };
}

/** The camera that shows these bounds as large as they can be in what the padding leaves of a map. */
function cameraOn([west, south, east, north]: Bounds, size: Size, padding: MapPadding): Camera {
  const [left, right, top, bottom] = [
    mercatorX(west),
    mercatorX(east),
    mercatorY(north),
    mercatorY(south),
  ];
  const scale = Math.min(
    Math.max(1, size.width - padding.left - padding.right) / (right - left),
    Math.max(1, size.height - padding.top - padding.bottom) / (bottom - top),
  );
  const { zoom } = withinReach({
    zoom: Math.min(MOST_ZOOM, Math.log2(scale / worldSize(0))),
    ...{ lat: 0, lng: 0 },
  });
  const world = worldSize(zoom);
  return withinReach({
    zoom,
    lat: latitudeOf((top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world),
    lng: longitudeOf((left + right) / 2 + (padding.right - padding.left) / 2 / world),
  });
}

/**
 * Where a map of this size in CSS pixels looks if nothing says otherwise: at the records of the
 * documents, with room for the names around them, in the part that nothing covers.
 */
export function homeCamera(dataset: Dataset, size: Size, covered: MapPadding = NO_PADDING): Camera {
  const bounds = homeBounds(dataset);
  const within = (margin: MapPadding) => cameraOn(bounds, size, withMargin(size, covered, margin));
  const [usual, flat] = [within(MARGIN_PX), within(FLAT_MARGIN_PX)];
  return flat.zoom > usual.zoom + WORTH_ZOOM ? flat : usual;
}
