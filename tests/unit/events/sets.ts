import type { OwnEvent } from '../../../src/events/columns/columnsBuilder';
import type { OwnColumns } from '../../../src/events/columns/ownColumns';
import type { OwnSet } from '../../../src/events/store/ownSets';
import { day } from '../../support';
import { columnsFrom } from './arbitrary';

/** An attack at Gao on the days given, one or `from/to`; '' for no date. */
export function eventOn(
  days: string,
  rest: Partial<Omit<OwnEvent, 'record' | 'days'>> = {},
): Omit<OwnEvent, 'record'> {
  const [from = '', to = from] = days.split('/');
  return {
    kind: 'attack',
    days: days === '' ? null : { from: day(from), to: day(to) },
    lasting: false,
    position: [-0.04, 16.27],
    precision: 'exact',
    ...rest,
  };
}

/** A set of these columns, as opening a file makes one. */
export const setFrom = (columns: OwnColumns, change: Partial<OwnSet> = {}): OwnSet => ({
  id: 'a',
  name: 'A',
  fileName: 'a.csv',
  fileSize: 1,
  colour: 0,
  attribution: '',
  shown: true,
  kept: false,
  columns,
  busyDays: [],
  details: {
    form: 'table',
    text: new Blob(),
    delimiter: ',',
    header: [],
    groupRecords: new Uint32Array(),
    groupBytes: new Float64Array(),
  },
  report: {
    format: 'table',
    read: columns.count,
    taken: columns.count,
    refused: 0,
    placed: columns.count,
    unplaced: 0,
    undated: 0,
    farOff: null,
    notes: [],
    problems: {},
  },
  ...change,
});

/** A set of events in the order of the file. */
export const setOf = (
  events: readonly Omit<OwnEvent, 'record'>[],
  change: Partial<OwnSet> = {},
): OwnSet => setFrom(columnsFrom(events), change);
