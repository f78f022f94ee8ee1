import { useEffect } from 'react';
import { publicationDay } from '../domain/publicationDay';
import { useView } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { KNOWN } from '../ui/messages/known';
import { useMessages } from '../ui/useMessages';
import './knownBanner.css';

/**
 * Says that what is shown is not all that is known, and leads back to it. While it stands, map, track
 * and panel are tinted: a picture of any of them must not be taken for the whole.
 */
export function KnownBanner() {
  const t = useMessages(KNOWN);
  const lang = useView((state) => state.lang);
  const known = useView((state) => state.known);
  const whole = useView((state) => state.whole);
  const setKnown = useView((state) => state.setKnown);
  const isOn = known !== null;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isOn) dataset.known = '';
    return () => {
      delete dataset.known;
    };
  }, [isOn]);
  if (known === null) return null;
  const days = [...whole.sources.values()].map(({ published }) => publicationDay(published));
  const count = days.filter((day) => day !== null && day <= known).length;
  const date = formatDay(known, lang);
  const leave = () => {
    // The button goes with what it said. A frame in another page has no heading while nothing is chosen.
    const home =
      document.querySelector<HTMLElement>('.panel-heading') ??
      document.querySelector<HTMLElement>('.app-map canvas, .app-map section');
    if (home && home.tabIndex < 0) home.tabIndex = -1;
    home?.focus({ preventScroll: true });
    void setKnown(null);
  };
  return (
    <div className="known-banner">
      <p>
        {count === 0
          ? t('known.none', { date })
          : t('known.out', { date, count, all: days.length })}
      </p>
      <button type="button" className="plain-button" onClick={leave}>
        {t('known.leave')}
      </button>
    </div>
  );
}
