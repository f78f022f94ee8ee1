import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useViewStore } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';
import { AxisOptions } from './AxisOptions';
import { ModeRadios } from './ModeRadios';
import { PlayControls } from './PlayControls';
import { TimeReadout } from './TimeReadout';
import './timeline.css';
import { Track } from './Track';
import { useAxis } from './useAxis';
import { useElementWidth } from './useElementWidth';
import { useEventStepping } from './useEventStepping';
import { usePlayback } from './usePlayback';

/** Track width in CSS pixels below which dates are written short. */
const NARROW_PX = 520;

/** Controls on which the space bar or a letter already means something. */
const OWN_KEYS = 'button, input, select, textarea, a[href]';
const hasOwnKeys = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(OWN_KEYS) !== null;

/**
 * Time as the reader sees and moves it: modes, playback, the window in words and the track. Only
 * the readout, the mode and the handles follow the time; the rest redraws with data, layers or width.
 */
export function Timeline() {
  const t = useTranslate();
  const store = useViewStore();
  const axis = useAxis();
  const trackElement = useRef<HTMLDivElement>(null);
  const width = useElementWidth(trackElement);
  const stepEvent = useEventStepping(axis);
  const [announcement, setAnnouncement] = useState('');
  usePlayback(axis);

  const step = useCallback(
    (direction: 1 | -1) => {
      const event = stepEvent(direction);
      const { lang, time } = store.getState();
      if (!event) setAnnouncement(t(direction > 0 ? 'timeline.noLater' : 'timeline.noEarlier'));
      else {
        const date = formatDay(event.time?.span.startMin ?? time.to, lang);
        setAnnouncement(t('timeline.stepped', { date, title: event.title[lang] }));
      }
    },
    [stepEvent, store, t],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const onText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (key === ' ' && !hasOwnKeys(event.target)) {
      const { playing, setPlaying } = store.getState();
      setPlaying(!playing);
    } else if ((key === 'n' || key === 'p') && !onText) step(key === 'n' ? 1 : -1);
    else return;
    event.preventDefault();
  };

  return (
    <section className="timeline" aria-label={t('region.timeline')} onKeyDown={onKeyDown}>
      <div className="timeline-bar">
        <PlayControls step={step} />
        <TimeReadout short={width < NARROW_PX} />
        <ModeRadios />
        <AxisOptions />
      </div>
      <Track axis={axis} element={trackElement} width={width} />
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </section>
  );
}
