/** The page of a single day; it comes with that page. */
const dayEn = {
  'day.none': 'No report speaks of an event on this day.',
  'day.noneThen': 'No report out by then speaks of an event on this day.',
  'day.lastReported': 'Last known before this day',
  'day.neighbours': 'Days with an exact date',
  'day.earlier': 'Earlier day with an exact date: {date}',
  'day.later': 'Later day with an exact date: {date}',
  'day.spoke': '{age}, as told by {publisher}, {published}',
  'day.spokePages': '{age}, from other pages',
} as const;

const dayFr: Record<keyof typeof dayEn, string> = {
  'day.none': 'Aucun article ne parle d’un événement ce jour-là.',
  'day.noneThen': 'Aucun article paru à cette date ne parle d’un événement ce jour-là.',
  'day.lastReported': 'Derniers faits connus avant ce jour',
  'day.neighbours': 'Dates exactes voisines',
  'day.earlier': 'Date exacte précédente : {date}',
  'day.later': 'Date exacte suivante : {date}',
  'day.spoke': '{age}, d’après {publisher}, {published}',
  'day.spokePages': '{age}, d’après d’autres pages',
};

export const DAY = { en: dayEn, fr: dayFr };
