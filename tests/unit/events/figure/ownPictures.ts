import type { FigureNode } from '../../../../src/drawing/node';
import type { OwnEvent } from '../../../../src/events/columns/columnsBuilder';
import { ownPicture as layerOf } from '../../../../src/events/figure/ownPicture';
import { type PlacedOwn, placeOwn } from '../../../../src/events/figure/ownPlaced';
import { selectSetsInView } from '../../../../src/events/figure/setsInView';
import type { OwnSet } from '../../../../src/events/store/ownSets';
import { ownEventOf } from '../../../../src/events/store/ownSets';
import { addOwnSet, ownSetsOf } from '../../../../src/events/store/ownState';
import { figureWords } from '../../../../src/figure/figureWords';
import { sceneOf } from '../../../../src/figure/mapView';
import { renderFigure } from '../../../../src/figure/renderFigure';
import type { Theme } from '../../../../src/marks/palette';
import { provenanceOf } from '../../../../src/panel/takeaway/takeAwayFilter';
import { type Frame, frameAround } from '../../../../src/scene/frame';
import { selectWindow } from '../../../../src/store/selectors';
import { createViewStore, type ViewState, type ViewStore } from '../../../../src/store/viewStore';
import { translator } from '../../../../src/ui/useTranslate';
import { decodeHash, encodeHash } from '../../../../src/url/codec';
import { basemap, dataset, elementsIn, elementsWith } from '../../figure/pictures';

const SIZE = { width: 1024, height: 860 };

/** A store with a view and own sets. */
export function storeWith(hash: string, sets: readonly OwnSet[]): ViewStore {
  const context = { dataset, lang: 'en' } as const;
  const store = createViewStore(dataset, decodeHash(hash, context).view, (view) =>
    encodeHash(view, context),
  );
  for (const set of sets) addOwnSet(store, set);
  return store;
}

/** A view with own sets; `change` makes it what the test needs. */
export function stateWith(
  hash: string,
  sets: readonly OwnSet[],
  change: (state: ReturnType<ViewStore['getState']>) => void = () => {},
): ViewState {
  const store = storeWith(hash, sets);
  change(store.getState());
  return store.getState();
}

/** All of Mali, over which the events are spread. */
export const frameOf = (): Frame => frameAround([-12.3, 10.1, 4.3, 25.1], SIZE);

export function placedIn(state: ViewState): readonly PlacedOwn[] {
  const { selection } = state;
  const chosen = selection.type === 'own' ? ownEventOf(selection.id, ownSetsOf(state)) : null;
  const inView = { sets: selectSetsInView(state), window: selectWindow(state), chosen };
  return placeOwn({ ...inView, zoom: frameOf().zoom }, frameOf());
}

/** The picture of a view with its own events. */
export function ownPicture(state: ViewState, theme: Theme = 'light'): FigureNode {
  const frame = frameOf();
  const made = provenanceOf(state, translator(state.lang), 'https://map.example/', '2026-11-21');
  const own = layerOf(state, { frame, zoom: frame.zoom });
  return renderFigure({
    ...{ scene: sceneOf(state, frame), dataset, basemap, frame, theme, lang: state.lang },
    own,
    words: figureWords(state, made, own),
  }).svg;
}

/** The group of an own set, by its place in the order of drawing. */
export const ownGroup = (svg: FigureNode, index = 0): FigureNode | undefined =>
  elementsWith(svg, 'data-own').find(({ attributes }) => attributes['data-own'] === index);

export const tagsIn = (node: FigureNode | undefined, tag: string): FigureNode[] =>
  node ? elementsIn(node).filter((element) => element.tag === tag) : [];

/** Events spread over Mali by a rule, the same at every run. */
export const spread = (
  count: number,
  eventAt: (at: number) => Omit<OwnEvent, 'record'>,
): Omit<OwnEvent, 'record'>[] =>
  Array.from({ length: count }, (_, at) => {
    const turn = at * 0.618034;
    const position = [-8 + 11 * (turn % 1), 12 + 11 * ((turn * 7.3) % 1)] as const;
    return { ...eventAt(at), position };
  });
