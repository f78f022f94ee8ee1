/** A finding about one field of the record under test. */
export interface Finding {
  readonly field: string;
  readonly reason: string;
  /** What to do about it, in a few words; each check says its own. */
  readonly fix: string;
  /** The value that the words do not carry, where a coder may decide that they do (`checked`). */
  readonly value?: string;
}

/** Why a record cannot enter the dataset, and where and how to mend it. */
export interface DataIssue extends Finding {
  /** Path in the repository, e.g. `data/events.json`. */
  readonly file: string;
  /** Id of the record, or its position or first words where it has none. */
  readonly record: string;
  /** Position of the record in the list of its file, where `record` alone does not tell which is meant. */
  readonly index?: number;
  /**
   * Set where documents or files as a whole are told of, as by a sentence that no record quotes: no
   * record is wrong for it, and all can be shown.
   */
  readonly ofWhole?: true;
}

/** Whether an issue keeps the dataset from being made. */
export type KeepsOut = (issue: DataIssue) => boolean;

/** Every issue does: what the build of a published page asks for. */
export const anyIssue: KeepsOut = () => true;

/** One line a person can act on; `line` is that of `file`, from 1, at which the field stands. */
export const formatIssue = ({ file, record, field, reason, fix }: DataIssue, line: number) =>
  `${file}:${line}  ${record} › ${field}: ${reason} → ${fix}`;
