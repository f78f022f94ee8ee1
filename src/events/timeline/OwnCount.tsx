import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { selectHasPublished, selectOwnCount } from '../store/ownSelectors';
import { OWN_BESIDE } from '../words/ownBeside';

/** How many own events the days looked at hold: never added to the checked records. */
export function OwnCount() {
  const t = useMessages(OWN_BESIDE);
  const { certain, possible } = useView(selectOwnCount);
  const published = useView(selectHasPublished);
  return <> · {t(published ? 'own.count.any' : 'own.count', { count: certain + possible })}</>;
}
