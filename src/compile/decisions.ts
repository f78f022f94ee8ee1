import type { RawChecked } from './schema';

/** A decision of the coder (`checked`) and the record it belongs to. */
export interface Decision extends RawChecked {
  readonly file: string;
  readonly record: string;
}

/** The decisions that the records of one file hold. */
export const decisionsIn = (
  file: string,
  records: readonly {
    readonly id: string;
    readonly checked?: readonly RawChecked[] | undefined;
  }[],
): Decision[] =>
  records.flatMap(({ id, checked = [] }) =>
    checked.map((decision) => ({ file, record: id, ...decision })),
  );
