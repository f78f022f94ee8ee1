import { describe, it } from 'vitest';
import { recordIn } from '../support';
import { expectRefused, type Fault } from './faults';
import { change, misread, put } from './misread';

const BOMBING = '2013-02-08-gao-suicide-bombing';
const CONVOY = '2023-10-31-kidal-gao-convoy';
const DEADLINE = '2023-12-31-un-withdrawal-deadline';
const KONNA = '2013-01-10-konna-captured';
const TESSALIT = '2023-10-tessalit-camp-sought';
const TOWARD = '2023-10-toward-tessalit';
const TALKS = '2013-01-21-burkina-talks';
const OLD_TALKS = '2013-01-10-burkina-talks';
const PLAN = '2023-11-15-kidal-departure-plan';
const VACATED = '2023-10-31-kidal-camp-vacated';
const EQUIPMENT = '2023-10-equipment-destroyed';
const POSITION = '2013-01-11-france-position';
const SEEK = '2023-08-armed-groups-seek-territory';
const FLED = '2013-01-11-militants-flee-to-mountains';
const FORCE = '2013-09-african-force-deployment';
const SENT = '2013-01-11-african-troops-sent';
const COUP = '2020-mali-coup';

/** A status, and why the words do not carry it. */
const STATUSES: [string, string, string, RegExp][] = [
  ['a party’s claim told as a fact', KONNA, 'occurred', /no quotation asserts it/],
  ['hearsay told as a fact', FLED, 'occurred', /no quotation asserts it/],
  ['an attributed movement told as a fact', CONVOY, 'occurred', /no quotation asserts it/],
  ['what a force says of itself told as a fact', EQUIPMENT, 'occurred', /no quotation asserts it/],
  ['a claim told as going on', EQUIPMENT, 'ongoing', /nothing that goes on/],
  ['a plan told as a fact', POSITION, 'occurred', /no quotation asserts it/],
  ['an overtaken plan told as a fact', PLAN, 'occurred', /no quotation asserts it/],
  ['talks put off told as a fact', OLD_TALKS, 'occurred', /no quotation asserts it/],
  ['coming talks told as a fact', TALKS, 'occurred', /after 2013-01-11/],
  ['a deadline told as a fact', DEADLINE, 'occurred', /after 2023-10-31/],
  ['a camp that is sought told as had', TESSALIT, 'occurred', /no quotation asserts it/],
  ['territory that is sought told as had', SEEK, 'occurred', /no quotation asserts it/],
  ['a fact told as a claim', BOMBING, 'claimed', /no word of claiming/],
  ['a fact told as a plan', BOMBING, 'planned', /no word of planning/],
  ['a fact told as going on', BOMBING, 'ongoing', /nothing that goes on/],
  ['a fact told as overtaken', COUP, 'superseded', /no record supersedes it/],
  ['what goes on told as over', '2013-01-mopti-gateway', 'occurred', /does not put it in the past/],
  ['what is over told as going on', '2013-01-11-french-troops-sent', 'ongoing', /has an end/],
  ['an intention told as a fact', '2013-02-peacekeepers-after-combat-phase', 'occurred', /asserts/],
  [
    'an intention told as a claim',
    '2013-02-peacekeepers-after-combat-phase',
    'claimed',
    /intention/,
  ],
  ['a coup with two leaders told as disputed', '2012-03-mali-coup', 'disputed', /nothing disputes/],
  ['a fact told as disputed', BOMBING, 'disputed', /nothing disputes it/],
  ['a plan told as overtaken', DEADLINE, 'superseded', /no record supersedes it/],
];

const FAULTS: Fault[] = [
  ...STATUSES.map(([what, id, status, reason]) =>
    misread(what, id, put(id, { status }), /^status$/, reason),
  ),
  misread(
    'a status without words',
    BOMBING,
    (input) => {
      for (const { supports } of recordIn(input, 'events', BOMBING).evidence as {
        supports: { status?: string };
      }[])
        delete supports.status;
    },
    /^status$/,
    /no words are named/,
  ),
  misread(
    'an overtaken plan that no record overtakes',
    PLAN,
    put(VACATED, { related: [] }),
    /^status$/,
    /no record supersedes it/,
  ),
  misread(
    'a plan overtaken that stays planned',
    VACATED,
    put(PLAN, { status: 'planned' }),
    /^related/,
    /which is planned/,
  ),
  misread(
    'a plan that stays planned though a later report has it done',
    FORCE,
    (input) => {
      put(FORCE, { status: 'planned' })(input);
      put(SENT, { related: [] })(input);
    },
    /^status$/,
    /tells that it came/,
  ),
  misread(
    'a claim without its speaker',
    EQUIPMENT,
    change(EQUIPMENT, 'actors', { role: 'subject' }, 0),
    /^status$/,
    /no actor is the speaker/,
  ),
  misread(
    'who seeks a camp told as receiving it',
    TESSALIT,
    change(TESSALIT, 'actors', { role: 'receiving' }, 0),
    /^actors\[0\].role$/,
    /only sought/,
  ),
  misread(
    'who seeks territory told as controlling it',
    SEEK,
    change(SEEK, 'actors', { role: 'controlling' }, 0),
    /^actors\[0\].role$/,
    /only sought/,
  ),
  misread(
    'who leaves a camp told as seeking it',
    VACATED,
    change(VACATED, 'actors', { role: 'seeking' }, 0),
    /^actors\[0\].role$/,
    /of nobody that he seeks/,
  ),
  misread(
    'a place sought told as reached',
    TOWARD,
    change(TOWARD, 'places', { role: 'to' }, 0),
    /^places\[0\].role$/,
    /only sought/,
  ),
];

describe('the status is read from its words: compile rejects', () => {
  it.each(FAULTS)('%s', (...fault) => expectRefused(fault));
});
