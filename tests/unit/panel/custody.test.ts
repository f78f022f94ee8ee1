import { describe, expect, it } from 'vitest';
import {
  type CustodyInput,
  type CustodyInterval,
  campCustody,
  campPlaces,
  custodyOn,
} from '../../../src/domain/custody';
import { isoOfDay } from '../../../src/domain/day';
import type { PlaceId } from '../../../src/domain/ids';
import type { EventRecord } from '../../../src/domain/record';
import { openProject } from '../../support';
import { AFP_1, actor, datasetOf, day, GAO, record, source, time } from './records';

const handover = (id: string, more: Partial<EventRecord>): EventRecord =>
  record(id, { kind: 'camp_handover', ...more });

const inputOf = (events: EventRecord[]): CustodyInput => ({
  events,
  actors: new Map([
    [actor('un').id, actor('un', { lifetime: { start: '2013-04', basis: { en: '', fr: '' } } })],
    [actor('army').id, actor('army')],
  ]),
  sources: new Map([[AFP_1, source(AFP_1, 'AFP', { published: '2023-11-05~' })]]),
});

const told = (intervals: readonly CustodyInterval[]) =>
  intervals.map((interval) => {
    const days = [interval.from, interval.to].map((end) => (end === null ? '' : isoOfDay(end)));
    const who = interval.type === 'held' ? interval.holders.join() : '';
    return `${days.join('/')} ${interval.type} ${who}`.trim();
  });

const reported = {
  ...{ source: AFP_1, exact: 'x', start: 0, end: 1, supports: [], words: [] },
  stance: 'supports' as const,
};

const left = handover('left', {
  time: time('2023-10-31'),
  quotes: [reported],
  actors: [{ actor: actor('un').id, role: 'departing' }],
});

describe('campCustody', () => {
  it('assumes nobody after a force that left, and no day before it existed', () => {
    expect(told(campCustody(inputOf([left]), GAO).intervals)).toEqual([
      '/2013-03-31 unknown',
      '2013-04-01/2023-10-30 held un',
      '2023-10-31/2023-10-31 changing',
      '2023-11-01/ unknown',
    ]);
    const after = custodyOn(inputOf([left]), GAO, day('2023-12-01'));
    expect(after).toMatchObject({ type: 'unknown', leftBy: { event: { id: 'left' } } });
    expect(custodyOn(inputOf([left]), GAO, day('2023-10-01'))).toMatchObject({
      startStated: false,
    });
  });

  it('knows a new holder until its latest report is published', () => {
    const given = handover('given', {
      status: 'claimed',
      time: time('2023-10-31'),
      actors: [
        { actor: actor('un').id, role: 'departing' },
        { actor: actor('army').id, role: 'receiving' },
      ],
      quotes: [reported],
    });
    const { intervals, transitions } = campCustody(inputOf([given]), GAO);
    expect(told(intervals).slice(2)).toEqual([
      '2023-10-31/2023-10-31 changing',
      '2023-11-01/2023-11-05 held army',
      '2023-11-06/ unknown',
    ]);
    expect(intervals[3]).toMatchObject({ standing: 'claimed', startStated: true });
    expect(transitions[0]).toMatchObject({ standing: 'claimed', before: ['un'], after: ['army'] });
  });

  it('keeps plans apart and takes seeking for no change of hands', () => {
    const plan = handover('plan', {
      status: 'superseded',
      time: time('2023-11-15'),
      actors: [{ actor: actor('un').id, role: 'departing' }],
    });
    const sought = handover('sought', {
      status: 'ongoing',
      time: time('2023-07-01', '2023-10-16', {
        ...{ startBasis: 'bounded', lasting: true },
        span: {
          startMin: day('2023-07-01'),
          startMax: day('2023-10-16'),
          endMin: day('2023-10-16'),
          endMax: day('2023-10-16'),
        },
      }),
      actors: [
        { actor: actor('un').id, role: 'departing' },
        { actor: actor('army').id, role: 'seeking' },
      ],
    });
    const custody = campCustody(inputOf([sought, plan]), GAO);
    expect(custody.transitions).toEqual([]);
    expect(custody.plans.map(({ id }) => id)).toEqual(['plan']);
    expect(told(custody.intervals)).toEqual([
      '/2013-03-31 unknown',
      '2013-04-01/2023-10-15 held un',
      '2023-10-16/2023-10-16 held un',
      '2023-10-17/ unknown',
    ]);
    expect(custody.intervals[2]).toMatchObject({ soughtBy: ['army'] });
  });

  it('never lets two intervals share a day', () => {
    const again = { ...left, id: 'again' as EventRecord['id'], time: time('2023-10-30') };
    const { intervals } = campCustody(inputOf([left, again]), GAO);
    for (const [index, { from, to }] of intervals.entries()) {
      if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
      const before = intervals[index - 1]?.to;
      if (before !== undefined && before !== null) expect(from).toBe(before + 1);
    }
  });

  it('finds camps only in towns', () => {
    const { places } = datasetOf([]);
    const elsewhere = handover('x', {
      places: [{ place: 'mali' as PlaceId, role: 'location', precision: 'country' }],
    });
    expect(campPlaces([left, elsewhere], places).map(({ id }) => id)).toEqual([GAO]);
  });
});

describe('the camps of the five documents', () => {
  const dataset = openProject();
  const on = (place: string, iso: string) => custodyOn(dataset, place as PlaceId, day(iso));

  it('leave Kidal to nobody named after the UN departure, and Gao without a word', () => {
    expect(on('kidal', '2023-10-30')).toMatchObject({ type: 'held', holders: ['minusma'] });
    expect(on('kidal', '2023-10-31').type).toBe('changing');
    expect(on('kidal', '2023-11-20')).toMatchObject({ type: 'unknown' });
    expect(campCustody(dataset, 'gao' as PlaceId).statements.filter(isCorpus)).toEqual([]);
  });

  it('claim Konna for MUJAO on one day, and not the next', () => {
    expect(on('konna', '2013-01-11')).toMatchObject({ holders: ['mujao'], standing: 'claimed' });
    expect(on('konna', '2013-01-12').type).toBe('unknown');
  });
});

const isCorpus = ({ tier }: EventRecord) => tier === 'corpus';
