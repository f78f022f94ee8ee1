import type { Lang } from '../../domain/record';
import { formatDayRange } from '../../ui/formatDate';
import { type OwnColumns, openEndOf } from '../columns/ownColumns';
import type { ImportReport } from '../read/outcome';
import { encodingInWords } from './encodingNames';
import type { OwnTranslate } from './useOwnTranslate';

/** Rows of which the file leaves an end open. */
export function countOpenEnds(columns: OwnColumns): number {
  let count = 0;
  for (let row = 0; row < columns.datedCount; row++) if (openEndOf(columns, row)) count++;
  return count;
}

/** What is to be known of a file that was read, a sentence each: what was decided, and what has no place or date here. */
export function remarksOf(
  report: ImportReport,
  openEnds: number,
  t: OwnTranslate,
  lang: Lang,
): readonly string[] {
  const { encoding, order, farOff, problems } = report;
  const counted = (
    key: 'own.remark.open' | 'own.remark.projected' | 'own.remark.beforeYearOne',
    count = 0,
  ) => (count > 0 ? t(key, { count }) : '');
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
    counted('own.remark.projected', problems.projected),
    counted('own.remark.beforeYearOne', problems.before_year_one),
  ].filter((text) => text !== '');
}
