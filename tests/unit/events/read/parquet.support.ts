import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Answers, TablePreview } from '../../../../src/events/read/outcome';
import { outcomeOf } from './support';

type Written = Parameters<typeof parquetWriteBuffer>[0];
/** A file of these columns. */
export const parquet = (
  columnData: readonly ColumnSource[],
  options: Omit<Written, 'columnData'> = {},
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parquetWriteBuffer({ columnData: [...columnData], ...options }));

export const column = (name: string, data: unknown[], type?: BasicType): ColumnSource => ({
  ...{ name, data },
  ...(type ? { type } : {}),
});

/** The table that is asked about. */
export async function tableIn(
  content: Uint8Array<ArrayBuffer>,
  answers: Answers = {},
): Promise<TablePreview> {
  const outcome = await outcomeOf(content, { answers });
  if (outcome.type === 'question' && outcome.question.about === 'columns')
    return outcome.question.table;
  throw new Error(JSON.stringify(outcome));
}
