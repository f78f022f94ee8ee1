import type { Day } from '../domain/day';
import type { Lang } from '../domain/record';
import { formatDay } from './formatDate';
import type { Translate } from './useTranslate';

/** What is said of a view, with the day on which that was known; `null`: all is told, and nothing added. */
export const withKnown = (view: string, known: Day | null, lang: Lang, t: Translate): string =>
  known === null ? view : t('app.asKnown', { view, date: formatDay(known, lang) });
