/**
 * Memory of what was made of objects that never change, so that a project is checked again only where it
 * is another one: who edits it keeps the objects of what stays the same.
 */

/** A check goes over a project, and again over what is left of it without its faults: each is a state. */
const MOST_STATES = 4;

/** Whether two lists hold the same values, compared by identity. */
const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => item === b[index]));

/** What was made, for `of`. */
interface Made<Value> {
  readonly of: readonly unknown[];
  readonly value: Value;
}

/** Gives what was made of a key for the same other values before, or makes it. */
type Remembered<Key extends object, Value> = (
  key: Key,
  /** All else that the value depends on, compared by identity. */
  of: readonly unknown[],
  make: () => Value,
) => Value;

/** A memory that holds the last few values of each key, for as long as there is the key. */
export function remembering<Key extends object, Value>(): Remembered<Key, Value> {
  const known = new WeakMap<Key, Made<Value>[]>();
  return (key, of, make) => {
    const made = known.get(key) ?? [];
    const found = made.find((one) => sameItems(one.of, of));
    if (found) return found.value;
    const value = make();
    known.set(key, [{ of, value }, ...made.slice(0, MOST_STATES - 1)]);
    return value;
  };
}

const lists = new WeakMap<object, (readonly unknown[])[]>();
const NONE: readonly never[] = Object.freeze([]);

/** The list with the same items that was given before, by which what depends on all of them is remembered; else the list itself. */
export function sameList<Item extends object>(items: readonly Item[]): readonly Item[] {
  const [first] = items;
  if (!first) return NONE;
  const known = lists.get(first) ?? [];
  const found = known.find((list) => list === items || sameItems(list, items));
  // The first item and all others are those of the list that is asked for.
  if (found) return found as readonly Item[];
  lists.set(first, [items, ...known.slice(0, MOST_STATES - 1)]);
  return items;
}

/** Whether two values are alike as plain JSON. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [inA, inB] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(inA);
  return (
    keys.length === Object.keys(inB).length &&
    keys.every((key) => Object.hasOwn(inB, key) && alike(inA[key], inB[key]))
  );
}

/** Gives the one of the last few values that is alike, so that what depends on it is remembered; else the value itself. */
export function settling<Value>(
  isAlike: (a: Value, b: Value) => boolean = alike,
): (value: Value) => Value {
  let known: readonly Value[] = [];
  return (value) => {
    const found = known.find((one) => isAlike(one, value)) ?? value;
    known = [found, ...known.filter((one) => one !== found)].slice(0, MOST_STATES);
    return found;
  };
}
