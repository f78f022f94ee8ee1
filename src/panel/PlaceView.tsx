import { useMemo } from 'react';
import type { Place } from '../domain/record';
import { selectWindow } from '../store/selectors';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { formatPosition } from './coordinates';
import { PanelHeading } from './PanelHeading';
import { PlaceRecord } from './PlaceRecord';
import { placeRowsOf } from './placeRows';
import { windowInWords } from './words';

/** A place: what it is called, and all its records with the words of their sources. */
export function PlaceView({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const mode = useView((state) => state.time.mode);
  const dataset = useView((state) => state.dataset);
  const layers = useView((state) => state.layers);
  const window = useView(selectWindow);
  const { inside, outside, hidden } = useMemo(
    () => placeRowsOf(dataset, place.id, window, layers),
    [dataset, place, window, layers],
  );
  const showHidden = () => {
    for (const kind of new Set(hidden)) store.getState().toggleLayer(kind);
  };

  return (
    <>
      <p className="panel-kicker">{t(`panel.placeKind.${place.kind}`)}</p>
      <PanelHeading>{place.name[lang]}</PanelHeading>
      <PlaceFacts place={place} />
      {hidden.length > 0 && (
        <p className="panel-hint">
          {t('panel.hidden', { count: hidden.length })}{' '}
          <button type="button" className="link-button" onClick={showHidden}>
            {t('panel.showHidden')}
          </button>
        </p>
      )}
      <section className="place-part">
        <h3 className="part-heading">
          {t('panel.inWindow')}
          <span className="part-note">{windowInWords(window, mode, lang, t)}</span>
        </h3>
        {inside.length === 0 && <p className="panel-hint">{t('panel.noneInWindow')}</p>}
        {inside.map((item) => (
          <PlaceRecord key={item.record.id} place={place.id} {...item} />
        ))}
      </section>
      {outside.length > 0 && (
        <section className="place-part is-outside">
          <h3 className="part-heading">{t('panel.outsideWindow')}</h3>
          {outside.map((item) => (
            <PlaceRecord key={item.record.id} place={place.id} {...item} />
          ))}
        </section>
      )}
    </>
  );
}

function PlaceFacts({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { at, gazetteer, notes } = place;
  const aliases = place.aliases.filter((alias) => alias !== place.name[lang]);
  const gazetteerName = gazetteer && [gazetteer.name, gazetteer.id].filter(Boolean).join(' ');
  return (
    <div className="place-facts">
      {aliases.length > 0 && (
        <p>
          {t('panel.aliases')}
          {t('panel.separator')}
          {/* The documents are in English, whatever the language of the interface. */}
          <span lang="en">{aliases.map((alias) => `“${alias}”`).join(', ')}</span>
        </p>
      )}
      {(at || gazetteerName) && (
        <p>
          {at && formatPosition(at, lang, t)}
          {at && gazetteerName && ' · '}
          {gazetteerName}
        </p>
      )}
      {notes && <p>{notes[lang]}</p>}
    </div>
  );
}
