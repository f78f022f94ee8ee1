import { describe, expect, it } from 'vitest';
import type { WrittenEvent } from '../../../src/compile/written';
import { mend } from '../../../src/workbench/card/mend';
import { beginCheck, changedCheck, check } from '../../../src/workbench/check/checker';
import { changeRecord } from '../../../src/workbench/work/recordEdits';
import { type Change, withChanges } from '../../../src/workbench/work/work';
import { FIXTURE_ROOT } from '../../fixtureProject';
import { editOf, fixtureWork, fresh, textsIn } from './fixtureWork';

const WORK = fixtureWork();
const BEGUN = beginCheck(textsIn(FIXTURE_ROOT), null);

const issuesAfter = (changes: readonly Change[]) => {
  if (!BEGUN.ok) throw new Error('the fixture is refused');
  return check(changedCheck(BEGUN.checker, changes), 1).issues;
};

/** Mends until nothing more can be mended; what is left. */
function leftAfter(changes: readonly Change[]) {
  let done = [...changes];
  const tried = issuesAfter(done).length;
  for (let round = 0; round <= tried; round += 1) {
    const base = fresh(withChanges(WORK, done));
    const built = issuesAfter(done)
      .map((issue) => mend(base, issue))
      .find((each) => each?.ok);
    if (!built?.ok) break;
    done = [...done, ...built.edit.changes];
  }
  return { tried, left: issuesAfter(done).map(({ reason }) => reason) };
}

const broken = (
  fits: (event: WrittenEvent) => boolean,
  change: (event: WrittenEvent) => WrittenEvent,
): readonly Change[] => {
  const event = WORK.events.find(fits);
  if (!event) throw new Error('no such record');
  return editOf(changeRecord(fresh(WORK), event.id, change)).changes;
};

const isAttack = ({ kind, places }: WrittenEvent) => kind === 'attack' && places.length > 0;

describe('what a rule alone can mend', () => {
  it.each<[string, readonly Change[]]>([
    [
      'a precision that the place cannot have',
      broken(isAttack, (it) => ({
        ...it,
        places: it.places.map((place) => ({ ...place, precision: 'region' as const })),
      })),
    ],
    [
      'a part that the kind does not have',
      broken(isAttack, (it) => ({
        ...it,
        places: it.places.map((place) => ({ ...place, role: 'from' as const })),
      })),
    ],
    [
      'a decision that nothing asks for',
      broken(isAttack, (it) => ({
        ...it,
        checked: [{ field: 'kind', value: 'attack', reason: 'It is one.' }],
      })),
    ],
    [
      'passages of a town that no mention covers',
      [
        {
          list: 'places',
          at: 1,
          before: WORK.places[1] ?? null,
          after: WORK.places[1] ? { ...WORK.places[1], mentions: [] } : null,
        },
      ],
    ],
  ])('%s', (_, changes) => {
    const { tried, left } = leftAfter(changes);
    expect(tried).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });

  it('leaves to a person what only a person can decide', () => {
    const changes = broken(isAttack, (it) => ({ ...it, when: '2019-03-11' }));
    const base = fresh(withChanges(WORK, changes));
    const issues = issuesAfter(changes).filter(({ field }) => field === 'when');
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.map((issue) => mend(base, issue))).toEqual(issues.map(() => null));
  });
});

it('writes the part of a place that the check reads from the words before it', () => {
  const event = WORK.events.find(isAttack);
  const [place] = event?.places ?? [];
  if (!event || !place) throw new Error('no such record');
  const issue = {
    ...{ file: 'data/events.json', record: event.id, field: 'places[0].role' },
    ...{ reason: 'does not make it so', fix: 'write "near" or "subject", or quote the words' },
  };
  const built = mend(fresh(WORK), { ...issue, value: `${place.place} location` });
  const edit = editOf(built ?? { ok: false, refusal: 'nothing' });
  const changed = withChanges(WORK, edit.changes).events.find(({ id }) => id === event.id);
  expect(changed?.places[0]).toMatchObject({ role: 'near', precision: 'near' });
  expect(mend(fresh(WORK), { ...issue, fix: 'write "via", or quote the words' })).toBeNull();
});
