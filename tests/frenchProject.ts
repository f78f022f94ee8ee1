import type { CompileInput } from '../src/compile/compile';
import { SMALL_PROJECT } from './smallProject';

/** A project of one French report, all of it invented, coded in French alone. */

const [ATTACK, MOVE, SEEN] = [
  'Des rebelles ont attaqué Port-Aulne lundi 3 mai 2021 et tué deux soldats.',
  'Les troupes du gouvernement ont quitté Brévik pour Port-Aulne le 1er juin 2021.',
  'Les rebelles, qui ne contrôlent plus la ville, ont été vus à Brévik le 6 juin 2021.',
] as const;

const town = (id: string, name: string, lon: number, mentions: readonly string[]) => ({
  ...{ id, name: { fr: name }, kind: 'town', lon, lat: -38.124 },
  mentions: mentions.map((exact) => ({ source: 'gazette', exact, phrase: name })),
});
const actor = (id: string, name: string, kind: string, aliases: readonly string[]) => ({
  ...{ id, name: { fr: name }, kind, aliases },
});
const event = (id: string, title: string, kind: string, when: string, rest: object) => ({
  ...{ id, title: { fr: title }, kind, status: 'occurred', when },
  whenBasis: { fr: 'Le texte donne le jour.' },
  ...rest,
});
const at = (place: string, role: string) => ({ place, role, precision: 'exact' });
const quote = (exact: string, supports: object) => [{ source: 'gazette', exact, supports }];

const EVENTS = [
  event('2021-05-03-port-aulne-attaque', 'Deux soldats tués à Port-Aulne', 'attack', '2021-05-03', {
    places: [at('port-aulne', 'location')],
    actors: [{ actor: 'rebelles', role: 'attacker' }],
    strength: { stated: 'deux soldats', value: 2, unit: 'killed' },
    evidence: quote(ATTACK, {
      ...{ kind: 'attaqué', when: 'lundi 3 mai 2021', places: 'Port-Aulne', actors: 'rebelles' },
      ...{ status: 'ont attaqué', strength: 'deux soldats' },
    }),
  }),
  event(
    '2021-06-01-brevik-depart',
    'Des troupes quittent Brévik pour Port-Aulne',
    'troop_movement',
    '2021-06-01',
    {
      places: [at('brevik', 'from'), at('port-aulne', 'to')],
      actors: [{ actor: 'armee', role: 'moving' }],
      evidence: quote(MOVE, {
        ...{
          kind: 'ont quitté Brévik',
          when: 'le 1er juin 2021',
          places: 'Brévik pour Port-Aulne',
        },
        ...{ actors: 'Les troupes du gouvernement', status: 'ont quitté' },
      }),
    },
  ),
  event('2021-06-06-brevik-rebelles', 'Des rebelles vus à Brévik', 'other', '2021-06-06', {
    places: [at('brevik', 'location')],
    actors: [{ actor: 'rebelles', role: 'participant' }],
    evidence: quote(SEEN, {
      ...{ kind: 'vus à Brévik', when: 'le 6 juin 2021', places: 'à Brévik' },
      ...{ actors: 'Les rebelles', status: 'ont été vus' },
    }),
  }),
];

const { licence } = SMALL_PROJECT.data.project as { readonly licence: unknown };

/** Files and text of the project. */
export const FRENCH_PROJECT: CompileInput = {
  version: '0123456789ab',
  seeds: { 'gazette.txt': `${ATTACK} ${MOVE}\n\n${SEEN}\n` },
  data: {
    project: {
      ...{ id: 'cote-des-aulnes', languages: ['fr'] },
      title: { fr: 'La côte des Aulnes, mot pour mot' },
      intro: { fr: 'Un journal raconte trois jours sur la côte des Aulnes.' },
      places: ['brevik', 'port-aulne'],
      ...{ home: 'records', ground: 'world', licence, credits: [] },
    },
    places: {
      places: [
        town('port-aulne', 'Port-Aulne', 144.361, [ATTACK, MOVE]),
        town('brevik', 'Brévik', 143.853, [MOVE, SEEN]),
      ],
    },
    actors: {
      actors: [
        actor('rebelles', 'Rebelles', 'armed_group', ['rebelles']),
        actor('armee', 'Armée', 'state_forces', ['troupes du gouvernement']),
      ],
    },
    sources: {
      sources: [
        {
          ...{ id: 'gazette', file: 'gazette.txt', publisher: 'La Gazette des Aulnes' },
          ...{ title: 'Un mois agité', published: '2021-06-07', language: 'fr' },
          origin: 'La Gazette des Aulnes',
        },
      ],
    },
    events: { events: EVENTS },
  },
};
