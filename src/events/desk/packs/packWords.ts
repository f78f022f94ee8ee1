import { type DayRange, isoOfDay } from '../../../domain/day';
import type { Lang } from '../../../domain/record';
import { formatDayRange, formatEdtf, shortMonths } from '../../../ui/formatDate';
import { daysOfMonth } from '../../packs/overview';
import { meets } from '../../packs/plan';
import { completeDays, isComplete, type OwnPack } from '../../store/ownPack';
import type { OwnPackTranslate } from '../../words/ownPacks';
import type { PublishedFault } from './published';

/** Spans of days that are named; of more the rest is left out. */
const MOST_SPANS = 3;
/** Files that are named one by one. */
const MOST_FAILED = 3;

/** Some spans of days, in order. */
function spansInWords(spans: readonly DayRange[], lang: Lang): string {
  const named = spans
    .slice(0, MOST_SPANS)
    .map(({ from, to }) => shortMonths(formatDayRange(from, to, lang), lang));
  const more = spans.length > MOST_SPANS ? ['…'] : [];
  return new Intl.ListFormat(lang).format([...named, ...more]);
}

/** How much of a published set is there on these days: all of its counts, and which single events. */
export function packStatus(
  pack: OwnPack,
  window: DayRange,
  lang: Lang,
  t: OwnPackTranslate,
): string {
  if (!pack.months.some((month) => meets(month, window))) return t('pack.status.outside');
  const days = completeDays(pack, window);
  const loading = pack.parts.filter(({ state }) => state === 'loading').length;
  if (pack.tooMany) return t('pack.status.tooMany');
  if (isComplete(pack, window)) return t('pack.status.all');
  const there =
    days.length === 0
      ? t('pack.status.none')
      : t('pack.status.some', { dates: spansInWords(days, lang) });
  return loading > 0 ? `${there} ${t('pack.status.loading', { count: loading })}` : there;
}

/** What is counted of it while filters are set. */
export function filteredStatus(
  pack: OwnPack,
  window: DayRange,
  lang: Lang,
  t: OwnPackTranslate,
): string {
  const days = completeDays(pack, window);
  return days.length === 0
    ? t('pack.filteredNone')
    : t('pack.filtered', { dates: spansInWords(days, lang) });
}

/** Which files did not arrive, and why, a sentence each. */
export function packFailures(
  { overview, parts, cellsFault }: OwnPack,
  lang: Lang,
  t: OwnPackTranslate,
): readonly string[] {
  const failed = parts.flatMap((part, index) => {
    const listed = overview.parts[index];
    if (part.state !== 'failed' || !listed) return [];
    const month = formatEdtf(isoOfDay(daysOfMonth(listed.month).from).slice(0, 7), lang);
    return [t('pack.failed', { month, reason: t(`pack.part.${part.fault.code}`) })];
  });
  const more = failed.length - MOST_FAILED;
  return [
    ...failed.slice(0, MOST_FAILED),
    ...(more > 0 ? [t('pack.failedMore', { count: more })] : []),
    ...(cellsFault ? [t('pack.cellsFailed', { reason: t(`pack.part.${cellsFault.code}`) })] : []),
  ];
}

/** Why a published set cannot be opened. */
export const faultInWords = (fault: PublishedFault, t: OwnPackTranslate): string =>
  t(`pack.fault.${fault.code}`, { detail: 'detail' in fault ? (fault.detail ?? '') : '' });
