import { describe, expect, it } from 'vitest';
import { MAX_ROAD_KM_PER_DAY } from '../../src/compile/checkMovement';
import type { CompileInput } from '../../src/compile/compile';
import { compileWith, recordIn } from '../support';
import { expectRefused, type Fault } from './faults';

type Json = Record<string, unknown>;
const BOMBING = '2013-02-08-gao-suicide-bombing';
const BARRACKS = '2013-01-10-konna-barracks';
const VACATED = '2023-10-31-kidal-camp-vacated';
const CONVOY = '2023-10-31-kidal-gao-convoy';
const SEIZED = '2012-04-northern-mali-seized';

const event = (input: CompileInput, id: string) => recordIn(input, 'events', id);
const evidence = (input: CompileInput, id: string, index = 0): Json =>
  (event(input, id).evidence as Json[])[index] ?? {};
const supports = (input: CompileInput, id: string, index = 0) =>
  evidence(input, id, index).supports as Json;
/** The taken barracks as if they had been handed over. */
const handOver = (input: CompileInput): void => {
  const record = event(input, BARRACKS);
  record.kind = 'camp_handover';
  record.ownSubtype = undefined;
  for (const actor of record.actors as Json[])
    if (actor.role !== 'speaker')
      actor.role = actor.role === 'controlling' ? 'receiving' : 'departing';
};
const addEvent = (input: CompileInput, record: Json) =>
  (input.data.events as { events: Json[] }).events.push(record);

const EVENTS = 'data/events.json';
const PLACES = 'data/places.json';

const QUOTE_FIELDS: Fault[] = [
  [
    'words for a field that the quote does not contain',
    (input) => {
      supports(input, BOMBING).when = 'on Monday';
    },
    [EVENTS, BOMBING, /^evidence\[0\]\.supports\.when$/, /used for a field it does not contain/],
  ],
  [
    'one of several words that the quote does not contain',
    (input) => {
      supports(input, BOMBING).places = ['in Gao', 'in Kidal'];
    },
    [EVENTS, BOMBING, /^evidence\[0\]\.supports\.places$/, /no "in Kidal"/],
  ],
  [
    'words for a strength that lack its number',
    (input) => {
      supports(input, CONVOY).strength = 'the convoy';
    },
    [EVENTS, CONVOY, /^evidence\[0\]\.supports\.strength$/, /lack "100"/],
  ],
  [
    'words for a field that the record does not have',
    (input) => {
      supports(input, BOMBING).strength = 'Two checkpoints';
    },
    [EVENTS, BOMBING, /^evidence\[0\]\.supports\.strength$/, /the record does not have/],
  ],
  [
    'a quote that supports nothing',
    (input) => {
      evidence(input, BOMBING).supports = {};
    },
    [EVENTS, BOMBING, /^evidence\[0\]\.supports$/, /at least one field/],
  ],
];

const FALSE_PRECISION: Fault[] = [
  [
    'a month written as its first and last day',
    (input) => {
      event(input, SEIZED).when = '2012-04-01/2012-04-30';
    },
    [EVENTS, SEIZED, /^when$/, /whole month written as days/],
  ],
  [
    'a month written as a set of days',
    (input) => {
      event(input, SEIZED).when = '[2012-04-01..2012-04-30]';
    },
    [EVENTS, SEIZED, /^when$/, /whole month written as days/],
  ],
  [
    '1 January for a year',
    (input) => {
      event(input, '2014-deal').when = '2014-01-01';
    },
    [EVENTS, '2014-deal', /^when$/, /first of a month/],
  ],
  [
    'a first of the month that only other words of the quote name',
    (input) => {
      event(input, '2023-12-31-un-withdrawal-deadline').when = '2023-12-01';
    },
    [EVENTS, '2023-12-31-un-withdrawal-deadline', /^when$/, /first of a month/],
  ],
  [
    'coordinates to four decimals',
    (input) => {
      recordIn(input, 'places', 'kidal').lat = 18.4411;
    },
    [PLACES, 'kidal', /^lat$/, /finer than 0\.001/],
  ],
  [
    'a region with a point',
    (input) => {
      Object.assign(recordIn(input, 'places', 'northern-mali'), { lon: -1, lat: 18 });
    },
    [PLACES, 'northern-mali', /^lon$/, /no point/],
  ],
];

const movement = (to: string, when: string): Json => ({
  places: [
    { place: 'kidal', role: 'from', precision: 'exact' },
    { place: to, role: 'to', precision: 'exact' },
  ],
  when,
});

const OCCURRENCES: Fault[] = [
  [
    'a movement faster than any convoy',
    (input) => {
      Object.assign(event(input, CONVOY), movement('new-york', '2023-10-31'));
    },
    [EVENTS, CONVOY, /^places$/, /impossible speed/],
  ],
  [
    'a recipient that no quote names',
    (input) => {
      Object.assign(event(input, VACATED), { subtype: 'Non-violent transfer of territory' });
      (event(input, VACATED).actors as Json[]).push({ actor: 'malian-army', role: 'receiving' });
    },
    [EVENTS, VACATED, /^actors\[1\]$/, /no words quoted for "actors" name malian-army/],
  ],
  [
    'a recipient that only a pronoun stands for',
    (input) => {
      handOver(input);
      supports(input, BARRACKS).actors = 'We';
    },
    [EVENTS, BARRACKS, /^actors\[0\]$/, /recipient that no quote supports/],
  ],
  [
    'a recipient that only a contradicting quote names',
    (input) => {
      handOver(input);
      evidence(input, BARRACKS).stance = 'contradicts';
    },
    [EVENTS, BARRACKS, /^actors\[0\]$/, /recipient that no quote supports/],
  ],
  [
    'two records of one occurrence, from the same words',
    (input) => {
      addEvent(input, { ...structuredClone(event(input, BOMBING)), id: 'second-bombing' });
    },
    [EVENTS, 'second-bombing', /record/, /same occurrence as 2013-02-08/],
  ],
  [
    'two records of one occurrence, one from each copy of a report',
    (input) => {
      const twin = structuredClone(event(input, VACATED));
      const quotes = twin.evidence as Json[];
      const isCopy = ({ source }: Json) => source === 'spectator-2023-10';
      addEvent(input, { ...twin, id: 'twin', evidence: quotes.filter(isCopy) });
      event(input, VACATED).evidence = quotes.filter((quote) => !isCopy(quote));
    },
    [EVENTS, 'twin', /record/, /same occurrence as 2023-10-31-kidal-camp-vacated/],
  ],
];

describe.each([
  ['words and fields', QUOTE_FIELDS],
  ['false precision', FALSE_PRECISION],
  ['occurrences', OCCURRENCES],
] as const)('a lint catches, of %s,', (_name, faults) => {
  it.each(faults)('%s', (...fault) => expectRefused(fault));
});

describe('a lint lets pass', () => {
  // The stories, which tell the records as they are, would object to every other date or place.
  // Reading the words objects to them, too: only what each lint would say is looked for.
  const reasons = (lint: RegExp, plant: (input: CompileInput) => void) =>
    compileWith(plant)
      .issues.filter(({ file }) => !file.startsWith('data/stories/'))
      .map(({ reason }) => reason)
      .filter((reason) => lint.test(reason));

  it('a movement that the days allow, and a direction that is no arrival', () => {
    // Kidal to Bamako: about 1,180 km in a straight line.
    expect(MAX_ROAD_KM_PER_DAY).toBeGreaterThan(1180);
    for (const places of [movement('bamako', '2023-10-31'), movement('gao', '2023-10-31')])
      expect(
        reasons(/impossible speed/, (input) => Object.assign(event(input, CONVOY), places)),
      ).toEqual([]);
  });

  it('a first of the month that the words name as a day', () => {
    const found = reasons(/first of a month/, (input) => {
      event(input, BOMBING).when = '2013-02-01';
    });
    expect(found.join('\n')).not.toMatch(/first of a month/);
  });

  it('a pronoun that the recipient lists as an alias', () => {
    const found = reasons(/name mujao$/, (input) => {
      supports(input, BARRACKS).actors = 'We';
      (recordIn(input, 'actors', 'mujao').aliases as string[]).push('We');
    });
    expect(found).toEqual([]);
  });
});
