import {
  type ColumnMapping,
  MEANINGS,
  type Meaning,
  type Question,
  type TablePreview,
} from '../../../../src/events/read/outcome';

/** A mapping of nothing but what is given. */
export const mappingOf = (
  meant: Partial<Record<Meaning, number>> = {},
  dayFirst = true,
): ColumnMapping => ({
  ...(Object.fromEntries(MEANINGS.map((meaning) => [meaning, null])) as Record<Meaning, null>),
  ...meant,
  dayFirst,
});

/** A table as its question shows it. */
export const TABLE: TablePreview = {
  header: ['day', 'lat', 'long', 'what', 'kind', 'dead'],
  rows: [
    ['03/04/2013', '16.27', '-0.04', 'Checkpoint attacked', 'attack', '3'],
    ['13/04/2013', '18.44', '1.41', 'Patrol', '', ''],
    ['05/06/2013', 'xx', '1.01', '', 'attack', ''],
  ],
  guess: mappingOf({ start: 0, latitude: 1, longitude: 2, title: 3, type: 4, fatalities: 5 }),
  reasons: { start: 'both', latitude: 'name', longitude: 'values', fatalities: 'name' },
  order: { dayFirst: 28, monthFirst: 0, either: 12 },
  hasHeader: true,
  placed: false,
};

/** A question of each kind, in the forms that differ in words. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  columns: { about: 'columns', table: TABLE },
  placed: { about: 'columns', table: { ...TABLE, order: null, hasHeader: null, placed: true } },
  order: {
    about: 'order',
    format: 'acled',
    examples: ['03/04/2013', '05/06/2013'],
    order: { dayFirst: 0, monthFirst: 0, either: 12 },
    guess: false,
  },
  encoding: {
    about: 'encoding',
    guess: 'windows-1252',
    previews: [
      { encoding: 'windows-1252', lines: ['ÛÇæ,16.27,-0.04', 'ßíÏÇá,18.44,1.41'] },
      { encoding: 'utf-16le', lines: ['غاو,16.27,-0.04', 'كيدال,18.44,1.41'] },
    ],
  },
  archive: {
    about: 'parts',
    of: 'archive',
    parts: [
      { name: 'maps/2013/attacks in the north, verified.kml', size: 240_000 },
      { name: 'أحداث.kml', size: 3_400_000 },
      { name: 'c.csv', size: null },
    ],
  },
  package: { about: 'parts', of: 'package', parts: [{ name: 'incidents', size: null }] },
  workbook: {
    about: 'parts',
    of: 'workbook',
    parts: [
      { name: 'Events', size: 1_204 },
      { name: 'Codebook', size: 30 },
    ],
  },
};
