import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Place } from '../../domain/record';
import { usePanel } from '../../panel/usePanel';
import { useView } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { useDocuments } from '../../words/documents';
import { rowsNear } from '../columns/nearRows';
import { selectHasPublished, selectOwnRowsInView, selectShownOwnSets } from '../store/ownSelectors';
import { OWN_PACKS } from '../words/ownPacks';
import { Agreement } from './Agreement';
import { mergeOwnRows } from './mergedRows';
import { OwnRows } from './OwnRows';
import { useOwnWords } from './useOwnWords';
import './own.css';
import './ownCompare.css';

const RADII_KM = [10, 25, 50, 100] as const;

/** The reader's choice holds for the next town. */
let lastRadius = 25;

/** The reader's own events about a town, and its records beside each file. */
export function NearTown({ place }: { readonly place: Place }) {
  const { own, lang } = useOwnWords();
  const sets = useView(selectShownOwnSets);
  const published = useView(selectHasPublished);
  const packs = useMessages(OWN_PACKS);
  const of = own('own.agree.of', useDocuments());
  return (
    <>
      <section className="panel-part">
        <h3 className="part-heading">
          {own(published ? 'own.near.heading.any' : 'own.near.heading', {
            place: place.name[lang],
          })}
        </h3>
        {place.at && <Near at={place.at} />}
      </section>
      {place.featured && (
        <section className="panel-part">
          <h3 className="part-heading">{own('own.agree.heading')}</h3>
          <p className="panel-hint">{own('own.agree.note', { of, place: place.name[lang] })}</p>
          {sets.map((set) =>
            set.pack ? (
              <p key={set.id} className="panel-hint">
                <bdi>{packs('pack.notCompared', { name: isolated(set.name) })}</bdi>
              </p>
            ) : (
              <Agreement key={set.id} place={place.id} set={set} />
            ),
          )}
        </section>
      )}
    </>
  );
}

function Near({ at }: { readonly at: NonNullable<Place['at']> }) {
  const { own } = useOwnWords();
  const { choose } = usePanel();
  const id = useId();
  const [km, setKm] = useState(lastRadius);
  const inView = useDeferredValue(useView(selectOwnRowsInView));
  const list = useMemo(
    () =>
      mergeOwnRows(
        inView.map(({ set, rows }) => ({ set, rows: rowsNear(set.columns, at, km, { rows }) })),
      ),
    [inView, at, km],
  );
  return (
    <>
      <p className="own-near">
        <label htmlFor={id}>{own('own.near.radius')}</label>
        <select
          id={id}
          value={km}
          onChange={({ target }) => {
            lastRadius = Number(target.value);
            setKm(lastRadius);
          }}
        >
          {RADII_KM.map((radius) => (
            <option key={radius} value={radius}>
              {own('own.near.km', { km: radius })}
            </option>
          ))}
        </select>
        <strong>{own('own.near.count', { count: list.length })}</strong>
        <button
          type="button"
          className="link-button"
          onClick={() => choose({ type: 'page', id: 'own' })}
        >
          {own('own.near.page')}
        </button>
      </p>
      {list.length === 0 ? (
        <p className="panel-hint">{own('own.near.none')}</p>
      ) : (
        <OwnRows list={list} tooMany="own.near.first" />
      )}
      <p className="panel-hint">{own('own.near.rough')}</p>
    </>
  );
}
