import type { PlaceId } from '../../domain/ids';
import type { EventRecord, Lang, Place } from '../../domain/record';
import { extentOf } from '../../domain/timeSpan';
import { KINDS, PRECISIONS } from '../../domain/vocabulary';
import { formatDayRange } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';
import { spotsOf } from '../columns/matchRecords';
import { isCompared, kindsMatch, REACH_KM, REGION_REACH_KM } from '../columns/matchRules';
import { rowsNear } from '../columns/nearRows';
import { type OwnColumns, ownExtent } from '../columns/ownColumns';
import type { OwnPanelTranslate } from '../words/ownPanel';

type Places = ReadonlyMap<PlaceId, Place>;

/** Whether a record has what other data can be asked for: a date, a town, and that it happened. */
export const canBeCompared = (record: EventRecord, places: Places): boolean =>
  isCompared(record) && spotsOf(record, places).length > 0;

/**
 * Whether a file tells of the record's days and land at all: only then does its silence say
 * something.
 */
export function coversRecord(columns: OwnColumns, record: EventRecord, places: Places): boolean {
  const extent = ownExtent(columns);
  if (!extent || !record.time) return false;
  const days = extentOf(record.time.span);
  if (days.from > extent.to || days.to < extent.from) return false;
  return spotsOf(record, places).some(
    ({ at }) => rowsNear(columns, at, REGION_REACH_KM, { precisions: PRECISIONS }).length > 0,
  );
}

/** What a file was asked for: kinds, days, and how near to which towns. */
export function searchInWords(
  record: EventRecord,
  places: Places,
  lang: Lang,
  t: Translate,
  own: OwnPanelTranslate,
): string {
  if (!record.time) return '';
  const { from, to } = extentOf(record.time.span);
  const kinds = KINDS.filter((kind) => kindsMatch(record.kind, kind));
  const towns = [...new Set(spotsOf(record, places).map(({ place }) => place))];
  const list = new Intl.ListFormat(lang, { type: 'disjunction' });
  return own('own.match.lookedFor', {
    kinds: list.format(kinds.map((kind) => t(`kind.${kind}`))),
    days: formatDayRange(from, to, lang),
    place: list.format(towns.map((id) => places.get(id)?.name[lang] ?? id)),
    exact: REACH_KM.exact,
    near: REACH_KM.near,
  });
}
