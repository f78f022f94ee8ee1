import { describe, expect, it } from 'vitest';
import type { WrittenEvent } from '../../../src/compile/written';
import {
  addDifference,
  addReading,
  removeDifference,
} from '../../../src/workbench/work/differenceEdits';
import { contradictBy } from '../../../src/workbench/work/quoteEdits';
import { type Work, withChanges } from '../../../src/workbench/work/work';
import { editOf, fixtureWork, fresh, wordsIn } from './fixtureWork';

const WHOLE = fixtureWork();
const EVENT = WHOLE.events.find(({ differences }) => differences === undefined);
const ID = EVENT?.id ?? '';
const [QUOTE] = EVENT?.evidence ?? [];
const SOURCE = QUOTE?.source ?? '';
const EXACT = QUOTE?.exact ?? '';
const [FIRST = '', SECOND = ''] = EXACT.match(/\p{L}{5,}/gu) ?? [];

const recordIn = (work: Work): WrittenEvent | undefined => work.events.find(({ id }) => id === ID);
const at = (words: string) => wordsIn(WHOLE, SOURCE, words, wordsIn(WHOLE, SOURCE, EXACT).start);
const WHAT = { en: 'What it was', fr: 'Ce que c’était' };

describe('what sources tell differently', () => {
  it('comes into a record with the words of two places, and takes a third', () => {
    const added = withChanges(
      WHOLE,
      editOf(addDifference(fresh(WHOLE), ID, WHAT, [at(FIRST), at(SECOND)])).changes,
    );
    const readings = recordIn(added)?.differences?.[0]?.readings ?? [];
    expect(recordIn(added)?.differences).toHaveLength(1);
    expect(readings.map(({ exact }) => exact)).toEqual([FIRST, SECOND]);
    const more = withChanges(added, editOf(addReading(fresh(added), ID, 0, at(EXACT))).changes);
    expect(recordIn(more)?.differences?.[0]?.readings).toHaveLength(3);
    const gone = withChanges(more, editOf(removeDifference(fresh(more), ID, 0)).changes);
    expect(recordIn(gone)).toEqual(EVENT);
  });

  it('is no difference with the words of one place', () => {
    expect(addDifference(fresh(WHOLE), ID, WHAT, [at(FIRST)])).toEqual({
      ok: false,
      refusal: 'no_words',
    });
  });
});

describe('a quotation that contradicts its record in part', () => {
  it('stands twice, the second time with the words that contradict', () => {
    const once = withChanges(
      WHOLE,
      editOf(contradictBy(fresh(WHOLE), ID, 0, 'kind', at(FIRST))).changes,
    );
    const passage = { source: SOURCE, exact: EXACT };
    expect(recordIn(once)?.evidence.slice(0, 2)).toMatchObject([
      { ...passage, supports: QUOTE?.supports },
      { ...passage, supports: { kind: FIRST }, stance: 'contradicts' },
    ]);
    const twice = withChanges(
      once,
      editOf(contradictBy(fresh(once), ID, 0, 'status', at(SECOND))).changes,
    );
    expect(recordIn(twice)?.evidence).toHaveLength((EVENT?.evidence.length ?? 0) + 1);
    expect(recordIn(twice)?.evidence[1]?.supports).toEqual({ kind: FIRST, status: SECOND });
  });
});
