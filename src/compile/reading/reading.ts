import type { Lang, Place, RecordTime } from '../../domain/record';
import type { TextSpan } from '../../domain/textSpan';
import type { DocumentText } from '../documents';
import type { Finding } from '../issue';
import type { RawActor, RawChecked, RawEvent } from '../schema';

/** A coded value that the words quoted for it do not carry. */
export interface Reading extends Finding {
  /** The value as its file writes it (an id, a date, a number): what a coder's exception names. */
  readonly value: string;
}

/** A place but for its mentions, of which a record needs only those in the documents that it quotes. */
export type BarePlace = Omit<Place, 'mentions'>;

/** Where a document names a place or means it. */
export interface PlaceMention extends TextSpan {
  readonly id: string;
  readonly kind: Place['kind'];
  /** The name stands for a government. */
  readonly metonym: boolean;
}

/** A record with what reading its words looks up. */
export interface RecordWords {
  readonly event: RawEvent;
  /** Absent where the record has no usable date. */
  readonly time: RecordTime | undefined;
  readonly places: ReadonlyMap<string, BarePlace>;
  /** By document. */
  readonly mentions: ReadonlyMap<string, readonly PlaceMention[]>;
  readonly actors: ReadonlyMap<string, RawActor>;
  readonly documents: ReadonlyMap<string, DocumentText>;
  /** Those of the project: a text in any other is filled in from these, and not read. */
  readonly languages: readonly Lang[];
  /** The other records, by id. */
  readonly events: ReadonlyMap<string, RawEvent>;
}

/** The field of the record that a path such as `actors[1].role` lies in. */
const rootOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? path;

/**
 * The readings that the coder has not decided by hand (`checked`), and every such decision that
 * nothing asks for: an exception holds for one field with one value, so that another value is read again.
 */
export function undecided(
  readings: readonly Reading[],
  checked: readonly RawChecked[] = [],
): Finding[] {
  const decides = ({ field, value }: RawChecked, reading: Reading): boolean =>
    field === rootOf(reading.field) && value === reading.value;
  const open = readings.filter((reading) => !checked.some((entry) => decides(entry, reading)));
  const needless = checked.flatMap((entry, index): Finding[] =>
    readings.some((reading) => decides(entry, reading))
      ? []
      : [
          {
            field: `checked[${index}]`,
            reason: `nothing is to be decided about ${entry.field} "${entry.value}": its words carry it`,
            fix: 'take this entry out',
          },
        ],
  );
  return [...open, ...needless];
}
