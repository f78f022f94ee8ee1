import type { Lang } from '../domain/record';
import type { FigureLook } from '../drawing/look';
import { type FigureNode, node } from '../drawing/node';
import { GROUND } from '../ground/groundPalette';
import { subjectOf } from '../ground/subject';
import { PAPER, type Theme } from '../marks/palette';
import type { Frame } from '../scene/frame';
import type { Scene } from '../scene/scene';
import { type TextStyle, wrapText } from '../scene/textWidth';
import { translator } from '../ui/useTranslate';
import { drawing } from './drawing';
import type { FigureWords } from './figureWords';
import { drawGround } from './ground';
import { type Block, legendBlock } from './legend';
import { kindsIn, legendItems } from './legendItems';
import { drawMap, type MapContent, type MapDrawing } from './mapDrawing';
import { scaleBar } from './scaleBar';
import { sceneInFrame } from './sceneInFrame';

/** What a picture is made of. */
interface FigureInput extends MapContent {
  readonly frame: Frame;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly words: FigureWords;
  /** What the ids begin with, where several pictures stand on one page. */
  readonly ids?: string;
  /** Title and credits are left out where the page around the picture has them. */
  readonly plain?: boolean;
  /** Faces to letter it with, as CSS; without them the reader's own fonts do. */
  readonly fontFaces?: string;
}

export interface Figure {
  readonly svg: FigureNode;
  readonly width: number;
  readonly height: number;
  readonly labels: MapDrawing['labels'];
}

const PAD = 28;
const TITLE: TextStyle = { size: 25, weight: 600 };
const WINDOW: TextStyle = { size: 16, weight: 600 };
const COUNT: TextStyle = { size: 13.5, weight: 400 };
const SMALL: TextStyle = { size: 10.5, weight: 400 };

interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: string;
  readonly after?: number;
}

/** Paragraphs below each other, wrapped to a width. */
function textBlock(paragraphs: readonly Paragraph[], width: number): Block {
  const nodes: FigureNode[] = [];
  let y = 0;
  for (const { text, style, colour, after = 0 } of paragraphs) {
    for (const line of wrapText(text, width, style)) {
      y += style.size * 1.32;
      nodes.push(
        node(
          'text',
          {
            x: 0,
            y: y - style.size * 0.32,
            'font-size': style.size,
            'font-weight': style.weight,
            fill: colour,
          },
          line,
        ),
      );
    }
    y += after;
  }
  return { nodes, height: y };
}

/** Blocks below each other, each with the room above it. */
function stack(blocks: readonly { readonly block: Block; readonly above: number }[], x: number) {
  let y = 0;
  const nodes = blocks
    .filter(({ block }) => block.height > 0)
    .map(({ block, above }) => {
      y += above;
      const placed = node('g', { transform: `translate(${x} ${y.toFixed(1)})` }, ...block.nodes);
      y += block.height;
      return placed;
    });
  return { nodes, height: y };
}

/** The map with its scale, cut off at its frame. */
function mapBlock(
  input: FigureInput,
  look: FigureLook,
): Block & Pick<MapDrawing, 'labels' | 'list'> {
  const { frame, theme } = input;
  const scale = scaleBar(look);
  const map = drawMap(input, look, [scale.box]);
  const clip = `${look.ids}-map`;
  const size = { width: frame.width, height: frame.height };
  return {
    labels: map.labels,
    list: map.list,
    height: frame.height,
    nodes: [
      node('clipPath', { id: clip }, node('rect', size)),
      node(
        'g',
        { 'clip-path': `url(#${clip})` },
        ...drawGround(look, input.basemap, subjectOf(input.dataset.project)),
        map.below,
        map.records,
        scale.node,
      ),
      node('rect', {
        ...size,
        fill: 'none',
        stroke: GROUND[theme].maliBorder,
        'stroke-opacity': 0.5,
      }),
    ],
  };
}

/** The legend: the kinds in a row, below them how they are drawn, then own sets likewise. */
function legendBlocks({ own, theme, lang, frame }: FigureInput, scene: Scene, look: FigureLook) {
  const t = translator(lang);
  const { kinds, signs } = legendItems(scene, look, t);
  const theirs = own?.legend(look, kindsIn(scene)) ?? { sets: [], signs: [] };
  return [
    { block: legendBlock(kinds, 'kinds', frame.width, theme), above: 14 },
    { block: legendBlock(signs, 'signs', frame.width, theme), above: 9 },
    { block: legendBlock(theirs.sets, 'sets', frame.width, theme), above: 14 },
    { block: legendBlock(theirs.signs, 'signs', frame.width, theme), above: 9 },
  ];
}

/**
 * The picture of a view with title, days, legend, scale and credits. Pure, and in need of no page:
 * the same input gives the same picture.
 */
export function renderFigure(input: FigureInput): Figure {
  const { frame, theme, lang, words, plain = false, ids = 'figure' } = input;
  const look: FigureLook = { frame, theme, lang, ids };
  const { label, quietLabel } = GROUND[theme];
  const map = mapBlock(input, look);
  const head = textBlock(
    [
      { text: words.title, style: TITLE, colour: label, after: 1 },
      { text: words.window, style: WINDOW, colour: label },
      { text: words.count, style: COUNT, colour: quietLabel },
    ],
    frame.width,
  );
  const foot = textBlock(
    [words.filter, ...words.credits, words.link].map((text) => ({
      text,
      style: SMALL,
      colour: quietLabel,
      after: 3,
    })),
    frame.width,
  );
  const pad = plain ? 1 : PAD;
  const body = stack(
    [
      ...(plain ? [] : [{ block: head, above: PAD - 6 }]),
      { block: map, above: plain ? 1 : 14 },
      ...legendBlocks(input, sceneInFrame(input.scene, map.list), look),
      ...(plain ? [] : [{ block: foot, above: 14 }]),
    ],
    pad,
  );
  const width = frame.width + 2 * pad;
  const height = Math.ceil(body.height + pad);
  return {
    width,
    height,
    labels: map.labels,
    svg: drawing(
      width,
      height,
      {
        'text-rendering': 'geometricPrecision',
        'xml:lang': lang,
        role: 'img',
      },
      node('title', {}, `${words.title}. ${words.window}`),
      ...(input.fontFaces ? [node('style', {}, input.fontFaces)] : []),
      ...(plain ? [] : [node('rect', { width, height, fill: PAPER[theme] })]),
      ...body.nodes,
    ),
  };
}
