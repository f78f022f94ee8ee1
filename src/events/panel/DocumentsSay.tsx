import { useMemo } from 'react';
import { RecordButton } from '../../panel/lists/RecordButton';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { useDocuments } from '../../words/documents';
import type { OwnSet } from '../store/ownSets';
import { OWN_PANEL } from '../words/ownPanel';
import { useComparison } from './useComparison';
import './ownCompare.css';
import type { EventId } from '../../domain/ids';
import type { Comparison, RecordMatch } from '../columns/matchRecords';

interface DocumentsSayProps {
  readonly set: OwnSet;
  readonly row: number;
}

/** The records of the documents that may tell the same occurrence. */
export function DocumentsSay({ set, row }: DocumentsSayProps) {
  const own = useMessages(OWN_PANEL);
  const dataset = useView((state) => state.dataset);
  const documents = useDocuments();
  const comparison = useComparison(set);
  const found = useMemo(
    () => (comparison ? recordsOfRow(comparison, row) : null),
    [comparison, row],
  );
  if (!found) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{own('own.match.documents', documents)}</h3>
      {found.length === 0 ? (
        <p className="panel-hint">{own('own.match.documentsNone')}</p>
      ) : (
        <p className="panel-hint">{own('own.match.ownNote')}</p>
      )}
      <ul className="record-list">
        {found.map(({ id, strength }) => {
          const index = dataset.rowOf.get(id);
          const record = index === undefined ? undefined : dataset.events[index];
          return (
            record && (
              <li key={id}>
                <RecordButton record={record} />
                {strength === 'weak' && (
                  <span className="own-perhaps">{own('own.match.weak')}</span>
                )}
              </li>
            )
          );
        })}
      </ul>
      {found.some(({ strength }) => strength === 'weak') && (
        <p className="panel-hint">{own('own.match.weakNote')}</p>
      )}
    </section>
  );
}

/** A record of the documents that a row may tell too. */
interface MatchedRecord {
  readonly id: EventId;
  readonly strength: RecordMatch['strength'];
}

/** The records that match a row, good matches first, then in the order of the dataset. */
export function recordsOfRow({ matches }: Comparison, row: number): readonly MatchedRecord[] {
  const found: MatchedRecord[] = [];
  for (const [id, rows] of matches) {
    const match = rows.find((candidate) => candidate.row === row);
    if (match) found.push({ id, strength: match.strength });
  }
  return found.sort((a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak'));
}
