import { useMemo } from 'react';
import { campCustody } from '../../domain/custody';
import type { Place } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { useDocuments } from '../../words/documents';
import { CampList, CampNow } from './CampParts';
import { CampRow } from './CampRow';
import { Lanes } from './Lanes';
import { laneSegments } from './laneScale';
import { useCustodyInput } from './useCustodyInput';

/** Who holds the camp of a town, or that the documents say nothing of one. */
export function PlaceCamp({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const documents = useDocuments();
  const lang = useView((state) => state.lang);
  const input = useCustodyInput();
  const custody = useMemo(() => campCustody(input, place.id), [input, place]);
  const segments = useMemo(() => laneSegments([custody]), [custody]);
  const told = [...custody.statements, ...custody.plans];
  const name = place.name[lang];
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.camp.heading')}</h3>
      {!told.some(({ tier }) => tier === 'corpus') && (
        <p className="panel-hint">{t('panel.camp.silent', { ...documents, places: name })}</p>
      )}
      {told.length > 0 && (
        <>
          <CampNow place={place} />
          <Lanes segments={segments}>
            <CampRow place={place} custody={custody} segments={segments} />
          </Lanes>
          <CampList custody={custody} />
        </>
      )}
    </section>
  );
}
