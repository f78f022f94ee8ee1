import { type Attributes, type FigureChild, type FigureNode, node } from '../drawing/node';
import { drawGround } from '../figure/ground';
import { drawMap } from '../figure/mapDrawing';
import { sceneOf } from '../figure/mapView';
import type { BasemapData } from '../ground/basemapData';
import { GROUND } from '../ground/groundPalette';
import { subjectOf } from '../ground/subject';
import type { Theme } from '../marks/palette';
import { type Frame, frameOfCamera } from '../scene/frame';
import { homeCamera } from '../scene/homeCamera';
import type { ViewState } from '../store/viewStore';
import { encodeHash } from '../url/codec';
import { lightPath } from './lightPath';
import { MAP_SIZES, type MapSize, type StillMapDrawing } from './mapSizes';
import type { ThemeClasses } from './themeClasses';

const GROUND_ID = 'still-ground';
/** The one ground of all sizes is that of the desk, so much wider and higher that it fills them. */
const GROUND_REACH = 1.3;
/** What nobody misses of a ground that the live map replaces, in CSS pixels. */
const GROUND_TOLERANCE = 2;
/** Of what the eye looks at. */
const RECORDS_TOLERANCE = 0.35;
/** Symbols and other small shapes are left as they are. */
const LONG_PATH = 300;
/** Path data of nothing but straight lines. */
const STRAIGHT = /^[MLZ\d., -]*$/;

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

/** The outline of an area, as rough as the borders that it follows. */
const isArea = (attributes: Attributes): boolean =>
  attributes.fill === 'none' && attributes['stroke-dasharray'] !== undefined;

/** Where the name of a place leads; `undefined` for all else that is drawn. */
type LinkOf = (name: Attributes[string]) => string | undefined;
const NO_LINKS: LinkOf = () => undefined;

/** A picture for the eye and the pointer alone, in as few words and numbers as it needs. */
const lightened =
  (tolerance: number, linkOf = NO_LINKS) =>
  (child: FigureChild): FigureChild[] => {
    if (typeof child === 'string') return [child];
    const { tag, attributes, children } = child;
    if (tag === 'title') return [];
    const href = linkOf(attributes['data-name']);
    if (href !== undefined) {
      const { 'data-name': _, ...drawn } = attributes;
      const name = lightened(tolerance)(node(tag, drawn, ...children));
      // The keyboard has a link for each beside the map.
      return [node('a', { href, tabIndex: -1 }, ...name)];
    }
    const kept: Attributes = Object.fromEntries(
      Object.entries(attributes).filter(([name]) => !isForProgram(name)),
    );
    const { d } = kept;
    const isLong = typeof d === 'string' && d.length > LONG_PATH && STRAIGHT.test(d);
    const path = isLong ? lightPath(d, isArea(kept) ? GROUND_TOLERANCE : tolerance) : d;
    if (path === '') return [];
    return [
      node(
        tag,
        path === undefined ? kept : { ...kept, d: path },
        ...children.flatMap(lightened(tolerance)),
      ),
    ];
  };

/** Where a printed name leads, as the live map does: to the words of its town. */
function linksOf(state: ViewState): LinkOf {
  const { dataset, lang } = state;
  const links = new Map<Attributes[string], string>(
    [...dataset.places.keys()].map((id) => [
      `town:${id}`,
      encodeHash({ ...state, selection: { type: 'place', id } }, { dataset, lang }),
    ]),
  );
  return (name) => links.get(name);
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
    drawGround({ frame, theme }, basemap, subjectOf(dataset.project))
      .filter(
        ({ attributes: { fill } }) => fill !== GROUND[theme].sea && fill !== GROUND[theme].land,
      )
      .map(unscaled)
      .flatMap(lightened(GROUND_TOLERANCE));
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

/** The first view on a map of this size, in the languages of these states of it. */
export function stillMap(
  states: readonly ViewState[],
  basemap: BasemapData,
  size: MapSize,
  classes: ThemeClasses,
): StillMapDrawing {
  const [first] = states;
  if (!first) throw new Error('a map in no language');
  const { dataset } = first;
  const frame = frameOfCamera(homeCamera(dataset, MAP_SIZES[size]), MAP_SIZES[size]);
  const drawn = states.map((state) => {
    const content = { scene: sceneOf(state, frame), dataset, basemap };
    const linkOf = linksOf(state);
    const draw = (theme: Theme) => {
      const look = { frame, theme, lang: state.lang, ids: `still-${size}` };
      const { below, records } = drawMap(content, look);
      return [...below.children, ...records.children].flatMap(lightened(RECORDS_TOLERANCE, linkOf));
    };
    const items = classes.merge(draw('light'), draw('dark'));
    return { lang: state.lang, items, texts: items.map((item) => JSON.stringify(item)) };
  });
  const inAll = (text: string | undefined): boolean =>
    text !== undefined && drawn.every(({ texts }) => texts.includes(text));
  const [shown] = drawn;
  return {
    size,
    ground: groundIn(frame, dataset),
    shared: shown?.items.filter((_, index) => inAll(shown.texts[index])) ?? [],
    names: drawn.map(({ lang, items, texts }) => ({
      lang,
      items: items.filter((_, index) => !inAll(texts[index])),
    })),
  };
}
