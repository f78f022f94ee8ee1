import { SUPPORTED_FIELDS } from '../../domain/vocabulary';

/** The fields of a record in the order of data/events.json. */
export const RECORD_FIELDS = [
  ...['id', 'title', 'kind', 'subtype', 'ownSubtype', 'status', 'when', 'whenBasis'],
  ...['places', 'actors', 'strength', 'checked', 'evidence', 'related', 'differences', 'notes'],
];

/** The fields that words carry, in the same order. */
export const SUPPORT_FIELDS: readonly string[] = SUPPORTED_FIELDS;

/** The parts of a number, in the same order. */
export const STRENGTH_FIELDS = ['stated', 'value', 'qualifier', 'unit'];

/**
 * The same fields, those that `before` has not where files have them, all others where they are: what is
 * written in an order of its own keeps it.
 */
export function inFieldOrder<Item extends object>(
  item: Item,
  order: readonly string[],
  before: object = {},
): Item {
  const keys = Object.keys(before).filter((key) => Object.hasOwn(item, key));
  for (const key of order) {
    if (!Object.hasOwn(item, key) || keys.includes(key)) continue;
    const behind = order.slice(order.indexOf(key) + 1);
    const at = keys.findIndex((each) => behind.includes(each));
    keys.splice(at === -1 ? keys.length : at, 0, key);
  }
  const rank = (key: string): number => keys.indexOf(key);
  const entries = Object.entries(item).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries) as Item;
}
