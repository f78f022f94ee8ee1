import type { EventRecord } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useTranslate } from '../../ui/useTranslate';
import { RecordButton } from '../lists/RecordButton';
import type { RelatedRecord } from './relatedRecords';

interface RelatedRecordsProps {
  readonly heading: string;
  /** `here`: the record that each is related to, where that is not the one shown. */
  readonly related: readonly (RelatedRecord & { readonly here?: EventRecord })[];
}

/** Records that stand in a relation to the one shown, or to those of the place shown. */
export function RelatedRecords({ heading, related }: RelatedRecordsProps) {
  const t = useTranslate();
  if (related.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{heading}</h3>
      <ul className="record-list">
        {related.map(({ record, relation, reversed, here }) => {
          const words = t(
            reversed ? `panel.relationBack.${relation}` : `panel.relation.${relation}`,
          );
          return (
            <li key={`${relation} ${reversed} ${record.id} ${here?.id}`}>
              <span className="relation">
                {words}
                {here && t('panel.separator')}
                {here && <ProjectText text={here.title} />}
              </span>
              <RecordButton record={record} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
