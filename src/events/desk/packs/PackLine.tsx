import { selectWindow } from '../../../store/selectors';
import { useView, useViewStore } from '../../../store/useView';
import { isolated } from '../../../ui/isolated';
import { useMessages } from '../../../ui/useMessages';
import { asksNothing } from '../../columns/ownFilter';
import { OwnSwatch } from '../../look/OwnSwatch';
import type { OwnPack } from '../../store/ownPack';
import { selectOwnFilters } from '../../store/ownSelectors';
import type { OwnSet } from '../../store/ownSets';
import { OWN_PACKS } from '../../words/ownPacks';
import { filteredStatus, packFailures, packStatus } from './packWords';
import { askAgain } from './supply';
import './packs.css';

interface PackLineProps {
  readonly set: OwnSet;
  readonly pack: OwnPack;
}

/** Whose a published set is, in sight as long as it is shown, and what of it is there. */
export function PackLine({ set, pack }: PackLineProps) {
  const t = useMessages(OWN_PACKS);
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const failures = packFailures(pack, lang, t);
  return (
    <section className="pack-line" aria-label={isolated(set.name)}>
      <p className="pack-whose">
        <OwnSwatch colour={set.colour} /> <bdi className="pack-name">{set.name}</bdi> ·{' '}
        <bdi>{set.attribution}</bdi>
      </p>
      <PackStatus pack={pack} />
      {failures.length > 0 && (
        <p className="pack-failed" role="alert">
          {failures.join(' ')}{' '}
          <button type="button" className="link-button" onClick={() => askAgain(store, set.id)}>
            {t('pack.again')}
          </button>
        </p>
      )}
    </section>
  );
}

/** How much of a published set is there on the days looked at. */
export function PackStatus({ pack }: Pick<PackLineProps, 'pack'>) {
  const t = useMessages(OWN_PACKS);
  const lang = useView((state) => state.lang);
  const window = useView(selectWindow);
  const filtered = useView((state) => !asksNothing(selectOwnFilters(state)));
  return (
    <p className="pack-status">
      {packStatus(pack, window, lang, t)}
      {filtered && ` ${filteredStatus(pack, window, lang, t)}`}
    </p>
  );
}
