import { describe, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';

type Json = Record<string, unknown>;
const EVENTS = 'data/events.json';
const PLACES = 'data/places.json';
const VACATED = '2023-10-31-kidal-camp-vacated';

const mentions = (input: CompileInput, id: string) =>
  recordIn(input, 'places', id).mentions as Json[];
const readings = (input: CompileInput, id: string) =>
  ((recordIn(input, 'events', id).differences as Json[])[0]?.readings ?? []) as Json[];

const FAULTS: Fault[] = [
  [
    'a passage that names a town and is not listed',
    (input) => {
      const list = mentions(input, 'gao');
      list.splice(
        list.findLastIndex(({ source }) => source === 'spectator-2023-10'),
        1,
      );
    },
    [PLACES, 'gao', /^mentions$/, /spectator-2023-10 names Gao at character \d+/],
  ],
  [
    'a name beside the phrase of its passage',
    (input) => {
      const [first] = mentions(input, 'gao');
      if (first) first.phrase = "the region's biggest town";
    },
    [PLACES, 'gao', /^mentions$/, /bbc-2013-02 names Gao/],
  ],
  [
    'a mention that is not verbatim',
    (input) => {
      Object.assign(mentions(input, 'gao')[0] ?? {}, { exact: 'Gao fell.', phrase: 'Gao' });
    },
    [PLACES, 'gao', /^mentions\[0\]\.exact$/, /not verbatim/],
  ],
  [
    'a mention in boilerplate',
    (input) => {
      Object.assign(mentions(input, 'gao')[0] ?? {}, {
        exact: 'Are you in Gao or elsewhere in Mali?',
        phrase: 'Gao',
      });
    },
    [PLACES, 'gao', /^mentions\[0\]\.exact$/, /boilerplate/],
  ],
  [
    'a phrase that its passage does not have',
    (input) => {
      Object.assign(mentions(input, 'gao')[0] ?? {}, { phrase: 'Timbuktu' });
    },
    [PLACES, 'gao', /^mentions\[0\]\.phrase$/, /no "Timbuktu"/],
  ],
  [
    'a reading that is not verbatim',
    (input) => {
      Object.assign(readings(input, VACATED)[0] ?? {}, { exact: 'UN soldiers ran.' });
    },
    [EVENTS, VACATED, /^differences\[0\]\.readings\[0\]\.exact$/, /not verbatim/],
  ],
  [
    'a reading in boilerplate',
    (input) => {
      Object.assign(readings(input, VACATED)[0] ?? {}, { exact: 'date 2023-10-31 Open Menu' });
    },
    [EVENTS, VACATED, /^differences\[0\]\.readings\[0\]\.exact$/, /boilerplate/],
  ],
  [
    'a difference with one reading',
    (input) => {
      readings(input, VACATED).splice(1);
    },
    [EVENTS, VACATED, /^differences\[0\]\.readings$/, /2/],
  ],
];

describe('a lint catches, of mentions and differences,', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
