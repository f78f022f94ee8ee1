import { KINDS, type Kind } from '../../domain/vocabulary';
import type { FigureLook } from '../../drawing/look';
import { type FigureNode, node } from '../../drawing/node';
import { SYMBOL_GRID, SYMBOL_PATHS } from '../../marks/symbols';
import {
  OWN_CHOSEN_SCALE,
  OWN_LINE_PX,
  OWN_OUTLINE_WIDTH,
  OWN_POSSIBLE,
  OWN_SHAPE_COVER,
  OWN_SOFT_COVER,
  OWN_SYMBOL_COVER,
  ownDotSize,
  ownSoftSize,
  ownSymbolSize,
} from '../look/ownLook';
import { ownColour } from '../look/ownPalette';
import { drawDots } from './ownDots';
import type { PlacedOwn } from './ownPlaced';
import type { OwnPoints } from './ownPoints';
import type { OwnShape } from './ownShape';
import { drawSquares } from './ownSquares';
import { coverOf, type OwnStack, SYMBOL_CELL_PX, stacksWithin } from './ownStacks';

/** Soft disks of a picture: they are large, and few tell the same. */
const MOST_SOFT = 4_000;
const SOFT_CELL_PX = 1;
/** Symbols at one spot that are drawn: one more would show no more. */
const DEEPEST = 3;

const kindAt = (index: number): Kind => KINDS[index] ?? 'other';

/** Smoothly from the middle to nothing, as the map fades its disks. */
const FADE = Array.from({ length: 9 }, (_, step) => {
  const fall = 1 - step / 8;
  return { offset: String(step / 8), opacity: (fall ** 2 * (3 - 2 * fall)).toFixed(3) };
});

const fadeNode = (id: string, colour: string): FigureNode =>
  node(
    'radialGradient',
    { id },
    ...FADE.map(({ offset, opacity }) =>
      node('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );

/** A kind's symbol about the origin. */
const symbolNode = (id: string, kind: Kind, size: number): FigureNode =>
  node('path', {
    id,
    d: SYMBOL_PATHS[kind],
    transform: `scale(${(size / SYMBOL_GRID).toFixed(4)})translate(${-SYMBOL_GRID / 2} ${-SYMBOL_GRID / 2})`,
  });

/** How a symbol's outline and inside are drawn; the colour comes from around it. */
export const symbolCover = (certain: boolean, chosen = false) => {
  const { outline, inside } = OWN_SYMBOL_COVER[certain ? 'certain' : 'possible'];
  return {
    'stroke-width': OWN_OUTLINE_WIDTH,
    'stroke-linejoin': 'round',
    'stroke-opacity': outline,
    'fill-opacity': chosen ? OWN_SYMBOL_COVER.chosen.inside : inside,
  } as const;
};

function drawSymbols(stacks: readonly OwnStack[], idOf: (kind: Kind) => string): FigureNode[] {
  return [false, true].flatMap((certain) => {
    const uses = stacks
      .filter((stack) => stack.certain === certain)
      .flatMap(({ x, y, kind, count }) =>
        Array.from({ length: Math.min(count, DEEPEST) }, () =>
          node('use', {
            // What draws SVG outside of browsers often knows the older name only.
            'xlink:href': `#${idOf(kindAt(kind))}`,
            x: x * SYMBOL_CELL_PX,
            y: y * SYMBOL_CELL_PX,
          }),
        ),
      );
    const attributes = {
      'data-own-part': 'symbols',
      'data-sure': certain ? 1 : 0,
      ...symbolCover(certain),
    };
    return uses.length > 0 ? [node('g', attributes, ...uses)] : [];
  });
}

interface SoftLook {
  readonly fade: string;
  readonly size: number;
  /** Of a certain row's disk, in its middle. */
  readonly cover: number;
  readonly most: number;
}

function drawSoft(points: OwnPoints, { fade, size, cover, most }: SoftLook): FigureNode[] {
  const { cell, stacks } = stacksWithin(points, SOFT_CELL_PX, most);
  const disks = stacks.map(({ x, y, certain, count }) =>
    node('circle', {
      cx: x * cell,
      cy: y * cell,
      r: size / 2,
      'fill-opacity': coverOf(cover * (certain ? 1 : OWN_POSSIBLE), count),
      'data-sure': certain ? 1 : 0,
    }),
  );
  if (disks.length === 0) return [];
  return [node('g', { 'data-own-part': 'soft', fill: `url(#${fade})`, stroke: 'none' }, ...disks)];
}

const drawShape = ({ area, line, certain, chosen }: OwnShape): FigureNode => {
  const sure = certain ? 1 : OWN_POSSIBLE;
  return node(
    'g',
    { 'data-own-part': 'shape', 'data-sure': certain ? 1 : 0 },
    ...(area === ''
      ? []
      : [node('path', { d: area, stroke: 'none', 'fill-opacity': OWN_SHAPE_COVER.area * sure })]),
    node('path', {
      d: line,
      fill: 'none',
      'stroke-width': OWN_LINE_PX[chosen ? 'chosen' : 'rest'],
      'stroke-opacity': OWN_SHAPE_COVER.line * sure,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  );
};

/** The chosen symbol, larger and full, on top of its set. */
function drawChosen({ x, y, kind, certain }: OwnPoints, size: number): FigureNode[] {
  return Array.from(x, (left, at) => {
    const scale = ((size * OWN_CHOSEN_SCALE) / SYMBOL_GRID).toFixed(4);
    return node('path', {
      'data-own-part': 'chosen',
      'data-sure': certain[at],
      ...symbolCover(certain[at] === 1, true),
      d: SYMBOL_PATHS[kindAt(kind[at] ?? 0)],
      transform: `translate(${left.toFixed(1)} ${(y[at] ?? 0).toFixed(1)})scale(${scale})translate(${-SYMBOL_GRID / 2} ${-SYMBOL_GRID / 2})`,
    });
  });
}

function drawSet(own: PlacedOwn, index: number, look: FigureLook): FigureNode {
  const { points, symbols, soft, chosen, shapes, squares, dotted, set, room } = own;
  const { zoom } = look.frame;
  const colour = ownColour(set.colour, look.theme);
  const id = `${look.ids}-own-${index}`;
  const idOf = (kind: Kind) => `${id}-${kind}`;
  const kinds = new Set(symbols.map(({ kind }) => kindAt(kind)));
  const size = dotted ? ownDotSize(zoom) : ownSymbolSize(zoom);
  const softLook = {
    fade: `${id}-soft`,
    size: ownSoftSize(zoom, dotted),
    cover: OWN_SOFT_COVER[dotted ? 'amongDots' : 'amongSymbols'],
    most: MOST_SOFT * room.share,
  };
  const hasSoft = soft.x.length + chosen.soft.x.length > 0;
  return node(
    'g',
    {
      'data-own': index,
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      fill: colour,
      stroke: colour,
    },
    node(
      'defs',
      {},
      ...(hasSoft ? [fadeNode(softLook.fade, colour)] : []),
      ...[...kinds].map((kind) => symbolNode(idOf(kind), kind, size)),
    ),
    ...drawSquares(squares),
    ...shapes.map(drawShape),
    ...drawSoft(soft, softLook),
    ...drawSoft(chosen.soft, { ...softLook, cover: OWN_SOFT_COVER.chosen }),
    ...(dotted ? drawDots(points, size, room) : drawSymbols(symbols, idOf)),
    ...drawChosen(chosen.points, size),
  );
}

/** Own sets, each above the one before. */
export const drawOwn = (own: readonly PlacedOwn[], look: FigureLook): FigureNode[] =>
  own.map((set, index) => drawSet(set, index, look));
