import type { EventRecord } from '../domain/record';
import { handoverSides } from './handoverSides';
import { MarkIcon } from './MarkIcon';

interface RecordIconProps {
  readonly record: EventRecord;
  /** Possibly outside the window: drawn faint. */
  readonly faint?: boolean;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** The symbol of a record, with the sides that it names where a camp changes hands. */
export const RecordIcon = ({ record, faint, size }: RecordIconProps) => (
  <MarkIcon
    kind={record.kind}
    status={record.status}
    tier={record.tier}
    sides={handoverSides(record)}
    faint={faint}
    size={size}
  />
);
