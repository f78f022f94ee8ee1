import { describe, expect, it } from 'vitest';
import { NO_DAYS } from '../../../src/dataset/dataset';
import type { ActorId, EventId, PlaceId } from '../../../src/domain/ids';
import type { Tier } from '../../../src/domain/vocabulary';
import { actorRecordsOf } from '../../../src/panel/actors/actorRecords';
import { relatedTo } from '../../../src/panel/event/relatedRecords';
import { groupRows, inTiers } from '../../../src/panel/lists/groupRows';
import { reasonUnmapped } from '../../../src/panel/lists/RecordMeta';
import { windowInWords } from '../../../src/panel/lists/words';
import { placeRowsOf } from '../../../src/panel/place/placeRows';
import { articleCount, copiesOf, excerptsOf } from '../../../src/panel/quotation/witnesses';
import { passagesOf } from '../../../src/panel/source/passages';
import { backFrom, nextTrail } from '../../../src/panel/usePanelSelection';
import { ALL_LAYERS, ALL_TIERS, NOTHING, type Selection, windowOf } from '../../../src/store/view';
import { translator } from '../../../src/ui/useTranslate';
import { dateInWords, statusInWords } from '../../../src/words/recordWords';
import {
  AFP_1,
  AFP_2,
  BBC,
  datasetOf,
  day,
  FARAWAY,
  GAO,
  MALI,
  quote,
  record,
  time,
} from './records';

const t = translator('en');

describe('groupRows', () => {
  const events = [
    record('open', {
      when: '../2013-03-02',
      time: time('2012-01-01', '2013-03-02', { startBasis: 'bounded' }),
    }),
    record('month', {
      when: '2013-02',
      time: time('2013-02-01', '2013-02-01', { precision: 'month' }),
    }),
    record('day', { when: '2013-02-08', time: time('2013-02-08') }),
    record('year', { when: '2014', time: time('2014-01-01', '2014-01-01', { precision: 'year' }) }),
    record('undated'),
  ];
  const rows = [0, 1, 2, 3].map((row) => ({ row, presence: 'certain' as const }));

  it('heads the list with months or years, never more than is known, undated records last', () => {
    const groups = groupRows(rows, [4], events, 'en');
    expect(
      groups.map(({ label, records }) => [label, records.map((item) => item.record.id)]),
    ).toEqual([
      ['February 2013', ['month', 'day']],
      ['March 2013', ['open']],
      ['2014', ['year']],
      [null, ['undated']],
    ]);
  });
});

describe('placeRowsOf', () => {
  const events = [
    record('before', { time: time('2012-04-01') }),
    record('inside', { time: time('2013-02-08') }),
    record('off', { kind: 'political', time: time('2013-02-09') }),
    record('undated'),
    record('elsewhere', { places: [] }),
  ];

  it('parts the records of a place by the window and counts those of layers that are off', () => {
    const window = { from: day('2013-02-08'), to: day('2013-02-11') };
    const rows = placeRowsOf(datasetOf(events), GAO, {
      ...{ window, layers: new Set(['attack'] as const), tiers: ALL_TIERS, showPossible: true },
    });
    expect(rows.inside.map((item) => item.record.id)).toEqual(['inside']);
    expect(rows.outside.map((item) => item.record.id)).toEqual(['before', 'undated']);
    expect(rows.hidden).toEqual(['political']);
  });

  it('counts what only may lie in the window where that is not to be shown', () => {
    const window = { from: day('2013-02-08'), to: day('2013-02-11') };
    const maybe = record('maybe', {
      time: time('2013-02-08', '2013-02-20', {
        span: {
          startMin: day('2013-02-08'),
          startMax: day('2013-02-20'),
          endMin: day('2013-02-08'),
          endMax: day('2013-02-20'),
        },
      }),
    });
    const dataset = datasetOf([maybe]);
    const scope = { window, layers: ALL_LAYERS, tiers: ALL_TIERS };
    expect(placeRowsOf(dataset, GAO, { ...scope, showPossible: true }).inside).toHaveLength(1);
    expect(placeRowsOf(dataset, GAO, { ...scope, showPossible: false })).toMatchObject({
      ...{ inside: [], outside: [], unsure: 1 },
    });
  });

  it('counts what the filters keep out, and lists the rest', () => {
    const window = { from: day('2013-02-08'), to: day('2013-02-11') };
    const dataset = datasetOf([
      record('kept', { time: time('2013-02-08') }),
      record('out', { time: time('2013-02-08') }),
    ]);
    const scope = { window, layers: ALL_LAYERS, tiers: ALL_TIERS, showPossible: true };
    const rows = placeRowsOf(dataset, GAO, { ...scope, failures: Uint8Array.of(0, 4) });
    expect(rows.inside.map((item) => item.record.id)).toEqual(['kept']);
    expect(rows.unmatched).toBe(1);
    expect(placeRowsOf(dataset, GAO, scope).unmatched).toBe(0);
    const acting = { actors: [{ actor: 'x' as ActorId, role: 'attacker' as const }] };
    const ofActor = actorRecordsOf(
      datasetOf([record('kept', acting), record('out', acting), record('other')]),
      'x' as ActorId,
      { ...scope, failures: Uint8Array.of(0, 1, 1) },
    );
    expect(ofActor.outside.map((item) => item.record.id)).toEqual(['kept']);
    expect(ofActor.unmatched).toBe(1);
  });

  it('leaves context out where it is switched off, and sets it apart where it is on', () => {
    const window = { from: day('2013-02-08'), to: day('2013-02-11') };
    const fact = record('fact', { tier: 'context', time: time('2013-02-08') });
    const dataset = datasetOf([fact, record('told', { time: time('2013-02-08') })]);
    const idsOf = (tiers: ReadonlySet<Tier>) => {
      const scope = { window, layers: ALL_LAYERS, tiers, showPossible: true };
      const { corpus, context } = inTiers(placeRowsOf(dataset, GAO, scope).inside);
      return [corpus, context].map((list) => list.map((item) => item.record.id));
    };
    expect(idsOf(ALL_TIERS)).toEqual([['told'], ['fact']]);
    expect(idsOf(new Set(['corpus']))).toEqual([['told'], []]);
  });
});

describe('passagesOf', () => {
  it('merges repeated, contained and overlapping quotations and marks the gaps', () => {
    const events = [
      record('a', { quotes: [quote(BBC, 20, 'Two checkpoints were hit.')] }),
      record('b', {
        quotes: [quote(BBC, 20, 'Two checkpoints were hit.'), quote(AFP_1, 0, 'Other.')],
      }),
      record('c', { quotes: [quote(BBC, 36, 'were hit. Calm'), quote(BBC, 52, 'now.')] }),
      record('d', { quotes: [quote(BBC, 24, 'checkpoints'), quote(BBC, 90, 'The end.')] }),
    ];
    const passages = passagesOf(BBC, events);
    expect(passages.map(({ text, gapBefore }) => [text, gapBefore])).toEqual([
      ['Two checkpoints were hit. Calm', true],
      ['now.', false],
      ['The end.', true],
    ]);
    expect(passages.map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['c'],
      ['d'],
    ]);
  });
});

describe('witnesses', () => {
  const quotes = [quote(AFP_1, 0, 'x'), quote(AFP_2, 5, 'y'), quote(BBC, 9, 'z')];

  it('names the copies of one report', () => {
    const { sources } = datasetOf([]);
    const copies = quotes.map((item) => copiesOf(item, quotes, sources).map(({ id }) => id));
    expect(copies).toEqual([[AFP_2], [AFP_1], []]);
  });

  it('counts the articles that support, each once', () => {
    const against = quote(BBC, 9, 'z', { stance: 'contradicts' });
    expect(articleCount([...quotes, quote(AFP_1, 3, 'again')])).toBe(3);
    expect(articleCount([quote(AFP_1, 0, 'x'), against])).toBe(1);
  });

  it('shows words once that speak for one field and against another', () => {
    const against = quote(BBC, 9, 'z', { stance: 'contradicts', supports: ['actors'] });
    const excerpts = excerptsOf([quote(BBC, 9, 'z'), against]);
    expect(excerpts).toHaveLength(1);
    expect(excerpts[0]).toMatchObject({ supports: ['kind'], contradicts: ['actors'] });
  });
});

describe('relatedTo', () => {
  it('finds relations in both directions, a mutual campaign once', () => {
    const a = record('a', { related: [{ event: 'b' as EventId, relation: 'claims' }] });
    const b = record('b', { related: [{ event: 'c' as EventId, relation: 'same_campaign' }] });
    const c = record('c', { related: [{ event: 'b' as EventId, relation: 'same_campaign' }] });
    const related = relatedTo(b, datasetOf([a, b, c]));
    expect(related.map((item) => [item.record.id, item.relation, item.reversed])).toEqual([
      ['c', 'same_campaign', false],
      ['a', 'claims', true],
    ]);
  });
});

describe('reasonUnmapped', () => {
  const { places } = datasetOf([]);
  const at = (id: PlaceId, precision: 'exact' | 'country') =>
    reasonUnmapped(record('x', { places: [{ place: id, role: 'location', precision }] }), places);

  it('says why a record has no mark', () => {
    expect(at(GAO, 'exact')).toBeNull();
    expect(at(MALI, 'country')).toBe('country');
    expect(at(FARAWAY, 'exact')).toBe('distant');
    expect(at(FARAWAY, 'country')).toBe('country');
    expect(reasonUnmapped(record('x', { places: [] }), places)).toBe('none');
  });
});

describe('the way back', () => {
  const gao: Selection = { type: 'place', id: GAO };
  const bbc: Selection = { type: 'source', id: BBC };

  it('leads to what was chosen before, and to the overview after a link', () => {
    expect(backFrom([])).toEqual(NOTHING);
    const trail = nextTrail(nextTrail([], NOTHING, gao, true), gao, bbc, true);
    expect(backFrom(trail)).toEqual(gao);
    expect(nextTrail(trail, bbc, gao, false)).toEqual([NOTHING]);
    expect(nextTrail(trail, bbc, gao, true)).toEqual([NOTHING, gao, bbc]);
    expect(nextTrail(trail, bbc, NOTHING, true)).toEqual([]);
  });
});

describe('words', () => {
  it('says when it was last reported where the start is open', () => {
    const open = record('x', { when: '../2013-02-12' });
    expect(dateInWords(open, 'en', t)).toBe('as of 12 February 2013');
    expect(dateInWords(open, 'fr', translator('fr'))).toBe('situation au 12 février 2013');
    const going = record('x', { when: '../2013-02-12~', status: 'ongoing' });
    expect(dateInWords(going, 'en', t)).toBe('ongoing; last reported about 12 February 2013');
    expect(dateInWords(going, 'fr', translator('fr'))).toBe('en cours au 12 février 2013 environ');
    expect(statusInWords(going, 'en', t)).toBe('');
    expect(statusInWords(record('x', { when: '2013/..', status: 'ongoing' }), 'en', t)).toBe(
      'Ongoing',
    );
    expect(dateInWords(record('x', { when: '2012-04' }), 'en', t)).toBe('April 2012');
    expect(dateInWords(record('x'), 'en', t)).toBe('undated');
  });

  it('names the window as the mode means it', () => {
    const window = { from: day('2013-02-08'), to: day('2013-02-11') };
    expect(windowInWords(window, 'window', 'en', t)).toBe('8 to 11 February 2013');
    expect(windowInWords(window, 'day', 'en', t)).toBe('On 11 February 2013');
    expect(windowInWords(windowOf({ mode: 'day', ...NO_DAYS }, NO_DAYS), 'day', 'en', t)).toBe(
      'no dates yet',
    );
    expect(windowInWords(window, 'upto', 'fr', translator('fr'))).toBe('Jusqu’au 11 février 2013');
  });
});
