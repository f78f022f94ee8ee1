const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Short and long, in English, French, Spanish, Arabic and German; `mar`, which is also a month, is told by what follows. */
const WEEKDAYS = setOf(
  'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
  'lun lundi mardi mer merc mercredi jeu jeudi ven vend vendredi sam samedi dim dimanche',
  'lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo',
  'mo montag di dienstag mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag',
  'الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد يوم',
);

/** Words that say nothing of which day it is, or as little as that it was early, late or about then. */
const FILLERS = setOf(
  'of the in on year month day date dated of night morning afternoon evening',
  'de du d le la l les des en an annee mois jour date nuit matin soir',
  'del el los las en dia mes ano anio',
  'في شهر سنة عام بتاريخ م',
  'circa ca c about around approx approximately environ vers hacia aprox aproximadamente alrededor',
  'early mid late beginning start middle end',
  'debut mi milieu courant fin fines principio principios comienzos inicio inicios mediados final finales',
  'اوائل منتصف اواخر نحو حوالي',
  'ad ce',
  'am den г года',
);

/** Whether a word may stand in a date without changing it. */
export const isFiller = (word: string): boolean => FILLERS.has(word) || WEEKDAYS.has(word);
