import {
  memo,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { NO_DAYS } from '../dataset/dataset';
import { useView, useViewStore } from '../store/useView';
import type { TimeMode } from '../store/view';
import { formatDay } from '../ui/formatDate';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { reportFault } from '../ui/reportFault';
import { useShortcuts } from '../ui/useStoredFlag';
import { useTranslate } from '../ui/useTranslate';
import { AllDates } from './AllDates';
import { lengthInWords } from './FoldBreak';
import { OptionsPopover } from './OptionsPopover';
import type { TimelineSettings } from './options';
import { PlayControls } from './PlayControls';
import { TimeReadout } from './TimeReadout';
import './timeline.css';
import './oneRow.css';
import './slim.css';
import { Choice } from './Choice';
import { Track } from './Track';
import { useAxis, useTimeScale } from './useAxis';
import { useEventStepping } from './useEventStepping';
import { useFoldCrossing } from './useFoldCrossing';
import { usePlayback } from './usePlayback';
import { useReveal } from './useReveal';
import { useTimelineKeys } from './useTimelineKeys';
import { useZoom } from './useZoom';

const LANES = partOf(async () => (await loadPatiently(() => import('./Lanes'))).Lanes);

/** Track width in CSS pixels below which the secondary controls move to the options. */
const NARROW_PX = 900;

const USUAL_SETTINGS: TimelineSettings = {
  drawing: 'histogram',
  lanesBy: 'layer',
  pace: { speed: 1, loop: false },
};

const CLASS_NAMES = {
  full: 'timeline',
  row: 'timeline is-one-row',
  line: 'timeline is-slim',
} as const;

interface TimelineProps {
  /**
   * All of it; `row`: only what moves the time, where the room is the map's; `line`: the days and a
   * track without dates, while something else is read. What was set stays for when it grows.
   */
  readonly form?: keyof typeof CLASS_NAMES;
  /** Width of the track in CSS pixels that is taken for its own until it can be measured. */
  readonly drawnAt?: number;
}

/** The timeline; a line that says so while nothing has a date. */
export function Timeline(props: TimelineProps) {
  const t = useTranslate();
  const hasDays = useView(({ dataset }) => dataset.extent !== NO_DAYS);
  if (hasDays) return <DatedTimeline {...props} />;
  return (
    <section className="timeline" aria-label={t('region.timeline')}>
      <p className="panel-hint">{t('timeline.noDays')}</p>
    </section>
  );
}

/**
 * Time as the reader sees and moves it: modes, playback, the window in words and the track. Only
 * the readout, the mode and the handles follow the time; the rest redraws with data, layers or width.
 */
function DatedTimeline({ form = 'full', drawnAt }: TimelineProps) {
  const isFull = form === 'full';
  const t = useTranslate();
  const store = useViewStore();
  const axis = useAxis();
  const trackElement = useRef<HTMLDivElement>(null);
  const width = useElementWidth(trackElement, drawnAt);
  const scale = useTimeScale(axis, width);
  const zoom = useZoom(axis, width);
  const stepEvent = useEventStepping(axis);
  const crossing = useFoldCrossing(axis);
  const [settings, setSettings] = useState(USUAL_SETTINGS);
  const [shortcuts, setShortcuts] = useShortcuts();
  const hintId = useId();
  // Of its own width it would depend on what it decides.
  const narrow = !isFull || width < NARROW_PX;
  usePlayback(axis, settings.pace);
  useReveal(axis, zoom);

  const step = useCallback(
    (direction: 1 | -1) => {
      const event = stepEvent(direction);
      const { lang, time, tell } = store.getState();
      if (!event) tell(t(direction > 0 ? 'timeline.noLater' : 'timeline.noEarlier'));
      else {
        const date = formatDay(event.time?.span.startMin ?? time.to, lang);
        const title = event.title[lang];
        tell(
          event.tier === 'context'
            ? t('timeline.eventWith', { date, title, notes: t('timeline.isContext') })
            : t('timeline.stepped', { date, title }),
        );
      }
    },
    [stepEvent, store, t],
  );
  useEffect(() => {
    const { lang, playing, tell } = store.getState();
    // Playback says itself how much later a record is.
    if (!crossing || playing) return;
    const length = lengthInWords(crossing.fold, t).join(' ');
    tell(t('timeline.crossed', { length, date: formatDay(crossing.day, lang) }));
  }, [crossing, store, t]);
  const onKeyDown = useTimelineKeys({ enabled: shortcuts, step, zoom });

  return (
    <section
      className={CLASS_NAMES[form]}
      aria-label={t('region.timeline')}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
    >
      <h2 className="visually-hidden">{t('region.timeline')}</h2>
      <p className="visually-hidden" id={hintId}>
        {t('timeline.trackHint')}
      </p>
      <div className="timeline-bar">
        <PlayControls step={step} />
        <TimeReadout narrow={narrow} />
        {isFull && (
          <>
            {!narrow && <AllDates />}
            <ModeRadios />
            <OptionsPopover
              change={(change) => setSettings({ ...settings, ...change })}
              {...{ narrow, zoom, settings, shortcuts, setShortcuts }}
            />
          </>
        )}
      </div>
      <Track
        element={trackElement}
        withBars={settings.drawing === 'histogram' || !isFull}
        withDocuments={isFull}
        {...{ axis, scale, zoom, crossing }}
      />
      {settings.drawing === 'lanes' && scale && isFull && (
        <LazyPart part={LANES} props={{ axis, scale, lanesBy: settings.lanesBy }} />
      )}
    </section>
  );
}

const ORDER = ['day', 'window', 'upto'] as const;

/** The three ways to look at time. */
const ModeRadios = memo(function ModeRadios() {
  const t = useTranslate();
  const mode = useView(({ time }) => time.mode);
  const store = useViewStore();
  const choose = (value: TimeMode) => {
    const { time, setMode } = store.getState();
    setMode(value);
    if (value !== 'day') return;
    loadPatiently(() => import('../store/dayWays'))
      .then(({ goToNearestDay }) => goToNearestDay(time.to, store.getState()))
      .catch(reportFault);
  };
  return (
    <Choice
      legend={t('timeline.mode')}
      options={ORDER.map((value) => ({ value, label: t(`timeline.mode.${value}`) }))}
      value={mode}
      onChange={choose}
    />
  );
});

/** As wide as the track that stands in the page before the program; 0 where none does. */
const widthInStillPage = (): number => {
  // There is none either where that page itself is rendered.
  const tracks = globalThis.document?.querySelectorAll('.still-page .timeline-days') ?? [];
  return [...tracks].find(({ clientWidth }) => clientWidth > 0)?.clientWidth ?? 0;
};

/**
 * Inner width of an element in CSS pixels, followed as it changes; `drawnAt` where nothing is laid out.
 * Where the still page tells it, the page need not be laid out while it is only just put together.
 */
function useElementWidth(element: RefObject<HTMLElement | null>, drawnAt?: number): number {
  const [width, setWidth] = useState(() => drawnAt ?? widthInStillPage());
  const isKnown = useRef(width > 0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    if (!isKnown.current) setWidth(target.clientWidth);
    const observer = new ResizeObserver(() => setWidth(target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
