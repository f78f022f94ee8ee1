import { describe, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { misread, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
const CLAIM = '2013-02-10-mujao-claim';
const GSIM = '2023-10-gsim-steps-up-attacks';
const KIDAL = 'ctx-2023-11-14-kidal';

type Json = Record<string, unknown>;

function copyUnder(input: CompileInput, file: 'events' | 'context', id: string, as: string): void {
  const { [file]: list } = input.data[file] as Record<string, Json[]>;
  list?.push({ ...structuredClone(recordIn(input, file, id)), id: as });
}

const FAULTS: Fault[] = [
  misread(
    'violence as politics where nobody speaks',
    BOMBING,
    put(BOMBING, { kind: 'political', subtype: undefined }),
    /^kind$/,
    /is violence, and nobody speaks/,
  ),
  misread(
    'a claim as the deed',
    CLAIM,
    put(CLAIM, { kind: 'attack', status: 'claimed' }),
    /^kind$/,
    /somebody claims it/,
  ),
  [
    'the same words under another id',
    (input) => copyUnder(input, 'events', GSIM, '2023-10-jnim-attacks'),
    ['data/events.json', '2023-10-jnim-attacks', /^\(record\)$/, /in the same words what/],
  ],
  [
    'the same statement under another id',
    (input) => copyUnder(input, 'context', KIDAL, `${KIDAL}-taken`),
    ['data/context.json', `${KIDAL}-taken`, /^\(record\)$/, /in the same words what/],
  ],
];

describe('a record is refused that tells', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
