import type { EventRecord } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';

/**
 * The title of a record on a button, told with its kind, which the symbol beside it shows. The kind
 * comes first: only the button of a town has a name that begins with the town's.
 */
export function RecordTitle({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return (
    <span className="record-title">
      <span className="visually-hidden">
        {t(`kind.${record.kind}`)}
        {t('panel.separator')}
      </span>
      {record.title[lang]}
      <span className="visually-hidden">. </span>
    </span>
  );
}
