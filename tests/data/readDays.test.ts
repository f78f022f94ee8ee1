import { describe, it } from 'vitest';
import { expectRefused, type Fault } from './faults';
import { change, misread, name, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
const SATURDAY = '2013-02-09-gao-suicide-bombing';
const MARKET = '2013-02-11-gao-market-closed';
const CONVOY = '2023-10-31-kidal-gao-convoy';
const CONCERN = '2023-10-14-un-concern';
const ORDER = '2023-06-order-to-leave';
const COUP = '2020-mali-coup';
const GROUPS = '2023-08-armed-groups-seek-territory';
const APPROVAL = '2012-12-council-approves-african-force';
const SEIZED = '2012-04-northern-mali-seized';
const PLAN = '2023-11-15-kidal-departure-plan';
const LEAVES = '2023-07-un-leaves-compounds';
const DEADLINE = '2023-12-31-un-withdrawal-deadline';
const DEATHS = '2023-10-minusma-deaths';

/** A date, and what the words are found to say instead. */
const DATES: [string, string, string, RegExp][] = [
  ['a Friday dated Thursday', BOMBING, '2013-02-07', /2013-02-08 in bbc/],
  ['a Friday a week early', BOMBING, '2013-02-01', /2013-02-08 in bbc/],
  ['a Friday of the next month', BOMBING, '2013-03-08', /2013-02-08 in bbc/],
  ['a Saturday dated Sunday', SATURDAY, '2013-02-10', /2013-02-09 in bbc/],
  ['a Monday dated Tuesday', MARKET, '2013-02-12', /2013-02-11 in bbc/],
  ['a Monday a week later', MARKET, '2013-02-18', /2013-02-11 in bbc/],
  ['a day coded as its month', MARKET, '2013-02', /finer than 2013-02/],
  ['a day coded as one of two', MARKET, '[2013-02-10..2013-02-11]', /finer than/],
  ['the day before for ‘this morning’', CONVOY, '2023-10-30', /2023-10-31 in/],
  ['the Sunday for a Saturday with its date', CONCERN, '2023-10-15', /2023-10-14 in/],
  ['a month of another year', ORDER, '2022-06', /2023-06-01 to 2023-06-30/],
  ['another month', ORDER, '2023-05', /2023-06-01 to 2023-06-30/],
  ['a day that no word names', ORDER, '2023-06-16', /carry 2023-06-16/],
  ['a day that no word names', COUP, '2020-08-18', /carry 2020-08-18/],
  ['a month that no word names', COUP, '2020-08', /carry 2020-08/],
  ['another year', '2015-deal', '2014', /2015-01-01 to 2015-12-31/],
  ['the month of the report for the last', APPROVAL, '2013-01', /2012-12-01 to/],
  ['nine months counted wrong', SEIZED, '2012-05', /2012-04-01 to/],
  ['the other half of the month', PLAN, '[2023-11-01..2023-11-15]', /2023-11-16 to/],
  ['the month for its second half', PLAN, '2023-11', /finer than 2023-11/],
  ['a beginning in another month', LEAVES, '2023-06/..', /2023-07-01 to/],
  ['a beginning too early for ‘late’', GROUPS, '2023-08-03/..', /not 2023-08-03/],
  ['a beginning on a day', LEAVES, '2023-07-20/..', /its beginning, 2023-07-20/],
  ['a deadline a day early', DEADLINE, '2023-12-30', /2023-12-31/],
  ['a deadline a year later', DEADLINE, '2024-12-31', /2023-12-31/],
  ['a day with an open end', MARKET, '2013-02-11/..', /its end is open/],
  ['a plan a year early', PLAN, '[2022-11-16..2022-11-30]', /2023-11-16 to/],
  ['a month for the day of a report', '2023-10-backup-plan', '[..2023-10]', /its end/],
  ['an end that nobody reports', DEATHS, '../2023-10-20', /its end, 2023-10-20/],
  ['a beginning that nobody reports', DEATHS, '2023-07-01/2023-10-31', /its beginning, 2023-07-01/],
];

const BASIS = {
  en: '‘Monday’ in the report: 18 February, by arithmetic.',
  fr: '« Monday » dans l’article : le 18 février, par calcul.',
};

const FAULTS: Fault[] = [
  ...DATES.map(([what, id, when, reason]) =>
    misread(`${what}: ${when}`, id, put(id, { when }), /^when$/, reason),
  ),
  misread(
    'words of the other bombing',
    SATURDAY,
    name(SATURDAY, 'when', 'on Friday'),
    /^when$/,
    /2013-02-08/,
  ),
  misread(
    'words that name no day',
    MARKET,
    name(MARKET, 'when', 'main market'),
    /^when$/,
    /names no day/,
  ),
  misread(
    'words that only relate it',
    MARKET,
    name(MARKET, 'when', 'following'),
    /^when$/,
    /carry 2013-02-11/,
  ),
  misread(
    'an id of another day',
    MARKET,
    put(MARKET, { when: '2013-02-12' }),
    /^id$/,
    /2013-02-11 lies outside 2013-02-12/,
  ),
  misread('an id of another month', ORDER, put(ORDER, { when: '2023-07' }), /^id$/, /lies outside/),
  misread(
    'a weekday that is not that date’s',
    CONCERN,
    change(CONCERN, 'whenBasis', { en: '‘On Saturday (14 October)’: Sunday 14 October 2023.' }),
    /whenBasis.en/,
    /Sunday 14 October 2023/,
  ),
  misread(
    'the same in French',
    CONCERN,
    change(CONCERN, 'whenBasis', { fr: 'Le dimanche 14 octobre 2023.' }),
    /whenBasis.fr/,
    /dimanche 14 octobre 2023/,
  ),
  misread(
    'a basis of another day',
    MARKET,
    put(MARKET, { whenBasis: BASIS }),
    /whenBasis.en/,
    /18 February/,
  ),
  misread(
    'a French basis of another day',
    MARKET,
    change(MARKET, 'whenBasis', { fr: '« Monday » : le 12 février.' }),
    /whenBasis.fr/,
    /names the dates 02-12/,
  ),
  misread(
    'a date called by another weekday',
    CONCERN,
    change(CONCERN, 'whenBasis', {
      en: '‘On Saturday (14 October)’; 14 October 2023 is a Sunday.',
    }),
    /whenBasis.en/,
    /no day of the calendar/,
  ),
  misread(
    'a date called by another weekday in French',
    CONCERN,
    change(CONCERN, 'whenBasis', { fr: 'Le 14 octobre 2023, un lundi.' }),
    /whenBasis.fr/,
    /no day of the calendar/,
  ),
  misread(
    'a word quoted that the document lacks',
    CONCERN,
    change(CONCERN, 'whenBasis', { en: '‘Sabbath’, 14 October 2023.' }),
    /whenBasis.en/,
    /in none of the documents/,
  ),
  misread(
    'a note with another day in French',
    CONCERN,
    put(CONCERN, { notes: { en: 'On 14 October.', fr: 'Le 4 octobre.' } }),
    /notes.fr/,
    /names the days and numbers/,
  ),
  misread(
    'a number that no document has',
    CONCERN,
    put(CONCERN, { notes: { en: 'There were 77 men.', fr: 'Il y avait 77 hommes.' } }),
    /notes.en/,
    /77 stands neither/,
  ),
];

describe('the date is read from its words: compile rejects', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
