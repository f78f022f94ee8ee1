import type { EventRecord } from '../domain/record';
import { handoverSides } from './handoverSides';
import { MarkIcon } from './MarkIcon';

interface RecordIconProps {
  readonly record: EventRecord;
  /** Possibly outside the window: drawn faint. */
  readonly faint?: boolean;
  /** Of what was last reported before the day looked at: hollow and grey. */
  readonly isGhost?: boolean;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** The symbol of a record, with the sides that it names where a camp changes hands. */
export const RecordIcon = ({ record, faint, isGhost, size }: RecordIconProps) => (
  <MarkIcon
    kind={record.kind}
    status={record.status}
    tier={record.tier}
    sides={handoverSides(record)}
    faint={faint}
    isGhost={isGhost}
    size={size}
  />
);
