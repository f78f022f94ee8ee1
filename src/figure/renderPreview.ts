import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import type { FigureLook } from '../drawing/look';
import { type FigureNode, node } from '../drawing/node';
import { GROUND } from '../ground/groundPalette';
import { subjectOf } from '../ground/subject';
import { MARK_COLOURS, PAPER } from '../marks/palette';
import { type Frame, frameOfCamera, type Size } from '../scene/frame';
import { homeCamera } from '../scene/homeCamera';
import type { Scene } from '../scene/scene';
import { type TextStyle, wrapText } from '../scene/textWidth';
import { translator } from '../ui/useTranslate';
import { drawing } from './drawing';
import { drawGround } from './ground';
import { legendItems } from './legendItems';
import { drawMap, type MapContent } from './mapDrawing';
import { sceneInFrame } from './sceneInFrame';

/** What sites that preview links ask for. */
export const PREVIEW_SIZE: Size = { width: 1200, height: 630 };

const WORDS_WIDTH = 400;
const PAD = 48;
const TITLE: TextStyle = { size: 46, weight: 600 };
const TAGLINE: TextStyle = { size: 21, weight: 400 };

/** The frame of the map on the right. */
export function previewFrame(dataset: Dataset): Frame {
  const size = { width: PREVIEW_SIZE.width - WORDS_WIDTH, height: PREVIEW_SIZE.height };
  return frameOfCamera(homeCamera(dataset, size), size);
}

interface PreviewInput extends Omit<MapContent, 'scene'> {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly lang: Lang;
  readonly fontFaces: string;
}

function lettering(text: string, style: TextStyle, top: number, colour: string) {
  const lines = wrapText(text, WORDS_WIDTH - PAD - 20, style);
  const step = style.size * 1.22;
  return {
    bottom: top + lines.length * step,
    nodes: lines.map((line, index) =>
      node(
        'text',
        {
          x: PAD,
          y: top + style.size + index * step,
          'font-size': style.size,
          'font-weight': style.weight,
          fill: colour,
        },
        line,
      ),
    ),
  };
}

/** The picture by which a link to the map is known: large words, few of them, and the map. */
export function renderPreview({ frame, lang, fontFaces, ...content }: PreviewInput): FigureNode {
  const t = translator(lang);
  const { project } = content.dataset;
  const look: FigureLook = { frame, theme: 'light', lang, ids: 'preview' };
  const { label, quietLabel } = GROUND.light;
  const { width, height } = PREVIEW_SIZE;
  const title = lettering(project.title[lang], TITLE, 44, label);
  const tagline =
    project.tagline &&
    lettering(project.tagline[lang], TAGLINE, title.bottom + 14, quietLabel).nodes;
  const map = drawMap(content, look);
  const { kinds } = legendItems(sceneInFrame(content.scene, map.list), look, t);
  const step = 37;
  const first = height - PAD - (kinds.length - 1) * step;
  return drawing(
    width,
    height,
    {
      'text-rendering': 'geometricPrecision',
    },
    node('style', {}, fontFaces),
    node('rect', { width, height, fill: PAPER.light }),
    node(
      'svg',
      { x: WORDS_WIDTH, width: frame.width, height: frame.height, overflow: 'hidden' },
      ...drawGround(look, content.basemap, subjectOf(project)),
      map.below,
      map.records,
    ),
    node('rect', { x: 0, width: 10, height, fill: MARK_COLOURS.light.attack.ink }),
    ...title.nodes,
    ...(tagline ?? []),
    ...kinds.map(({ drawing, words }, index) =>
      node(
        'g',
        { transform: `translate(${PAD - 8} ${first + index * step - 14}) scale(1.4)` },
        drawing,
        node('text', { x: 36, y: 16, 'font-size': 16, fill: label }, words),
      ),
    ),
  );
}
