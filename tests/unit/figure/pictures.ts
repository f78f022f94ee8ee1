import { readFileSync } from 'node:fs';
import type { FigureChild, FigureNode } from '../../../src/drawing/node';
import type { FigureWords } from '../../../src/figure/figureWords';
import { figureWords } from '../../../src/figure/figureWords';
import { frameOfView, sceneOf } from '../../../src/figure/mapView';
import { type Figure, renderFigure } from '../../../src/figure/renderFigure';
import { scaleBar } from '../../../src/figure/scaleBar';
import { type BasemapTopology, unpackBasemap } from '../../../src/ground/basemapData';
import type { Theme } from '../../../src/marks/palette';
import { provenanceOf } from '../../../src/panel/takeaway/takeAwayFilter';
import { type DrawList, drawListOf } from '../../../src/scene/drawList';
import type { Size } from '../../../src/scene/frame';
import type { Scene } from '../../../src/scene/scene';
import { createViewStore, type ViewState } from '../../../src/store/viewStore';
import { translator } from '../../../src/ui/useTranslate';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { openProject } from '../../support';

export const dataset = openProject();

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
export const basemap = unpackBasemap(
  readJson('public/basemap/basemap.json') as BasemapTopology,
  readJson('public/basemap/labels.geojson'),
);

export const stateOf = (hash: string): ViewState => {
  const context = { dataset, lang: 'en' } as const;
  return createViewStore(dataset, decodeHash(hash, context).view, (view) =>
    encodeHash(view, context),
  ).getState();
};

const SIZE: Size = { width: 1024, height: 860 };

interface Picture extends Figure {
  readonly scene: Scene;
  /** What the picture prints of the records. */
  readonly list: DrawList;
}

/** The picture of a view, as files have it. */
export function pictureOf(
  hash: string,
  { theme = 'light', words = {} }: { theme?: Theme; words?: Partial<FigureWords> } = {},
): Picture {
  const state = stateOf(hash);
  const frame = frameOfView(state, SIZE, { width: 700, height: 560 });
  const scene = sceneOf(state, frame);
  const scale = scaleBar({ frame, theme, lang: state.lang, ids: 'figure' });
  const made = provenanceOf(state, translator(state.lang), 'https://map.example/', '2026-11-21');
  return {
    ...renderFigure({
      ...{ scene, dataset, basemap, frame, theme, lang: state.lang },
      words: { ...figureWords(state, made), ...words },
    }),
    scene,
    list: drawListOf(scene, dataset, frame, [scale.box]),
  };
}

/** All elements of a picture below a node, itself first. */
export const elementsIn = (child: FigureChild): FigureNode[] =>
  typeof child === 'string' ? [] : [child, ...child.children.flatMap(elementsIn)];

export const elementsWith = (svg: FigureNode, attribute: string): FigureNode[] =>
  elementsIn(svg).filter(({ attributes }) => attributes[attribute] !== undefined);

/** The text inside an element. */
export const textIn = (child: FigureChild): string =>
  typeof child === 'string' ? child : child.children.map(textIn).join('');
