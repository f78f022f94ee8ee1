import type { Actor, GeographicClaim } from '../../domain/record';
import { ACTOR_KINDS, PLACE_KINDS } from '../../domain/vocabulary';
import type { Coverage } from '../compiled';
import type { ClaimRow, PlaceProperties, SourceRow } from './listRows';
import type { FieldTexts } from './tableSchema';

/** What the fields of the lists of the open data hold. */

const required = { required: true } as const;
const ID = { required: true, unique: true, pattern: '[a-z0-9-]+' } as const;

/** Every value once: the words of a type that has no list of its own. */
const wordsOf = <Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] =>
  Object.keys(words);

export const PLACE_FIELD_TEXTS: FieldTexts<PlaceProperties> = {
  id: { type: 'string', description: 'Permanent id of the place.', constraints: ID },
  name_en: { type: 'string', description: 'Name in English.', constraints: required },
  name_fr: { type: 'string', description: 'Name in French.', constraints: required },
  kind: {
    type: 'string',
    description:
      'area = a named part of the land without an official outline; distant = outside the map.',
    constraints: { required: true, enum: PLACE_KINDS },
  },
  pcode: { type: 'string', description: 'OCHA P-code of a region.' },
  gazetteer: {
    type: 'object',
    description: 'Where the coordinates come from: name, id (GeoNames), note.',
  },
  aliases: {
    type: 'array',
    description: 'Names and referring phrases as the documents write them, verbatim.',
    constraints: required,
  },
  notes: { type: 'string', description: 'What a careful reader must know of the place.' },
};

export const ACTOR_FIELD_TEXTS: FieldTexts<Actor> = {
  id: { type: 'string', description: 'Permanent id of the actor.', constraints: ID },
  name: { type: 'object', description: 'Name: en, fr.', constraints: required },
  kind: {
    type: 'string',
    description: 'Kind of actor.',
    constraints: { required: true, enum: ACTOR_KINDS },
  },
  aliases: {
    type: 'array',
    description: 'Names as the documents write them, verbatim.',
    constraints: required,
  },
  acronym: { type: 'object', description: 'Acronym: en, fr, where there is one.' },
  lifetime: {
    type: 'object',
    description:
      'Dates (EDTF) between which the actor existed: start, end; and on what basis we say so: en, fr.',
  },
  notes: { type: 'object', description: 'What a careful reader must know: en, fr.' },
};

export const SOURCE_FIELD_TEXTS: FieldTexts<SourceRow> = {
  id: { type: 'string', description: 'Permanent id of the document.', constraints: ID },
  file: {
    type: 'string',
    description:
      'Name of its text in the folder seeds/ of the repository, UTF-8; positions of quotations count in it.',
    constraints: { required: true, unique: true },
  },
  text_iri: {
    type: 'string',
    format: 'uri',
    description:
      'Names the very bytes of that text (RFC 6920, SHA-256); what annotations.jsonld calls it.',
    constraints: { required: true, unique: true },
  },
  publisher: { type: 'string', description: 'Who published it.', constraints: required },
  title: { type: 'string', description: 'Its headline.', constraints: required },
  published: {
    type: 'string',
    description: 'Date of publication, EDTF; ~ where the document does not print it.',
    constraints: required,
  },
  origin: {
    type: 'string',
    description: 'The original report; equal for copies of one story, which count as one witness.',
    constraints: required,
  },
  url: {
    type: 'string',
    format: 'uri',
    description: 'Address of the document.',
    constraints: required,
  },
  language: {
    type: 'string',
    description: 'Language of the document, ISO 639-1.',
    constraints: required,
  },
  outside: {
    type: 'array',
    description: 'What is known only from outside the text: field and basis (en, fr).',
    constraints: required,
  },
};

const RELATIONS = wordsOf<GeographicClaim['relation']>({
  distance: true,
  larger_area: true,
  direction: true,
});
const VERDICTS = wordsOf<GeographicClaim['verdict']>({
  consistent: true,
  inconsistent: true,
  not_measurable: true,
});

export const CLAIM_FIELD_TEXTS: FieldTexts<ClaimRow> = {
  id: { type: 'string', description: 'Permanent id of the claim.', constraints: ID },
  source: { type: 'string', description: 'Id in sources.json.', constraints: required },
  exact: {
    type: 'string',
    description: 'The words of the source, verbatim.',
    constraints: required,
  },
  fr: { type: 'string', description: 'Our French rendering of exact.' },
  start: {
    type: 'integer',
    description: 'First UTF-16 code unit of exact in the document, from 0.',
    constraints: { required: true, minimum: 0 },
  },
  end: {
    type: 'integer',
    description: 'First UTF-16 code unit after exact in the document.',
    constraints: { required: true, minimum: 1 },
  },
  relation: {
    type: 'string',
    description: 'What the source says of subject and object.',
    constraints: { required: true, enum: RELATIONS },
  },
  subject: {
    type: 'string',
    description: 'Id in places.geojson or, of a force, in events.geojson.',
    constraints: required,
  },
  object: { type: 'string', description: 'Id in places.geojson.', constraints: required },
  stated_km: { type: 'number', description: 'Distance as stated, in kilometres.' },
  measured_km: { type: 'number', description: 'Great-circle distance, in kilometres.' },
  stated_direction: { type: 'string', description: 'Direction as stated.' },
  measured_bearing_deg: {
    type: 'number',
    description: 'Bearing of the subject seen from the object, in degrees clockwise from north.',
  },
  subject_km2: { type: 'number', description: 'Area of the subject’s outline, in km².' },
  object_km2: { type: 'number', description: 'Area of the object’s outline, in km².' },
  ratio: {
    type: 'number',
    description: 'Stated by measured distance; of areas, subject by object.',
  },
  verdict: {
    type: 'string',
    description: 'Whether what is stated agrees with what was measured.',
    constraints: { required: true, enum: VERDICTS },
  },
  notes: { type: 'string', description: 'What a careful reader must know of the claim.' },
};

const UNITS = 'in UTF-16 code units';

export const COVERAGE_FIELD_TEXTS: FieldTexts<Coverage> = {
  source: {
    type: 'string',
    description: 'Id in sources.json.',
    constraints: { required: true, unique: true },
  },
  characters: {
    type: 'integer',
    description: `Length of the document, ${UNITS}.`,
    constraints: { required: true, minimum: 0 },
  },
  quoted: {
    type: 'integer',
    description: `Quoted by a record, ${UNITS}.`,
    constraints: { required: true, minimum: 0 },
  },
  told: {
    type: 'integer',
    description: `Of these, the words by which a record says what happened (its kind), ${UNITS}.`,
    constraints: { required: true, minimum: 0 },
  },
  general: {
    type: 'integer',
    description: `Definitions and the like, which are no events, ${UNITS}.`,
    constraints: { required: true, minimum: 0 },
  },
  boilerplate: {
    type: 'integer',
    description: `Headlines, captions, menus, share links, ${UNITS}.`,
    constraints: { required: true, minimum: 0 },
  },
  uncovered: {
    type: 'array',
    description: 'Stretches that are not accounted for: start, end, text.',
    constraints: required,
  },
};
