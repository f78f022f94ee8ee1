import { describe, expect, it } from 'vitest';
import { edtfOfParts, readTypedWhen, whenParts } from '../../../src/domain/typedWhen';

const read = (text: string) => {
  const parts = readTypedWhen(text);
  return parts && edtfOfParts(parts);
};

describe('a date of a record, as it is typed', () => {
  it.each([
    ['8 Feb 2013', '2013-02-08'],
    ['février 2013', '2013-02'],
    ['2012', '2012'],
    ['about March 2012', '2012-03~'],
    ['vers le 8 février 2013', '2013-02-08~'],
    ['before 8 February 2013', '[..2013-02-08]'],
    ['au plus tard le 31 mars 2019', '[..2019-03-31]'],
    ['after January 2013', '[2013-01..]'],
    ['since November 2018', '2018-11/..'],
    ['depuis novembre 2018', '2018-11/..'],
    ['until 3 May 2020', '../2020-05-03'],
    ['between 8 and 11 February 2013', '[2013-02-08..2013-02-11]'],
    ['entre le 8 et le 11 février 2013', '[2013-02-08..2013-02-11]'],
    ['8 to 11 February 2013', '2013-02-08/2013-02-11'],
    ['Jan to Mar 2013', '2013-01/2013-03'],
    ['2012/2013', '2012/2013'],
    ['2013-01-01/2013-03-31', '2013-01-01/2013-03-31'],
    ['on Friday', null],
    ['before Friday', null],
    ['30 Feb 2013', null],
  ])('“%s” is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    '2013-02-08',
    '2012-03~',
    '[..2013-02]',
    '[2013..]',
    '[2013-01-01..2013-02-11]',
    '2013/2014',
    '2018-11/..',
    '../2020',
  ])('is taken apart and put together again: %s', (edtf) => {
    const parts = whenParts(edtf);
    expect(parts && edtfOfParts(parts)).toBe(edtf);
  });

  it('of another form stays as it is', () => {
    expect(whenParts('{2013-02-08,2013-02-10}')).toBeNull();
    expect(whenParts('201X')).toBeNull();
  });
});
