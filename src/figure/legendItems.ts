import { KINDS, type Kind } from '../domain/vocabulary';
import { hatchOf } from '../drawing/areas';
import { LEGEND_DRAWING, type LegendItem } from '../drawing/legendItem';
import type { FigureLook } from '../drawing/look';
import { drawGhost } from '../drawing/marks';
import { type FigureNode, node } from '../drawing/node';
import { drawParts } from '../drawing/symbol';
import { GROUND } from '../ground/groundPalette';
import { HANDOVER_SIDES } from '../marks/handoverSides';
import { MARK_COLOURS, symbolColours } from '../marks/palette';
import { arrowheadParts, type OutlineStyle, type SymbolLook, symbolParts } from '../marks/symbols';
import { areasShown } from '../scene/areas';
import { bandPath } from '../scene/band';
import { POSSIBLE_OPACITY } from '../scene/markSizes';
import type { Scene } from '../scene/scene';
import { FIGURE } from '../ui/messages/figure';
import { messagesIn } from '../ui/useMessages';
import type { Translate } from '../ui/useTranslate';

const SYMBOL_PX = 20;
const STACK_SYMBOL_PX = 17;
const MIDDLE = [LEGEND_DRAWING.width / 2, LEGEND_DRAWING.height / 2] as const;

const OUTLINES: readonly OutlineStyle[] = ['solid', 'dashed', 'dotted'];

/** Everything of a scene that has a look. */
const looksOf = ({ marks, arrows, rings }: Scene): SymbolLook[] =>
  [...marks, ...arrows, ...rings].map(({ look }) => look);

/** A scene without what was last reported before its day. */
const inView = (scene: Scene): Scene => ({
  ...scene,
  marks: scene.marks.filter(({ ghost }) => !ghost),
});

/** The kinds that a scene shows, in the order of legends. */
export function kindsIn(scene: Scene): Kind[] {
  const found = new Set([
    ...looksOf(scene).map(({ kind }) => kind),
    ...areasShown(scene.areas).map(({ kind }) => kind),
  ]);
  return KINDS.filter((kind) => found.has(kind));
}

/** Entries for what a scene shows: its kinds, then how they are drawn. Nothing else is explained. */
export function legendItems(scene: Scene, look: Omit<FigureLook, 'frame'>, t: Translate) {
  const kinds = kindsIn(scene);
  return {
    kinds: kindItems(kinds, look, t),
    signs: [
      ...signItems(inView(scene), kinds[0] ?? 'attack', look, t),
      ...ghostItems(scene, look, t),
    ],
  };
}

const ghostItems = (
  { marks }: Scene,
  { theme }: Omit<FigureLook, 'frame'>,
  t: Translate,
): LegendItem[] =>
  marks
    .filter(({ ghost }) => ghost)
    .slice(0, 1)
    .map(({ look }) => ({
      key: 'ghost',
      drawing: drawGhost({ at: MIDDLE, size: SYMBOL_PX, look }, { theme }),
      words: t('panel.legend.ghost'),
    }));

const symbolOf = (
  shown: SymbolLook,
  { theme }: Pick<FigureLook, 'theme'>,
  faint = false,
): FigureNode =>
  node(
    'g',
    { opacity: faint ? POSSIBLE_OPACITY : undefined },
    drawParts(symbolParts(shown, SYMBOL_PX), symbolColours(shown.kind, theme), {
      at: MIDDLE,
      size: SYMBOL_PX,
    }),
  );

const kindItems = (
  kinds: readonly Kind[],
  look: Omit<FigureLook, 'frame'>,
  t: Translate,
): LegendItem[] =>
  kinds.map((kind) => ({
    key: kind,
    drawing: symbolOf({ kind, outline: 'solid', tier: 'corpus' }, look),
    words: t(`layer.${kind}`),
  }));

function signItems(
  scene: Scene,
  kind: Kind,
  look: Omit<FigureLook, 'frame'>,
  t: Translate,
): LegendItem[] {
  const { marks, arrows, rings } = scene;
  const looks = looksOf(scene);
  const lines = [...marks, ...arrows, ...rings];
  const areas = areasShown(scene.areas);
  const usual: SymbolLook = { kind, outline: 'solid', tier: 'corpus' };
  const item = (shown: boolean, key: string, drawing: () => FigureNode, words: string) =>
    shown ? [{ key, drawing: drawing(), words }] : [];
  const outlines = OUTLINES.filter((outline) => looks.some((shown) => shown.outline === outline));
  const tents = HANDOVER_SIDES.filter((side) =>
    marks.some(
      ({ look: { kind: shown, sides } }) => shown === 'camp_handover' && (sides ?? 'both') === side,
    ),
  );
  const area = areas[0];
  return [
    ...outlines.map((outline) => ({
      key: outline,
      drawing: symbolOf({ ...usual, outline }, look),
      words: t(`panel.legend.${outline}`),
    })),
    ...item(
      [...lines, ...areas].some(({ certain }) => !certain),
      'faint',
      () => symbolOf(usual, look, true),
      t('panel.legend.faint'),
    ),
    ...item(
      looks.some(({ tier }) => tier === 'context'),
      'context',
      () => symbolOf({ ...usual, tier: 'context' }, look),
      t('panel.context.legend'),
    ),
    ...item(
      marks.some(({ events }) => events.length > 1),
      'stack',
      () => stackDrawing(usual, look),
      messagesIn(FIGURE, look.lang)('figure.legend.stack'),
    ),
    ...tents.map((sides) => ({
      key: sides,
      drawing: symbolOf({ ...usual, kind: 'camp_handover', sides }, look),
      words: t(`panel.legend.camp.${sides}`),
    })),
    ...item(
      arrows.some(({ arrives }) => arrives),
      'arrow',
      () => arrowDrawing(look, false),
      t('panel.legend.arrow'),
    ),
    ...item(
      arrows.some(({ arrives }) => !arrives) || marks.some(({ heading }) => heading !== null),
      'fading',
      () => arrowDrawing(look, true),
      t('panel.legend.fading'),
    ),
    ...item(
      rings.length > 0,
      'ring',
      () =>
        node('circle', {
          cx: MIDDLE[0],
          cy: MIDDLE[1],
          r: 8,
          fill: 'none',
          stroke: MARK_COLOURS[look.theme][rings[0]?.look.kind ?? kind].ink,
          'stroke-width': 2,
        }),
      t('panel.legend.ring'),
    ),
    ...item(
      area !== undefined,
      'area',
      () => areaDrawing(area?.kind ?? kind, look),
      t('panel.legend.area'),
    ),
  ];
}

/** A symbol with the number of its records beside it. */
function stackDrawing(shown: SymbolLook, look: Omit<FigureLook, 'frame'>): FigureNode {
  const { ink } = symbolColours(shown.kind, look.theme);
  const size = STACK_SYMBOL_PX;
  return node(
    'g',
    {},
    drawParts(symbolParts(shown, size), symbolColours(shown.kind, look.theme), {
      at: [size / 2 + 1, MIDDLE[1]],
      size,
    }),
    node(
      'text',
      { x: size + 3, y: MIDDLE[1] + 4, 'font-size': 11, 'font-weight': 600, fill: ink },
      '3',
    ),
  );
}

function arrowDrawing({ theme, ids }: Omit<FigureLook, 'frame'>, fading: boolean): FigureNode {
  const { ink, tint } = MARK_COLOURS[theme].troop_movement;
  const shaft = {
    path: [
      [1, 14],
      [8, 11],
      [15, 9.5],
      [22, 9],
      [29, 9.5],
    ],
    halfWidth: 3.2,
    taper: 0.35,
    startGap: 0,
    endGap: fading ? 0 : 8,
    dash: [0, 0],
  } as const;
  const layers = [
    { colour: ink, d: bandPath(shaft, 0), id: 'ink' },
    { colour: tint, d: bandPath(shaft, -1.2), id: 'core' },
  ];
  const fade = (id: string) => `${ids}-legend-fade-${id}`;
  const parts = arrowheadParts({ outline: 'solid', tier: 'corpus' }, 12);
  return node(
    'g',
    {},
    ...(fading
      ? layers.map(({ id, colour }) =>
          node(
            'linearGradient',
            { id: fade(id) },
            node('stop', { offset: 0.45, 'stop-color': colour, 'stop-opacity': 1 }),
            node('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': 0 }),
          ),
        )
      : []),
    ...layers.map(({ colour, d, id }) =>
      node('path', { d, fill: fading ? `url(#${fade(id)})` : colour }),
    ),
    drawParts(parts, symbolColours('troop_movement', theme), {
      at: fading ? [15, 9.5] : [23, 9],
      size: 13,
    }),
  );
}

const areaDrawing = (kind: Kind, { theme, ids }: Omit<FigureLook, 'frame'>): FigureNode =>
  node(
    'g',
    {},
    node('rect', { x: 2, y: 2, width: 26, height: 16, fill: GROUND[theme].mali }),
    node('rect', {
      x: 2,
      y: 2,
      width: 26,
      height: 16,
      fill: hatchOf(kind, ids),
      stroke: MARK_COLOURS[theme][kind].ink,
      'stroke-dasharray': '4 3',
    }),
  );
