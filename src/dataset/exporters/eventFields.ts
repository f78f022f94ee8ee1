/** Field names of `events.geojson` and `events.csv`, in their order: a contract with users of the data. */
export const EVENT_FIELDS = [
  'id',
  'kind',
  'subtype',
  'own_subtype',
  'status',
  'tier',
  'title_en',
  'title_fr',
  'when',
  'start',
  'end',
  'start_reported',
  'end_reported',
  'places',
  'actors',
  'strength',
  'quotes',
  'origins',
  'citations',
  'statement_en',
  'statement_fr',
  'agreement',
  'disagreement',
  'repeats',
  'conflicts',
  'related',
  'when_basis',
  'notes',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** Columns that `events.csv` has after the fields: where the record is one point. */
const POINT_COLUMNS = ['longitude', 'latitude'] as const;
export type EventColumn = EventField | (typeof POINT_COLUMNS)[number];
export const EVENT_COLUMNS: readonly EventColumn[] = [...EVENT_FIELDS, ...POINT_COLUMNS];
