import { useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { MarkList } from '../drawing/MarkList';
import { RecordsPicture } from '../drawing/RecordsPicture';
import type { Theme } from '../marks/palette';
import type { DrawList } from '../scene/drawList';
import type { Size } from '../scene/frame';
import type { MapTarget } from '../scene/targets';
import { partBehindDoor } from '../slots/door';
import { selectLastKnown } from '../store/daySelectors';
import { settleMap } from '../store/mapSettled';
import { selectCampDay, selectRowsInView, selectTrace, selectWindow } from '../store/selectors';
import { selectSubject } from '../store/stories';
import { useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { useTranslate } from '../ui/useTranslate';
import { HoverFrame } from './HoverFrame';
import { MapBridge } from './MapBridge';
import type { MapInput } from './mapInput';
import { keyOfMark, keyOfOwn, useHovered } from './useHovered';
import './map.css';

const CARD = partOf(async () => (await loadPatiently(() => import('./HoverCard'))).HoverCard);
const OWN_CARD = partBehindDoor(({ card }) => card);

const inputOf = (state: ViewState, theme: Theme): MapInput => ({
  dataset: state.dataset,
  rows: selectRowsInView(state),
  selection: selectSubject(state),
  story: state.story,
  lit: state.lit,
  played: selectTrace(state),
  lang: state.lang,
  camera: state.camera,
  campDay: selectCampDay(state),
  lastKnown: selectLastKnown(state),
  window: selectWindow(state),
  reading: state.story !== null,
  theme,
  padding: state.mapPadding,
  view: state,
});

/** What the keyboard can reach on a map of this size in CSS pixels. */
interface Reachable {
  readonly targets: readonly MapTarget[];
  readonly size: Size;
}

const NOTHING_REACHABLE: Reachable = { targets: [], size: { width: 0, height: 0 } };

/** Mounts the map and hands it the view; the component itself never re-renders while scrubbing. */
export default function MapView({ theme }: { readonly theme: Theme }) {
  const store = useViewStore();
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const bridge = useRef<MapBridge | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const [worldMissing, setWorldMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [hovered, setHovered] = useHovered(keyOfMark);
  const [hoveredOwn, setHoveredOwn] = useHovered(keyOfOwn);
  const [focused, setFocused] = useHovered(keyOfMark);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [drawn, setDrawn] = useState<DrawList | null>(null);
  const [reachable, setReachable] = useState<Reachable>(NOTHING_REACHABLE);
  const title = translate('region.map');
  const texts = useRef({ translate, theme });
  texts.current = { translate, theme };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes a new map
  useEffect(() => {
    if (!container.current) return;
    const t = texts.current.translate;
    let current: MapBridge;
    try {
      current = new MapBridge(
        container.current,
        inputOf(store.getState(), texts.current.theme),
        {
          title: t('region.map'),
          zoomIn: t('map.zoomIn'),
          zoomOut: t('map.zoomOut'),
          attribution: t('map.attribution'),
          wheelHelp: t('map.wheelHelp'),
          wheelHelpMac: t('map.wheelHelpMac'),
          touchHelp: t('map.touchHelp'),
        },
        {
          onSelect: (selection) => store.getState().select(selection),
          onPoint: (at) => {
            const { pointAsked } = store.getState();
            pointAsked?.(at);
            return pointAsked !== null;
          },
          onHover: setHovered,
          onHoverOwn: setHoveredOwn,
          // In the frame in which the ground is drawn, or the marks would swim on it.
          onDraw: (list) => flushSync(() => setDrawn(list)),
          onTargets: (targets, size) => setReachable({ targets, size }),
          onCamera: (camera) => store.getState().setCamera(camera),
          onError: (reason) => {
            setError(reason);
            settleMap();
          },
          onWorldMissing: setWorldMissing,
          onSilence: () => setError(texts.current.translate('map.workerSilent')),
          onReady: () => {
            setReady(true);
            settleMap();
          },
        },
      );
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
      settleMap();
      return;
    }
    bridge.current = current;
    setHost(current.overlayHost);
    const unsubscribe = store.subscribe((state) =>
      current.update(inputOf(state, texts.current.theme)),
    );
    return () => {
      unsubscribe();
      bridge.current = null;
      setHost(null);
      setDrawn(null);
      current.remove();
    };
  }, [store, attempt]);

  useEffect(() => bridge.current?.update(inputOf(store.getState(), theme)), [store, theme]);
  useEffect(() => bridge.current?.setTitle(title), [title]);

  /** A new map in the same view, with workers of its own. */
  const retry = () => {
    setError(null);
    setReady(false);
    setWorldMissing(false);
    setHovered(null);
    setAttempt(attempt + 1);
  };

  const told = focused ?? hovered;
  const { width, height } = reachable.size;
  const size = { width, height };
  return (
    <div className="map-view" data-ready={ready}>
      <div ref={container} className="map-canvas" />
      {host &&
        drawn &&
        createPortal(
          <RecordsPicture list={drawn} theme={theme} pointed={hovered?.hit.ref ?? null} />,
          host,
        )}
      <MarkList targets={reachable.targets} onActive={setFocused} />
      {told && (
        <HoverFrame point={told.point} {...size}>
          <LazyPart part={CARD} props={{ hit: told.hit }} quiet />
        </HoverFrame>
      )}
      {!told && hoveredOwn && (
        <HoverFrame point={hoveredOwn.point} {...size}>
          <LazyPart part={OWN_CARD} props={{ hit: hoveredOwn.hit }} quiet />
        </HoverFrame>
      )}
      {worldMissing && (
        <p className="map-note" role="status">
          {translate('map.worldMissing')}
        </p>
      )}
      {error !== null && (
        <div className="map-error" role="alert">
          <p>{translate('map.failed', { reason: error })}</p>
          <button type="button" className="plain-button" onClick={retry}>
            {translate('map.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
