import type { OwnEvent } from '../../columns/columnsBuilder';
import type { ColumnMapping, Meaning } from '../outcome';
import type { DateRead } from '../values/calendar';
import type { DateStyle } from '../values/dateText';
import { isMissing, isUnsaid } from '../values/missing';
import { readSplitDate } from '../values/splitDate';
import { CellPlaces } from './cellPlaces';
import { kindOfType } from './kindNames';
import { plainName } from './plainName';
import {
  type CellDates,
  cellAt,
  daysOf,
  Header,
  type NoteCell,
  type RowReader,
  readCount,
  readDays,
  readPosition,
  readUntil,
} from './rowFields';

const EPOCH_NAME = /(?:^|_)(?:epoch|unix|timestamp|ms|millis)(?:_|$)/;

/** Whether numbers in a column of this name are seconds or milliseconds since 1970. */
export const isEpochName = (name: string): boolean => EPOCH_NAME.test(plainName(name));

const HOUR_NAME = /^(?:time|heure|hora|hour|horaire|from|to|de|a)$/;

/** Whether four digits in a column of this name are an hour or an id rather than a year. */
const isHourName = (name: string): boolean => HOUR_NAME.test(plainName(name));

/** The reader of any table, by what its columns were said to mean. */
export function readerOfMapping(names: readonly string[], mapping: ColumnMapping): RowReader {
  const column = (of: Meaning) => mapping[of] ?? -1;
  const [longitude, latitude] = [column('longitude'), column('latitude')];
  const cells = longitude < 0 || latitude < 0 ? column('position') : -1;
  const places = cells < 0 ? null : new CellPlaces(cells, mapping.lonFirst ?? false);
  const [title, type] = [column('title'), column('type')];
  const [actor, target] = [column('actor'), column('target')];
  const [place, country] = [column('place'), column('country')];
  const deaths = column('fatalities');
  const daysOfRow = daysReader(names, mapping);
  return {
    format: 'table',
    attribution: '',
    order: null,
    id: new Header(names).column('id', 'event_id', 'uuid', 'identifiant', 'identifier'),
    readEvent(cells, record, note): OwnEvent {
      const days = daysOfRow(cells, note);
      const typeText = textAt(cells, type);
      const at = places?.read(cells, note);
      return {
        record,
        kind: kindOfType(typeText) ?? 'other',
        ...daysOf(days),
        lasting: days?.lasting ?? false,
        position: at ? at.position : readPosition(cells, longitude, latitude, note),
        precision: at?.precision ?? 'exact',
        ...(at?.shape ? { shape: at.shape } : {}),
        fatalities: readCount(cells, deaths, note),
        title: textAt(cells, title),
        type: typeText,
        actor: textAt(cells, actor),
        target: textAt(cells, target),
        place: textAt(cells, place),
        country: textAt(cells, country),
      };
    },
  };
}

/** A text; '' where a program has written that there is none. */
function textAt(cells: readonly string[], column: number): string {
  const text = cellAt(cells, column);
  return isUnsaid(text) ? '' : text;
}

type DaysReader = (cells: readonly string[], note: NoteCell) => DateRead | null;

/** Days by the columns of dates; of a row that has none there, by those of year, month and day. */
function daysReader(names: readonly string[], mapping: ColumnMapping): DaysReader {
  const [start, end] = [mapping.start ?? -1, mapping.end ?? -1];
  // Who says that a column holds dates has seen them: a bare number is then what a spreadsheet counts.
  const name = names[start] ?? names[end] ?? '';
  const style: DateStyle = {
    dayFirst: mapping.dayFirst,
    epoch: isEpochName(name),
    years: !isHourName(name),
    serial: true,
  };
  const dates: CellDates = { style, order: null };
  const parts = { year: mapping.year ?? -1, month: mapping.month ?? -1, day: mapping.day ?? -1 };
  if (parts.year < 0) return (cells, note) => readDays(cells, start, end, dates, note);
  return (cells, note) => {
    if (!isMissing(cellAt(cells, start))) return readDays(cells, start, end, dates, note);
    const first = readParts(cells, parts, note);
    return first ? readUntil(first, cells, end, dates, note) : null;
  };
}

type Parts = Readonly<Record<'year' | 'month' | 'day', number>>;

function readParts(
  cells: readonly string[],
  { year, month, day }: Parts,
  note: NoteCell,
): DateRead | null {
  const split = readSplitDate(cellAt(cells, year), cellAt(cells, month), cellAt(cells, day));
  switch (split.type) {
    case 'date':
      return split.date;
    case 'unsaid':
      return null;
    case 'wrong': {
      const column = { year, month, day }[split.wrong];
      note(column, cellAt(cells, column), 'bad_date');
      return null;
    }
  }
}
