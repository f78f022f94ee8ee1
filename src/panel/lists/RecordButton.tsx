import { memo } from 'react';
import type { EventRecord } from '../../domain/record';
import { RecordIcon } from '../../marks/RecordIcon';
import { highlightsOf } from '../highlight';
import { Opener } from '../Opener';
import { usePanel } from '../usePanel';
import { FoundWords } from './FoundWords';
import { RecordMeta } from './RecordMeta';
import { RecordTitle } from './RecordTitle';
import { recordClass } from './recordClass';

interface RecordButtonProps {
  readonly record: EventRecord;
  /** Only possibly in the window: faint. */
  readonly possible?: boolean;
  /** In a list of what a search finds: with the words it found. */
  readonly searched?: boolean;
}

/** A record in a list; opens it. */
export const RecordButton = memo(function RecordButton({
  record,
  possible = false,
  searched = false,
}: RecordButtonProps) {
  const { choose, still } = usePanel();
  const selection = { type: 'event', id: record.id } as const;
  return (
    <Opener
      view={{ selection }}
      className={`record-button ${recordClass(record, possible)}`}
      onOpen={() => choose(selection)}
      {...highlightsOf([record.id])}
    >
      <RecordIcon record={record} faint={possible} />
      <span className="record-text">
        <RecordTitle record={record} searched={searched} />
        <RecordMeta record={record} possible={possible} />
        {searched && <FoundWords record={record} />}
        {still?.below(record)}
      </span>
    </Opener>
  );
});
