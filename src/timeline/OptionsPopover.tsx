import { type FocusEvent, useId } from 'react';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { usePopover } from '../ui/usePopover';
import { useTranslate } from '../ui/useTranslate';
import type { OptionsProps } from './options';
import './optionsPopover.css';

const OPTIONS = partOf(
  async () => (await loadPatiently(() => import('./TimelineOptions'))).TimelineOptions,
);

/**
 * The button of the options, and the options over the page above the timeline: nothing moves as they
 * come and go. Escape, a press outside and the button close them, and so does the focus that leaves.
 */
export function OptionsPopover(props: OptionsProps) {
  const t = useTranslate();
  const { open, toggle, dismiss, rootRef, buttonRef } = usePopover<HTMLDivElement>();
  const id = useId();
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) dismiss();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus of what stands inside
    <div ref={rootRef} onBlur={onBlur}>
      <button
        ref={buttonRef}
        type="button"
        className="timeline-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M2 4.5H8M12 4.5H14M2 11.5H4M8 11.5H14M10 2.5V6.5M6 9.5V13.5" />
        </svg>
        <span className="timeline-toggle-name">{t('timeline.options')}</span>
      </button>
      {/* A press on its ground leaves the focus inside. */}
      <div id={id} hidden={!open} tabIndex={-1} className="timeline-options">
        {open && <LazyPart part={OPTIONS} props={props} />}
      </div>
    </div>
  );
}
