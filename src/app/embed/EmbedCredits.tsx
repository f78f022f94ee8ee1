import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { EMBED } from '../../ui/messages/embed';
import { useMessages } from '../../ui/useMessages';

/** Whose words and whose ground the frame shows; the map's own button adds the licences. */
export function EmbedCredits() {
  const t = useMessages(EMBED);
  const lang = useView((state) => state.lang);
  const sources = useView((state) => state.dataset.sources);
  const publishers = useMemo(
    () =>
      new Intl.ListFormat(lang).format(
        new Set([...sources.values()].map(({ publisher }) => publisher)),
      ),
    [sources, lang],
  );
  return (
    <footer className="embed-credits">
      <span>{t('embed.words', { publishers })}</span>{' '}
      <span>
        {t('embed.ground')}{' '}
        <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
          © OpenStreetMap
        </a>
        , Natural Earth, GeoNames.
      </span>
    </footer>
  );
}
