import { usePanel } from '../../panel/usePanel';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { OwnYears } from '../desk/OwnYears';
import { selectHasPublished, selectOwnCount } from '../store/ownSelectors';
import { OWN_PANEL } from '../words/ownPanel';
import { NotFiltered } from './NotFiltered';

/** How many own events the window holds besides; opens their page. */
export function OwnLine() {
  const own = useMessages(OWN_PANEL);
  const { choose } = usePanel();
  const { certain, possible } = useView(selectOwnCount);
  const published = useView(selectHasPublished);
  return (
    <>
      <p className="panel-hint">
        <button
          type="button"
          className="link-button"
          onClick={() => choose({ type: 'page', id: 'own' })}
        >
          {own(published ? 'own.overview.any' : 'own.overview', { count: certain + possible })}
        </button>
      </p>
      <OwnYears />
      <NotFiltered />
    </>
  );
}
