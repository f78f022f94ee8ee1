import { describe, it } from 'vitest';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { change, misread, name, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
const DIOP = '2023-10-14-diop-no-extension';
const GSIM = '2023-10-gsim-steps-up-attacks';
const CAPTURED = '2013-01-10-konna-captured';
const VACATED = '2023-10-31-kidal-camp-vacated';
const SOUGHT = '2023-10-tessalit-camp-sought';
const ORDER = '2023-06-order-to-leave';
const LETTERS = '2013-01-10-traore-letters';
const HESITANT = '2013-02-mali-hesitant';
const THREAT = '2013-02-09-sahraoui-threat';
const ACCUSED = '2023-10-maiga-accuses-france';

type Coded = [actor: string, role: string];
const cast = (...actors: Coded[]) => ({
  actors: actors.map(([actor, role]) => ({ actor, role })),
});

const NAMES: Fault[] = [
  misread(
    'an attacker whom no words name',
    BOMBING,
    put(BOMBING, cast(['mujao', 'attacker'])),
    /^actors\[0\]$/,
    /name mujao/,
  ),
  misread(
    'a statement given to another',
    DIOP,
    change(DIOP, 'actors', { actor: 'abdoulaye-maiga' }, 0),
    /^actors\[0\]$/,
    /name abdoulaye-maiga/,
  ),
  misread(
    'a force that the words do not have',
    GSIM,
    change(GSIM, 'actors', { actor: 'aqim' }, 0),
    /^actors\[0\]$/,
    /name aqim/,
  ),
  misread(
    'a pronoun that nobody resolved',
    VACATED,
    name(VACATED, 'actors', 'We'),
    /^actors\[0\]$/,
    /name minusma/,
  ),
  misread(
    'an actor of the words left out',
    GSIM,
    (input) => {
      (recordIn(input, 'events', GSIM).actors as object[]).pop();
    },
    /^evidence\[\d\]\.supports\.actors$/,
    /name malian-army, which the record does not have/,
  ),
  misread(
    'the witnesses of one fight as those of another',
    '2013-02-11-gao-calm',
    change('2013-02-11-gao-calm', 'actors', { actor: 'konna-witnesses' }, 0),
    /^actors\[0\]$/,
    /name konna-witnesses/,
  ),
];

/** A record, its actors with the wrong parts, the position of one that is refused, the words. */
const SWAPPED: [string, string, Coded[], number, RegExp][] = [
  [
    'attacker and target',
    GSIM,
    [
      ['malian-army', 'attacker'],
      ['gsim', 'target'],
    ],
    0,
    /attacks against|attacks on/,
  ],
  [
    'those who hold and those driven out',
    CAPTURED,
    [
      ['mujao', 'losing'],
      ['islamist-militants', 'losing'],
      ['oumar-ould-hamaha', 'speaker'],
      ['malian-army', 'controlling'],
    ],
    3,
    /driven/,
  ],
  [
    'those who seek and those who leave',
    SOUGHT,
    [
      ['malian-army', 'departing'],
      ['wagner-group', 'departing'],
      ['minusma', 'seeking'],
    ],
    0,
    /are seeking/,
  ],
  [
    'seeking as receiving',
    SOUGHT,
    [
      ['malian-army', 'receiving'],
      ['wagner-group', 'seeking'],
      ['minusma', 'departing'],
    ],
    0,
    /are seeking/,
  ],
  [
    'who orders and who is ordered',
    ORDER,
    [
      ['mali-junta', 'addressee'],
      ['minusma', 'deciding'],
    ],
    1,
    /ordered/,
  ],
  [
    'who accuses and who is accused',
    ACCUSED,
    [
      ['abdoulaye-maiga', 'target'],
      ['mali-government', 'target'],
      ['france', 'speaker'],
    ],
    2,
    /accused|belong to/,
  ],
  [
    'who threatens and whom',
    THREAT,
    [
      ['abou-walid-sahraoui', 'target'],
      ['mujao', 'target'],
      ['france', 'speaker'],
    ],
    2,
    /belong to/,
  ],
  [
    'who speaks and of whom',
    HESITANT,
    [
      ['jan-eliasson', 'subject'],
      ['mali-government', 'speaker'],
    ],
    1,
    /belong to jan-eliasson/,
  ],
  [
    'who confirms and who wrote',
    LETTERS,
    [
      ['dioncounda-traore', 'speaker'],
      ['gerard-araud', 'subject'],
      ['france', 'addressee'],
      ['francois-hollande', 'addressee'],
      ['ban-ki-moon', 'addressee'],
    ],
    0,
    /belong to gerard-araud/,
  ],
  [
    'who tells and who is to act',
    '2013-01-11-france-position',
    [
      ['gerard-araud', 'deciding'],
      ['france', 'speaker'],
    ],
    1,
    /belong to gerard-araud/,
  ],
  [
    'who approves and what is approved',
    '2012-12-council-approves-african-force',
    [
      ['un-security-council', 'subject'],
      ['african-led-force', 'deciding'],
    ],
    0,
    /approved/,
  ],
  [
    'who imposes and on whom',
    '2023-10-restrictions-on-minusma',
    [
      ['mali-government', 'target'],
      ['minusma', 'deciding'],
    ],
    0,
    /imposed by/,
  ],
  [
    'a force and its spokesman',
    '2013-01-10-konna-barracks',
    [
      ['mujao', 'speaker'],
      ['oumar-ould-hamaha', 'controlling'],
      ['malian-army', 'losing'],
    ],
    1,
    /is a person/,
  ],
];

const ROLES: Fault[] = [
  ...SWAPPED.map(([what, id, actors, index, words]) =>
    misread(what, id, put(id, cast(...actors)), new RegExp(`^actors\\[${index}\\]\\.role$`), words),
  ),
  misread(
    'a speaker where nobody speaks',
    GSIM,
    change(GSIM, 'actors', { role: 'speaker' }, 0),
    /^actors\[0\]\.role$/,
    /no quotation has a word of speaking/,
  ),
];

const KINDS: Fault[] = [
  misread(
    'a market as an attack',
    '2013-02-11-gao-market-closed',
    put('2013-02-11-gao-market-closed', { kind: 'attack' }),
    /^kind$/,
    /no words of attack/,
  ),
  misread(
    'a fight as a camp handed over',
    '2013-02-10-gao-fighting',
    put('2013-02-10-gao-fighting', { kind: 'camp_handover', status: 'ongoing' }),
    /^kind$/,
    /no words of camp_handover/,
  ),
  misread(
    'a departure as taking territory',
    VACATED,
    put(VACATED, { kind: 'territorial_control' }),
    /^kind$/,
    /no words of territorial_control/,
  ),
];

describe('reading refuses, of actors,', () => {
  it.each(NAMES)('%s', (...fault) => expectRefused(fault));
});

describe('reading refuses, of their parts, swapped', () => {
  it.each(ROLES)('%s', (...fault) => expectRefused(fault));
});

describe('reading refuses, of kinds,', () => {
  it.each(KINDS)('%s', (...fault) => expectRefused(fault));
});
