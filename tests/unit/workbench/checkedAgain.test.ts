import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../src/domain/edtfGrammar';
import { rareChecks } from '../../../src/project/rareChecks';
import { changedAnswer } from '../../../src/workbench/check/changedAnswer';
import { beginCheck, changedCheck, check } from '../../../src/workbench/check/checker';
import type { Checked } from '../../../src/workbench/check/protocol';
import { wholeAnswer } from '../../../src/workbench/check/wholeAnswer';
import type { Change } from '../../../src/workbench/work/work';
import { FIXTURE_ROOT, filesIn } from '../../fixtureProject';
import { fuzzRuns } from '../../fuzzRuns';
import { RANDOM_STEP, type RandomStep, randomChanges } from '../../randomChanges';
import { filesOf, smallProject } from '../../zippedProject';

type Texts = ReadonlyMap<string, string>;

const decoder = new TextDecoder();
const SMALL = new Map(
  Object.entries(filesOf(smallProject())).map(([path, bytes]) => [path, decoder.decode(bytes)]),
);

/** The files that a project of the workbench has: those that compile reads. */
const projectIn = (root: string): Texts =>
  new Map(
    ['data', 'seeds'].flatMap((folder) =>
      [...filesIn(join(root, folder))].flatMap(([name, text]) =>
        /\.(json|geojson|txt)$/.test(name) && !name.startsWith('schemas/')
          ? [[`${folder}/${name}`, text] as const]
          : [],
      ),
    ),
  );

/** Checks a project after each step, and anew what no memory knows; both and what the page makes of it must be alike. */
function stepThrough(texts: Texts, steps: readonly RandomStep[]): void {
  const begun = beginCheck(texts, rareChecks);
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusal).slice(0, 500));
  let { checker } = begun;
  let page: Checked | null = null;
  let before: Checked | null = null;
  const done: (readonly Change[])[] = [];
  for (const [revision, step] of steps.entries()) {
    const changes = randomChanges(checker.work, step, done);
    if (step.how === 'undo') done.pop();
    else done.push(changes);
    checker = changedCheck(checker, changes);
    const checked = check(checker, revision);
    const { rare, ...known } = checker;
    const anew = check({ ...structuredClone(known), rare }, revision);
    expect(JSON.stringify(checked)).toBe(JSON.stringify(anew));
    page = wholeAnswer(page, structuredClone(changedAnswer(before, checked)));
    expect(page).toEqual(checked);
    before = checked;
  }
}

describe('a project that is checked after each change', () => {
  it.each([
    ['the small project', SMALL, 60, 6],
    ['the second project', projectIn(FIXTURE_ROOT), 10, 5],
    ['the data of this repository', projectIn('.'), 2, 3],
  ] as const)(
    'is told the same as one that is checked for the first time: %s',
    (_, texts, runs, most) => {
      fc.assert(
        fc.property(fc.array(RANDOM_STEP, { minLength: 1, maxLength: most }), (steps) =>
          stepThrough(texts, steps),
        ),
        { numRuns: fuzzRuns(runs) },
      );
    },
    600_000,
  );

  it('sees that any one mention of a place stands for a government', () => {
    const begun = beginCheck(projectIn(FIXTURE_ROOT), rareChecks);
    if (!begun.ok) throw new Error('refused');
    const { checker } = begun;
    check(checker, 0);
    for (const [at, before] of checker.work.places.entries())
      for (const [index, mention] of (before.mentions ?? []).entries()) {
        const other = { ...mention, use: 'metonym' as const };
        const after = { ...before, mentions: before.mentions?.with(index, other) };
        const next = changedCheck(checker, [{ list: 'places', at, before, after }]);
        const { rare, ...known } = next;
        const anew = check({ ...structuredClone(known), rare }, 0);
        expect(JSON.stringify(check(next, 0))).toBe(JSON.stringify(anew));
      }
  }, 120_000);
});
