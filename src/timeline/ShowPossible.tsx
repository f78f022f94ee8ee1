import { useView } from '../store/useView';
import { TIMELINE_OPTIONS } from '../ui/messages/timelineOptions';
import { useMessages } from '../ui/useMessages';
import { Check } from './Check';

/** Whether records that only may lie in the window are shown, on the map and everywhere else. */
export function ShowPossible() {
  const t = useMessages(TIMELINE_OPTIONS);
  const showPossible = useView((state) => state.showPossible);
  const setShowPossible = useView((state) => state.setShowPossible);
  return <Check label={t('timeline.possible')} checked={showPossible} onChange={setShowPossible} />;
}
