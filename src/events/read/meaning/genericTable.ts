import type { OwnEvent } from '../../columns/columnsBuilder';
import type { ColumnMapping, Meaning } from '../outcome';
import { kindOfType } from './kindNames';
import { plainName } from './plainName';
import {
  type CellDates,
  cellAt,
  daysOf,
  Header,
  type RowReader,
  readCount,
  readDays,
  readPosition,
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
  const [start, end] = [column('start'), column('end')];
  const [longitude, latitude] = [column('longitude'), column('latitude')];
  const [title, type] = [column('title'), column('type')];
  const [actor, target] = [column('actor'), column('target')];
  const [place, country] = [column('place'), column('country')];
  const deaths = column('fatalities');
  const dates: CellDates = {
    style: {
      dayFirst: mapping.dayFirst,
      epoch: isEpochName(names[start] ?? ''),
      years: !isHourName(names[start] ?? ''),
      serial: true,
    },
    order: null,
  };
  return {
    format: 'table',
    attribution: '',
    order: null,
    id: new Header(names).column('id', 'event_id', 'uuid', 'identifiant', 'identifier'),
    readEvent(cells, record, note): OwnEvent {
      const days = readDays(cells, start, end, dates, note);
      const typeText = cellAt(cells, type);
      return {
        record,
        kind: kindOfType(typeText) ?? 'other',
        ...daysOf(days),
        lasting: days?.lasting ?? false,
        position: readPosition(cells, longitude, latitude, note),
        precision: 'exact',
        fatalities: readCount(cells, deaths, note),
        title: cellAt(cells, title),
        type: typeText,
        actor: cellAt(cells, actor),
        target: cellAt(cells, target),
        place: cellAt(cells, place),
        country: cellAt(cells, country),
      };
    },
  };
}
