import { type FigureNode, node } from '../../drawing/node';
import type { Frame } from '../../scene/frame';
import { DENSITY_COVER, LEAST_SQUARE_PX } from '../look/density';
import { boundsOfSquare, densityStep, squareAt } from '../packs/cells';
import type { Density } from '../store/ownDensity';

/** A square of a published set on a picture; CSS pixels. */
export interface PlacedSquare {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** On the scale of counts, from 0. */
  readonly step: number;
}

const atLeast = (px: number): number => Math.max(px, LEAST_SQUARE_PX);

/** The squares with events that reach into the picture. */
export function squaresOn({ cells, events }: Density, frame: Frame): PlacedSquare[] {
  const squares: PlacedSquare[] = [];
  events.forEach((count, index) => {
    if (count === 0) return;
    const [west, south, east, north] = boundsOfSquare(cells, index);
    const [x, y] = frame.project([west, north]);
    const [right, bottom] = frame.project([east, south]);
    if (right < 0 || bottom < 0 || x > frame.width || y > frame.height) return;
    const [width, height] = [atLeast(right - x), atLeast(bottom - y)];
    const [left, top] = [(x + right - width) / 2, (y + bottom - height) / 2];
    squares.push({ x: left, y: top, width, height, step: densityStep(count) });
  });
  return squares;
}

/** The square with events at a point of the picture; -1 where there is none. */
export function squareOn(
  { cells, events }: Density,
  [lon, lat]: readonly [number, number],
): number {
  const square = squareAt(cells, lon, lat);
  return (events[square] ?? 0) > 0 ? square : -1;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Squares as one path for each step of the scale, in the colour of the group around them. */
export const drawSquares = (squares: readonly PlacedSquare[]): FigureNode[] =>
  DENSITY_COVER.flatMap((cover, step) => {
    const path = squares
      .filter((square) => square.step === step)
      .map(
        ({ x, y, width, height }) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`,
      )
      .join('');
    const attributes = { 'data-own-part': 'squares', stroke: 'none', 'fill-opacity': cover };
    return path === '' ? [] : [node('path', { ...attributes, d: path })];
  });
