import type { KeyboardEvent } from 'react';
import { useViewStore } from '../store/useView';
import type { Zoom } from './useZoom';
import { ZOOM_STEP } from './zoom';

/** Controls on which the space bar already means something. */
const OWN_SPACE = 'button, input, select, textarea, a[href]';
/** Controls on which letters already mean something. */
const OWN_LETTERS = 'input[type="text"], select, textarea';
const isIn = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

interface TimelineKeys {
  readonly enabled: boolean;
  readonly step: (direction: 1 | -1) => void;
  readonly zoom: Zoom;
}

/** Single keys while the timeline has the focus: they can be switched off (WCAG 2.1.4). */
export function useTimelineKeys({ enabled, step, zoom }: TimelineKeys) {
  const store = useViewStore();
  const act = (key: string): boolean => {
    switch (key) {
      case ' ': {
        const { playing, setPlaying } = store.getState();
        setPlaying(!playing);
        return true;
      }
      case 'n':
        step(1);
        return true;
      case 'p':
        step(-1);
        return true;
      case '+':
      case '=':
        zoom.by(ZOOM_STEP);
        return true;
      case '-':
        zoom.by(1 / ZOOM_STEP);
        return true;
      default:
        return false;
    }
  };
  return (event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return;
    const key = event.key.toLowerCase();
    if (isIn(event.target, key === ' ' ? OWN_SPACE : OWN_LETTERS)) return;
    if (act(key)) event.preventDefault();
  };
}
