import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, isUnsaid } from '../../../../src/events/read/values/missing';
import { readCountText, readNumber } from '../../../../src/events/read/values/numberText';
import { fuzzRuns } from '../../../fuzzRuns';

const countOf = (text: string) => {
  const reading = readCountText(text);
  if (reading.type === 'count') return reading.count;
  return reading.type === 'unknown' ? null : reading.problem;
};

describe('a count of people', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['12.0', 12],
    ['12.00', 12],
    ['12,0', 12],
    ['1,234', 1_234],
    ['1.234', 1_234],
    ['1 234', 1_234],
    ['1\u00a0234', 1_234],
    ['1\u202f234', 1_234],
    ["1'234", 1_234],
    ['1’234', 1_234],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.00', 1_234],
    ['1.234,0', 1_234],
    ['12,34,567', 1_234_567],
    ['12,000', 12_000],
    ['0.000', 0],
    ['1234.000', 1_234],
    ['١٢٣', 123],
    ['۱٬۲۳۴', 1_234],
    ['+12', 12],
    ['1e3', 1_000],
    ['-99', null],
    ['-1', null],
    ['', null],
    ['NaN', null],
    ['NULL', null],
    ['n/a', null],
    ['–', null],
    ['unknown', null],
    ['12.000', 'unclear_number'],
    ['10+', 'unclear_number'],
    ['>10', 'unclear_number'],
    ['~10', 'unclear_number'],
    ['at least 10', 'unclear_number'],
    ['10-15', 'unclear_number'],
    ['10–15', 'unclear_number'],
    ['12 killed', 'unclear_number'],
    ['1,23', 'bad_number'],
    ['1.5', 'bad_number'],
    ['1,234.5', 'unclear_number'],
    ['1,2345', 'bad_number'],
    ['several', 'bad_number'],
    ['9999999999', 'out_of_range'],
    ['inf', 'out_of_range'],
  ])('%s is %s', (text, count) => {
    expect(countOf(text)).toBe(count);
  });

  it('is what it is with any mark of thousands, or not read at all', () => {
    const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'es-ES', 'de-CH', 'en-IN', 'ar-EG');
    fc.assert(
      fc.property(fc.nat(0x7fffffff), locale, (count, language) => {
        const read = countOf(count.toLocaleString(language));
        // 12.000 could be 12.
        if (read !== 'unclear_number') expect(read).toBe(count);
        else expect(count % 1_000).toBe(0);
      }),
      { numRuns: fuzzRuns(500) },
    );
  });
});

describe('a number', () => {
  it.each([
    ['16.27', 16.27],
    ['16,27', 16.27],
    ['-0,05', -0.05],
    ['\u22120.05', -0.05],
    ['١٦٫٢٧', 16.27],
    [' 16.27 ', 16.27],
    ['1,234', 1.234],
    ['1,234,567', Number.NaN],
    ['0x10', Number.NaN],
    ['', Number.NaN],
    ['∞', Number.POSITIVE_INFINITY],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('what is not known', () => {
  it.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    '.',
    '?',
    'NaN',
    'nan',
    'NULL',
    'None',
    'N/A',
    'n/a',
    'NA',
    '#N/A',
    'NaT',
    '\\N',
  ])('%j', (text) => {
    expect(isMissing(text)).toBe(true);
  });
  it.each([
    'Unknown',
    'inconnu',
    'Non renseigné',
    'desconocido',
    'غير معروف',
    '0000-00-00',
    ' n.d. ',
  ])('%j in words', (text) => {
    expect(isMissing(text)).toBe(true);
  });
  it.each(['0', '-0.04', 'Gao', '2013-02-30', 'x1', '0.0'])('%j is known', (text) => {
    expect(isMissing(text)).toBe(false);
  });
  it('is of texts only what programs write', () => {
    expect(['NULL', 'nan', 'N/A', 'None'].every(isUnsaid)).toBe(true);
    expect(['NA', 'Unknown', '-', ''].some(isUnsaid)).toBe(false);
  });
});
