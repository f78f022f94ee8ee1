import { describe, expect, it } from 'vitest';
import { closeTime, type TimeBounds } from '../../../src/domain/closeTime';
import { isoOfDay } from '../../../src/domain/day';
import { readEdtf } from '../../../src/domain/edtf';
import { day } from '../../support';

const published = day('2013-02-12');

function close(when: string, bounds: Partial<TimeBounds> = {}) {
  const read = readEdtf(when);
  if (!read.ok) throw new Error(read.reason);
  return closeTime(read.reading, { notBefore: null, knownUntil: published, ...bounds });
}

function days(when: string, bounds?: Partial<TimeBounds>): string[] {
  const time = close(when, bounds);
  if (!time) return ['impossible'];
  const { startMin, startMax, endMin, endMax } = time.span;
  return [startMin, startMax, endMin, endMax].map(isoOfDay);
}

describe('closeTime', () => {
  it('knows an open end until its latest report', () => {
    expect(days('2013-01-10/..')).toEqual(['2013-01-10', '2013-01-10', '2013-02-12', '2013-02-12']);
    expect(close('2013-01-10/..')).toMatchObject({ startBasis: 'stated', endBasis: 'known_until' });
  });

  it('bounds an open start, and is certain only where it is reported', () => {
    const bounds = { notBefore: day('2011-10-01') };
    expect(days('../2013-02-12', bounds)).toEqual([
      '2011-10-01',
      '2013-02-12',
      '2013-02-12',
      '2013-02-12',
    ]);
    expect(close('../2013-02-12', bounds)).toMatchObject({ startBasis: 'bounded' });
  });

  it('claims nothing before the report where nothing bounds the start', () => {
    expect(days('../2013-02-12')).toEqual(['2013-02-12', '2013-02-12', '2013-02-12', '2013-02-12']);
    expect(close('../2013-02-12')).toMatchObject({ startBasis: 'unknown' });
  });

  it('keeps "some day up to" one occurrence on one of the days', () => {
    const bounds = { notBefore: day('2013-02-01') };
    expect(days('[..2013-02-12]', bounds)).toEqual([
      '2013-02-01',
      '2013-02-12',
      '2013-02-01',
      '2013-02-12',
    ]);
  });

  it('lets nothing begin after its end', () => {
    expect(days('2012-04/2012-04-15')).toEqual([
      '2012-04-01',
      '2012-04-15',
      '2012-04-15',
      '2012-04-15',
    ]);
  });

  it('refuses what begins after its reports', () => {
    expect(days('2013-03-01/..')).toEqual(['impossible']);
  });
});
