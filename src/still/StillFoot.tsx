import { STILL } from '../ui/messages/still';
import { useMessages } from '../ui/useMessages';

const DATA = 'data/events.csv';

/** For whom the program does not come. */
export function StillFoot() {
  const t = useMessages(STILL);
  return (
    <p className="still-foot">
      {t('still.data')} <a href={`./${DATA}`}>{DATA}</a>
    </p>
  );
}
