import type { EventRecord } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useTranslate } from '../../ui/useTranslate';
import { MarkedAsSearched } from './Marked';

interface RecordTitleProps {
  readonly record: EventRecord;
  /** In a list of what a search finds: its words are marked. */
  readonly searched?: boolean;
}

/**
 * The title of a record on a button, told with its kind, which the symbol beside it shows. The kind
 * comes first: only the button of a town has a name that begins with the town's.
 */
export function RecordTitle({ record, searched = false }: RecordTitleProps) {
  const t = useTranslate();
  return (
    <span className="record-title">
      <span className="visually-hidden">
        {t(`kind.${record.kind}`)}
        {t('panel.separator')}
      </span>
      <ProjectText text={record.title}>
        {(title) => (searched ? <MarkedAsSearched text={title} /> : title)}
      </ProjectText>
      <span className="visually-hidden">. </span>
    </span>
  );
}
