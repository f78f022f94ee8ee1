import type { Comparison, RecordMatch } from '../../dataset/own/matchRecords';
import type { EventId } from '../../domain/ids';

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
