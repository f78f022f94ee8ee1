import type { RecordCount } from '../../store/selectors';
import type { Translate } from '../../ui/useTranslate';
import { drawnOf, withUncertain } from './words';

/** "32 records, 4 with uncertain dates · 12 facts from other pages": these are counted apart. */
export function recordsInWords(count: RecordCount, t: Translate): string {
  const records = withUncertain(t('table.records', { count: drawnOf(count) }), count, t);
  return count.context === 0
    ? records
    : `${records} · ${t('panel.countContext', { count: count.context })}`;
}
