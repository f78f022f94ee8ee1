import { describe, expect, it } from 'vitest';
import { compileProject, compileWith, recordIn } from '../support';
import { expectRefused, type Fault } from './faults';

type Json = Record<string, unknown>;
const PLAN = '2023-11-15-kidal-departure-plan';
const MARKET = '2013-02-11-gao-market-closed';
const CLAIM = 'dw-konna-mopti-distance';

/** Few fields may be left to a coder's word: each is one that the check cannot see into. */
const MOST_DECISIONS = 24;

const FAULTS: Fault[] = [
  [
    'without which the field is refused',
    (input) => {
      delete recordIn(input, 'events', PLAN).checked;
    },
    ['data/events.json', PLAN, /^id$/, /lies outside/],
  ],
  [
    'for another value',
    (input) => {
      const [entry] = recordIn(input, 'events', PLAN).checked as Json[];
      if (entry) entry.value = '2023-11-14-kidal-departure-plan';
    },
    ['data/events.json', PLAN, /^id$/, /lies outside/],
  ],
  [
    'that nothing asks for',
    (input) => {
      recordIn(input, 'events', MARKET).checked = [
        { field: 'when', value: '2013-02-11', reason: 'to be sure' },
      ];
    },
    ['data/events.json', MARKET, /^checked\[0\]$/, /nothing is to be decided/],
  ],
  [
    'that nothing asks for in a claim',
    (input) => {
      recordIn(input, 'geographic-claims', CLAIM).checked = [
        { field: 'stated_km', value: '600', reason: 'to be sure' },
      ];
    },
    ['data/geographic-claims.json', CLAIM, /^checked\[0\]$/, /nothing is to be decided/],
  ],
];

describe('a coder’s decision', () => {
  it.each(FAULTS)('is needed or refused: %s', (...fault) => expectRefused(fault));

  it('is one of few, and told with its reason', () => {
    const { decisions } = compileProject();
    expect(decisions).toContainEqual({
      ...{ file: 'data/events.json', record: PLAN, field: 'id', value: PLAN },
      reason: expect.stringMatching(/^Published before/),
    });
    expect(decisions.length).toBeLessThanOrEqual(MOST_DECISIONS);
  });

  it('decides about a claim, too', () => {
    const { issues } = compileWith((input) => {
      Object.assign(recordIn(input, 'geographic-claims', CLAIM), {
        stated_km: 60,
        checked: [{ field: 'stated_km', value: '60', reason: 'a slip of the report' }],
      });
    });
    expect(issues.filter(({ file }) => file === 'data/geographic-claims.json')).toEqual([]);
  });
});
