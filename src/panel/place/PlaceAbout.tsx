import type { Place } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { formatPosition } from '../../words/coordinates';
import { relationInWords } from './spaceWords';

/** What registers say of a place: its kind, its names, where it lies. Closed, for the words come first. */
export function PlaceAbout({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const relation = relationInWords(place, places, lang, t);
  const { at, gazetteer, notes } = place;
  const aliases = place.aliases.filter((alias) => alias !== place.name[lang]);
  const gazetteerName = gazetteer && [gazetteer.name, gazetteer.id].filter(Boolean).join(' ');
  return (
    <details className="place-about">
      <summary>{t('panel.aboutPlace')}</summary>
      <p>{t(`panel.placeKind.${place.kind}`)}</p>
      {aliases.length > 0 && (
        <p>
          {t('panel.aliases')}
          {t('panel.separator')}
          {/* The documents are in English, whatever the language of the interface. */}
          <span lang="en">{aliases.map((alias) => `“${alias}”`).join(', ')}</span>
        </p>
      )}
      {relation !== '' && (
        <p>
          {t('space.crow', { relation: t('space.placed', { place: place.name[lang], relation }) })}
        </p>
      )}
      {(at || gazetteerName) && (
        <p>
          {at && formatPosition(at, lang, t)}
          {at && gazetteerName && ' · '}
          {gazetteerName}
        </p>
      )}
      {notes && (
        <p>
          <ProjectText text={notes} />
        </p>
      )}
    </details>
  );
}
