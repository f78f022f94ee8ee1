import { describe, it } from 'vitest';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { change, misread, name, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
const MARKET = '2013-02-11-gao-market-closed';
const GAO = '2013-02-10-gao-fighting';
const KONNA = '2013-01-10-konna-fighting';
const CAPTURED = '2013-01-10-konna-captured';
const SOLDIERS = '2013-01-10-konna-soldiers-flee';
const PUSH = '2013-01-10-push-toward-bamako';
const NEAR = '2013-01-10-guerrillas-near-mopti';
const CONCERN = '2023-10-14-un-concern';
const CONVOY = '2023-10-31-kidal-gao-convoy';
const VACATED = '2023-10-31-kidal-camp-vacated';
const TESSALIT = '2023-10-toward-tessalit';
const SENT = '2013-01-11-french-troops-sent';
const INFLUX = '2023-10-influx-malian-troops';

const at = (place: string, role = 'location', precision = 'exact') => ({
  places: [{ place, role, precision }],
});

/** A record, the town it is moved to. */
const MOVED: [string, string][] = [
  [BOMBING, 'kidal'],
  [MARKET, 'kidal'],
  [GAO, 'konna'],
  [KONNA, 'gao'],
  [KONNA, 'mopti'],
  [CAPTURED, 'bamako'],
  [VACATED, 'gao'],
  [VACATED, 'tessalit'],
  ['2023-10-31-kidal-tensions', 'gao'],
  ['2023-10-tessalit-camp-sought', 'kidal'],
  ['2013-01-10-prodi-bamako', 'konna'],
  ['2013-01-10-council-meeting', 'bamako'],
];

const PLACES: Fault[] = [
  ...MOVED.map(([id, town]) =>
    misread(`moved to ${town}`, id, put(id, at(town)), /^places\[0\]$/, /no words quoted for/),
  ),
  misread(
    'the north moved to Kidal',
    CONCERN,
    put(CONCERN, at('kidal')),
    /^places\[0\]$/,
    /name kidal/,
  ),
  misread(
    '‘there’ as another region',
    INFLUX,
    put(INFLUX, at('kidal-region', 'to', 'region')),
    /^places\[0\]$/,
    /name kidal-region/,
  ),
  misread(
    'the talks in another country',
    '2013-01-21-burkina-talks',
    put('2013-01-21-burkina-talks', at('mali', 'location', 'country')),
    /^places\[0\]$/,
    /name mali/,
  ),
  misread(
    'words that name no place',
    MARKET,
    name(MARKET, 'places', 'main market'),
    /^places\[0\]$/,
    /name gao/,
  ),
  misread(
    'words that name another town besides',
    KONNA,
    (input) => {
      const quotes = recordIn(input, 'events', KONNA).evidence as { supports: object }[];
      Object.assign(quotes[1]?.supports ?? {}, {
        places: ['the central city of Konna', 'towards the capital Bamako'],
      });
    },
    /^evidence\[1\]\.supports\.places$/,
    /name bamako, which the record does not have/,
  ),
  misread(
    'a quotation about another town',
    KONNA,
    (input) => {
      const [quote] = recordIn(input, 'events', MARKET).evidence as object[];
      (recordIn(input, 'events', KONNA).evidence as object[]).push(structuredClone(quote ?? {}));
    },
    /^evidence\[\d\]/,
    /names? gao/,
  ),
];

/** A movement, the position of a place in it, the role that it is given, what the words allow. */
const ROLES: [string, string, number, string, RegExp][] = [
  ['on its way as arrived', CONVOY, 1, 'to', /on its way to Gao/],
  ['the goal as the start', CONVOY, 1, 'from', /on its way to Gao/],
  ['the start as the goal', CONVOY, 0, 'to', /left Kidal|town of Kidal/],
  ['towards as arrived', PUSH, 1, 'to', /towards/],
  ['towards as the start', PUSH, 1, 'from', /towards/],
  ['driven out as arrived', SOLDIERS, 0, 'to', /town of Konna/],
  ['fled as moved towards', SOLDIERS, 0, 'toward', /town of Konna/],
  ['whoever drives out as leaving', PUSH, 0, 'from', /out of the central city of Konna/],
  ['kilometres from as left', NEAR, 0, 'from', /from the city/],
  ['kilometres from as reached', NEAR, 0, 'to', /from the city/],
  ['seeking as moved in', TESSALIT, 0, 'to', /Tessalit/],
  ['seeking as there', TESSALIT, 0, 'location', /Tessalit/],
  ['sent to as left', SENT, 0, 'from', /to Mali/],
  ['fled into as left', '2013-01-11-militants-flee-to-mountains', 1, 'from', /into/],
  ['withdrawn from as sent to', '2023-12-31-un-withdrawal-deadline', 0, 'to', /from the West/],
];

const SETTINGS: Fault[] = [
  ...ROLES.map(([what, id, index, role, words]) =>
    misread(
      what,
      id,
      change(id, 'places', { role }, index),
      new RegExp(`^places\\[${index}\\]\\.role$`),
      words,
    ),
  ),
  misread(
    'in a town as near it',
    GAO,
    put(GAO, at('gao', 'near', 'near')),
    /^places\[0\]\.role$/,
    /town, Gao” does not make gao the "near"/,
  ),
  misread(
    'towards a town as in it',
    KONNA,
    (input) => {
      put(KONNA, at('bamako'))(input);
      const quotes = recordIn(input, 'events', KONNA).evidence as { supports: object }[];
      Object.assign(quotes[1]?.supports ?? {}, { places: 'towards the capital Bamako' });
    },
    /^places\[0\]\.role$/,
    /towards the capital Bamako/,
  ),
  misread(
    'what is spoken of as where it was said',
    CONCERN,
    put(CONCERN, at('northern-mali', 'location', 'region')),
    /^places\[0\]\.role$/,
    /does not make northern-mali the "location"/,
  ),
  misread(
    'the country for a part of it',
    INFLUX,
    put(INFLUX, at('mali', 'to', 'country')),
    /^places\[0\]$/,
    /only a part of it, northern-mali/,
  ),
  [
    'a government’s town as a place',
    (input) => {
      for (const mention of recordIn(input, 'places', 'bamako').mentions as { use?: string }[])
        delete mention.use;
    },
    ['data/places.json', 'bamako', /^mentions\[\d\]\.use$/, /deals with a government/],
  ],
  [
    'what has a day as a definition',
    (input) => {
      const { exact } =
        (recordIn(input, 'events', MARKET).evidence as { exact: string }[])[0] ?? {};
      const { general } = recordIn(input, 'sources', 'bbc-2013-02') as { general: object[] };
      general.push({ exact, reason: 'a town as such' });
    },
    ['data/sources.json', 'bbc-2013-02', /^general\[0\]\.exact$/, /dates it/],
  ],
];

describe('reading refuses, of places,', () => {
  it.each(PLACES)('%s', (...fault) => expectRefused(fault));
});

describe('reading refuses, of their roles,', () => {
  it.each(SETTINGS)('%s', (...fault) => expectRefused(fault));
});
