import { countIn, RecordsOfMonth, useRecordGroups } from '../panel/overview/RecordList';
import { useTranslate } from '../ui/useTranslate';
import { InBoth } from './InBoth';

type Part = keyof ReturnType<typeof useRecordGroups>;

/** The list of records, month by month in every language; of a store in any. */
export function StillList() {
  const { mapped, others } = useRecordGroups();
  return (
    <div className="still-list">
      {mapped.map(({ key }) => (
        <InBoth key={key}>
          <Month of={key} part="mapped" />
        </InBoth>
      ))}
      <details className="unmapped-records">
        <summary>
          <InBoth as="span">
            <Unmapped />
          </InBoth>
        </summary>
        {others.map(({ key }) => (
          <InBoth key={key}>
            <Month of={key} part="others" />
          </InBoth>
        ))}
      </details>
    </div>
  );
}

function Month({ of, part }: { readonly of: string; readonly part: Part }) {
  const group = useRecordGroups()[part].find(({ key }) => key === of);
  return group && <RecordsOfMonth group={group} />;
}

function Unmapped() {
  const t = useTranslate();
  return t('panel.unmapped', { count: countIn(useRecordGroups().others) });
}
