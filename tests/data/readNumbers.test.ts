import { describe, it } from 'vitest';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { change, misread, name, put } from './misread';

const CONVOY = '2023-10-31-kidal-gao-convoy';
const GUERRILLAS = '2013-01-10-guerrillas-near-mopti';
const FRENCH = '2013-01-11-french-troops-sent';
const AFRICAN = '2013-01-11-african-troops-sent';
const FIGHTING = '2013-02-10-gao-fighting';
const STRENGTH = '2023-10-minusma-strength';

/** A part of a strength that its words do not have. */
const STRENGTHS: [string, string, Record<string, unknown>, RegExp][] = [
  ['110 for over 100', CONVOY, { value: 110 }, /states 100, not 110/],
  ['a zero too many', GUERRILLAS, { value: 12000 }, /states 1200, not 12000/],
  ['a zero too few', FRENCH, { value: 400 }, /states 4000, not 400/],
  ['another hour', FIGHTING, { value: 5 }, /states 4, not 5/],
  ['no value', CONVOY, { value: undefined }, /states 100, but no value/],
  ['a value for several thousand', AFRICAN, { value: 3000 }, /states no number/],
  ['another unit', CONVOY, { unit: 'vehicles' }, /does not count "vehicles"/],
  ['half of the unit', STRENGTH, { unit: 'soldiers' }, /does not count "soldiers"/],
  ['a unit that is no word', CONVOY, { unit: 'truck' }, /does not count "truck"/],
  ['no qualifier', CONVOY, { qualifier: undefined }, /stated as "over"/],
  ['another qualifier', CONVOY, { qualifier: 'about' }, /does not have "about"/],
  ['a qualifier that is not there', FIGHTING, { qualifier: 'some' }, /does not have "some"/],
  [
    'a qualifier left out of the words',
    STRENGTH,
    { stated: '15,000 soldiers and police officers', qualifier: undefined },
    /stated as "around"/,
  ],
];

/** A part of a geographic claim that its words do not have. */
const CLAIMS: [string, string, Record<string, unknown>, RegExp, RegExp][] = [
  ['60 km for 600', 'dw-konna-mopti-distance', { stated_km: 60 }, /^stated_km$/, /600 km, not 60/],
  ['miles for km', 'dw-konna-mopti-distance', { stated_km: 375 }, /^stated_km$/, /600 km, not 375/],
  [
    'no qualifier',
    'dw-konna-mopti-distance',
    { qualifier: undefined },
    /^qualifier$/,
    /as "about"/,
  ],
  [
    'another qualifier',
    'spectator-kidal-gao-distance',
    { qualifier: 'over' },
    /^qualifier$/,
    /as "approximately"/,
  ],
  [
    'a qualifier that is not there',
    'dw-guerrillas-mopti-distance',
    { qualifier: 'about' },
    /^qualifier$/,
    /without a qualifier/,
  ],
  [
    'southwest for northeast',
    'dw-konna-mopti-direction',
    { stated_direction: 'southwest' },
    /^stated_direction$/,
    /say northeast.*not southwest/,
  ],
  [
    'north for northeast',
    'dw-konna-mopti-direction',
    { stated_direction: 'north' },
    /^stated_direction$/,
    /not north/,
  ],
  [
    'north for south',
    'dw-push-south-direction',
    { stated_direction: 'north' },
    /^stated_direction$/,
    /south, not north/,
  ],
  [
    'subject and object exchanged',
    'dw-konna-mopti-direction',
    { subject: 'mopti', object: 'konna' },
    /^subject$/,
    /seen from/,
  ],
  [
    'areas exchanged',
    'bbc-northern-mali-france-area',
    { subject: 'france', object: 'northern-mali' },
    /^subject$/,
    /larger than/,
  ],
  [
    'the whole for a part',
    'dw-northern-mali-france-area',
    { of_part: undefined },
    /^of_part$/,
    /speak of a part \(“portion of”\)/,
  ],
  [
    'a part for the whole',
    'bbc-northern-mali-france-area',
    { of_part: true },
    /^of_part$/,
    /of no part/,
  ],
  [
    'another place',
    'spectator-kidal-gao-distance',
    { subject: 'tessalit' },
    /^subject$/,
    /do not name tessalit/,
  ],
  ['another object', 'dw-konna-mopti-distance', { object: 'gao' }, /^object$/, /do not name gao/],
  [
    'another force',
    'dw-guerrillas-mopti-distance',
    { subject: CONVOY },
    /^subject$/,
    /do not name/,
  ],
];

const FAULTS: Fault[] = [
  ...STRENGTHS.map(([what, id, parts, reason]) =>
    misread(what, id, change(id, 'strength', parts), /^strength\./, reason),
  ),
  ...CLAIMS.map(
    ([what, id, fields, field, reason]): Fault => [
      `${what} (${id})`,
      (input) => {
        Object.assign(recordIn(input, 'geographic-claims', id), fields);
      },
      ['data/geographic-claims.json', id, field, reason],
    ],
  ),
  misread(
    'the middle of a number',
    GUERRILLAS,
    (input) => {
      put(GUERRILLAS, {
        strength: { stated: '200 Islamist guerrillas', value: 200, unit: 'guerrillas' },
      })(input);
      name(GUERRILLAS, 'strength', '200 Islamist guerrillas')(input);
    },
    /^strength.stated$/,
    /within a word or number/,
  ),
  misread(
    'a wider ring',
    GUERRILLAS,
    change(GUERRILLAS, 'places', { km: 50 }, 0),
    /km$/,
    /20 km, not 50/,
  ),
  misread(
    'a ring of miles',
    GUERRILLAS,
    change(GUERRILLAS, 'places', { km: 12.5 }, 0),
    /km$/,
    /not 12.5/,
  ),
  misread(
    'a ring without its distance',
    GUERRILLAS,
    change(GUERRILLAS, 'places', { km: undefined }, 0),
    /^places$/,
    /state 20 km/,
  ),
];

describe('numbers are read from their words: compile rejects', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
