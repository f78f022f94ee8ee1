import { useId } from 'react';
import { KINDS } from '../../domain/vocabulary';
import { MarkIcon } from '../../marks/MarkIcon';
import { Legend } from '../../panel/method/Legend';
import { useView } from '../../store/useView';
import { EMBED } from '../../ui/messages/embed';
import { useMessages } from '../../ui/useMessages';
import { usePopover } from '../../ui/usePopover';
import { useTranslate } from '../../ui/useTranslate';

/** What the marks of the layers shown mean: behind a button on the map. */
export function EmbedLegend() {
  const translate = useTranslate();
  const t = useMessages(EMBED);
  const layers = useView((state) => state.layers);
  const { open, toggle, rootRef, buttonRef } = usePopover<HTMLElement>();
  const contentId = useId();
  return (
    <section ref={rootRef} className="embed-legend" aria-label={t('embed.legend')}>
      <button
        ref={buttonRef}
        type="button"
        className="embed-button"
        aria-expanded={open}
        aria-controls={contentId}
        onClick={toggle}
      >
        {t('embed.legend')}
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div id={contentId} className="embed-legend-content" hidden={!open} tabIndex={0}>
        <ul className="key-rows">
          {KINDS.filter((kind) => layers.has(kind)).map((kind) => (
            <li key={kind}>
              <MarkIcon kind={kind} />
              {translate(`layer.${kind}`)}
            </li>
          ))}
        </ul>
        <Legend />
      </div>
    </section>
  );
}
