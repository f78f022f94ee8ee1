import { describe, it } from 'vitest';
import { expectRefused, type Fault } from './faults';
import { misread, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
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
];

describe('a subtype is refused that is', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
