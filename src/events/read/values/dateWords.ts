import { isWeekdayName } from './weekday';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Words that say nothing of which day it is, or as little as that it was early, late or about then. */
const FILLERS = setOf(
  'of the in on year month day date dated of night morning afternoon evening',
  'de du d le la l les des en an annee mois jour date nuit matin soir',
  'del el los las en dia mes ano anio',
  'في شهر سنة عام بتاريخ م يوم',
  'circa ca c about around approx approximately environ vers hacia aprox aproximadamente alrededor',
  'early mid late beginning start middle end',
  'debut mi milieu courant fin fines principio principios comienzos inicio inicios mediados final finales',
  'اوائل منتصف اواخر نحو حوالي',
  'ad ce',
  'am den г года',
);

/** Whether a word may stand in a date without changing it. */
export const isFiller = (word: string): boolean => FILLERS.has(word) || isWeekdayName(word);
