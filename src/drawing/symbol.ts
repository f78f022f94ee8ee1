import type { SymbolColours } from '../marks/palette';
import { SYMBOL_GRID, type SymbolPart } from '../marks/symbols';
import type { Point } from '../scene/frame';
import { type FigureNode, node } from './node';

/** Width of the paper around a symbol, in grid units. */
const CASING_WIDTH = 1.5;

/** How a symbol stands: its middle, the side of its grid in pixels, and degrees clockwise. */
interface SymbolPlace {
  readonly at: Point;
  readonly size: number;
  readonly rotation?: number;
}

const inkOf = (fill: SymbolPart['fill'] | SymbolPart['stroke'], colours: SymbolColours): string =>
  fill === 'none' ? 'none' : colours[fill];

/** The parts of a symbol with the paper around them, as the map paints them. */
export function drawParts(
  parts: readonly SymbolPart[],
  colours: SymbolColours,
  { at: [x, y], size, rotation }: SymbolPlace,
): FigureNode {
  const scale = Math.round((size / SYMBOL_GRID) * 1000) / 1000;
  const turn = rotation ? `rotate(${rotation.toFixed(1)})` : '';
  const middle = -SYMBOL_GRID / 2;
  return node(
    'g',
    {
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${turn}scale(${scale})translate(${middle} ${middle})`,
      'stroke-linejoin': 'round',
    },
    ...parts
      .filter(({ stroke }) => stroke !== 'none')
      .map(({ path, width }) =>
        node('path', {
          d: path,
          fill: 'none',
          stroke: colours.paper,
          'stroke-width': width + 2 * CASING_WIDTH,
          'stroke-linecap': 'round',
        }),
      ),
    ...parts.map(({ path, fill, stroke, width, cap, dash }) =>
      node('path', {
        d: path,
        fill: inkOf(fill, colours),
        stroke: inkOf(stroke, colours),
        'stroke-width': stroke === 'none' ? undefined : width,
        'stroke-linecap': cap,
        'stroke-dasharray':
          dash.length > 0 ? dash.map((length) => Number(length.toFixed(2))).join(' ') : undefined,
        'data-part': 'symbol',
      }),
    ),
  );
}
