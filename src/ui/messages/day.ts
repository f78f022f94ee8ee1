/** The page of a single day; it comes with that page. */
const dayEn = {
  'day.none': 'No report speaks of an event on this day.',
  'day.lastReported': 'Last reported before',
  'day.neighbours': 'Days with records',
  'day.earlier': 'Earlier day with records: {date}',
  'day.later': 'Later day with records: {date}',
  'day.spoke': '{age}, {publisher}, {published}',
  'day.spokePages': '{age}, from other pages',
} as const;

const dayFr: Record<keyof typeof dayEn, string> = {
  'day.none': 'Aucun article ne parle d’un événement ce jour-là.',
  'day.lastReported': 'Rapporté en dernier auparavant',
  'day.neighbours': 'Jours avec des fiches',
  'day.earlier': 'Jour précédent avec des fiches : {date}',
  'day.later': 'Jour suivant avec des fiches : {date}',
  'day.spoke': '{age}, {publisher}, {published}',
  'day.spokePages': '{age}, d’après d’autres pages',
};

export const DAY = { en: dayEn, fr: dayFr };
