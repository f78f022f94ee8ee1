import type { ActorRole } from '../../domain/vocabulary';
import type { CodedField } from '../own/ownColumns';
import type { FeatureProperties } from './featureProperties';
import { columnText } from './featureText';

/** Comparable names (`FeatureProperties`) by which files call what the columns hold, the best first. */
const NAMES: Readonly<Record<CodedField, readonly string[]>> = {
  title: ['titleen', 'title', 'name', 'label', 'headline', 'eventname', 'event'],
  type: ['subtype', 'subeventtype', 'type', 'eventtype', 'category', 'disordertype'],
  actor: ['actor', 'actor1', 'sidea', 'perpetrator', 'group'],
  target: ['target', 'actor2', 'sideb', 'victim'],
  place: ['place', 'placename', 'location', 'locality', 'town', 'city', 'wherecoordinates'],
  country: ['country', 'countryname', 'admin0', 'adm0name'],
};
const FATALITIES = ['fatalities', 'deaths', 'best', 'killed'];

/** Roles of those to whom it was done. */
const SUFFERING: readonly ActorRole[] = ['defender', 'target', 'losing', 'receiving', 'addressee'];

const nameOf = ({ name }: Readonly<Record<string, unknown>>): string => columnText(name);

/** The texts of a feature's columns; what the file does not say is `undefined`. */
export function textsOfFeature(
  properties: FeatureProperties,
): Readonly<Record<CodedField, string | undefined>> {
  const actors = properties.objects('actors').filter((actor) => nameOf(actor) !== '');
  const sufferer = actors.find(({ role }) => SUFFERING.some((suffering) => suffering === role));
  const doer = actors.find((other) => other !== sufferer);
  const places = properties.objects('places').map(nameOf);
  const listed = columnText(places.filter((name) => name !== '').join(', '));
  return {
    title: properties.text(NAMES.title),
    type: properties.text(NAMES.type),
    actor: doer ? nameOf(doer) : properties.text(NAMES.actor),
    target: sufferer ? nameOf(sufferer) : properties.text(NAMES.target),
    place: listed || properties.text(NAMES.place),
    country: properties.text(NAMES.country),
  };
}

/** People killed: a whole number of 0 or more that an Int32 holds; `wrong` where the file has something else. */
export function fatalitiesOfFeature(
  properties: FeatureProperties,
):
  | { readonly count: number }
  | { readonly wrong: { readonly column: string; readonly value: string } }
  | null {
  const found = properties.first(FATALITIES);
  if (!found) return null;
  const text = columnText(found.value);
  const count = /^\d{1,9}(?:\.0*)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(count) ? { wrong: { column: found.name, value: text } } : { count };
}
