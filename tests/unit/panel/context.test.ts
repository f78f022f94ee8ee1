import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustodyInterval, campCustody, custodyOn } from '../../../src/domain/custody';
import { isoOfDay } from '../../../src/domain/day';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import type { ContextFact, EventRecord } from '../../../src/domain/record';
import { shapesOf } from '../../../src/domain/shape';
import {
  custodyInWords,
  isContextOnly,
  statementInWords,
} from '../../../src/panel/camps/campWords';
import { contextOf } from '../../../src/panel/event/ContextOfRecord';
import { translator } from '../../../src/ui/useTranslate';
import { openProject } from '../../support';
import { actor, datasetOf, day, GAO, record, time } from './records';

const FACT: ContextFact = {
  statement: { en: 'told', fr: 'dit' },
  agreement: 'two_sources',
  citations: [{ url: 'https://example.org/', publisher: 'x', published: '2023-11-20' }],
  conflicts: [],
};
const fact = (id: string, context: Partial<ContextFact> = {}, more: Partial<EventRecord> = {}) =>
  record(id, { tier: 'context', origins: 0, context: { ...FACT, ...context }, ...more });

describe('contextOf', () => {
  const differs = (id: string) => ({ event: id as EventId, what: { en: `not ${id}`, fr: '' } });

  it('gathers what repeats a record and what does not agree with it, each fact once', () => {
    const told = record('told');
    const events = [
      told,
      record('other'),
      fact('conflicting', { conflicts: [differs('told')] }),
      fact('repeating', { conflicts: [differs('told'), differs('other')] }, { repeats: told.id }),
    ];
    const dataset = datasetOf(events);
    const inShort = (of: EventRecord) =>
      contextOf(of, dataset).map((item) => [
        item.fact.id,
        item.repeats,
        item.conflicts.map(({ en }) => en),
      ]);
    expect(inShort(told)).toEqual([
      ['repeating', true, ['not told']],
      ['conflicting', false, ['not told']],
    ]);
    expect(inShort(record('other'))).toEqual([['repeating', false, ['not other']]]);
    expect(inShort(record('untold'))).toEqual([]);
  });
});

describe('camp custody with context', () => {
  const un = { actor: actor('un').id, role: 'departing' as const };
  const army = { actor: actor('army').id, role: 'receiving' as const };
  const handover = (id: string, iso: string, more: Partial<EventRecord> = {}) =>
    record(id, { kind: 'camp_handover', time: time(iso), actors: [un, army], ...more });
  const inContext = (event: EventRecord) => ({ ...event, tier: 'context' as const, context: FACT });
  const startOf = ({ time: when }: EventRecord) => when?.span.startMin ?? 0;
  /** In the order of time that compile gives. */
  const custodyOf = (events: EventRecord[]) => {
    const sorted = [...events].sort((a, b) => startOf(a) - startOf(b));
    return campCustody(datasetOf(sorted, [actor('un'), actor('army')]), GAO);
  };
  const told = ({ from, to, ...rest }: CustodyInterval) =>
    `${from === null ? '' : isoOfDay(from)}/${to === null ? '' : isoOfDay(to)} ${rest.type}`;

  it('knows a holder that context names until its latest cited page', () => {
    const { intervals } = custodyOf([inContext(handover('fact', '2023-11-18'))]);
    expect(intervals.map(told)).toEqual([
      '/2023-11-17 held',
      '2023-11-18/2023-11-18 changing',
      '2023-11-19/2023-11-20 held',
      '2023-11-21/ unknown',
    ]);
  });

  it('lets context fill only what the documents leave open', () => {
    const days = fc.integer({ min: day('2023-10-01'), max: day('2023-11-30') }).map(isoOfDayOf);
    fc.assert(
      fc.property(days, fc.array(days, { minLength: 1, maxLength: 3 }), (documentDay, factDays) => {
        const document = handover('document', documentDay, { actors: [un] });
        const facts = factDays.map((iso, index) => inContext(handover(`fact-${index}`, iso)));
        const alone = custodyOf([document]).intervals;
        const both = custodyOf([document, ...facts]).intervals;
        for (const known of alone.filter(({ type }) => type !== 'unknown'))
          expect(both).toContainEqual(known);
        both.forEach(({ from, to }, index) => {
          const before = both[index - 1];
          expect(from === null).toBe(index === 0);
          expect(to === null).toBe(index === both.length - 1);
          if (before) expect(from).toBe((before.to ?? Number.NaN) + 1);
        });
      }),
    );
  });

  it('takes a partial handover for no change of hands', () => {
    const part = inContext(handover('part', '2023-12-12', { ownSubtype: 'partial_handover' }));
    const custody = custodyOf([part]);
    expect(custody.statements).toEqual([part]);
    expect(custody.transitions).toEqual([]);
    expect(custody.intervals.map(told)).toEqual(['/ unknown']);
  });
});

const isoOfDayOf = (number: number): string => isoOfDay(number as Parameters<typeof isoOfDay>[0]);

describe('the camps of context', () => {
  const dataset = openProject();
  const english = { dataset, lang: 'en', t: translator('en') } as const;
  const gao = 'gao' as PlaceId;
  const on = (place: string, iso: string) =>
    custodyInWords(custodyOn(dataset, place as PlaceId, day(iso)), english);

  it('are marked as context, and only there', () => {
    expect(on('ansongo', '2023-11-18')).toMatch(/^left by .*, taken over by .* \(other pages\)$/);
    expect(on('tessalit', '2023-10-16')).not.toContain('other pages');
    expect(on('tessalit', '2023-10-21')).toContain('(other pages)');
    expect(on('kidal', '2023-11-01')).toBe('CSP-PSD (other pages)');
    // Other pages have named who came: that nobody is named would no longer be so.
    expect(on('kidal', '2023-11-20')).toBe('unknown');
    expect(isContextOnly(campCustody(dataset, gao))).toBe(true);
    expect(isContextOnly(campCustody(dataset, 'tessalit' as PlaceId))).toBe(false);
  });

  it('stand where they lay, and still count as the camp of their town', () => {
    const [taken] = campCustody(dataset, 'tessalit' as PlaceId).transitions;
    expect(taken?.event.id).toBe('ctx-2023-10-21-tessalit');
    expect(taken && shapesOf(taken.event, dataset.places)).toMatchObject([
      { type: 'ring', place: 'tessalit', km: 7 },
    ]);
    expect(campCustody(dataset, 'senou' as PlaceId).transitions).toHaveLength(1);
    expect(campCustody(dataset, 'bamako' as PlaceId).statements).toEqual([]);
  });

  it('do not take three sites of Gao for the camp', () => {
    expect(on('gao', '2023-12-20')).toBe('unknown');
    expect(on('gao', '2024-07-22')).toContain('(other pages)');
    const custody = campCustody(dataset, gao);
    const [part] = custody.statements;
    expect(part?.id).toBe('ctx-2023-12-12-gao-partial');
    expect(part && statementInWords(part, custody, english)).toEqual([
      expect.stringContaining('Only part of the camp: left by MINUSMA'),
    ]);
  });

  it('leave no trace where context is switched off', () => {
    const events = dataset.events.filter(({ tier }) => tier === 'corpus');
    const { statements, intervals } = campCustody({ ...dataset, events }, gao);
    expect(statements).toEqual([]);
    expect(intervals).toMatchObject([{ type: 'unknown', leftBy: null }]);
  });
});
