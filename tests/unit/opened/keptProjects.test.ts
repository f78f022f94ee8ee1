import { expect, it } from 'vitest';
import { keptIn } from '../../../src/opened/keptProjects';
import { openGiven } from '../../../src/project/openGiven';
import { zipOf } from '../../zippedProject';

const file = new Blob([new Uint8Array(zipOf())]);
const outcome = await openGiven({ type: 'zip', file });
if (outcome.type !== 'opened') throw new Error(outcome.type);
const { parts, report, files } = outcome;
const kept = { format: 2, name: 'port-alder.zip', parts, report, files };

it('a project that was kept whole is shown as it was', () => {
  expect(keptIn(structuredClone(kept))).toEqual({
    type: 'project',
    project: { name: 'port-alder.zip', parts, report },
  });
});

it.each([
  ['of another version', { format: 0 }],
  ['without its dataset', { parts: { ...parts, dataset: undefined } }],
  ['with a dataset of another shape', { parts: { ...parts, dataset: { events: 3 } } }],
  ['without its stories', { parts: { ...parts, stories: null } }],
  ['without its report', { report: undefined }],
])('one %s is made anew of its files', (_, change) => {
  expect(keptIn({ ...kept, ...change })).toEqual({ type: 'files', name: 'port-alder.zip', files });
});

it.each([
  ['nothing', null],
  ['a text', 'project'],
  ['no name', { ...kept, name: 3 }],
  ['neither parts nor files', { ...kept, parts: null, files: [] }],
  ['files that are none', { ...kept, parts: null, files: [['data/events.json', 'text']] }],
])('%s is damaged', (_, value) => {
  expect(keptIn(value)).toEqual({ type: 'damaged' });
});
