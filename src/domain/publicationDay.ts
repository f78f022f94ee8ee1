import { addDays, addMonths, type Day, dayFromIso } from './day';

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;

/**
 * The last day on which a document can have been published, of its EDTF date; `null` where that is
 * not a day, a month or a year. The first load has no room for the whole of EDTF.
 */
export function publicationDay(published: string): Day | null {
  const [, year, month = '01', day] = DATE.exec(published) ?? [];
  if (year === undefined) return null;
  const first = dayFromIso(`${year}-${month}-${day ?? '01'}`);
  if (first === null || day !== undefined) return first;
  return addDays(addMonths(first, published.includes('-') ? 1 : 12), -1);
}
