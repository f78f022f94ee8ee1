import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { MarkList } from '../drawing/MarkList';
import { NodeTree } from '../drawing/NodeTree';
import { RecordsPicture } from '../drawing/RecordsPicture';
import type { BasemapData } from '../ground/basemapData';
import { GROUND_BOUNDS } from '../ground/bounds';
import { subjectOf } from '../ground/subject';
import type { Theme } from '../marks/palette';
import { type Frame, frameOfCamera, type Point, type Size } from '../scene/frame';
import { areaAt, type Hit, hitAt } from '../scene/hit';
import { homeCamera } from '../scene/homeCamera';
import type { SceneRef } from '../scene/sceneInput';
import { targetsOf } from '../scene/targets';
import { openedDoor } from '../slots/door';
import { movedBy } from '../store/mapPadding';
import { selectTrace } from '../store/selectors';
import { useViewStore } from '../store/useView';
import { NOTHING, type Selection } from '../store/view';
import type { ViewState } from '../store/viewStore';
import { EMBEDDED } from '../ui/embedded';
import { FIGURE } from '../ui/messages/figure';
import { useMessages } from '../ui/useMessages';
import { useTranslate } from '../ui/useTranslate';
import { drawGround } from './ground';
import { drawMap } from './mapDrawing';
import { ownOn, sceneOf } from './mapView';
import { scaleBar } from './scaleBar';
import { sharedBasemap } from './sharedBasemap';
import { useStillGround } from './useStillGround';
import './staticMap.css';

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

interface StaticMapProps {
  readonly theme: Theme;
}

/** The map for browsers that cannot draw the moving one: a picture that follows the view. */
export function StaticMap({ theme }: StaticMapProps) {
  const t = useTranslate();
  const figureT = useMessages(FIGURE);
  const [basemap, setBasemap] = useState<BasemapData | null>(null);
  const [failed, setFailed] = useState(false);
  const [worldMissing, setWorldMissing] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  useEffect(() => {
    sharedBasemap({ bounds: GROUND_BOUNDS }).then(setBasemap, () => setFailed(true));
  }, []);
  return (
    <section className="static-map" aria-label={t('region.map')}>
      <p className="static-map-note">
        {failed
          ? t('map.noWebgl')
          : worldMissing
            ? t('map.worldMissing')
            : figureT('figure.static')}
      </p>
      <div ref={host} className="static-map-picture">
        {basemap && size && size.width > 0 && size.height > 0 && (
          <Picture detailed={basemap} size={size} theme={theme} onWorldMissing={setWorldMissing} />
        )}
      </div>
      <p className="static-map-credits">{figureT('figure.onScreen')}</p>
    </section>
  );
}

interface PictureProps extends StaticMapProps {
  readonly detailed: BasemapData;
  readonly size: Size;
  readonly onWorldMissing: (isMissing: boolean) => void;
}

function Picture({ detailed, size, theme, onWorldMissing }: PictureProps) {
  const store = useViewStore();
  const state = useStateByFrame();
  const { camera, dataset, lang, mapPadding } = state;
  // A camera looks at the middle of the map's whole place; the picture ends where the sheet begins.
  const lift = EMBEDDED ? 0 : mapPadding.bottom / 2;
  const frame = useMemo(
    () => frameOfCamera(camera ? movedBy(camera, 0, -lift) : homeCamera(dataset, size), size),
    [camera, dataset, size, lift],
  );
  const basemap = useStillGround(frame, detailed, onWorldMissing);
  const look = { frame, theme, lang, ids: 'static' };
  const scale = scaleBar(look);
  const own = ownOn(state, frame, size, MOST_OWN);
  const content = { scene: sceneOf(state, frame, selectTrace(state)), dataset, basemap, own };
  const map = drawMap(content, look, [scale.box]);
  const subject = subjectOf(dataset.project);
  // The ground is by far the largest part, and stays while the time runs.
  const ground = useMemo(
    () => <NodeTree nodes={drawGround({ frame, theme }, basemap, subject)} />,
    [basemap, frame, theme, subject],
  );
  const [pointed, setPointed] = useState<SceneRef | null>(null);
  const byTouch = useRef(false);
  const hitOf = (at: Point): Hit | null =>
    hitAt(map.list, at, byTouch.current) ?? areaAt(map.list, at);
  const choose = (at: Point) => {
    const current = store.getState();
    if (current.pointAsked) return current.pointAsked(frame.unproject(at));
    current.select(
      hitAt(map.list, at, byTouch.current)?.ref ??
        ownAt(current, at, frame) ??
        areaAt(map.list, at)?.ref ??
        NOTHING,
    );
  };
  const targets = useMemo(() => targetsOf(map.list), [map.list]);
  const { width, height } = size;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the list of marks
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has the list of marks
    <div
      className="static-map-drawing"
      style={pointed ? { cursor: 'pointer' } : undefined}
      onPointerDown={({ pointerType }) => {
        byTouch.current = pointerType === 'touch';
      }}
      onMouseMove={(event) => setPointed(hitOf(pointOf(event))?.ref ?? null)}
      onMouseLeave={() => setPointed(null)}
      onClick={(event) => choose(pointOf(event))}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {ground}
        <NodeTree nodes={[map.below, scale.node]} />
      </svg>
      <RecordsPicture list={map.list} theme={theme} pointed={pointed} />
      <MarkList targets={targets} />
    </div>
  );
}

/** Where on the picture a pointer is. */
function pointOf({ clientX, clientY, currentTarget }: MouseEvent): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

/** The own event that a click on a picture chooses. */
function ownAt(state: ViewState, at: Point, frame: Frame): Selection | null {
  const hit = state.own.shown ? openedDoor()?.hitAt(state, at, frame) : null;
  return hit ? { type: 'own', id: hit.id } : null;
}
