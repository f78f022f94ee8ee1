import type { ActorRole, Kind } from '../../../domain/vocabulary';
import type { CodedField } from '../../columns/ownColumns';
import { FIELD_NAMES } from '../meaning/fieldNames';
import { kindOfType } from '../meaning/kindNames';
import type { FeatureProperties } from './featureProperties';
import { columnText, isJsonObject } from './jsonText';

type Texts = Readonly<Record<CodedField, string | undefined>>;
/** A feature as far as Linked Places says beside its properties what it is. */
interface Named {
  readonly names?: unknown;
  readonly types?: unknown;
}

/** Roles of those to whom it was done. */
const SUFFERING: readonly ActorRole[] = ['defender', 'target', 'losing', 'receiving', 'addressee'];

const nameOf = ({ name }: Readonly<Record<string, unknown>>): string => columnText(name);

/** Who did it and to whom, by the list of actors that our own records have. */
export function actorsOf(properties: FeatureProperties): Pick<Texts, 'actor' | 'target'> {
  const actors = properties.objects('actors').filter((actor) => nameOf(actor) !== '');
  const sufferer = actors.find(({ role }) => SUFFERING.some((suffering) => suffering === role));
  const doer = actors.find((other) => other !== sufferer);
  return { actor: doer && nameOf(doer), target: sufferer && nameOf(sufferer) };
}

/** The names in the list of places that our own records have, as one text. */
export const placesOf = (properties: FeatureProperties): string | undefined =>
  columnText(
    properties
      .objects('places')
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', '),
  ) || undefined;

/** What the first object of a list says under this name. */
function firstIn(list: unknown, name: string): string | undefined {
  const first: unknown = Array.isArray(list) ? list[0] : null;
  return (isJsonObject(first) && columnText(first[name])) || undefined;
}

/** The texts of a feature's columns; what the file does not say is `undefined`. */
export function textsOfFeature({ names, types }: Named, properties: FeatureProperties): Texts {
  const { actor, target } = actorsOf(properties);
  return {
    title: properties.text(FIELD_NAMES.title) ?? firstIn(names, 'toponym'),
    type: properties.text(FIELD_NAMES.type) ?? firstIn(types, 'label'),
    actor: actor ?? properties.text(FIELD_NAMES.actor),
    target: target ?? properties.text(FIELD_NAMES.target),
    place: placesOf(properties) ?? properties.text(FIELD_NAMES.place),
    country: properties.text(FIELD_NAMES.country),
  };
}

/** The layer that a feature's own words put it in: ours, or the types of ACLED; `null` where they say none. */
export function kindOfProperties(properties: FeatureProperties): Kind | null {
  for (const name of ['kind', ...FIELD_NAMES.type]) {
    const kind = kindOfType(properties.text([name]) ?? '');
    if (kind) return kind;
  }
  return null;
}

/** People killed: a whole number of 0 or more that an Int32 holds; `wrong` where the file has something else. */
export function fatalitiesOfFeature(
  properties: FeatureProperties,
):
  | { readonly count: number }
  | { readonly wrong: { readonly column: string; readonly value: string } }
  | null {
  const found = properties.first(FIELD_NAMES.fatalities);
  if (!found) return null;
  const text = columnText(found.value);
  const count = /^\d{1,9}(?:\.0*)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(count) ? { wrong: { column: found.name, value: text } } : { count };
}
