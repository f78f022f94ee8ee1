// What a pack is made of: docs/packs.md says the same in words.

export const FORMAT = 'events-by-month';
export const VERSION = 1;
export const OVERVIEW = 'overview.json';
export const DAYS = 'days.parquet';
export const CELLS = 'cells.parquet';

/** As `KINDS` and `PRECISIONS` in src/domain/vocabulary.ts; a unit test compares them. */
export const KINDS = [
  'attack',
  'troop_movement',
  'camp_handover',
  'territorial_control',
  'political',
  'other',
];
export const PRECISIONS = ['exact', 'near', 'region', 'country'];
/** Ends of an event that nobody reports. */
export const OPEN_ENDS = ['start', 'end'];

/** Columns of an event with their types, in the order in which they are written. Others may follow. */
export const EVENT_COLUMNS = {
  kind: 'VARCHAR',
  start: 'DATE',
  end: 'DATE',
  lasting: 'BOOLEAN',
  open: 'VARCHAR',
  longitude: 'DOUBLE',
  latitude: 'DOUBLE',
  precision: 'VARCHAR',
  title: 'VARCHAR',
  type: 'VARCHAR',
  actor: 'VARCHAR',
  target: 'VARCHAR',
  place: 'VARCHAR',
  country: 'VARCHAR',
  fatalities: 'INTEGER',
};
export const REQUIRED_COLUMNS = ['kind', 'start', 'end'];

export const DAYS_COLUMNS = {
  start: 'DATE',
  end: 'DATE',
  lasting: 'BOOLEAN',
  kind: 'VARCHAR',
  events: 'INTEGER',
};
export const CELLS_COLUMNS = {
  month: 'INTEGER',
  kind: 'VARCHAR',
  x: 'INTEGER',
  y: 'INTEGER',
  events: 'INTEGER',
};

/** Degrees that a cell may be wide, the finest first. */
export const CELL_SIZES = [0.1, 0.25, 0.5, 1, 2];

/** Bytes and rows that a page is asked to take at once. */
export const MOST = {
  overviewBytes: 2_000_000,
  cellsBytes: 2_500_000,
  firstViewBytes: 5_000_000,
  monthBytes: 1_200_000,
  groupRows: 1_000_000,
};
/** Rows of a group that is written. */
export const GROUP_ROWS = 122_880;

/** `month=2013-02/part-0.parquet`: the only shape that the path of a part may have. */
export const PART_PATH = /^month=(\d{4}-(?:0[1-9]|1[0-2]))\/[A-Za-z0-9._-]+\.parquet$/;
