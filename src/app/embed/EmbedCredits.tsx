import { useId, useMemo } from 'react';
import { useView } from '../../store/useView';
import { EMBED } from '../../ui/messages/embed';
import { useMessages } from '../../ui/useMessages';
import { usePopover } from '../../ui/usePopover';

/** Whose words and whose ground the frame shows, whatever was out by then: behind a button on the map, which needs the room. */
export function EmbedCredits() {
  const t = useMessages(EMBED);
  const lang = useView((state) => state.lang);
  const sources = useView((state) => state.whole.sources);
  const { open, toggle, rootRef, buttonRef } = usePopover<HTMLElement>();
  const contentId = useId();
  const publishers = useMemo(
    () =>
      new Intl.ListFormat(lang).format(
        new Set([...sources.values()].map(({ publisher }) => publisher)),
      ),
    [sources, lang],
  );
  return (
    <footer className="embed-credits">
      <section ref={rootRef} aria-label={t('embed.credits')}>
        <div id={contentId} className="embed-credits-content" hidden={!open}>
          <p>{t('embed.words', { publishers })}</p>
          <p>
            {t('embed.ground')} <a href="https://www.naturalearthdata.com">Natural Earth</a>
            {' · '}
            <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a> (
            <a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL</a>){' · '}
            <a href="https://www.geonames.org">GeoNames</a> (
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>){' · '}NASA SRTM30.
          </p>
        </div>
        <button
          ref={buttonRef}
          type="button"
          className="embed-button is-round"
          aria-label={t('embed.credits')}
          title={t('embed.credits')}
          aria-expanded={open}
          aria-controls={contentId}
          onClick={toggle}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6.5" />
            <path d="M8 7.25V11.5M8 4.5V5.25" />
          </svg>
        </button>
      </section>
    </footer>
  );
}
