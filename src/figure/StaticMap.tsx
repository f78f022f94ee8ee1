import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { BasemapData } from '../ground/basemapData';
import { MALI_BOUNDS } from '../ground/bounds';
import type { Theme } from '../marks/palette';
import { useViewStore } from '../store/useView';
import type { Selection } from '../store/view';
import type { ViewState } from '../store/viewStore';
import { FIGURE } from '../ui/messages/figure';
import { useMessages } from '../ui/useMessages';
import { useTranslate } from '../ui/useTranslate';
import { FigureTree } from './FigureTree';
import { type Frame, frameAround, frameOfCamera, type Point, type Size } from './frame';
import { drawGround } from './ground';
import { drawMap } from './mapDrawing';
import { ownOf, sceneOf } from './mapView';
import type { Name } from './names';
import { placeOwn } from './ownPlaced';
import { boxesMeet, type PlacedLabel } from './placeLabels';
import { scaleBar } from './scaleBar';
import { sharedBasemap } from './sharedBasemap';
import './staticMap.css';
import { NAME_MARGIN_PX, TOWN_HIT_PX, TOWN_TOUCH_PX } from '../scene/markSizes';
import { isDotted, OWN_REACH_PX, ownSoftSize } from '../scene/ownLook';
import { pickOwn } from '../scene/pickOwn';
import { countOnMap } from '../scene/rowsOnMap';
import type { Scene } from '../scene/scene';
import { ownPassesOfSet, selectKindMask, selectShownOwnSets } from '../store/ownSelectors';
import { ownEventId } from '../store/ownSets';
import { selectWindow } from '../store/selectors';

/** Own symbols and dots: fewer than in a file, for they follow the time. */
const MOST_OWN = 6_000;

/** The view, told at most once a frame, however fast the time runs. */
function useStateByFrame(): ViewState {
  const store = useViewStore();
  const [state, setState] = useState<ViewState>(store.getState());
  useEffect(() => {
    let asked = 0;
    const unsubscribe = store.subscribe(() => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        setState(store.getState());
      });
    });
    setState(store.getState());
    return () => {
      unsubscribe();
      cancelAnimationFrame(asked);
    };
  }, [store]);
  return state;
}

/** The size of an element in CSS pixels; `null` before it is known. */
function useSize(element: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** What the element that was clicked stands for. */
function selectionAt(target: EventTarget, state: ViewState): Selection | null {
  const text =
    target instanceof Element ? target.closest('[data-ref]')?.getAttribute('data-ref') : '';
  const id = text?.replace(/^\w+:/, '');
  const place = [...state.dataset.places.keys()].find((known) => `place:${known}` === text);
  if (place) return { type: 'place', id: place };
  const event = [...state.dataset.rowOf.keys()].find((known) => known === id);
  return event ? { type: 'event', id: event } : null;
}

/** The town whose name or, so near in pixels, whose dot is at a point of the picture. */
function townAt(
  [x, y]: Point,
  { towns }: Scene,
  labels: readonly PlacedLabel<Name>[],
  { frame, reach }: { readonly frame: Frame; readonly reach: number },
): Selection | null {
  const namedWithin = (margin: number): string[] => {
    const around = { x: x - margin, y: y - margin, width: 2 * margin, height: 2 * margin };
    return labels.filter(({ box }) => boxesMeet(box, around)).map(({ wish }) => wish.key);
  };
  // Names stand close: the margin of one does not reach into the other.
  const within = namedWithin(0);
  const named = within.length > 0 ? within : namedWithin(NAME_MARGIN_PX);
  const dot = towns.find(({ featured, at }) => {
    const [townX, townY] = frame.project(at);
    return featured && Math.hypot(x - townX, y - townY) <= reach;
  });
  const town = dot ?? towns.find(({ id }) => named.includes(`town:${id}`));
  return town ? { type: 'place', id: town.id } : null;
}

/** Steps of a key through the marks; 0 for keys that mean something else. */
const stepOf = (key: string): number =>
  key === 'ArrowRight' || key === 'ArrowDown'
    ? 1
    : key === 'ArrowLeft' || key === 'ArrowUp'
      ? -1
      : 0;

/** One mark is the Tab key's stop, the arrow keys go on from there: a map has more marks than stops are bearable. */
function keepOneStop(drawing: SVGSVGElement): void {
  const marks = [...drawing.querySelectorAll('[data-ref]')];
  const focused = marks.find((mark) => mark === document.activeElement);
  const stop = focused ?? marks.find((mark) => mark.getAttribute('tabindex') === '0') ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

interface StaticMapProps {
  readonly theme: Theme;
}

/** The map for browsers that cannot draw the moving one: a picture that follows the view. */
export function StaticMap({ theme }: StaticMapProps) {
  const t = useTranslate();
  const figureT = useMessages(FIGURE);
  const [basemap, setBasemap] = useState<BasemapData | null>(null);
  const [failed, setFailed] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  useEffect(() => {
    sharedBasemap().then(setBasemap, () => setFailed(true));
  }, []);
  return (
    <section className="static-map" aria-label={t('region.map')}>
      <p className="static-map-note">{failed ? t('map.noWebgl') : figureT('figure.static')}</p>
      <div ref={host} className="static-map-picture">
        {basemap && size && size.width > 0 && size.height > 0 && (
          <Picture basemap={basemap} size={size} theme={theme} />
        )}
      </div>
      <p className="static-map-credits">{figureT('figure.onScreen')}</p>
    </section>
  );
}

interface PictureProps extends StaticMapProps {
  readonly basemap: BasemapData;
  readonly size: Size;
}

function Picture({ basemap, size, theme }: PictureProps) {
  const t = useTranslate();
  const store = useViewStore();
  const state = useStateByFrame();
  const { camera, dataset, lang } = state;
  const frame = useMemo(
    () => (camera ? frameOfCamera(camera, size) : frameAround(MALI_BOUNDS, size)),
    [camera, size],
  );
  const look = { frame, theme, lang, ids: 'static' };
  const scale = scaleBar(look);
  const { sets, window, zoom, chosen } = ownOf(state, size);
  const [chosenSet, chosenRow] = [chosen?.set ?? null, chosen?.row ?? 0];
  const own = useMemo(
    () =>
      placeOwn(
        { sets, window, zoom, chosen: chosenSet && { set: chosenSet, row: chosenRow } },
        frame,
        MOST_OWN,
      ),
    [sets, window, zoom, chosenSet, chosenRow, frame],
  );
  const content = { scene: sceneOf(state, frame), dataset, basemap, own };
  const map = drawMap(content, look, [scale.box]);
  // The ground is by far the largest part, and stays while the time runs.
  const ground = useMemo(
    () => <FigureTree nodes={drawGround({ frame, theme }, basemap)} />,
    [basemap, frame, theme],
  );
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (drawing.current) keepOneStop(drawing.current);
  });
  const byTouch = useRef(false);
  const choose = (target: EventTarget, at: Point | null = null) => {
    const current = store.getState();
    const selection =
      (at && townAt(at, content.scene, map.labels, { frame, reach: TOWN_HIT_PX })) ??
      selectionAt(target, current) ??
      (at && byTouch.current
        ? townAt(at, content.scene, map.labels, { frame, reach: TOWN_TOUCH_PX })
        : null) ??
      (at && ownAt(at, frame, current));
    if (selection) store.getState().select(selection);
    return selection !== null;
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if ((event.key === 'Enter' || event.key === ' ') && choose(event.target))
      event.preventDefault();
    const step = stepOf(event.key);
    if (step === 0) return;
    event.preventDefault();
    const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-ref]')];
    const at = marks.indexOf(event.target as SVGElement);
    marks[(at + step + marks.length) % marks.length]?.focus();
  };
  return (
    <svg
      ref={drawing}
      className="static-map-drawing"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="toolbar"
      aria-label={t('map.marks')}
      onPointerDown={({ pointerType }) => {
        byTouch.current = pointerType === 'touch';
      }}
      onClick={({ target, currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        choose(target, [clientX - left, clientY - top]);
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => keepOneStop(event.currentTarget)}
    >
      {ground}
      <FigureTree nodes={[map.scene, scale.node]} buttons />
    </svg>
  );
}

/** The own event that a click on a picture chooses, of the topmost set that has any there. */
function ownAt(point: Point, frame: Frame, state: ViewState): Selection | null {
  const { zoom } = frame;
  for (const set of [...selectShownOwnSets(state)].reverse()) {
    const softReach = ownSoftSize(zoom, isDotted(countOnMap(set.columns), zoom)) / 2;
    const query = {
      window: selectWindow(state),
      passes: ownPassesOfSet(state, set),
      kinds: selectKindMask(state),
      showPossible: state.showPossible,
      ...{ at: frame.unproject(point), zoom, reach: OWN_REACH_PX, softReach },
    };
    const [row] = pickOwn(set.columns, query, 1).rows;
    if (row !== undefined) return { type: 'own', id: ownEventId(set.id, row) };
  }
  return null;
}
