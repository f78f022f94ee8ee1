/** Thrown inside the checks of a kept set, with the name of the field that is not as it must be. */
export class UnfitError extends Error {}

/** Goes on only where something holds of a field. */
export function check(holds: boolean, field: string): asserts holds {
  if (!holds) throw new UnfitError(field);
}

export function objectOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), field);
  return value as Record<string, unknown>;
}

export function textOf(value: unknown, field: string): string {
  check(typeof value === 'string', field);
  return value;
}

/** A whole number from 0. */
export function countOf(value: unknown, field: string): number {
  check(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0, field);
  return value;
}

export function textsOf(value: unknown, field: string): readonly string[] {
  check(Array.isArray(value) && value.every((text) => typeof text === 'string'), field);
  return value;
}

/** One of some words. */
export function wordOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  field: string,
): Word {
  const word = words.find((candidate) => candidate === value);
  check(word !== undefined, field);
  return word;
}
