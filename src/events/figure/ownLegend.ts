import { KINDS, type Kind } from '../../domain/vocabulary';
import { LEGEND_DRAWING, type LegendItem } from '../../drawing/legendItem';
import type { FigureLook } from '../../drawing/look';
import { type FigureNode, node } from '../../drawing/node';
import { SYMBOL_GRID, SYMBOL_PATHS } from '../../marks/symbols';
import { shorten } from '../../scene/shorten';
import { messagesIn } from '../../ui/useMessages';
import type { Translate } from '../../ui/useTranslate';
import { DENSITY_COVER } from '../look/density';
import { OWN_DOT_COVER, OWN_POSSIBLE } from '../look/ownLook';
import { ownColour } from '../look/ownPalette';
import type { OwnSet } from '../store/ownSets';
import { OWN_BESIDE } from '../words/ownBeside';
import { symbolCover } from './drawOwn';
import type { PlacedOwn } from './ownPlaced';

type Look = Omit<FigureLook, 'frame'>;

const MIDDLE = { x: LEGEND_DRAWING.width / 2, y: LEGEND_DRAWING.height / 2 } as const;
const SYMBOL_PX = 16;
const LONGEST = { name: 90, attribution: 240 } as const;

/** Marks that turn the direction of the text after them: a file's name must not reorder the legend. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of the reader's in a line of ours: on one line, and no longer than `most`. */
const plain = (text: string, most: number): string =>
  shorten(text.replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim(), most);

export const ownSetName = ({ name, fileName }: OwnSet): string =>
  plain(name, LONGEST.name) || plain(fileName, LONGEST.name);
export const ownAttribution = ({ attribution }: OwnSet): string =>
  plain(attribution, LONGEST.attribution);

function symbolDrawing(kind: Kind, colour: string, { certain = true, x = MIDDLE.x } = {}) {
  const middle = -SYMBOL_GRID / 2;
  return node('path', {
    ...symbolCover(certain),
    d: SYMBOL_PATHS[kind],
    fill: colour,
    stroke: colour,
    transform: `translate(${x} ${MIDDLE.y})scale(${(SYMBOL_PX / SYMBOL_GRID).toFixed(4)})translate(${middle} ${middle})`,
  });
}

const DOTS = [
  [-9, 1],
  [-4, -3],
  [-1, 2],
  [2, 0],
  [8, -2],
] as const;

const dotsDrawing = (colour: string, cover: number): FigureNode =>
  node(
    'g',
    { fill: colour, 'fill-opacity': cover },
    ...DOTS.map(([x, y]) => node('circle', { cx: MIDDLE.x + x, cy: MIDDLE.y + y, r: 2.4 })),
  );

const lineDrawing = (colour: string): FigureNode =>
  node('path', {
    d: 'M4 14C10 2 18 18 26 6',
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
  });

const SQUARE_PX = 8;

/** Three steps of the scale of counts. */
const squaresDrawing = (colour: string): FigureNode =>
  node(
    'g',
    { fill: colour },
    ...[0, 2, 4].map((step, index) =>
      node('rect', {
        ...{ x: 3 + index * SQUARE_PX, y: MIDDLE.y - SQUARE_PX / 2 },
        ...{ width: SQUARE_PX, height: SQUARE_PX, 'fill-opacity': DENSITY_COVER[step] },
      }),
    ),
  );

/** The kinds that a set shows as symbols, in the order of legends. */
function symbolKinds({ symbols, chosen, dotted }: PlacedOwn): Kind[] {
  const found = new Set([
    ...symbols.map(({ kind }) => kind),
    ...(dotted ? [] : Array.from(chosen.points.kind)),
  ]);
  return KINDS.filter((_, index) => found.has(index));
}

/** How a set looks: the symbol that it shows most of, its dots, or a line. */
function setDrawing(own: PlacedOwn, colour: string): FigureNode {
  if (own.squares.length > 0) return squaresDrawing(colour);
  if (own.points.x.length + own.chosen.points.x.length === 0)
    return own.shapes.length > 0 ? lineDrawing(colour) : dotsDrawing(colour, OWN_DOT_COVER);
  const [first = 'other', second] = symbolKinds(own);
  if (own.dotted) return dotsDrawing(colour, OWN_DOT_COVER);
  return second === undefined
    ? symbolDrawing(first, colour)
    : node(
        'g',
        {},
        symbolDrawing(first, colour, { x: 7 }),
        symbolDrawing(second, colour, { x: 23 }),
      );
}

/** One entry a set: its mark, how many of its events are in view and on the picture, and whose they are. */
export function ownSetItems(own: readonly PlacedOwn[], { theme, lang }: Look): LegendItem[] {
  const t = messagesIn(OWN_BESIDE, lang);
  return own.map((placed, index) => {
    const { set, count, seen } = placed;
    const [name, attribution] = [ownSetName(set), ownAttribution(set)];
    const counted =
      seen === count
        ? t('own.figure.count', { count, name })
        : t('own.figure.countSeen', { count, name, seen });
    return {
      key: `own-${index}`,
      drawing: setDrawing(placed, ownColour(set.colour, theme)),
      words: attribution === '' ? counted : `${counted} · ${attribution}`,
    };
  });
}

const hasPossible = ({ points, soft, shapes }: PlacedOwn): boolean =>
  points.certain.includes(0) || soft.certain.includes(0) || shapes.some(({ certain }) => !certain);

/** The shapes of own symbols that no record on the picture explains. */
export function ownKindItems(
  own: readonly PlacedOwn[],
  known: readonly Kind[],
  { theme }: Look,
  t: Translate,
): LegendItem[] {
  return KINDS.filter((kind) => !known.includes(kind)).flatMap((kind) => {
    const placed = own.find((set) => symbolKinds(set).includes(kind));
    if (!placed) return [];
    const drawing = symbolDrawing(kind, ownColour(placed.set.colour, theme));
    return [{ key: `own-${kind}`, drawing, words: t(`layer.${kind}`) }];
  });
}

/** What of the looks of own events the picture shows and the legend has to explain. */
export function ownSignItems(own: readonly PlacedOwn[], look: Look): LegendItem[] {
  const t = messagesIn(OWN_BESIDE, look.lang);
  const { theme, ids } = look;
  const colourOf = ({ set }: PlacedOwn) => ownColour(set.colour, theme);
  const dotted = own.find((set) => set.dotted && set.points.x.length > 1);
  const soft = own.findIndex((set) => set.soft.x.length + set.chosen.soft.x.length > 0);
  const possible = own.find(hasPossible);
  const counted = own.find(({ squares }) => squares.length > 0);
  return [
    ...(counted
      ? [
          {
            key: 'own-squares',
            drawing: squaresDrawing(colourOf(counted)),
            words: t('own.figure.squares'),
          },
        ]
      : []),
    ...(dotted
      ? [
          {
            key: 'own-dots',
            drawing: dotsDrawing(colourOf(dotted), OWN_DOT_COVER),
            words: t('own.figure.dots'),
          },
        ]
      : []),
    ...(soft >= 0
      ? [
          {
            key: 'own-soft',
            drawing: node('circle', {
              cx: MIDDLE.x,
              cy: MIDDLE.y,
              r: 13,
              fill: `url(#${ids}-own-${soft}-soft)`,
              'fill-opacity': 0.8,
            }),
            words: t('own.figure.soft'),
          },
        ]
      : []),
    ...(possible
      ? [
          {
            key: 'own-possible',
            drawing: possible.dotted
              ? dotsDrawing(colourOf(possible), OWN_DOT_COVER * OWN_POSSIBLE)
              : symbolDrawing(symbolKinds(possible)[0] ?? 'other', colourOf(possible), {
                  certain: false,
                }),
            words: t('own.figure.possible'),
          },
        ]
      : []),
  ];
}
