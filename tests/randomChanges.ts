import fc from 'fast-check';
import { type Change, inverseOf, LIST_NAMES, type Work } from '../src/workbench/work/work';

/** One change of a project at random; numbers choose from what there is. */
export interface RandomStep {
  readonly how:
    | 'borrow'
    | 'odd'
    | 'remove'
    | 'twice'
    | 'move'
    | 'text'
    | 'aside'
    | 'places'
    | 'undo';
  readonly list: (typeof LIST_NAMES)[number];
  readonly at: number;
  readonly other: number;
  readonly path: readonly number[];
  readonly odd: unknown;
}

export const RANDOM_STEP: fc.Arbitrary<RandomStep> = fc.record({
  how: fc.constantFrom<RandomStep['how']>(
    ...(['borrow', 'borrow', 'borrow', 'borrow', 'odd', 'remove', 'twice', 'move'] as const),
    ...(['text', 'aside', 'places', 'undo', 'undo'] as const),
  ),
  list: fc.constantFrom(...LIST_NAMES, 'events' as const, 'events' as const, 'places' as const),
  at: fc.nat(),
  other: fc.nat(),
  path: fc.array(fc.nat({ max: 999 }), { maxLength: 6 }),
  odd: fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', 'attack', 'occurred', '2021-03-05', [], {}),
    fc.jsonValue({ maxDepth: 1 }),
  ),
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The JSON with the value at a path replaced by what another has there; as it was where that has nothing. */
function borrowed(
  json: unknown,
  from: unknown,
  [step, ...path]: readonly number[],
  odd?: unknown,
): unknown {
  if (!isObject(json) || step === undefined) return odd === undefined ? (from ?? json) : odd;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  const theirs: Record<string, unknown> = isObject(from) ? { ...from } : {};
  const entries = Object.entries(json).map(([name, value]): [string, unknown] => [
    name,
    name === key ? borrowed(value, theirs[name], path, odd) : value,
  ]);
  return Array.isArray(json) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function changesOf(
  work: Work,
  { how, list, at, other, path, odd }: RandomStep,
): readonly unknown[] {
  const items: readonly unknown[] = work[list];
  const index = at % Math.max(1, items.length);
  const before = items[index];
  const files = Object.keys(work.texts);
  const file = files[at % Math.max(1, files.length)] ?? 'none.txt';
  const text = work.texts[file] ?? null;
  switch (how) {
    case 'text': {
      if (text === null) return [];
      const from = other % Math.max(1, text.length);
      const cut = text.slice(0, from) + text.slice(from + ((path[0] ?? 0) % 40));
      return [{ text: file, before: text, after: path.length === 0 ? null : cut }];
    }
    case 'places':
      return [
        {
          project: true,
          before: work.project,
          after: {
            ...work.project,
            places: work.project.places.toSpliced(at % 3, 1 + (other % 2)),
          },
        },
      ];
    case 'aside': {
      const place = work.sources.findIndex((source) => source.file === file);
      const source = work.sources[place];
      if (!source || text === null) return [];
      const from = other % Math.max(1, text.length);
      const exact = text.slice(from, from + 5 + ((path[0] ?? 0) % 60));
      const field = at % 2 === 0 ? 'general' : 'boilerplate';
      const after = { ...source, [field]: [...(source[field] ?? []), { exact, reason: 'random' }] };
      return [{ list: 'sources', at: place, before: source, after }];
    }
    case 'undo':
      return [];
    default: {
      if (before === undefined) return [];
      const change = (after: unknown) => [{ list, at: index, before, after }];
      if (how === 'remove') return change(null);
      if (how === 'odd') return change(borrowed(before, undefined, path, odd ?? 'odd'));
      const theirs = items[other % items.length];
      if (how === 'borrow') return change(borrowed(before, theirs, path));
      const added = { list, at: other % (items.length + 1), before: null, after: before };
      if (how === 'twice') return [added];
      return [...change(null), { ...added, at: other % items.length }];
    }
  }
}

/** What a step changes; `done` are the changes so far, of which it may take the last back. */
export const randomChanges = (
  work: Work,
  step: RandomStep,
  done: readonly (readonly Change[])[],
): readonly Change[] =>
  step.how === 'undo'
    ? inverseOf(done.at(-1) ?? [])
    : // Whatever a hand may write: the check must tell what is wrong with it.
      (changesOf(work, step) as readonly Change[]);
