import { type Kind, PRECISIONS, type Precision, TIERS } from '../../../domain/vocabulary';
import type { CodedField } from '../../columns/ownColumns';
import type { FeatureProperties } from '../features/featureProperties';
import { actorsIn, placesIn } from '../features/listedNames';
import { kindNamed } from './kindNames';

/** What a record that this map has written says of itself, in any format; its days are read by that of the format. */
export interface OwnRecord extends Partial<Readonly<Record<CodedField, string>>> {
  readonly kind: Kind;
  /** It fills its days. */
  readonly lasting: boolean;
  /** That of its least exact place, as one row has one; `null` where no place has any. */
  readonly precision: Precision | null;
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null;

/** Fields of the open data that no other file has together. */
const TELLING = ['kind', 'tier', 'title_en', 'places'];

/** Whether properties of these names may be those of our records. */
export const mayBeOwnRecords = (names: readonly string[]): boolean =>
  TELLING.every((name) => names.includes(name));

/** Whether the feature was written by this map: it then has the fields of the open data. */
export const isOwnRecord = (properties: FeatureProperties): boolean =>
  kindNamed(properties.text(['kind']) ?? '') !== null &&
  oneOf(TIERS, properties.find('tier')) !== null &&
  TELLING.every((name) => properties.has(name));

/** The fields of the open data as an own event has them. */
export function readOwnRecord(properties: FeatureProperties): OwnRecord {
  const precisions = properties
    .objects('places')
    .flatMap(({ precision }) => oneOf(PRECISIONS, precision) ?? []);
  return {
    kind: kindNamed(properties.text(['kind']) ?? '') ?? 'other',
    lasting: isLasting(properties.text(['when']) ?? ''),
    precision: PRECISIONS.findLast((precision) => precisions.includes(precision)) ?? null,
    title: properties.text(['titleen', 'titlefr']),
    type: properties.text(['subtype', 'ownsubtype']),
    ...actorsIn(properties.objects('actors')),
    place: placesIn(properties.objects('places')),
  };
}

/** An interval and a set `{…}` of EDTF are filled; the export's first and last day also enclose an uncertain one. */
function isLasting(when: string): boolean {
  const [first, last] = when.split('/');
  return when.startsWith('{') || (last !== undefined && (last !== first || last === '..'));
}
