import { KINDS, type Kind, PRECISIONS, type Precision, TIERS } from '../../domain/vocabulary';
import type { FeatureProperties } from './featureProperties';

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null;

/** The layer that a feature's own words put it in; `null` where they say none of ours. */
export const kindOfProperties = (properties: FeatureProperties): Kind | null =>
  oneOf(KINDS, properties.find('kind')?.value);

/** Whether the feature was written by this map: it then has the fields of the open data. */
export const isOwnRecord = (properties: FeatureProperties): boolean =>
  kindOfProperties(properties) !== null &&
  oneOf(TIERS, properties.find('tier')?.value) !== null &&
  properties.has('title_en') &&
  properties.has('places');

/** How well our own record fixes its places: the least exact of them, as one row has one. */
export function precisionOfOwnRecord(properties: FeatureProperties): Precision | null {
  const found = properties
    .objects('places')
    .flatMap(({ precision }) => oneOf(PRECISIONS, precision) ?? []);
  return PRECISIONS.findLast((precision) => found.includes(precision)) ?? null;
}
