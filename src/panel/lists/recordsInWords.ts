import type { RecordCount } from '../../store/selectors';
import type { Translate } from '../../ui/useTranslate';

/** "32 records · 12 context": context is no evidence, and is counted apart. */
export function recordsInWords({ certain, possible, context }: RecordCount, t: Translate): string {
  const records = t('table.records', { count: certain + possible });
  return context === 0 ? records : `${records} · ${t('panel.countContext', { count: context })}`;
}
