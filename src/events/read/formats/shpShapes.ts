import { RefusedError } from '../refused';
import { FileBlocks } from './fileBlocks';
import { areasOf } from './ringAreas';

type Position = readonly [x: number, y: number];

const HEADER_BYTES = 100;
const FILE_CODE = 9994;
/** Bytes of one shape: two million corners, forty times as many as are drawn. */
const LONGEST_SHAPE = 1 << 25;
/** What is smaller stands for nothing (ESRI Shapefile Technical Description, 1998, p. 2). */
const NO_DATA = -1e38;

/** A shape as GeoJSON has it, in coordinates of the file; a text, which is none, where it is damaged. */
type Shape = unknown;

const positionAt = (view: DataView, at: number): Position => [
  view.getFloat64(at, true),
  view.getFloat64(at + 8, true),
];

/** Points that stand in a row; as many as are really there, whatever is stated. */
function positionsAt(view: DataView, at: number, count: number): Position[] {
  if (count < 0 || at + count * 16 > view.byteLength) throw new RangeError('points');
  return Array.from({ length: count }, (_, index) => positionAt(view, at + index * 16));
}

/** Points cut into parts, each of which begins where the one before ends: no point is in two of them. */
function partsAt(view: DataView, parts: number, points: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  let start = parts > 0 ? view.getInt32(44, true) : 0;
  for (let part = 1; part <= parts; part++) {
    const end = part < parts ? view.getInt32(44 + part * 4, true) : points.length;
    if (start < 0 || end < start) throw new RangeError('parts');
    if (end > start) lines.push(points.slice(start, end));
    start = end;
  }
  return lines;
}

/** A shape of the kinds in the description, with or without heights and measures. */
function shapeOf(view: DataView): Shape {
  const type = view.getInt32(0, true);
  switch (type) {
    case 0:
      return null;
    case 1:
    case 11:
    case 21: {
      const coordinates = positionAt(view, 4);
      return coordinates[0] < NO_DATA ? null : { type: 'Point', coordinates };
    }
    case 8:
    case 18:
    case 28:
      return {
        type: 'MultiPoint',
        coordinates: positionsAt(view, 40, view.getInt32(36, true)),
      };
    case 3:
    case 13:
    case 23:
    case 5:
    case 15:
    case 25:
    case 31: {
      const [parts, count] = [view.getInt32(36, true), view.getInt32(40, true)];
      if (parts < 0 || parts > view.byteLength / 4) throw new RangeError('parts');
      // Of surfaces, each part has a type too.
      const behind = type === 31 ? 8 : 4;
      const lines = partsAt(view, parts, positionsAt(view, 44 + parts * behind, count));
      return type % 10 === 3
        ? { type: 'MultiLineString', coordinates: lines }
        : { type: 'MultiPolygon', coordinates: areasOf(lines) };
    }
    default:
      return `shape type ${type}`;
  }
}

function readShape(view: DataView): Shape {
  try {
    return shapeOf(view);
  } catch (error) {
    if (error instanceof RangeError) return `shape of ${view.byteLength} bytes`;
    throw error;
  }
}

/** Whether the box around all shapes lies on the globe, in degrees; throws `RefusedError` where it is no `.shp`. */
export async function isInDegrees(shp: Blob): Promise<boolean> {
  const header = await new FileBlocks(shp.slice(0, HEADER_BYTES)).read(0, HEADER_BYTES);
  if (header.byteLength < HEADER_BYTES || header.getInt32(0) !== FILE_CODE)
    throw new RefusedError('damaged_archive', '.shp');
  const [west, south, east, north] = [36, 44, 52, 60].map((at) => header.getFloat64(at, true));
  const isWithin = (value = 0, limit: number) => !(Math.abs(value) > limit);
  // A little more than the globe, as rounding writes it.
  return isWithin(west, 181) && isWithin(east, 181) && isWithin(south, 91) && isWithin(north, 91);
}

/** The shapes of a `.shp` in its order, with the bytes that have been read. */
export async function* shapesOf(
  shp: Blob,
): AsyncGenerator<{ readonly shape: Shape; readonly bytesRead: number }> {
  const blocks = new FileBlocks(shp);
  for (let at = HEADER_BYTES; at + 8 <= blocks.size; ) {
    const bytes = (await blocks.read(at, 8)).getInt32(4) * 2;
    // A record that is cut off, or says that it goes backwards, and whatever comes then, is none.
    if (bytes < 0) return;
    const end = at + 8 + bytes;
    const bytesRead = Math.min(end, blocks.size);
    if (bytes < 4) yield { shape: null, bytesRead };
    else if (bytes > LONGEST_SHAPE || end > blocks.size)
      yield { shape: `shape of ${bytes} bytes`, bytesRead };
    else yield { shape: readShape(await blocks.read(at + 8, bytes)), bytesRead };
    at = end;
  }
}
