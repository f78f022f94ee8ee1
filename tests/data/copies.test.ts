import { describe, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { recordIn } from '../support';
import { expectRefused } from './faults';

describe('documents of one origin are refused for', () => {
  it('having no sentence in common', () => {
    expectRefused([
      'an origin that is another’s',
      (input) => {
        recordIn(input, 'sources', 'bbc-2013-02').origin = recordIn(
          input,
          'sources',
          'dw-2013-01',
        ).origin;
      },
      ['data/sources.json', 'bbc-2013-02', /^origin$/, /no sentence is nearly one of dw-2013-01/],
    ]);
  });
});

describe('documents of two origins are refused for', () => {
  it.each([
    [
      'sentences that one has from the other',
      (input: CompileInput) => {
        recordIn(input, 'sources', 'urdupoint-2023-10').origin = 'UrduPoint';
      },
      'urdupoint-2023-10',
    ],
    [
      'sentences that the other has from it',
      (input: CompileInput) => {
        recordIn(input, 'sources', 'spectator-2023-10').origin = 'The Spectator';
      },
      'urdupoint-2023-10',
    ],
  ])('%s', (what, plant, record) => {
    expectRefused([what, plant, ['data/sources.json', record, /^origin$/, /nearly a sentence of/]]);
  });
});
