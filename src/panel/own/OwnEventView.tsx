import { textOf } from '../../dataset/own/ownColumns';
import type { OwnSet } from '../../store/ownSets';
import { PanelHeading } from '../PanelHeading';

interface OwnEventViewProps {
  readonly set: OwnSet;
  readonly row: number;
}

/** One of the reader's own events, in the words of its file. */
export function OwnEventView({ set, row }: OwnEventViewProps) {
  return <PanelHeading>{textOf(set.columns, 'title', row)}</PanelHeading>;
}
