import { expect, it } from 'vitest';
import { readStated } from '../../../src/workbench/card/statedNumber';

it.each([
  ['over 100 trucks', { qualifier: 'over', value: 100, unit: 'trucks' }],
  ['some 4,000 soldiers', { qualifier: 'some', value: 4000, unit: 'soldiers' }],
  ['environ 1\u202F200 hommes', { qualifier: 'environ', value: 1200, unit: 'hommes' }],
  ['14 soldiers', { value: 14, unit: 'soldiers' }],
  ['2.5 tonnes', { value: 2.5, unit: 'tonnes' }],
  // What only a person reads is left to him.
  ['1.5 million people', null],
  ['300 thousand people', null],
  ['2,5 tonnes', null],
  ['several thousand troops', null],
])('“%s” states %j', (stated, read) => {
  expect(readStated(stated)).toEqual(read);
});
