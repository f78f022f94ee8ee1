import { describe, it } from 'vitest';
import { expectRefused, type Fault } from './faults';
import { misread, put } from './misread';

const GAO = '2013-02-10-gao-fighting';
const BOMBING = '2013-02-08-gao-suicide-bombing';
const VACATED = '2023-10-31-kidal-camp-vacated';
const CONVOY = '2023-10-31-kidal-gao-convoy';
const DEADLINE = '2023-12-31-un-withdrawal-deadline';
const CLAIM = '2013-01-10-konna-captured';
const TALKS = '2013-01-21-burkina-talks';
const EQUIPMENT = '2023-10-equipment-destroyed';

type Title = [en: string, fr: string];

/** What is wrong, a record, its title, the language refused, the reason. */
const TITLES: [string, string, Title, 'en' | 'fr', RegExp][] = [
  [
    'another number in French',
    GAO,
    ['Fighting in Gao lasts four hours', 'À Gao, les combats durent cinq heures'],
    'fr',
    /numbers are not those/,
  ],
  [
    'a number that no words have',
    CONVOY,
    [
      'A UN convoy of 110 trucks is on its way to Gao, says a source',
      'Un convoi de l’ONU de 110 camions est en route vers Gao, dit une source',
    ],
    'en',
    /“110” stands neither/,
  ],
  [
    'another day in French',
    BOMBING,
    [
      'Suicide bombing hits a Gao checkpoint, 8 February',
      'Un attentat suicide frappe un poste de contrôle à Gao, le 9 février',
    ],
    'fr',
    /days or months are not those/,
  ],
  [
    'a day that is not the record’s',
    BOMBING,
    [
      'Suicide bombing hits a Gao checkpoint, 7 February',
      'Un attentat suicide frappe un poste de contrôle à Gao, le 7 février',
    ],
    'en',
    /7 February” stands neither/,
  ],
  [
    'another year',
    DEADLINE,
    ['UN force plans to leave Mali by the end of 2024', 'L’ONU prévoit de partir d’ici fin 2024'],
    'en',
    /“2024” stands neither/,
  ],
  [
    'another weekday',
    BOMBING,
    ['Suicide bombing hits Gao on Sunday', 'Un attentat suicide frappe Gao dimanche'],
    'en',
    /“Sunday” stands neither/,
  ],
  [
    'a denial in one language',
    EQUIPMENT,
    ['MINUSMA says it destroyed equipment', 'La MINUSMA dit n’avoir pas détruit de matériel'],
    'fr',
    /denials \(“pas”\)/,
  ],
  [
    'another town in French',
    GAO,
    ['Fighting in Gao lasts four hours', 'À Kidal, les combats durent quatre heures'],
    'fr',
    /towns are not those/,
  ],
  [
    'a town that no words name',
    BOMBING,
    ['Suicide bombing hits a Kidal checkpoint', 'Un attentat suicide frappe Kidal'],
    'en',
    /“Kidal” is named neither/,
  ],
  [
    'a recipient that nobody names',
    VACATED,
    ['UN hands Kidal camp to the Malian army', 'L’ONU remet le camp de Kidal à l’armée'],
    'en',
    /“Malian army” is named neither/,
  ],
  [
    'a transfer without a recipient',
    VACATED,
    ['UN hands over its Kidal camp', 'L’ONU remet son camp de Kidal'],
    'fr',
    /tells of a transfer/,
  ],
  [
    'a claim as a fact',
    CLAIM,
    ['Rebels take Konna', 'Des rebelles disent avoir pris Konna'],
    'en',
    /only claimed/,
  ],
  [
    'a claim as a fact in French alone',
    CLAIM,
    ['Rebels claim the capture of Konna', 'Des rebelles prennent Konna'],
    'fr',
    /only claimed/,
  ],
  [
    'a plan as a fact',
    TALKS,
    ['Peace talks held in Burkina Faso', 'Pourparlers de paix tenus au Burkina Faso'],
    'en',
    /only planned/,
  ],
];

const FAULTS: Fault[] = TITLES.map(([what, id, [en, fr], lang, reason]) =>
  misread(what, id, put(id, { title: { en, fr } }), new RegExp(`^title\\.${lang}$`), reason),
);

describe('reading refuses, of titles,', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
