import { describe, expect, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { compileWith, recordIn } from '../support';
import { expectRefused, type Fault } from './faults';

type Json = Record<string, unknown>;
const BOMBING = '2013-02-08-gao-suicide-bombing';
const VACATED = '2023-10-31-kidal-camp-vacated';

const event = (input: CompileInput, id: string) => recordIn(input, 'events', id);
const evidence = (input: CompileInput, id: string) => event(input, id).evidence as Json[];
const firstEvidence = (input: CompileInput, id: string): Json => evidence(input, id)[0] ?? {};

const FAULTS: Fault[] = [
  [
    'a shape the schema does not allow',
    (input) => {
      event(input, BOMBING).kind = 'bombing';
    },
    ['data/events.json', BOMBING, /^kind$/, /attack/],
  ],
  [
    'a field the schema does not know',
    (input) => {
      event(input, BOMBING).colour = 'red';
    },
    ['data/events.json', BOMBING, /^colour$/, /colour/],
  ],
  [
    'a dangling place',
    (input) => {
      event(input, BOMBING).places = [{ place: 'atlantis', role: 'location', precision: 'exact' }];
    },
    ['data/events.json', BOMBING, /places\[0\]/, /no atlantis/],
  ],
  [
    'a dangling actor',
    (input) => {
      event(input, BOMBING).actors = [{ actor: 'nobody', role: 'attacker' }];
    },
    ['data/events.json', BOMBING, /actors\[0\]/, /no nobody/],
  ],
  [
    'a dangling relation',
    (input) => {
      event(input, BOMBING).related = [{ event: 'no-such-event', relation: 'after' }];
    },
    ['data/events.json', BOMBING, /related\[0\]/, /no-such-event/],
  ],
  [
    'an id used twice',
    (input) => {
      const list = (input.data.events as { events: Json[] }).events;
      list.push(structuredClone(event(input, BOMBING)));
    },
    ['data/events.json', BOMBING, /^id$/, /twice/],
  ],
  [
    'an id that was given up, used again',
    (input) => {
      event(input, BOMBING).id = '2013-01-groups-endorse-sharia';
    },
    ['data/events.json', '2013-01-groups-endorse-sharia', /^id$/, /given up/],
  ],
  [
    'an id that was given up and leads nowhere',
    (input) => {
      const { retired } = input.data.events as { retired: Json[] };
      Object.assign(retired[0] ?? {}, { now: 'no-such-event' });
    },
    ['data/events.json', '2013-01-groups-endorse-sharia', /^now$/, /no-such-event/],
  ],
  [
    'a date that is no EDTF',
    (input) => {
      event(input, BOMBING).when = '8 Feb 2013';
    },
    ['data/events.json', BOMBING, /^when$/, /not an EDTF date/],
  ],
  [
    'an ongoing state that begins after its reports',
    (input) => {
      event(input, BOMBING).when = '2013-03-05/..';
    },
    ['data/events.json', BOMBING, /^when$/, /after the publication/],
  ],
  [
    'the first of a month where no words name a day',
    (input) => {
      event(input, '2012-04-northern-mali-seized').when = '2012-04-01';
    },
    ['data/events.json', '2012-04-northern-mali-seized', /^when$/, /first of a month/],
  ],
  [
    'an actor before its time',
    (input) => {
      event(input, BOMBING).actors = [{ actor: 'minusma', role: 'target' }];
    },
    ['data/events.json', BOMBING, /actors\[0\]/, /did not exist/],
  ],
  [
    'words that the document does not have',
    (input) => {
      firstEvidence(input, BOMBING).exact = 'Three checkpoints in Gao were hit.';
    },
    ['data/events.json', BOMBING, /evidence\[0\]/, /not verbatim/],
  ],
  [
    'words that stand twice',
    (input) => {
      firstEvidence(input, BOMBING).exact = 'Gao';
    },
    ['data/events.json', BOMBING, /evidence\[0\]/, /stands \d+ times/],
  ],
  [
    'words from boilerplate',
    (input) => {
      firstEvidence(input, BOMBING).exact = 'French soldiers near Gao';
    },
    ['data/events.json', BOMBING, /evidence\[0\]/, /boilerplate/],
  ],
  [
    'a strength that no quotation states',
    (input) => {
      event(input, BOMBING).strength = { stated: 'about 40', value: 40, unit: 'fighters' };
    },
    ['data/events.json', BOMBING, /strength/, /about 40/],
  ],
  [
    'swapped coordinates',
    (input) => {
      const kidal = recordIn(input, 'places', 'kidal');
      [kidal.lon, kidal.lat] = [48.441, 1.408];
    },
    ['data/places.json', 'kidal', /lon/, /outside West Africa/],
  ],
  [
    'a drawn place in New York',
    (input) => {
      recordIn(input, 'places', 'new-york').kind = 'town';
    },
    ['data/places.json', 'new-york', /lon/, /outside West Africa/],
  ],
  [
    'an outline that no area has',
    (input) => {
      recordIn(input, 'places', 'northern-mali').outline = ['ML99'];
    },
    ['data/places.json', 'northern-mali', /outline/, /ML99/],
  ],
  [
    'a place role that the kind has not',
    (input) => {
      event(input, BOMBING).places = [{ place: 'gao', role: 'toward', precision: 'exact' }];
    },
    ['data/events.json', BOMBING, /places\[0\]\.role/, /attack.*toward/],
  ],
  [
    'an actor role that the kind has not',
    (input) => {
      event(input, BOMBING).actors = [{ actor: 'mujao', role: 'receiving' }];
    },
    ['data/events.json', BOMBING, /actors\[0\]\.role/, /attack.*receiving/],
  ],
  [
    'a vacated camp with a recipient',
    (input) => {
      (event(input, VACATED).actors as Json[]).push({ actor: 'malian-army', role: 'receiving' });
    },
    ['data/events.json', VACATED, /actors/, /no receiving actor/],
  ],
  [
    'a completed handover to nobody',
    (input) => {
      event(input, VACATED).ownSubtype = 'partial_handover';
    },
    ['data/events.json', VACATED, /ownSubtype/, /left, not handed over/],
  ],
  [
    'a region as an exact point',
    (input) => {
      event(input, '2023-10-14-un-concern').places = [
        { place: 'northern-mali', role: 'location', precision: 'exact' },
      ];
    },
    ['data/events.json', '2023-10-14-un-concern', /precision/, /no point stands for it/],
  ],
  [
    'a town as a whole region',
    (input) => {
      event(input, BOMBING).places = [{ place: 'gao', role: 'location', precision: 'region' }];
    },
    ['data/events.json', BOMBING, /precision/, /finer/],
  ],
  [
    'a geographic claim about nothing',
    (input) => {
      const claims = (input.data['geographic-claims'] as { claims: Json[] }).claims;
      if (claims[0]) claims[0].subject = 'atlantis';
    },
    ['data/geographic-claims.json', 'dw-konna-mopti-distance', /subject/, /atlantis/],
  ],
];

describe('compile rejects', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));

  it('a sentence that no record accounts for', () => {
    const { dataset, issues, coverage } = compileWith((input) => {
      const list = input.data.events as { events: Json[] };
      list.events = list.events.filter(({ id }) => id !== '2013-02-11-gao-market-closed');
    });
    expect(dataset).toBeNull();
    const text = "The city's main market remained closed on Monday, following the violence.";
    expect(coverage.flatMap(({ uncovered }) => uncovered.map((gap) => gap.text))).toEqual([text]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        file: 'data/sources.json',
        record: 'bbc-2013-02',
        reason: expect.stringContaining(text),
      }),
    );
  });

  it('a document that no source names', () => {
    const { issues } = compileWith((input) => {
      Object.assign(input.seeds, { 'stray.txt': 'Stray words.' });
    });
    expect(issues).toContainEqual(expect.objectContaining({ record: 'stray.txt' }));
  });
});
