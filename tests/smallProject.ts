import { type CompileInput, compile } from '../src/compile/compile';
import type { CompiledDataset } from '../src/dataset/compiled';

/** A project of three records in one language, all of it invented, with no file that it may do without. */

const TEXT = `Rebels attacked Port Alder on 3 May 2021. Government troops moved from Brevik to Port Alder on 4 May 2021.

Rebels and the government held talks in Brevik on 6 May 2021.
`;

const LICENCE = {
  spdx: 'CC0-1.0',
  name: 'CC0 1.0',
  title: 'Creative Commons Zero 1.0 Universal',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** A town with its every mention in the text. */
const town = (id: string, name: string, lon: number, mentions: readonly string[]) => ({
  ...{ id, name: { en: name }, kind: 'town', lon, lat: -38.124 },
  mentions: mentions.map((exact) => ({ source: 'gazette', exact, phrase: name })),
});

const actor = (id: string, name: string, kind: string, aliases: readonly string[]) => ({
  ...{ id, name: { en: name }, kind, aliases },
});

const [ATTACK, MOVE, TALKS] = [
  'Rebels attacked Port Alder on 3 May 2021.',
  'Government troops moved from Brevik to Port Alder on 4 May 2021.',
  'Rebels and the government held talks in Brevik on 6 May 2021.',
] as const;

const event = (id: string, title: string, kind: string, when: string, rest: object) => ({
  ...{ id, title: { en: title }, kind, status: 'occurred', when },
  whenBasis: { en: 'The text gives the day.' },
  ...rest,
});

const at = (place: string, role: string) => ({ place, role, precision: 'exact' });

const quote = (exact: string, supports: object) => [{ source: 'gazette', exact, supports }];

const EVENTS = [
  event('2021-05-03-port-alder-attack', 'Rebels attack Port Alder', 'attack', '2021-05-03', {
    places: [at('port-alder', 'location')],
    actors: [{ actor: 'rebels', role: 'attacker' }],
    evidence: quote(ATTACK, {
      ...{ kind: 'attacked', when: 'on 3 May 2021', places: 'Port Alder', actors: 'Rebels' },
      status: 'attacked',
    }),
  }),
  event(
    '2021-05-04-brevik-troops-move',
    'Troops move from Brevik to Port Alder',
    'troop_movement',
    '2021-05-04',
    {
      places: [at('brevik', 'from'), at('port-alder', 'to')],
      actors: [{ actor: 'army', role: 'moving' }],
      evidence: quote(MOVE, {
        ...{ kind: 'troops moved', when: 'on 4 May 2021', places: 'from Brevik to Port Alder' },
        ...{ actors: 'Government troops', status: 'moved' },
      }),
    },
  ),
  event(
    '2021-05-06-brevik-talks',
    'Rebels and government talk in Brevik',
    'political',
    '2021-05-06',
    {
      places: [at('brevik', 'location')],
      actors: [
        { actor: 'rebels', role: 'participant' },
        { actor: 'government', role: 'participant' },
      ],
      evidence: quote(TALKS, {
        ...{ kind: 'held talks', when: 'on 6 May 2021', places: 'in Brevik' },
        ...{ actors: 'Rebels and the government', status: 'held talks' },
      }),
    },
  ),
];

/** Files and text of the project. */
export const SMALL_PROJECT: CompileInput = {
  version: '0123456789ab',
  seeds: { 'gazette.txt': TEXT },
  data: {
    project: {
      id: 'alder-coast',
      languages: ['en'],
      title: { en: 'The Alder coast, word for word' },
      tagline: { en: 'What the Gazette says happened' },
      intro: { en: 'One newspaper tells of three days on the Alder coast.' },
      places: ['brevik', 'port-alder'],
      ...{ home: 'records', ground: 'world', licence: LICENCE, credits: [] },
    },
    places: {
      places: [
        town('port-alder', 'Port Alder', 144.361, [ATTACK, MOVE]),
        town('brevik', 'Brevik', 143.853, [MOVE, TALKS]),
      ],
    },
    actors: {
      actors: [
        actor('rebels', 'Rebels', 'armed_group', ['Rebels']),
        actor('army', 'Army', 'state_forces', ['Government troops']),
        actor('government', 'Government', 'state', ['the government']),
      ],
    },
    sources: {
      sources: [
        {
          ...{ id: 'gazette', file: 'gazette.txt', publisher: 'Alder Gazette' },
          ...{ title: 'Three days in May', published: '2021-05-07', language: 'en' },
          ...{ origin: 'Alder Gazette', url: 'https://example.org/gazette' },
          ...{ outside: [{ field: 'published', basis: { en: 'Invented.' } }] },
          ...{ general: [], boilerplate: [] },
        },
      ],
    },
    events: { events: EVENTS },
  },
};

/** What it compiles to. */
export function compileSmall(): CompiledDataset {
  const { dataset, issues } = compile(SMALL_PROJECT);
  if (!dataset) throw new Error(`the small project has issues: ${JSON.stringify(issues)}`);
  return dataset;
}
