import { describe, it } from 'vitest';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { misread, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
const FIGHTING = '2013-02-10-gao-fighting';
const CAR = 'ctx-2013-02-21-kidal-car-bomb';
const GSIM = '2023-10-gsim-steps-up-attacks';

const FAULTS: Fault[] = [
  misread(
    'a term that ACLED does not have',
    GSIM,
    put(GSIM, { subtype: 'Armed clashes' }),
    /^subtype$/,
    /no sub-event type of ACLED/,
  ),
  misread(
    'a term of another kind',
    BOMBING,
    put(BOMBING, { subtype: 'Agreement' }),
    /^subtype$/,
    /“Agreement” is no attack/,
  ),
  misread(
    'a bombing without a word of one',
    FIGHTING,
    put(FIGHTING, { subtype: 'Suicide bomb' }),
    /^subtype$/,
    /“fighting” are no words of “Suicide bomb”/,
  ),
  [
    'an air strike without a word of one',
    (input) => {
      recordIn(input, 'context', CAR).subtype = 'Air/drone strike';
    },
    ['data/context.json', CAR, /^subtype$/, /no words of “Air/],
  ],
];

describe('a subtype is refused that is', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
