import { type RowInWindow, spanOfRow } from '../dataset/dataset';
import type { SceneInput } from './sceneInput';

/** The rows in view, and those that playback has just shown though the days looked at have passed them. */
export function rowsWithPlayed({
  dataset,
  rows,
  played,
}: Pick<SceneInput, 'dataset' | 'rows' | 'played'>): readonly RowInWindow[] {
  if (played.length === 0) return rows;
  const inView = new Set(rows.map(({ row }) => row));
  const passed = played.flatMap((id): RowInWindow[] => {
    const row = dataset.rowOf.get(id);
    const span = row === undefined ? null : spanOfRow(dataset.columns, row);
    if (row === undefined || !span || inView.has(row)) return [];
    return [{ row, presence: span.startMax <= span.endMin ? 'certain' : 'possible' }];
  });
  return [...rows, ...passed].sort((a, b) => a.row - b.row);
}
