import type { OwnEvent } from '../../columns/columnsBuilder';
import type { ColumnMapping } from '../outcome';
import type { DateStyle } from '../values/dateText';
import { kindOfType } from './kindNames';
import { plainName } from './plainName';
import { cellAt, Header, type RowReader, readCount, readDays, readPosition } from './rowFields';

const EPOCH_NAME = /(?:^|_)(?:epoch|unix|timestamp|ms|millis)(?:_|$)/;

/** Whether numbers in a column of this name are seconds or milliseconds since 1970. */
export const isEpochName = (name: string): boolean => EPOCH_NAME.test(plainName(name));

/** The reader of any table, by what its columns were said to mean. */
export function readerOfMapping(names: readonly string[], mapping: ColumnMapping): RowReader {
  const column = (of: Exclude<keyof ColumnMapping, 'dayFirst'>) => mapping[of] ?? -1;
  const [start, end] = [column('start'), column('end')];
  const [longitude, latitude] = [column('longitude'), column('latitude')];
  const [title, type] = [column('title'), column('type')];
  const [actor, target] = [column('actor'), column('target')];
  const [place, country] = [column('place'), column('country')];
  const deaths = column('fatalities');
  const style: DateStyle = {
    dayFirst: mapping.dayFirst,
    epoch: isEpochName(names[start] ?? ''),
  };
  return {
    format: 'table',
    attribution: '',
    id: new Header(names).column('id', 'event_id', 'uuid', 'identifiant', 'identifier'),
    readEvent(cells, record, note): OwnEvent {
      const days = readDays(cells, start, end, style, note);
      const typeText = cellAt(cells, type);
      return {
        record,
        kind: kindOfType(typeText) ?? 'other',
        days,
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
