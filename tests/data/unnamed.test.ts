import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/compile/sentences';
import { compileWith, project, recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { name } from './reading';

type Json = Record<string, unknown>;

/** Records that may go unseen: another tells the same words (codebook §3.11). */
const UNSEEN = 0.1;

const idsOf = (records: unknown): string[] => (records as { id: string }[]).map(({ id }) => id);

const FAULTS: Fault[] = [
  [
    'a sentence that is quoted for other fields only',
    name('2013-01-western-regional-states-keen', 'kind', 'Western'),
    ['data/sources.json', 'dw-2013-01', /characters/, /./],
  ],
];

describe('what a document tells', () => {
  it('is split into sentences', () => {
    const text = 'He said: "No." Then\nhe left.It was 12.5 km away (7 miles). “Yes.” End';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'He said: "No."',
      'Then',
      'he left.',
      'It was 12.5 km away (7 miles).',
      '“Yes.”',
      'End',
    ]);
  });

  it('is missed where its record is taken out', () => {
    const ids = idsOf((project.data.events as Json).events);
    const unseen = ids.filter((id) => {
      const { issues } = compileWith((input) => {
        const list = input.data.events as { events: { id: string }[] };
        list.events = list.events.filter((record) => record.id !== id);
      });
      // Neither renderings nor the context nor claims count: they only happen to name it.
      return !issues.some(({ file }) => /events|sources/.test(file));
    });
    expect(unseen.length, unseen.join(', ')).toBeLessThanOrEqual(ids.length * UNSEEN);
  });
});
