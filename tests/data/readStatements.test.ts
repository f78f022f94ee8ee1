import { describe, it } from 'vitest';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';

type Json = Record<string, unknown>;

const VACATED = 'ctx-2023-10-31-kidal-vacated';
const CONVOY = 'ctx-2023-10-31-kidal-gao-convoy';
const ANSONGO = 'ctx-2023-11-18-ansongo';
const COLUMN = 'ctx-2023-10-02-gao-column';
const KIDAL = 'ctx-2023-11-14-kidal';
const CLAIM = 'ctx-2013-01-28-kidal-mnla';
const GAO = 'ctx-2012-06-27-gao';
const BOMBING = 'ctx-2013-02-08-gao-bombing';
const SOUTH = 'ctx-2023-10-05-south-of-anefis';

const at = (...places: [place: string, role: string][]) => ({
  places: places.map(([place, role]) => ({ place, role, precision: 'exact' })),
});

/** What is wrong, a context fact, what it is overwritten with, the field refused, the reason. */
const FIELDS: [string, string, Json, RegExp, RegExp][] = [
  ['a day off by one', VACATED, { when: '2023-11-01' }, /^statement\.en$/, /lies outside/],
  ['another month', KIDAL, { when: '2023-12-14' }, /^statement\.en$/, /lies outside/],
  ['another year', KIDAL, { when: '2022-11-14' }, /^statement\.en$/, /lies outside/],
  ['another town', ANSONGO, at(['gao', 'location']), /^places\[0\]$/, /does not name gao/],
  ['another town', KIDAL, at(['timbuktu', 'location']), /^places\[0\]$/, /does not name/],
  [
    'a convoy reversed',
    CONVOY,
    at(['gao', 'from'], ['kidal', 'to']),
    /^places\[[01]\]\.role$/,
    /does not make/,
  ],
  [
    'a column reversed',
    COLUMN,
    at(['kidal', 'from'], ['gao', 'toward']),
    /^places\[[01]\]\.role$/,
    /does not make/,
  ],
  [
    'a direction as an arrival',
    COLUMN,
    at(['gao', 'from'], ['kidal', 'to']),
    /^places\[1\]\.role$/,
    /in the direction of .*Kidal” does not make/,
  ],
  [
    'an end of the convoy a day late',
    CONVOY,
    { when: '2023-10-31/2023-11-08' },
    /^when$/,
    /names this day/,
  ],
  ['a claim as a fact', CLAIM, { status: 'occurred' }, /^status$/, /begin with who says so/],
  [
    'winner and loser exchanged',
    GAO,
    {
      actors: [
        { actor: 'mujao', role: 'losing' },
        { actor: 'mnla', role: 'controlling' },
      ],
    },
    /^actors\[0\]\.role$/,
    /order of words/,
  ],
  [
    'the army for the authorities',
    ANSONGO,
    {
      actors: [
        { actor: 'minusma', role: 'departing' },
        { actor: 'malian-army', role: 'receiving' },
      ],
    },
    /^actors\[1\]$/,
    /does not name malian-army/,
  ],
  [
    'a convoy reversed in its title',
    CONVOY,
    { title: { en: 'Last UN convoy from Gao reaches Kidal', fr: 'Le convoi va de Gao à Kidal' } },
    /^title\.(?:en|fr)$/,
    /another way/,
  ],
  [
    'another day’s record',
    BOMBING,
    { repeats: '2013-02-09-gao-suicide-bombing' },
    /^repeats$/,
    /no day in common/,
  ],
  [
    'a record of another town',
    BOMBING,
    { repeats: '2013-01-mopti-gateway', when: '2013-02-08' },
    /^repeats$/,
    /no (?:day|place) in common/,
  ],
  ['an end left out', CONVOY, at(['kidal', 'from']), /^places$/, /Gao” is an end/],
  [
    'near as in the town',
    'ctx-2023-11-11-kidal-fighting',
    at(['kidal', 'location']),
    /^places\[0\]\.role$/,
    /near Kidal” does not make/,
  ],
  [
    'an actor that it does not name',
    ANSONGO,
    { actors: [{ actor: 'wagner-group', role: 'departing' }] },
    /^actors\[0\]$/,
    /does not name wagner-group/,
  ],
  [
    'a claim in a title as a fact',
    CLAIM,
    { title: { en: 'MNLA takes Kidal', fr: 'Le MNLA dit contrôler Kidal' } },
    /^title\.en$/,
    /only claimed/,
  ],
  [
    'a number of the title in one language',
    VACATED,
    { title: { en: 'MINUSMA leaves two camps in Kidal', fr: 'La MINUSMA quitte Kidal' } },
    /^title\.fr$/,
    /numbers are not those/,
  ],
];

/** The French statement or a place changed by what it is now. */
const CHANGED: Fault[] = [
  ...(
    [
      ['another day in French', VACATED, /31 octobre/, '30 octobre', /days or months/],
      ['another number in French', CONVOY, /848/, '748', /numbers \(/],
      ['a denial taken out in French', VACATED, /sans remettre/, 'en remettant', /denials/],
    ] as const
  ).map(
    ([what, id, from, to, reason]): Fault => [
      `${what} (${id})`,
      (input) => {
        const statement = recordIn(input, 'context', id).statement as { fr: string };
        if (!from.test(statement.fr)) throw new Error(`${id} does not say ${from.source}`);
        statement.fr = statement.fr.replace(from, to);
      },
      ['data/context.json', id, /^statement\.fr$/, reason],
    ],
  ),
  [
    'a distance that it does not say',
    (input) => {
      const [place] = recordIn(input, 'context', SOUTH).places as Json[];
      Object.assign(place ?? {}, { km: 20 });
    },
    ['data/context.json', SOUTH, /^places\[0\]\.km$/, /does not say 20 km/],
  ],
  [
    'another ordinal in French',
    (input) => {
      const statement = recordIn(input, 'context', ANSONGO).statement as Json;
      statement.fr = String(statement.fr).replace('neuvième', 'huitième');
    },
    ['data/context.json', ANSONGO, /^statement\.fr$/, /no\. 8; in English .*no\. 9/],
  ],
  [
    'an id of another day',
    (input) => {
      recordIn(input, 'context', ANSONGO).id = 'ctx-2023-11-17-ansongo';
    },
    ['data/context.json', 'ctx-2023-11-17-ansongo', /^id$/, /neither the first nor the last/],
  ],
  [
    'two sources with one citation',
    (input) => {
      const fact = recordIn(input, 'context', KIDAL);
      fact.citations = (fact.citations as Json[]).slice(0, 1);
    },
    ['data/context.json', KIDAL, /^agreement$/, /rests on 1 host/],
  ],
  [
    'two pages with one report',
    (input) => {
      const fact = recordIn(input, 'context', KIDAL);
      for (const citation of fact.citations as Json[]) citation.publisher = 'Some page (AFP)';
    },
    ['data/context.json', KIDAL, /^agreement$/, /1 reporter/],
  ],
];

const FAULTS: Fault[] = [
  ...FIELDS.map(
    ([what, id, fields, field, reason]): Fault => [
      `${what} (${id})`,
      (input) => {
        Object.assign(recordIn(input, 'context', id), fields);
      },
      ['data/context.json', id, field, reason],
    ],
  ),
  ...CHANGED,
];

describe('a context fact is refused for', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
