import {
  type MouseEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useMemo,
  useRef,
  useState,
} from 'react';
import { partBehindDoor } from '../slots/door';
import { useView, useViewStore } from '../store/useView';
import type { TimeView } from '../store/view';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { DocumentLane } from './DocumentLane';
import { FoldBreak } from './FoldBreak';
import { HistogramBars } from './HistogramBars';
import { histogram } from './histogram';
import { PlayHead } from './PlayHead';
import { railsOf } from './rails';
import type { TimeScale } from './timeScale';
import './track.css';
import { DayHandles } from './DayHandles';
import { hasLargeTicks, minorTicks, ticks } from './ticks';
import type { Axis } from './useAxis';
import { loadBarClick, useBarClick } from './useBarClick';
import type { FoldCrossing } from './useFoldCrossing';
import { usePinch } from './usePinch';
import { useWheelZoom } from './useWheelZoom';
import type { Zoom } from './useZoom';
import './handles.css';
import type { HandlesProps } from './handlesProps';
import { WindowHandles } from './WindowHandles';

interface TrackProps {
  readonly axis: Axis;
  /** Spans exactly the days drawn, so that a pixel in it is a pixel of the scale. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale | null;
  readonly zoom: Zoom;
  readonly crossing: FoldCrossing | null;
  /** The bars are left out where lanes show the events. */
  readonly withBars: boolean;
  /** Where there is little room the documents have no lane. */
  readonly withDocuments: boolean;
}

const OWN_STRIP = partBehindDoor(({ timeline }) => timeline.strip);

const DAY_CARD = partOf(async () => (await loadPatiently(() => import('./DayCard'))).DayCard);

/** Two presses within this time, and as near to each other, may be a double click. */
const DOUBLE_CLICK_MS = 600;
const DOUBLE_CLICK_PX = 8;

/** The first click of a double click moved a handle; this puts it back and zooms instead. */
function useClusterZoom(zoom: Zoom) {
  const store = useViewStore();
  const pressed = useRef<{ at: number; x: number; y: number; time: TimeView } | null>(null);
  const onPointerDownCapture = ({ timeStamp: at, clientX: x, clientY: y }: PointerEvent) => {
    const first = pressed.current;
    const isSecond =
      first &&
      at - first.at <= DOUBLE_CLICK_MS &&
      Math.hypot(x - first.x, y - first.y) <= DOUBLE_CLICK_PX;
    if (!isSecond) pressed.current = { at, x, y, time: store.getState().time };
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const { setWindow, setDay } = store.getState();
    const before = pressed.current?.time;
    if (before?.mode === 'window') setWindow(before.from, before.to);
    else if (before) setDay(before.to);
    zoom.toCluster(event.clientX - event.currentTarget.getBoundingClientRect().left);
  };
  return { onPointerDownCapture, onDoubleClick };
}

/** The drawn part of the timeline: bars, breaks, dates, and the handles above them. */
export function Track(props: TrackProps) {
  const { axis, element, scale, zoom, crossing, withBars, withDocuments } = props;
  const { dataset, drawnRows, showPossible } = axis;
  // Also while they are switched off: a switch is not to move the page.
  const hasOwn = useView(({ own }) => own.some);
  const rails = useMemo(
    () => railsOf(dataset, drawnRows, showPossible),
    [dataset, drawnRows, showPossible],
  );
  const drawn = useMemo(
    () => scale && { scale, rails, bins: histogram(dataset, drawnRows, scale) },
    [dataset, drawnRows, rails, scale],
  );
  const onBar = useBarClick(axis, withBars ? drawn : null, element);
  const pinch = usePinch(zoom);
  const cluster = useClusterZoom(zoom);
  // Where a mouse first came over the track: only then is the card worth loading.
  const [mouseAt, setMouseAt] = useState<{ x: number; y: number } | null>(null);
  useWheelZoom(element, zoom);
  const onPointerDownCapture = (event: PointerEvent<HTMLElement>) => {
    cluster.onPointerDownCapture(event);
    pinch.onPointerDownCapture(event);
  };
  const onFirstMove = ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
    // A document has a card of its own.
    const isFree = !(target instanceof Element && target.closest('.document-lane'));
    if (pointerType !== 'mouse' || !isFree) return;
    setMouseAt({ x, y });
    // A click tries again.
    loadBarClick().catch(() => undefined);
  };
  return (
    <div className={withBars ? 'timeline-track' : 'timeline-track timeline-track-slim'}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the sliders inside answer keys, the buttons zoom */}
      <div
        className="timeline-days"
        ref={element}
        {...pinch}
        onPointerDownCapture={onPointerDownCapture}
        onDoubleClick={cluster.onDoubleClick}
        onPointerMove={mouseAt ? undefined : onFirstMove}
      >
        {scale && drawn && (
          <>
            {withBars && <HistogramBars dataset={dataset} {...drawn} />}
            {hasOwn && (
              <LazyPart
                part={OWN_STRIP}
                props={{ bins: drawn.bins, width: scale.width, showPossible }}
                quiet
              />
            )}
            {scale.segments.map(
              ({ from, rate, fold, x0, x1 }) =>
                !fold &&
                rate < 1 && (
                  <div
                    key={from}
                    className="timeline-coarse"
                    style={{ insetInlineStart: x0, inlineSize: x1 - x0 }}
                  />
                ),
            )}
            <TickLabels scale={scale} />
            {scale.segments.map(
              ({ fold, x0, x1 }) =>
                fold && (
                  <FoldBreak
                    key={fold.from}
                    fold={fold}
                    x={x0}
                    width={x1 - x0}
                    crossings={crossing?.fold.from === fold.from ? crossing.count : 0}
                  />
                ),
            )}
            <TimeHandles axis={axis} scale={scale} track={element} onBar={onBar} />
            {withDocuments && <DocumentLane scale={scale} />}
            <PlayHead scale={scale} />
            {mouseAt && (
              <LazyPart part={DAY_CARD} props={{ axis, drawn, track: element, mouseAt }} quiet />
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface TickLabelsProps {
  readonly scale: TimeScale;
}

/** Dates along the foot of the track; the sliders say theirs in words, so these are for the eye. */
const TickLabels = memo(function TickLabels({ scale }: TickLabelsProps) {
  const lang = useView((state) => state.lang);
  const labels = useMemo(() => ticks(scale, lang), [scale, lang]);
  const marks = useMemo(() => minorTicks(scale), [scale]);
  return (
    <div
      className={hasLargeTicks(scale) ? 'timeline-ticks timeline-ticks-large' : 'timeline-ticks'}
      aria-hidden="true"
    >
      <svg className="timeline-minor-ticks" aria-hidden="true" focusable="false">
        <path d={marks.map((x) => `M${Math.round(x) + 0.5} 0v4`).join('')} />
      </svg>
      {labels.map(({ day, x, label, row, implied }) => (
        <span
          key={`${row} ${day}`}
          className={`timeline-tick timeline-tick-${row}${implied ? ' timeline-tick-implied' : ''}`}
          style={{ insetInlineStart: x }}
        >
          {label}
        </span>
      ))}
    </div>
  );
});

/** What moves the time, in the mode that is on. */
export function TimeHandles(props: HandlesProps) {
  const mode = useView(({ time }) => time.mode);
  switch (mode) {
    case 'window':
      return <WindowHandles {...props} />;
    case 'day':
    case 'upto':
      return <DayHandles {...props} mode={mode} />;
  }
}
