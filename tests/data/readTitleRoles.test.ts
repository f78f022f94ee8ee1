import { describe, it } from 'vitest';
import { expectRefused, type Fault } from './faults';
import { change, misread } from './misread';

const CONVOY = '2023-10-31-kidal-gao-convoy';
const CAMPS = '2023-10-army-seeks-camps';
const OPPOSE = '2023-10-groups-oppose-camp-return';

/** What is wrong with a title, its record, the title, the field refused, the reason. */
const TITLES: [string, string, Record<string, string>, RegExp, RegExp][] = [
  [
    'a convoy reversed',
    CONVOY,
    { en: 'UN convoy is on its way from Gao to Kidal, says a UN source' },
    /^title\.en$/,
    /another way/,
  ],
  [
    'a convoy reversed',
    CONVOY,
    { fr: 'Un convoi de l’ONU va de Gao vers Kidal, dit une source de l’ONU' },
    /^title\.fr$/,
    /another way/,
  ],
  [
    'as done what is sought',
    CAMPS,
    { en: 'Malian army takes back camps' },
    /^title\.en$/,
    /only sought/,
  ],
  [
    'as done what is sought',
    CAMPS,
    { fr: 'L’armée malienne reprend les camps' },
    /^title\.fr$/,
    /only sought/,
  ],
  [
    'not opposing',
    OPPOSE,
    { en: 'Armed groups do not oppose the return of UN camps to the army' },
    /^title\.en$/,
    /no quotation denies/,
  ],
];

const FAULTS: Fault[] = TITLES.map(([what, id, title, field, reason]) =>
  misread(what, id, change(id, 'title', title), field, reason),
);

describe('a title is refused that tells of', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
