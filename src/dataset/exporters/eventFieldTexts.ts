import {
  ACTOR_ROLES,
  AGREEMENTS,
  KINDS,
  OWN_SUBTYPES,
  PLACE_ROLES,
  PRECISIONS,
  RELATIONS,
  STANCES,
  STATUSES,
  SUPPORTED_FIELDS,
  TIERS,
} from '../../domain/vocabulary';
import { EVENT_COLUMNS, EVENT_FIELDS, type EventColumn } from './eventFields';
import { type FieldText, oneOf } from './tableSchema';

const required = { required: true } as const;

/** What the columns of `events.csv` hold; `events.geojson` has them as properties, but for the last two. */
const TEXTS: Readonly<Record<EventColumn, FieldText>> = {
  id: {
    type: 'string',
    description: 'Permanent id of the record; never reused.',
    constraints: { required: true, unique: true, pattern: '[a-z0-9-]+' },
  },
  kind: {
    type: 'string',
    description: 'Thematic layer; every record belongs to exactly one.',
    constraints: { required: true, enum: KINDS },
  },
  subtype: {
    type: 'string',
    description: 'ACLED sub-event type where one fits.',
  },
  own_subtype: {
    type: 'string',
    description:
      'Our own term for what ACLED’s types do not tell apart: vacated = left, nobody being named as receiving it; base_taken = a base that changed hands with the territory.',
    constraints: { enum: OWN_SUBTYPES },
  },
  status: {
    type: 'string',
    description:
      'What the source lets us say: claimed = one party says so; superseded = a plan that other text shows did not happen so.',
    constraints: { required: true, enum: STATUSES },
  },
  tier: {
    type: 'string',
    description:
      'corpus = quoted from the documents; context = a fact from other public pages in our own words, with citations instead of quotations, and never corroboration.',
    constraints: { required: true, enum: TIERS },
  },
  title_en: {
    type: 'string',
    description: 'Title in our own words, in English.',
    constraints: required,
  },
  title_fr: {
    type: 'string',
    description: 'Title in our own words, in French.',
    constraints: required,
  },
  when: {
    type: 'string',
    description:
      'Date as coded, EDTF (ISO 8601-2): ~ about, ? uncertain, .. an end that is not stated. The exact form of what start and end tell in days.',
  },
  start: {
    type: 'date',
    description:
      'Earliest day (UTC) on which it can have begun. Where start_reported is false it is only a bound that we inferred from the lifetimes of actors and from other records, and no source says that it began then; absent where nothing bounds it.',
  },
  end: {
    type: 'date',
    description:
      'Latest day (UTC) on which it can have ended. Where end_reported is false it is the day until which it is known, the publication of its latest report, and no source says that it ended then.',
  },
  start_reported: {
    type: 'boolean',
    description:
      'Whether a source states when it began, to the precision of when; absent without a date.',
  },
  end_reported: {
    type: 'boolean',
    description:
      'Whether a source states when it ended, to the precision of when; absent without a date.',
  },
  places: {
    type: 'array',
    description: `Places named: id (see places.geojson), name, role (${oneOf(PLACE_ROLES)}), precision (${oneOf(PRECISIONS)}) and, of a near place, km, the stated distance in kilometres.`,
    constraints: required,
  },
  actors: {
    type: 'array',
    description: `Actors named: id (see actors.json), name, role (${oneOf(ACTOR_ROLES)}).`,
    constraints: required,
  },
  strength: {
    type: 'object',
    description:
      'Number given by the source: stated (verbatim), value, qualifier ("about", "over"), unit.',
  },
  quotes: {
    type: 'array',
    description: `Verbatim quotations: source (see sources.json), exact, start and end (UTF-16 code units in the document, end excluded), supports (fields: ${SUPPORTED_FIELDS.join(', ')}), stance (${oneOf(STANCES)}), words (field, start, end within exact) and fr, our French rendering. Empty for tier context.`,
    constraints: required,
  },
  origins: {
    type: 'integer',
    description:
      'Independent original reports whose supporting quotations say what happened, when, where or who; copies of one story count once; 0 for tier context.',
    constraints: { required: true, minimum: 0 },
  },
  citations: {
    type: 'array',
    description:
      'Public pages behind a record of tier context: url, publisher, title, published (EDTF).',
    constraints: required,
  },
  statement_en: {
    type: 'string',
    description: 'Tier context: the fact in our own words, in English.',
  },
  statement_fr: {
    type: 'string',
    description: 'Tier context: the fact in our own words, in French.',
  },
  agreement: {
    type: 'string',
    description: 'Tier context: how far the cited pages agree.',
    constraints: { enum: AGREEMENTS },
  },
  disagreement: {
    type: 'string',
    description: 'Tier context: where the cited pages differ.',
  },
  repeats: {
    type: 'string',
    description: 'Tier context: id of the record of the documents that tells the same occurrence.',
  },
  conflicts: {
    type: 'array',
    description:
      'Tier context: records of the documents that it disagrees with: event (id) and what differs.',
  },
  related: {
    type: 'array',
    description: `Related records: event (id) and relation (${oneOf(RELATIONS)}).`,
    constraints: required,
  },
  when_basis: {
    type: 'string',
    description: 'How we know the date: the words of the source and the reasoning.',
  },
  notes: {
    type: 'string',
    description: 'What a careful reader must know of the record.',
  },
  longitude: {
    type: 'number',
    description:
      'WGS 84 degrees, where the record is one point; absent for areas, rings and movements with two ends.',
    constraints: { minimum: -180, maximum: 180 },
  },
  latitude: {
    type: 'number',
    description:
      'WGS 84 degrees, where the record is one point; absent for areas, rings and movements with two ends.',
    constraints: { minimum: -90, maximum: 90 },
  },
};

const inOrder = (names: readonly EventColumn[]): Readonly<Record<string, FieldText>> =>
  Object.fromEntries(names.map((name) => [name, TEXTS[name]]));

/** Of `events.csv`, in the order of its columns. */
export const EVENT_COLUMN_TEXTS = inOrder(EVENT_COLUMNS);
/** Of the properties of `events.geojson`, in their order. */
export const EVENT_FIELD_TEXTS = inOrder(EVENT_FIELDS);
