/** Why a record cannot enter the dataset, and where to mend it. */
export interface DataIssue {
  /** Path in the repository, e.g. `data/events.json`. */
  readonly file: string;
  /** Id of the record, or its position where it has none. */
  readonly record: string;
  readonly field: string;
  readonly reason: string;
}

/** One line a person can act on. */
export const formatIssue = ({ file, record, field, reason }: DataIssue): string =>
  `${file} › ${record} › ${field}: ${reason}`;

/** A finding about one field of the record under test. */
export interface Finding {
  readonly field: string;
  readonly reason: string;
}
