import { describe, expect, it } from 'vitest';
import { MAX_ROAD_DETOUR, MIN_STATED_RATIO } from '../../../src/domain/geographicClaim';
import type { ActorId, EventId, PlaceId, SourceId } from '../../../src/domain/ids';
import type { GeographicClaim } from '../../../src/domain/record';
import { daysOfRecords } from '../../../src/domain/statedDays';
import type { Tier } from '../../../src/domain/vocabulary';
import { actorRecordsOf, actorsByKind, rolesOf } from '../../../src/panel/actors/actorRecords';
import { acronymsOf, actorInWords } from '../../../src/panel/actors/actorWords';
import { claimInWords, claimsOf } from '../../../src/panel/event/claimWords';
import { differenceTable } from '../../../src/panel/event/Differences';
import { relatedToPlace } from '../../../src/panel/event/relatedRecords';
import { subtypeKey } from '../../../src/panel/lists/subtypes';
import { mentionsOf } from '../../../src/panel/place/PlaceMentions';
import { witnessesOf } from '../../../src/panel/quotation/witnesses';
import { passagesOf } from '../../../src/panel/source/passages';
import { passageToOpen } from '../../../src/panel/source/useReading';
import { ALL_TIERS, NOTHING } from '../../../src/store/view';
import { METHOD } from '../../../src/ui/messages/method';
import { translator } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';
import {
  AFP_1,
  AFP_2,
  actor,
  BBC,
  datasetOf,
  day,
  GAO,
  place,
  quote,
  record,
  time,
} from './records';

const en = translator('en');
const fr = translator('fr');
const project = openProject();

describe('differenceTable', () => {
  it('has a column a source and a row a thing; silence stays empty', () => {
    const reading = (source: SourceId, exact: string) => ({ source, exact, start: 0, end: 1 });
    const what = { en: 'x', fr: 'x' };
    const table = differenceTable([
      { what, readings: [reading(AFP_1, 'left'), reading(AFP_2, 'fled'), reading(AFP_1, 'gone')] },
      { what, readings: [reading(BBC, 'calm')] },
    ]);
    expect(table.sources).toEqual([AFP_1, AFP_2, BBC]);
    const cells = table.rows.map(({ readings }) =>
      readings.map((cell) => cell.map(({ exact }) => exact)),
    );
    expect(cells).toEqual([
      [['left', 'gone'], ['fled'], []],
      [[], [], ['calm']],
    ]);
  });
});

describe('witnessesOf', () => {
  it('gathers the copies of one report; what contradicts is no witness', () => {
    const { sources } = datasetOf([]);
    const witnesses = witnessesOf(
      [quote(AFP_1, 0, 'x'), quote(AFP_2, 0, 'y'), quote(BBC, 0, 'z', { stance: 'contradicts' })],
      sources,
    );
    expect(witnesses.map(({ origin, copies }) => [origin, copies.map(({ id }) => id)])).toEqual([
      ['AFP', [AFP_1, AFP_2]],
    ]);
  });
});

describe('geographic claims in words', () => {
  const claimOf = (id: string): GeographicClaim => {
    const found = project.claims.find((claim) => claim.id === id);
    if (!found) throw new Error(`no claim ${id}`);
    return found;
  };
  const told = (id: string, lang: 'en' | 'fr' = 'en') =>
    claimInWords(claimOf(id), project, lang, lang === 'en' ? en : fr);

  it('set 600 km against 60 at Konna', () => {
    const { said, measured, verdict } = told('dw-konna-mopti-distance');
    expect(said).toBe('The article says 600 km.');
    expect(measured).toContain('Konna and Mopti are 60 km apart');
    expect(verdict).toBe('10 times too far; no road explains that.');
  });

  it('let a road be longer than the straight line', () => {
    expect(told('spectator-kidal-gao-distance').verdict).toContain('Roads are longer');
  });

  it('compare areas with metropolitan France, in the numbers of the language', () => {
    expect(told('bbc-northern-mali-france-area').measured).toContain(
      '1.5 times metropolitan France',
    );
    expect(told('bbc-northern-mali-france-area', 'fr').measured).toContain(
      '1,5 fois la France métropolitaine',
    );
  });

  it('say why nothing is measured', () => {
    for (const { id } of project.claims.filter(({ verdict }) => verdict === 'not_measurable')) {
      const { measured, verdict, note } = told(id);
      expect([measured, verdict]).toEqual(['', 'This cannot be checked on the map.']);
      expect(note).not.toBe('');
    }
  });

  it('leave no gap of a message open', () => {
    for (const { id } of project.claims)
      for (const lang of ['en', 'fr'] as const)
        expect(Object.values(told(id, lang)).join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('are those of the record or the town', () => {
    const ids = (selection: Parameters<typeof claimsOf>[0]) =>
      claimsOf(selection, project.claims).map(({ id }) => id);
    expect(ids({ type: 'place', id: 'gao' as PlaceId })).toEqual(['spectator-kidal-gao-distance']);
    expect(ids({ type: 'event', id: '2013-01-mopti-gateway' as EventId })).toContain(
      'dw-konna-mopti-distance',
    );
    expect(ids({ type: 'source', id: 'bbc-2013-02' as SourceId })).toEqual([]);
    expect(ids(NOTHING)).toEqual([]);
  });

  it('name the point of the compass as distances do', () => {
    const { measured } = told('dw-konna-mopti-direction');
    expect(measured).toContain('it lies to the north-north-east (');
  });

  it('are judged on the method page by the thresholds of the program', () => {
    expect(METHOD.en['panel.method.claims1']).toContain(
      `between ${MIN_STATED_RATIO} and ${MAX_ROAD_DETOUR}`,
    );
  });
});

describe('actors', () => {
  const mujao = actor('mujao', {
    name: { en: 'Movement', fr: 'Mouvement' },
    acronym: { en: 'MUJWA', fr: 'MUJAO' },
    aliases: ['Mujao', 'the Movement', 'the', 'MUJWA'],
    kind: 'armed_group',
  });

  it('carry the acronym of the language first', () => {
    expect(acronymsOf(mujao, 'fr')).toEqual(['MUJAO', 'MUJWA']);
    expect(actorInWords(mujao, 'en')).toBe('Movement (MUJWA)');
    expect(acronymsOf(actor('x', { acronym: { en: 'UN', fr: 'UN' } }), 'fr')).toEqual(['UN']);
  });

  it('have their records parted by the window, with every role', () => {
    const events = [
      record('in', {
        time: time('2013-02-10'),
        actors: [
          { actor: mujao.id, role: 'speaker' },
          { actor: mujao.id, role: 'attacker' },
        ],
      }),
      record('out', { time: time('2013-03-10'), actors: [{ actor: mujao.id, role: 'speaker' }] }),
      record('other', { time: time('2013-02-10') }),
    ];
    const dataset = datasetOf(events, [mujao, actor('idle', { kind: 'person' })]);
    const window = { from: day('2013-02-01'), to: day('2013-02-28') };
    const { inside, outside } = actorRecordsOf(dataset, mujao.id, {
      ...{ window, tiers: ALL_TIERS, showPossible: true },
    });
    expect(inside.map((item) => [item.record.id, rolesOf(item.record, mujao.id)])).toEqual([
      ['in', ['speaker', 'attacker']],
    ]);
    expect(outside.map((item) => item.record.id)).toEqual(['out']);
    expect(
      actorsByKind(dataset, ALL_TIERS).map(({ kind, actors }) => [
        kind,
        actors.map(({ count }) => count),
      ]),
    ).toEqual([
      ['armed_group', [2]],
      ['person', [0]],
    ]);
  });

  it('count context apart, and go with it where only context knows them', () => {
    const niger = actor('niger', { kind: 'armed_group' });
    const part = (who: typeof mujao) => [{ actor: who.id, role: 'attacker' as const }];
    const events = [
      record('told', { actors: part(mujao) }),
      record('fact', { tier: 'context', actors: [...part(mujao), ...part(niger)] }),
    ];
    const dataset = datasetOf(events, [mujao, niger]);
    const counts = (tiers: ReadonlySet<Tier>) =>
      actorsByKind(dataset, tiers).flatMap(({ actors }) =>
        actors.map(({ actor: { id }, count, context }) => `${id} ${count} ${context}`),
      );
    expect(counts(ALL_TIERS)).toEqual([`${mujao.id} 1 1`, 'niger 0 1']);
    expect(counts(new Set(['corpus']))).toEqual([`${mujao.id} 1 0`]);
  });
});

describe('mentions', () => {
  it('cut out the phrase and find the records that quote some of the passage', () => {
    const passage = { source: BBC, exact: 'The city was calm.', start: 10, end: 28 };
    const town = place(GAO, 'town', {
      mentions: [
        { ...passage, start: 50, end: 68, phrase: 'absent' },
        { ...passage, phrase: 'The city' },
      ],
    });
    const events = [
      record('quotes', { quotes: [quote(BBC, 14, 'city')] }),
      record('other-source', { quotes: [quote(AFP_1, 14, 'city')] }),
      record('follows', { quotes: [quote(BBC, 28, ' Then')] }),
      record('precedes', { quotes: [quote(BBC, 5, 'Then ')] }),
    ];
    const [first, second] = mentionsOf(town, events);
    expect(first).toMatchObject({ before: '', phrase: 'The city', after: ' was calm.' });
    expect(first?.records.map(({ id }) => id)).toEqual(['quotes']);
    expect(second).toMatchObject({ before: 'The city was calm.', phrase: '', records: [] });
  });
});

describe('relatedToPlace', () => {
  it('lists a claim made nowhere under the attacks it covers, once', () => {
    const attack = record('attack');
    const other = record('other-attack');
    const claim = record('claim', {
      places: [],
      related: [
        { event: attack.id, relation: 'claims' },
        { event: other.id, relation: 'claims' },
      ],
    });
    const later = record('later', {
      places: [],
      related: [{ event: attack.id, relation: 'after' }],
    });
    const related = relatedToPlace(GAO, datasetOf([attack, other, claim, later]));
    expect(
      related.map((item) => [item.record.id, item.relation, item.reversed, item.here.id]),
    ).toEqual([['claim', 'claims', false, 'attack']]);
  });
});

describe('reading a document', () => {
  const events = [
    record('a', { quotes: [quote(BBC, 0, 'First.')], time: time('2013-02-08') }),
    record('b', { quotes: [quote(BBC, 20, 'Second.')], time: time('2013-02-10') }),
  ];
  const passages = passagesOf(BBC, events);

  it('opens at the passage asked for, else at one of the record shown before', () => {
    const start = (
      ...args: [Parameters<typeof passageToOpen>[1], Parameters<typeof passageToOpen>[2]]
    ) => passageToOpen(passages, ...args)?.start;
    const record_a = { type: 'event', id: 'a' as EventId } as const;
    expect(start({ source: BBC, at: 22 }, record_a)).toBe(20);
    expect(start(null, { type: 'event', id: 'b' as EventId })).toBe(20);
    expect(start(null, NOTHING)).toBeUndefined();
  });

  it('spans the days of a passage; a bounded start counts from its report', () => {
    expect(daysOfRecords(events)).toEqual({ from: day('2013-02-08'), to: day('2013-02-10') });
    const open = record('open', {
      time: time('2012-01-01', '2013-03-02', { startBasis: 'bounded' }),
    });
    expect(daysOfRecords([open])).toEqual({ from: day('2013-03-02'), to: day('2013-03-02') });
    expect(daysOfRecords([record('undated')])).toBeNull();
  });
});

describe('sub-event types', () => {
  it('of the dataset all have a message', () => {
    const unknown = project.events.flatMap(({ subtype }) =>
      subtype && subtypeKey(subtype) === null ? [subtype] : [],
    );
    expect(unknown).toEqual([]);
    expect(subtypeKey('Alien landing')).toBeNull();
  });
});

describe('actor ids of the dataset', () => {
  it('are all known, so that every name leads to its view', () => {
    const unknown = project.events.flatMap(({ actors }) =>
      actors.filter(({ actor: id }) => !project.actors.has(id as ActorId)),
    );
    expect(unknown).toEqual([]);
  });
});
