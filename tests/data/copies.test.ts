import { describe, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { recordIn } from '../support';
import { expectRefused } from './faults';

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
