import { describe, expect, it } from 'vitest';
import { accountForDocuments } from '../../src/compile/accountForDocuments';
import { compileEvents } from '../../src/compile/compileEvents';
import { compileMentions } from '../../src/compile/compileMentions';
import { readDocuments } from '../../src/compile/documents';
import { parseDataFiles } from '../../src/compile/parseDataFiles';
import { sentencesOf } from '../../src/domain/sentences';
import { compileProject, project } from '../support';
import { expectRefused, type Fault } from './faults';
import { name } from './misread';

type Json = Record<string, unknown>;

/** The share of records that may go unseen: of two that rest on the same words, one does. */
const UNSEEN = 0.06;

const CONVOY = '2023-10-31-kidal-gao-convoy';

/** What of a document is then told of by none, though a record quotes it. */
const FAULTS: Fault[] = [
  [
    'the other of two days',
    name('2013-02-08-gao-suicide-bombing', 'when', 'Saturday'),
    ['data/sources.json', 'bbc-2013-02', /characters/, /this date: "on Friday"/],
  ],
  [
    'a figure that no record names',
    (input) => {
      name(CONVOY, 'strength', 'trucks')(input);
    },
    ['data/sources.json', 'spectator-2023-10', /characters/, /this figure: "100"/],
  ],
  [
    'a second verb',
    name('2023-10-un-hastens-exit', 'kind', 'hastening its exit'),
    ['data/sources.json', 'spectator-2023-10', /characters/, /this verb: "does not want"/],
  ],
  [
    'a sentence whose record is taken out, while another quotes it',
    (input) => {
      const list = input.data.events as { events: Json[] };
      list.events = list.events.filter(({ id }) => id !== '2013-01-western-regional-states-keen');
    },
    ['data/sources.json', 'dw-2013-01', /characters/, /this sentence.*Western and regional/],
  ],
];

describe('what a document tells', () => {
  it.each(FAULTS)('is missed: %s', (...fault) => expectRefused(fault));

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
    const parsed = parseDataFiles(project.data);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { documents } = readDocuments(parsed.files.sources, project.seeds);
    const { places } = compileMentions(parsed.files.places, documents, parsed.files.project);
    const { records } = compileEvents(parsed.files, places, documents);
    const claims = compileProject().dataset.claims;
    const unseen = records.filter(({ id }) => {
      const events = records.filter((record) => record.id !== id);
      const related = events.some((record) => record.related.some(({ event }) => event === id));
      return !related && accountForDocuments(documents, { events, claims }, '').issues.length === 0;
    });
    const ids = unseen.map((record) => record.id).join(', ');
    expect(unseen.length, ids).toBeLessThanOrEqual(records.length * UNSEEN);
  });
});
