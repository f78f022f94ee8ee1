import { addDays } from '../../../domain/day';
import type { Precision } from '../../../domain/vocabulary';
import type { OwnEvent } from '../../columns/columnsBuilder';
import { type DateRead, monthOf } from '../values/calendar';
import { acledKind } from './acledKinds';
import {
  cellAt,
  codeAt,
  codebookDates,
  Header,
  type RowReader,
  readCount,
  readDateCell,
  readPosition,
} from './rowFields';

const ATTRIBUTION = 'ACLED, acleddata.com; its terms of use apply';

/**
 * ACLED's codebook, `geo_precision`. 1: the town itself; 2: a part of a region, or near a town, by
 * whose coordinates it is coded; 3: a larger region, coded by its capital.
 */
const PRECISION_OF = new Map<string, Precision>([
  ['1', 'exact'],
  ['2', 'near'],
  ['3', 'region'],
]);

/** The week in which an event fell is coded by one of its days, often the middle one. */
const DAYS_AROUND = 3;

/** ACLED's codebook, `time_precision`. 1: the day; 2: some day of that week; 3: some day of that month. */
function daysWithin(date: DateRead | null, precision: string): OwnEvent['days'] {
  if (!date) return null;
  if (precision === '2')
    return { from: addDays(date.from, -DAYS_AROUND), to: addDays(date.to, DAYS_AROUND) };
  return precision === '3' ? monthOf(date.from) : date;
}

/**
 * The reader of exports of ACLED, of before and after March 2023: columns are found by name, and
 * those that differ, such as `data_id`, `disorder_type` or the form of `inter1`, stand in details. Dates
 * are `03 December 2020`, ISO, or numbers in the order that is said.
 */
export function acledByHeader(names: readonly string[], dayFirst?: boolean): RowReader | null {
  const header = new Header(names);
  if (!header.has('event_date', 'event_type', 'actor1', 'latitude', 'longitude')) return null;
  const dates = codebookDates(dayFirst);
  const date = header.column('event_date');
  const datePrecision = header.column('time_precision', 'time_precisi');
  const latitude = header.column('latitude');
  const longitude = header.column('longitude');
  const geoPrecision = header.column('geo_precision', 'geo_precisio');
  const event = header.column('event_type');
  const subEvent = header.column('sub_event_type', 'sub_event_ty');
  const deaths = header.column('fatalities');
  const actor = header.column('actor1');
  const target = header.column('actor2');
  const place = header.column('location');
  const country = header.column('country');
  return {
    format: 'acled',
    attribution: ATTRIBUTION,
    id: header.column('event_id_cnty', 'data_id'),
    order: dates.order,
    readEvent(cells, record, note): OwnEvent {
      const eventType = cellAt(cells, event);
      const type = cellAt(cells, subEvent) || eventType;
      return {
        record,
        kind: acledKind(type) ?? acledKind(eventType) ?? 'other',
        days: daysWithin(readDateCell(cells, date, dates, note), codeAt(cells, datePrecision)),
        lasting: false,
        position: readPosition(cells, longitude, latitude, note),
        precision: PRECISION_OF.get(codeAt(cells, geoPrecision)) ?? 'exact',
        fatalities: readCount(cells, deaths, note),
        type,
        actor: cellAt(cells, actor),
        target: cellAt(cells, target),
        place: cellAt(cells, place),
        country: cellAt(cells, country),
      };
    },
  };
}
