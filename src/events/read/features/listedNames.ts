import type { ActorRole } from '../../../domain/vocabulary';
import type { CodedField } from '../../columns/ownColumns';
import { columnText, isJsonObject } from './jsonText';

type ListedObjects = readonly Readonly<Record<string, unknown>>[];

/** Roles of those to whom it was done. */
const SUFFERING: readonly ActorRole[] = ['defender', 'target', 'losing', 'receiving', 'addressee'];
const LONGEST_LIST_TEXT = 100_000;

const nameOf = ({ name }: Readonly<Record<string, unknown>>): string => columnText(name);

/** The objects of a list, also where it is written as JSON text (KML has nothing else); none in anything else. */
export function objectsIn(value: unknown): ListedObjects {
  const list = typeof value === 'string' ? listInText(value) : value;
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function listInText(text: string): unknown {
  if (!text.startsWith('[') || text.length > LONGEST_LIST_TEXT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Who did it and to whom, by the list of actors that our own records have. */
export function actorsIn(
  list: ListedObjects,
): Partial<Readonly<Record<Extract<CodedField, 'actor' | 'target'>, string>>> {
  const actors = list.filter((actor) => nameOf(actor) !== '');
  const sufferer = actors.find(({ role }) => SUFFERING.some((suffering) => suffering === role));
  const doer = actors.find((other) => other !== sufferer);
  return {
    ...(doer ? { actor: nameOf(doer) } : {}),
    ...(sufferer ? { target: nameOf(sufferer) } : {}),
  };
}

/** The names in the list of places that our own records have, as one text; '' where there are none. */
export const placesIn = (list: ListedObjects): string =>
  columnText(
    list
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', '),
  );

/** What the first object of a list says under this name (`names`, `types` of Linked Places); '' where it says nothing. */
export function firstSaid(list: unknown, name: string): string {
  const first: unknown = Array.isArray(list) ? list[0] : null;
  return isJsonObject(first) ? columnText(first[name]) : '';
}
