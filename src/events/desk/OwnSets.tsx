import { useId, useMemo, useState } from 'react';
import { selectWindow } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { usePopover } from '../../ui/usePopover';
import { OwnSwatch } from '../look/OwnSwatch';
import { OWN_COLOURS, ownColourCss } from '../look/ownPalette';
import { onMapOf } from '../look/rowsOnMap';
import { isComplete } from '../store/ownPack';
import {
  ownCountsOfSet,
  selectHasPublished,
  selectOwnFilters,
  sumOwnCounts,
} from '../store/ownSelectors';
import type { OwnSet, OwnSetChange } from '../store/ownSets';
import { changeOwnSet, ownSetsOf, removeOwnSet } from '../store/ownState';
import { FitMap } from './FitMap';
import { megabytes } from './importWords';
import { bytesOf, keepSet, stopKeeping, updateKept } from './kept/keep';
import { OwnYearsSwitch } from './OwnYears';
import { PackStatus } from './packs/PackLine';
import { dropFromLinks } from './packs/published';
import { useOwnTranslate } from './useOwnTranslate';
import './ownSets.css';

/** The reader's own sets in the list of layers: each a switch, with its settings under it. */
export function OwnSets() {
  const t = useOwnTranslate();
  const sets = useView(ownSetsOf);
  const published = useView(selectHasPublished);
  if (sets.length === 0) return null;
  return (
    <div className="own-sets">
      <h3 className="own-sets-heading">{t(published ? 'own.heading.any' : 'own.heading')}</h3>
      <p className="own-sets-note">{t(published ? 'own.unchecked.any' : 'own.unchecked')}</p>
      <OwnYearsSwitch className="link-button" />
      <ul className="layers">
        {sets.map((set) => (
          <OwnSetLine key={set.id} set={set} />
        ))}
      </ul>
    </div>
  );
}

function OwnSetLine({ set }: { readonly set: OwnSet }) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const window = useView(selectWindow);
  const filters = useView(selectOwnFilters);
  const counts = useMemo(() => ownCountsOfSet(set, window, filters), [set, window, filters]);
  const layers = useView((state) => state.layers);
  const showPossible = useView((state) => state.showPossible);
  const { certain, possible } = sumOwnCounts(counts, layers, showPossible);
  const inView = set.shown ? certain + possible : 0;
  const { open, toggle, rootRef, buttonRef } = usePopover<HTMLLIElement>();
  const settingsId = useId();
  return (
    <li ref={rootRef}>
      <div className="own-set">
        <label className="layer">
          <input
            type="checkbox"
            checked={set.shown}
            onChange={() => changeOwnSet(store, set.id, { shown: !set.shown })}
          />
          <OwnSwatch colour={set.colour} />
          <bdi className="layer-name">{set.name}</bdi>{' '}
          <span className="layer-figures">{t('own.set.count', { count: inView })}</span>
        </label>
        <button
          ref={buttonRef}
          type="button"
          className="own-set-toggle"
          aria-expanded={open}
          aria-controls={settingsId}
          aria-label={t('own.set.options', { name: isolated(set.name) })}
          onClick={toggle}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M2 4.5H8M12 4.5H14M2 11.5H4M8 11.5H14M10 2.5V6.5M6 9.5V13.5" />
          </svg>
        </button>
      </div>
      {set.pack && set.shown && !isComplete(set.pack, window) && <PackStatus pack={set.pack} />}
      {open && <OwnSetSettings id={settingsId} set={set} />}
    </li>
  );
}

function OwnSetSettings({ id, set }: { readonly id: string; readonly set: OwnSet }) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const [failed, setFailed] = useState<'keep' | 'delete' | null>(null);
  /** What the reader has asked for, until it is done: a set is said to be kept once it is. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const colours = useId();
  const { tell } = store.getState();
  /** What is kept follows every change, so that it comes back as it was left. */
  const change = (to: OwnSetChange) => {
    changeOwnSet(store, set.id, to);
    updateKept(store, set.id).catch(() => setFailed('keep'));
  };
  const keep = async (wanted: boolean) => {
    setFailed(null);
    setAsked(wanted);
    try {
      await (wanted ? keepSet(set) : stopKeeping(set));
      changeOwnSet(store, set.id, { kept: wanted });
      // It may have changed while it was written.
      await updateKept(store, set.id);
    } catch {
      setFailed(wanted ? 'keep' : 'delete');
    }
    setAsked(null);
  };
  const remove = async () => {
    try {
      if (set.kept) await stopKeeping(set);
    } catch {
      // It would come back at the next visit.
      return setFailed('delete');
    }
    removeOwnSet(store, set.id);
    if (set.pack) dropFromLinks(set.pack.folder);
    tell(t('own.set.removed', { name: isolated(set.name) }));
  };
  return (
    <div id={id} className="own-settings">
      <label className="own-field">
        <span>{t('own.set.name')}</span>
        <input
          type="text"
          value={set.name}
          maxLength={120}
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <fieldset className="own-colours">
        <legend>{t('own.set.colour')}</legend>
        {OWN_COLOURS.light.map((hex, colour) => (
          <input
            key={hex}
            type="radio"
            name={colours}
            aria-label={t('own.set.colourNumber', { number: colour + 1 })}
            style={{ background: ownColourCss(colour) }}
            checked={set.colour === colour}
            onChange={() => change({ colour })}
          />
        ))}
      </fieldset>
      <label className="own-keep">
        <input
          type="checkbox"
          checked={asked ?? set.kept}
          onChange={({ target }) => keep(target.checked)}
        />
        {set.kept ? t('own.set.kept', { size: megabytes(bytesOf(set)) }) : t('own.set.keep')}
      </label>
      {set.attribution !== '' && (
        <p className="own-attribution">
          <bdi>{set.attribution}</bdi>
        </p>
      )}
      {failed && <p role="alert">{t(`own.set.${failed}Failed`)}</p>}
      {onMapOf(set) > 0 && <FitMap set={set.id} />}
      <button type="button" className="plain-button" onClick={remove}>
        {t(set.kept ? 'own.set.delete' : 'own.set.remove')}
      </button>
    </div>
  );
}
