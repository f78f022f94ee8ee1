import { memo } from 'react';
import type { EventRecord } from '../../domain/record';
import { RecordIcon } from '../../marks/RecordIcon';
import { highlightsOf } from '../highlight';
import { usePanel } from '../usePanel';
import { RecordMeta } from './RecordMeta';
import { RecordTitle } from './RecordTitle';
import { recordClass } from './recordClass';

interface RecordButtonProps {
  readonly record: EventRecord;
  /** Only possibly in the window: faint. */
  readonly possible?: boolean;
}

/** A record in a list; opens it. */
export const RecordButton = memo(function RecordButton({
  record,
  possible = false,
}: RecordButtonProps) {
  const { choose } = usePanel();
  return (
    <button
      type="button"
      className={`record-button ${recordClass(record, possible)}`}
      onClick={() => choose({ type: 'event', id: record.id })}
      {...highlightsOf([record.id])}
    >
      <RecordIcon record={record} faint={possible} />
      <span className="record-text">
        <RecordTitle record={record} />
        <RecordMeta record={record} possible={possible} />
      </span>
    </button>
  );
});
