import { describe, expect, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { compileWith, recordIn } from '../support';

type Json = Record<string, unknown>;
type Plant = (input: CompileInput) => void;

/** A fault that a careful reader planted, and the record of which an issue must speak. */
type PlantedFault = readonly [what: string, record: string, plant: Plant];

const FRIDAY = '2013-02-08-gao-suicide-bombing';
const SATURDAY = '2013-02-09-gao-suicide-bombing';
const FIGHTING = '2013-02-10-gao-fighting';
const MARKET = '2013-02-11-gao-market-closed';
const GUERRILLAS = '2013-01-10-guerrillas-near-mopti';
const CONCERN = '2023-10-14-un-concern';
const CONVOY = '2023-10-31-kidal-gao-convoy';
const VACATED = '2023-10-31-kidal-camp-vacated';
const PLAN = '2023-11-15-kidal-departure-plan';
const TESSALIT = '2023-10-tessalit-camp-sought';

const event = (input: CompileInput, id: string) => recordIn(input, 'events', id);
const listOf = (record: Json, field: string) => record[field] as Json[];
/** Overwrites fields of a record of a file, of the documents' records unless another is named. */
const put =
  (id: string, fields: Json, file = 'events'): Plant =>
  (input) => {
    Object.assign(recordIn(input, file, id), fields);
  };
const moveTo =
  (id: string, place: string, more: Json = {}, file = 'events'): Plant =>
  (input) => {
    Object.assign(listOf(recordIn(input, file, id), 'places')[0] ?? {}, { place, ...more });
  };
const actors =
  (id: string, list: readonly (readonly [string, string])[]): Plant =>
  (input) => {
    event(input, id).actors = list.map(([actor, role]) => ({ actor, role }));
  };
const strength =
  (id: string, fields: Json): Plant =>
  (input) => {
    Object.assign(event(input, id).strength as Json, fields);
  };
/** Replaces words of a text in both languages, or in one. */
const reword =
  (id: string, field: string, words: Readonly<Record<string, readonly [string, string]>>): Plant =>
  (input) => {
    const text = event(input, id)[field] as Record<string, string>;
    for (const [lang, [from, to]] of Object.entries(words)) {
      expect(text[lang]).toContain(from);
      text[lang] = (text[lang] ?? '').replace(from, to);
    }
  };
/** Takes a record out with all that refers to it, as a tidy coder would. */
const remove =
  (id: string): Plant =>
  (input) => {
    const file = input.data.events as { events: Json[]; retired: Json[] };
    file.events = file.events.filter((record) => record.id !== id);
    file.retired = file.retired.filter(({ now }) => now !== id);
    const facts = (input.data.context as { context: Json[] }).context;
    for (const record of [...file.events, ...facts]) {
      for (const field of ['related', 'conflicts'] as const) {
        const rest = (listOf(record, field) ?? []).filter((other) => other.event !== id);
        if (rest.length > 0) record[field] = rest;
        else delete record[field];
      }
      if (record.repeats === id) delete record.repeats;
    }
  };
/** Takes a record out and tucks its first quotation under another, for one field. */
const tuck =
  (id: string, under: string, supports: Json): Plant =>
  (input) => {
    const [quote] = listOf(event(input, id), 'evidence');
    remove(id)(input);
    listOf(event(input, under), 'evidence').push({ ...structuredClone(quote), supports });
  };
const render =
  (words: string, from: string, to: string): Plant =>
  (input) => {
    const { translations } = input.data.translations as { translations: Record<string, string>[] };
    const one = translations.find(
      ({ exact = '', fr = '' }) => exact.includes(words) && fr.includes(from),
    );
    if (!one) throw new Error(`no rendering of "${words}" has "${from}"`);
    one.fr = (one.fr ?? '').replace(from, to);
  };

const FAULTS: readonly PlantedFault[] = [
  ['Friday’s bombing on Thursday', FRIDAY, put(FRIDAY, { when: '2013-02-07' })],
  ['the market closed a day late', MARKET, put(MARKET, { when: '2013-02-12' })],
  ['the market closed a week late', MARKET, put(MARKET, { when: '2013-02-18' })],
  [
    'a Saturday called Sunday',
    CONCERN,
    reword(CONCERN, 'whenBasis', {
      en: ['is a Saturday', 'is a Sunday'],
      fr: ['est un samedi', 'est un dimanche'],
    }),
  ],
  [
    '“on Friday” for Saturday’s bombing',
    SATURDAY,
    (input) => {
      const [quote] = listOf(event(input, SATURDAY), 'evidence');
      (quote?.supports as Json).when = 'on Friday';
    },
  ],
  [
    'the evidence of two records swapped',
    FIGHTING,
    (input) => {
      const [a, b] = [event(input, FIGHTING), event(input, MARKET)];
      [a.evidence, b.evidence] = [b.evidence, a.evidence];
    },
  ],
  [
    'attacker and target exchanged',
    '2023-10-gsim-steps-up-attacks',
    actors('2023-10-gsim-steps-up-attacks', [
      ['malian-army', 'attacker'],
      ['gsim', 'target'],
    ]),
  ],
  ['the market at Kidal', MARKET, moveTo(MARKET, 'kidal')],
  ['the fighting of Gao at Konna', FIGHTING, moveTo(FIGHTING, 'konna')],
  ['the bombing of Saturday at Kidal', SATURDAY, moveTo(SATURDAY, 'kidal')],
  ['concern over the north at Kidal', CONCERN, moveTo(CONCERN, 'kidal', { precision: 'exact' })],
  ['1,200 as 12,000', GUERRILLAS, strength(GUERRILLAS, { value: 12_000 })],
  [
    '4,000 as 400',
    '2013-01-11-french-troops-sent',
    strength('2013-01-11-french-troops-sent', { value: 400 }),
  ],
  ['110 trucks for over 100', CONVOY, strength(CONVOY, { value: 110 })],
  ['20 km as 50', GUERRILLAS, moveTo(GUERRILLAS, 'mopti', { km: 50 })],
  ['an overtaken plan as a fact', PLAN, put(PLAN, { status: 'occurred' })],
  [
    'a deadline as a fact',
    '2023-12-31-un-withdrawal-deadline',
    put('2023-12-31-un-withdrawal-deadline', { status: 'occurred' }),
  ],
  [
    'planned talks as held',
    '2013-01-21-burkina-talks',
    put('2013-01-21-burkina-talks', { status: 'occurred' }),
  ],
  [
    'a claim as a fact',
    '2013-01-10-konna-captured',
    put('2013-01-10-konna-captured', { status: 'occurred' }),
  ],
  [
    'a wish as a fact',
    '2013-03-france-withdrawal-plan',
    put('2013-03-france-withdrawal-plan', { status: 'occurred' }),
  ],
  [
    'a camp that is sought as handed over',
    TESSALIT,
    (input) => {
      put(TESSALIT, { status: 'occurred' })(input);
      for (const actor of listOf(event(input, TESSALIT), 'actors'))
        if (actor.role === 'seeking') actor.role = 'receiving';
    },
  ],
  [
    'a town that is sought as reached',
    '2023-10-toward-tessalit',
    (input) => {
      put('2023-10-toward-tessalit', { status: 'occurred' })(input);
      moveTo('2023-10-toward-tessalit', 'tessalit', { role: 'to' })(input);
    },
  ],
  [
    'a convoy on its way as arrived',
    CONVOY,
    (input) => {
      const gao = listOf(event(input, CONVOY), 'places').find(({ place }) => place === 'gao');
      Object.assign(gao ?? {}, { role: 'to' });
    },
  ],
  ['a plan that nothing overtook', PLAN, put(VACATED, { related: [] })],
  ['a degree too far north', 'tessalit', put('tessalit', { lat: 21.201 }, 'places')],
  ['east for west', 'timbuktu', put('timbuktu', { lon: 3.007 }, 'places')],
  ['two digits exchanged', 'gao', put('gao', { lat: 16.722 }, 'places')],
  ['the other Gao', 'gao', put('gao', { lon: -5.967, lat: 12.817 }, 'places')],
  [
    '60 km for 600',
    'dw-konna-mopti-distance',
    put('dw-konna-mopti-distance', { stated_km: 60 }, 'geographic-claims'),
  ],
  [
    'southwest for northeast',
    'dw-konna-mopti-direction',
    put('dw-konna-mopti-direction', { stated_direction: 'southwest' }, 'geographic-claims'),
  ],
  ['five hours in French', FIGHTING, reword(FIGHTING, 'title', { fr: ['Quatre', 'Cinq'] })],
  [
    'a title with a recipient that nobody names',
    VACATED,
    put(VACATED, {
      title: {
        en: 'UN hands Kidal camp to the Malian army',
        fr: 'L’ONU remet le camp de Kidal à l’armée malienne',
      },
    }),
  ],
  [
    'a rendering ten times too large',
    'According to UN diplomats',
    render('a force of about 1,200', '1\u202F200', '12\u202F000'),
  ],
  [
    'a rendering without its denial',
    'These groups do not want',
    render('do not want the UN camps', 'ne veulent pas que', 'veulent que'),
  ],
  [
    'a copy with an origin of its own',
    'urdupoint-2023-10',
    put('urdupoint-2023-10', { origin: 'UrduPoint report of 31 October 2023' }, 'sources'),
  ],
  [
    'a statement given to another speaker',
    '2023-10-14-diop-no-extension',
    actors('2023-10-14-diop-no-extension', [
      ['abdoulaye-maiga', 'speaker'],
      ['mali-government', 'speaker'],
      ['minusma', 'subject'],
    ]),
  ],
  ['an attacker whom no words name', FRIDAY, actors(FRIDAY, [['mujao', 'attacker']])],
  [
    'a day for a month',
    '2023-06-order-to-leave',
    put('2023-06-order-to-leave', { when: '2023-06-16' }),
  ],
  ['a day for a year', '2020-mali-coup', put('2020-mali-coup', { when: '2020-08-18' })],
  [
    'a sentence tucked under another record',
    'spectator-2023-10',
    tuck('2023-10-backup-plan', '2023-10-un-hastens-exit', { actors: 'MINUSMA' }),
  ],
  ['a sentence of no record', 'dw-2013-01', remove('2013-01-western-regional-states-keen')],
  [
    'a fact of another page a day late',
    'ctx-2023-08-13-ber',
    put('ctx-2023-08-13-ber', { when: '2023-08-14' }, 'context'),
  ],
  [
    'a fact of another page at another town',
    'ctx-2023-11-18-ansongo',
    moveTo('ctx-2023-11-18-ansongo', 'menaka', {}, 'context'),
  ],
  [
    'a convoy the other way round',
    'ctx-2023-08-25-menaka-gao',
    (input) => {
      for (const part of listOf(recordIn(input, 'context', 'ctx-2023-08-25-menaka-gao'), 'places'))
        part.role = part.role === 'from' ? 'to' : 'from';
    },
  ],
  [
    'two sources of one page',
    'ctx-2013-02-21-kidal-car-bomb',
    (input) => {
      listOf(recordIn(input, 'context', 'ctx-2013-02-21-kidal-car-bomb'), 'citations').length = 1;
    },
  ],
];

describe('without the stories, the check catches', () => {
  it.each(FAULTS)('%s (%s)', (_what, record, plant) => {
    const { dataset, issues } = compileWith((input) => {
      // They repeat many values: what only they see is not seen by the check of the record.
      const data = input.data as Json;
      for (const file of Object.keys(data)) if (file.startsWith('stories/')) delete data[file];
      plant(input);
    });
    expect(dataset).toBeNull();
    expect(issues.map((issue) => issue.record)).toContainEqual(expect.stringContaining(record));
  });
});
