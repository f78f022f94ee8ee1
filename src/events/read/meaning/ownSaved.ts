import { unguarded } from '../../../dataset/exporters/csv';
import { PRECISIONS, type Precision } from '../../../domain/vocabulary';
import type { OwnEvent } from '../../columns/columnsBuilder';
import { CODED_FIELDS } from '../../columns/ownColumns';
import { OWN_FIELDS } from '../../export/ownFields';
import { kindNamed } from './kindNames';
import {
  type CellDates,
  cellAt,
  codeAt,
  codebookDates,
  Header,
  type RowReader,
  readCount,
  readDays,
  readPosition,
} from './rowFields';

const precisionNamed = (text: string): Precision =>
  PRECISIONS.find((precision) => precision === text) ?? 'exact';

/** Of a file in which more sets than these were saved together, the credits stand in its rows. */
const MOST_CREDITS = 4;
const LONGEST_CREDIT = 200;

const openEndNamed = (text: string): OwnEvent['open'] =>
  text === 'start' || text === 'end' ? text : undefined;

/**
 * The reader of own events as this map saves them: what a row says of its days and place is kept.
 *
 * @param guarded - whether texts have the apostrophes that `csvOf` writes
 */
export function ownSavedByHeader(
  names: readonly string[],
  dayFirst?: boolean,
  guarded = false,
): RowReader | null {
  const header = new Header(names);
  return header.has(...OWN_FIELDS) ? readerOf(header, codebookDates(dayFirst), guarded) : null;
}

/** The reader of events of a published set (docs/packs.md): the same fields, of which most may be missing. */
export function packEventsByHeader(names: readonly string[]): RowReader | null {
  const header = new Header(names);
  return header.has('kind', 'start', 'end') ? readerOf(header, codebookDates(true), false) : null;
}

function readerOf(header: Header, dates: CellDates, guarded: boolean): RowReader {
  const at = (name: (typeof OWN_FIELDS)[number]) => header.column(name);
  const texts = CODED_FIELDS.map((field) => [field, at(field)] as const);
  const [kind, start, end] = [at('kind'), at('start'), at('end')];
  const [lasting, open, fatalities] = [at('lasting'), at('open'), at('fatalities')];
  const [longitude, latitude, precision] = [at('longitude'), at('latitude'), at('precision')];
  const credit = at('attribution');
  const credits = new Set<string>();
  const textOf = (cell: string) => (guarded ? unguarded(cell) : cell);
  return {
    format: 'own_export',
    get attribution() {
      return credits.size > MOST_CREDITS ? '' : [...credits].join('; ');
    },
    id: -1,
    order: dates.order,
    readEvent(cells, record, note): OwnEvent {
      const credited = textOf(cellAt(cells, credit)).slice(0, LONGEST_CREDIT);
      if (credited !== '' && credits.size <= MOST_CREDITS) credits.add(credited);
      const days = readDays(cells, start, end, dates, note);
      return {
        record,
        kind: kindNamed(cellAt(cells, kind)) ?? 'other',
        days,
        open: days ? openEndNamed(cellAt(cells, open)) : undefined,
        // Spreadsheets write TRUE, or 1.
        lasting: days !== null && /^(?:true|1)$/i.test(codeAt(cells, lasting)),
        position: readPosition(cells, longitude, latitude, note),
        precision: precisionNamed(cellAt(cells, precision)),
        fatalities: readCount(cells, fatalities, note),
        ...Object.fromEntries(
          texts.map(([field, column]) => [field, textOf(cellAt(cells, column))]),
        ),
      };
    },
  };
}
