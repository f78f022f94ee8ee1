import { unguarded } from '../../../dataset/exporters/csv';
import { EVENT_COLUMNS, type EventField } from '../../../dataset/exporters/eventFields';
import type { OwnEvent } from '../../columns/columnsBuilder';
import { FeatureProperties } from '../features/featureProperties';
import { readOwnRecord } from './ownRecord';
import {
  cellAt,
  codebookDates,
  daysOf,
  Header,
  type RowReader,
  readDays,
  readPosition,
} from './rowFields';

/** What of a record is read as it is of a feature: lists are JSON in both. */
const FIELDS = [
  'kind',
  'when',
  'title_en',
  'title_fr',
  'subtype',
  'own_subtype',
  'places',
  'actors',
] as const satisfies readonly EventField[];

/**
 * The reader of `events.csv` as this map writes it, with or without its further columns.
 *
 * @param guarded - whether texts have the apostrophes that `csvOf` writes
 */
export function ownExportByHeader(
  names: readonly string[],
  dayFirst?: boolean,
  guarded = false,
): RowReader | null {
  const header = new Header(names);
  const dates = codebookDates(dayFirst);
  if (!header.has(...EVENT_COLUMNS)) return null;
  const at = (name: (typeof EVENT_COLUMNS)[number]) => header.column(name);
  const fields = FIELDS.map((name) => [name, at(name)] as const);
  const [start, end] = [at('start'), at('end')];
  const [longitude, latitude] = [at('longitude'), at('latitude')];
  const textOf = (cell: string) => (guarded ? unguarded(cell) : cell);
  return {
    format: 'own_export',
    attribution: '',
    id: at('id'),
    order: dates.order,
    readEvent(cells, record, note): OwnEvent {
      const { precision, ...own } = readOwnRecord(
        new FeatureProperties(
          Object.fromEntries(fields.map(([name, column]) => [name, textOf(cellAt(cells, column))])),
        ),
      );
      const days = readDays(cells, start, end, dates, note);
      return {
        ...own,
        record,
        ...daysOf(days),
        lasting: days !== null && own.lasting,
        position: readPosition(cells, longitude, latitude, note),
        precision: precision ?? 'exact',
      };
    },
  };
}
