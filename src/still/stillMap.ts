import { type Attributes, type FigureChild, type FigureNode, node } from '../drawing/node';
import { drawGround } from '../figure/ground';
import { drawMap } from '../figure/mapDrawing';
import { sceneOf } from '../figure/mapView';
import type { BasemapData } from '../ground/basemapData';
import { GROUND } from '../ground/groundPalette';
import type { Theme } from '../marks/palette';
import { type Frame, frameOfCamera, type Size } from '../scene/frame';
import { homeCamera } from '../scene/homeCamera';
import type { ViewState } from '../store/viewStore';
import { lightPath } from './lightPath';
import type { ThemeClasses } from './themeClasses';

/**
 * The places of the map for which the still one is drawn, in CSS pixels: beside the evidence, and what
 * a sheet leaves of a phone. In others it is drawn larger or smaller.
 */
export const MAP_SIZES = {
  desk: { width: 896, height: 565 },
  small: { width: 390, height: 321 },
} as const satisfies Readonly<Record<string, Size>>;
export type MapSize = keyof typeof MAP_SIZES;

const GROUND_ID = 'still-ground';
/** The one ground of all sizes is that of the desk, so much wider and higher that it fills them. */
const GROUND_REACH = 1.4;
/** What nobody misses of a ground that the live map replaces, in CSS pixels. */
const TOLERANCE = 1.3;
/** Symbols and other small shapes are left as they are. */
const LONG_PATH = 300;

type Dataset = ViewState['dataset'];

function groundFrame(dataset: Dataset): Frame {
  const { width, height } = MAP_SIZES.desk;
  return frameOfCamera(homeCamera(dataset, MAP_SIZES.desk), {
    width: width * GROUND_REACH,
    height: height * GROUND_REACH,
  });
}

/** What says which record or name an element is, and the font, which the page has already. */
const isForProgram = (name: string): boolean => /^(data-|font-family$)/.test(name);

/** A picture for the eye alone, in as few words and numbers as it needs. */
function lightened(child: FigureChild): FigureChild[] {
  if (typeof child === 'string') return [child];
  const { tag, attributes, children } = child;
  if (tag === 'title') return [];
  const kept: Attributes = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !isForProgram(name)),
  );
  const { d } = kept;
  const isLong =
    typeof d === 'string' && d.length > LONG_PATH && !/[a-km-y]/i.test(d.replaceAll(/[ML]/g, ''));
  const path = isLong ? lightPath(d, TOLERANCE) : d;
  if (path === '') return [];
  return [
    node(tag, path === undefined ? kept : { ...kept, d: path }, ...children.flatMap(lightened)),
  ];
}

/** Lines keep their width at every size. */
const unscaled = (child: FigureNode): FigureNode =>
  child.attributes.stroke === undefined
    ? child
    : { ...child, attributes: { ...child.attributes, 'vector-effect': 'non-scaling-stroke' } };

/**
 * The ground, once for both languages and all sizes, which refer to it. Land has the colour of the map's
 * place, and no sea is near.
 */
export function stillGround(
  dataset: Dataset,
  basemap: BasemapData,
  classes: ThemeClasses,
): FigureNode {
  const frame = groundFrame(dataset);
  const draw = (theme: Theme) =>
    drawGround({ frame, theme }, basemap)
      .filter(
        ({ attributes: { fill } }) => fill !== GROUND[theme].sea && fill !== GROUND[theme].land,
      )
      .map(unscaled)
      .flatMap(lightened);
  return node('g', { id: GROUND_ID }, ...classes.merge(draw('light'), draw('dark')));
}

/** Where the ground lies in the picture of a frame. */
function groundIn(frame: Frame, dataset: Dataset): FigureNode {
  const ground = groundFrame(dataset);
  const [x, y] = frame.project(ground.unproject([0, 0]));
  const scale = 2 ** (frame.zoom - ground.zoom);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return node('use', {
    href: `#${GROUND_ID}`,
    transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})`,
  });
}

/** The first view as a picture, from the bottom to the top. */
interface StillMap {
  readonly size: MapSize;
  readonly ground: FigureNode;
  readonly items: readonly FigureChild[];
}

/** The first view on a map of this size. */
export function stillMap(
  state: ViewState,
  basemap: BasemapData,
  size: MapSize,
  classes: ThemeClasses,
): StillMap {
  const { dataset, lang } = state;
  const frame = frameOfCamera(homeCamera(dataset, MAP_SIZES[size]), MAP_SIZES[size]);
  const content = { scene: sceneOf(state, frame), dataset, basemap };
  const draw = (theme: Theme) => {
    const { below, records } = drawMap(content, { frame, theme, lang, ids: `still-${size}` });
    return [...below.children, ...records.children].flatMap(lightened);
  };
  return {
    size,
    ground: groundIn(frame, dataset),
    items: classes.merge(draw('light'), draw('dark')),
  };
}

/**
 * What pictures of the same map have in common, to be written once, and what each has alone: names, as
 * a rule, which lie above all else.
 */
export function sharedItems(maps: readonly StillMap[]): {
  readonly shared: readonly FigureChild[];
  readonly own: readonly (readonly FigureChild[])[];
} {
  const texts = maps.map(({ items }) => items.map((item) => JSON.stringify(item)));
  const common = new Set(texts[0]?.filter((text) => texts.every((list) => list.includes(text))));
  const [first] = maps;
  return {
    shared: first?.items.filter((_, index) => common.has(texts[0]?.[index] ?? '')) ?? [],
    own: maps.map(({ items }, map) =>
      items.filter((_, index) => !common.has(texts[map]?.[index] ?? '')),
    ),
  };
}
