import type { EventRecord } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useTranslate } from '../../ui/useTranslate';
import { highlightsOf } from '../highlight';
import { usePanel } from '../usePanel';

/** The title of a record as a link to its card; what is heard begins with its kind, as `RecordTitle` does. */
export function RecordLink({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const { choose } = usePanel();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => choose({ type: 'event', id: record.id })}
      {...highlightsOf([record.id])}
    >
      <span className="visually-hidden">
        {t(`kind.${record.kind}`)}
        {t('panel.separator')}
      </span>
      <ProjectText text={record.title} />
    </button>
  );
}
