import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { selectOwnCount } from '../store/ownSelectors';

/** How many own events the days looked at hold: never added to the checked records. */
export function OwnCount() {
  const t = useTranslate();
  const { certain, possible } = useView(selectOwnCount);
  return <> · {t('timeline.countOwn', { count: certain + possible })}</>;
}
