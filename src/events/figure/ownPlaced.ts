import type { DayRange } from '../../domain/day';
import type { Frame } from '../../scene/frame';
import { type OwnColumns, positionOf, precisionOf } from '../columns/ownColumns';
import { ownPresence } from '../columns/ownWindow';
import { isDotted, isPoint, ownSoftSize } from '../look/ownLook';
import { onMapOf } from '../look/rowsOnMap';
import type { Density } from '../store/ownDensity';
import type { OwnRows } from '../store/ownSelectors';
import type { OwnSet } from '../store/ownSets';
import { type OwnPoints, PointsBuilder, type Room } from './ownPoints';
import { type OwnShape, shapeOf } from './ownShape';
import { type PlacedSquare, squaresOn } from './ownSquares';
import { type OwnStack, SYMBOL_CELL_PX, stacksOf } from './ownStacks';

/** The events in view of one own set, on a picture. */
export interface PlacedOwn {
  readonly set: OwnSet;
  /** Events in view: also those without a place, of no more than a country, and outside of the picture. */
  readonly count: number;
  /** How many of them the picture shows. */
  readonly seen: number;
  readonly dotted: boolean;
  /** All that are known better; where they are no dots, `symbols` has them by spot. */
  readonly points: OwnPoints;
  readonly symbols: readonly OwnStack[];
  /** Known to the region only. */
  readonly soft: OwnPoints;
  readonly shapes: readonly OwnShape[];
  /** Of a published set, what is only counted. */
  readonly squares: readonly PlacedSquare[];
  /** The row whose card is open, in one entry at most; it is in none of the others. */
  readonly chosen: { readonly points: OwnPoints; readonly soft: OwnPoints };
  readonly room: Room;
}

/** The events in view of one own set. */
export interface SetInView {
  readonly set: OwnSet;
  readonly count: number;
  /** Of the set itself, or of each file of it that is there. */
  readonly tables: readonly OwnRows[];
  readonly density: Density | null;
}

/** What of the own events a picture shows. */
interface OwnInView {
  /** In the order of drawing. */
  readonly sets: readonly SetInView[];
  readonly window: DayRange;
  /** Of the map on the screen: it decides on dots or symbols, so that a picture has the marks that its maker sees. */
  readonly zoom: number;
  /** The own event that is chosen. */
  readonly chosen: { readonly set: OwnSet; readonly row: number } | null;
}

const isOn = ({ width, height }: Frame, x: number, y: number, margin: number): boolean =>
  x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;

/** Room around the picture from which a symbol may reach into it. */
const SYMBOL_MARGIN_PX = 16;

function placeSet(
  { set, count, tables, density }: SetInView,
  { window, zoom, chosen }: OwnInView,
  frame: Frame,
  room: Room,
): PlacedOwn {
  const softMargin = ownSoftSize(frame.zoom, false) / 2;
  const squares = density ? squaresOn(density, frame) : [];
  const built = { points: new PointsBuilder(), soft: new PointsBuilder() };
  const chosenBuilt = { points: new PointsBuilder(), soft: new PointsBuilder() };
  const shapes: OwnShape[] = [];
  let seen = 0;
  const place = ({ set: table }: OwnRows, row: number): void => {
    const { columns } = table;
    const isChosen = chosen?.set === table && chosen.row === row;
    const certain = ownPresence(columns, row, window) === 'certain';
    const geometry = columns.shapes.get(row);
    if (geometry) {
      const shape = shapeOf(geometry, frame, { row, certain, chosen: isChosen });
      if (!shape) return;
      shapes.push(shape);
      seen++;
      return;
    }
    const position = isPoint(columns, row) ? positionOf(columns, row) : null;
    if (!position) return;
    const [x, y] = frame.project(position);
    const soft = isSoft(columns, row);
    if (!isOn(frame, x, y, soft ? softMargin : SYMBOL_MARGIN_PX)) return;
    if (isOn(frame, x, y, 0)) seen++;
    const into = isChosen ? chosenBuilt : built;
    into[soft ? 'soft' : 'points'].add(x, y, columns.kind[row] ?? 0, certain);
  };
  for (const table of tables) for (const row of table.rows) place(table, row);
  const finished = ({ points, soft }: typeof built) => ({
    points: points.finish(),
    soft: soft.finish(),
  });
  const placed = finished(built);
  const symbols = isDotted(onMapOf(set), zoom)
    ? null
    : stacksOf(placed.points, SYMBOL_CELL_PX, true);
  // More symbols than a file has room for are a crowd at any zoom.
  const dotted = symbols === null || symbols.length > room.most;
  return {
    // Which of the counted ones lie on the picture, counts do not say.
    ...{ set, count, seen: squares.length > 0 ? count : seen, dotted, shapes, squares, room },
    ...{ ...placed, symbols: dotted ? [] : symbols },
    chosen: finished(chosenBuilt),
  };
}

const isSoft = (columns: OwnColumns, row: number): boolean =>
  precisionOf(columns, row) === 'region';

/** Symbols or dots of a file: each takes some 40 bytes, and a file should stay below 2 MB. */
const MOST_OF_FILE = 36_000;

/**
 * Where the own events in view stand on a picture, in the order of drawing; sets without any are left
 * out. `most`: symbols and dots of all sets together.
 */
export function placeOwn(own: OwnInView, frame: Frame, most = MOST_OF_FILE): readonly PlacedOwn[] {
  const sets = own.sets.filter(({ count }) => count > 0);
  const share = 1 / Math.max(1, sets.length);
  const room = { most: most * share, share };
  return sets.map((set) => placeSet(set, own, frame, room));
}
