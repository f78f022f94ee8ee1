import type { Lang } from '../../domain/record';
import { formatDayRange } from '../../ui/formatDate';
import { NO_POSITION, type OwnColumns, openEndOf, precisionOf } from '../columns/ownColumns';
import type { ImportReport } from '../read/outcome';
import { encodingInWords } from './encodingNames';
import type { OwnTranslate } from './useOwnTranslate';

/** Rows of which more is to be told than the report counts. */
export interface RowsToTell {
  /** The file leaves an end open. */
  readonly openEnds: number;
  /** Placed, but nothing narrower than a country is known: these are not drawn. */
  readonly inCountry: number;
}

/** How many rows there are of which more is to be told. */
export function rowsToTell(columns: OwnColumns): RowsToTell {
  const counts = { openEnds: 0, inCountry: 0 };
  for (let row = 0; row < columns.count; row++) {
    if (row < columns.datedCount && openEndOf(columns, row)) counts.openEnds++;
    if (columns.lon[row] !== NO_POSITION && precisionOf(columns, row) === 'country')
      counts.inCountry++;
  }
  return counts;
}

type CountedRemark =
  `own.remark.${'open' | 'country' | 'projected' | 'beforeYearOne' | 'perhapsHijri'}`;

/** What is to be known of a file that was read, a sentence each: what was decided, and what has no place or date here. */
export function remarksOf(
  report: ImportReport,
  { openEnds, inCountry }: RowsToTell,
  t: OwnTranslate,
  lang: Lang,
): readonly string[] {
  const { encoding, order, farOff, problems } = report;
  const counted = (key: CountedRemark, count = 0) => (count > 0 ? t(key, { count }) : '');
  return [
    encoding && encoding !== 'utf-8'
      ? t('own.remark.encoding', { encoding: encodingInWords(encoding, t) })
      : '',
    order && order.proof > 0
      ? t(order.dayFirst ? 'own.remark.order.dayFirst' : 'own.remark.order.monthFirst', {
          count: order.proof,
        })
      : '',
    farOff
      ? t('own.remark.farOff', {
          count: farOff.rows,
          dates: formatDayRange(farOff.from, farOff.to, lang),
        })
      : '',
    counted('own.remark.open', openEnds),
    counted('own.remark.country', inCountry),
    counted('own.remark.projected', problems.projected),
    counted('own.remark.beforeYearOne', problems.before_year_one),
    counted('own.remark.perhapsHijri', problems.perhaps_hijri),
  ].filter((text) => text !== '');
}
