import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../src/domain/day';
import type { RecordTime } from '../../../src/domain/record';
import { type TimedRecord, timesOf } from '../../../src/domain/recordTimes';
import { day } from '../../support';

const REPORTS = [
  { day: day('2013-01-11'), approximate: false },
  { day: day('2013-02-12'), approximate: true },
];

/** The time of a record that two documents tell, of which the second prints no date. */
function timeOf(record: Pick<TimedRecord, 'when' | 'status'>, isDated = true): RecordTime {
  const time = timesOf({
    recordOf: () => undefined,
    reportsOf: () => REPORTS,
    isDated: () => isDated,
    beginningOf: () => null,
  })({ id: 'it', actors: [], ...record });
  if (!time || !('span' in time)) throw new Error(`no time: ${JSON.stringify(time)}`);
  return time;
}
const endOf = (time: RecordTime) => [isoOfDay(time.span.endMax), time.endBasis, time.approximate];

describe('the time of a record', () => {
  it('is known until its latest report, which may print no date', () => {
    const time = timeOf({ when: '../..', status: 'ongoing' });
    expect(endOf(time)).toEqual(['2013-02-12', 'known_until', true]);
    expect([isoOfDay(time.span.startMin), time.startBasis]).toEqual(['2013-02-12', 'unknown']);
  });

  it('of a state told as over is known until the first report', () => {
    expect(endOf(timeOf({ when: '2012-04/..', status: 'occurred' }))).toEqual([
      ...['2013-01-11', 'known_until', false],
    ]);
  });

  it('of a plan reaches as far as the date that it names', () => {
    expect(endOf(timeOf({ when: '2013-09/..', status: 'planned' }))[0]).toBe('2013-09-30');
  });

  it('has bounds and no reported ends where no words carry its date', () => {
    const time = timeOf({ when: '2013-01-10/2013-02-01', status: 'occurred' }, false);
    expect([time.startBasis, time.endBasis]).toEqual(['bounded', 'bounded']);
  });

  it('has no reported end that is only the day of its report', () => {
    const by = timeOf({ when: '[..2013-02-12]', status: 'claimed' });
    expect(by.endBasis).toBe('bounded');
    expect(timeOf({ when: '2013-02-12', status: 'occurred' }).endBasis).toBe('stated');
    expect(timeOf({ when: '[2013-02-08..2013-02-10]', status: 'occurred' }).endBasis).toBe(
      'stated',
    );
  });
});
