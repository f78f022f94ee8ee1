import { selectRowsInView, selectWindow } from '../store/selectors';
import { useView } from '../store/useView';
import { formatDay, formatDayRange } from '../ui/formatDate';
import { useTranslate } from '../ui/language';

/** The days looked at in words, and how many events they hold. */
export function TimeReadout() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView(({ time }) => time.mode);
  const { from, to } = useView(selectWindow);
  const rows = useView(selectRowsInView);
  const possible = rows.filter(({ presence }) => presence === 'possible').length;
  const certain = rows.length - possible;
  const days =
    mode === 'upto'
      ? t('timeline.upTo', { date: formatDay(to, lang) })
      : formatDayRange(from, to, lang);
  return (
    <p className="timeline-readout">
      <strong>{days}</strong>
      <span>
        {possible > 0
          ? t('timeline.countWithPossible', { certain, count: possible })
          : t('timeline.count', { count: certain })}
      </span>
    </p>
  );
}
