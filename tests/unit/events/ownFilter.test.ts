import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordsOfQuery } from '../../../src/dataset/search';
import { dayOf } from '../../../src/domain/day';
import { KINDS, PRECISIONS } from '../../../src/domain/vocabulary';
import {
  CODED_FIELDS,
  type OwnColumns,
  precisionOf,
  textOf,
} from '../../../src/events/columns/ownColumns';
import { facetTexts } from '../../../src/events/columns/ownFacets';
import {
  OWN_FACETS,
  type OwnFacet,
  type OwnFilters,
  ownFailuresOf,
  passesOf,
} from '../../../src/events/columns/ownFilter';
import { foldQuickly, prepareSearch } from '../../../src/events/columns/ownSearch';
import { maskOfKinds, ownRowsInWindow } from '../../../src/events/columns/ownWindow';
import { allRowsOf, anyColumns, anyWindow, columnsFrom } from './arbitrary';

const NO_FILTERS: OwnFilters = {
  q: '',
  type: new Set(),
  actor: new Set(),
  country: new Set(),
  precision: new Set(),
};
const TEXTS = ['Gao', 'gao Airport', 'Kidal', 'MNLA', 'nobody'];

/** Mostly nothing, so that several filters together leave something. */
const anyChoice = fc
  .oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(TEXTS))
  .map((texts) => new Set(texts));

const anyFilters: fc.Arbitrary<OwnFilters> = fc.record({
  q: fc.constantFrom(
    '',
    '',
    '',
    '  ',
    'gao',
    'menaka',
    'mnla split',
    'gao kid',
    'ao',
    'dine ansar',
  ),
  type: anyChoice,
  actor: anyChoice,
  country: anyChoice,
  precision: fc
    .oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...PRECISIONS]))
    .map((precisions) => new Set(precisions)),
});

const textsOf = (columns: OwnColumns, facet: OwnFacet, row: number): Set<string> => {
  if (facet === 'precision') return new Set([precisionOf(columns, row)]);
  const fields = facet === 'actor' ? (['actor', 'target'] as const) : ([facet] as const);
  return new Set(fields.map((field) => textOf(columns, field, row)));
};

const passing = (columns: OwnColumns, filters: OwnFilters): Uint8Array | null =>
  passesOf(ownFailuresOf(columns, filters));

function passesSlowly(columns: OwnColumns, filters: OwnFilters, row: number): boolean {
  const words = wordsOfQuery(filters.q).every((word) =>
    CODED_FIELDS.some((field) => foldText(textOf(columns, field, row)).includes(word)),
  );
  return (
    words &&
    OWN_FACETS.every((facet) => {
      const wanted: ReadonlySet<string> = filters[facet];
      return (
        wanted.size === 0 || [...textsOf(columns, facet, row)].some((text) => wanted.has(text))
      );
    })
  );
}

describe('filters of own events', () => {
  it('let through what has every word and one text of each facet', () => {
    fc.assert(
      fc.property(anyColumns, anyFilters, (columns, filters) => {
        const passes = passing(columns, filters);
        for (const row of allRowsOf(columns))
          expect((passes?.[row] ?? 1) === 1).toBe(passesSlowly(columns, filters, row));
      }),
    );
  });

  it('cost nothing where none is set', () => {
    const columns = columnsFrom([]);
    expect(passing(columns, NO_FILTERS)).toBeNull();
    expect(passing(columns, { ...NO_FILTERS, q: ' – ' })).toBeNull();
  });

  it('find words in dictionaries of many thousands, prepared or not', () => {
    const events = Array.from({ length: 10_000 }, (_, number) => ({
      kind: 'attack' as const,
      days: null,
      lasting: false,
      position: null,
      precision: 'exact' as const,
      title: `Événement n° ${number}`,
    }));
    const found = (columns: OwnColumns, q: string) =>
      [...(passing(columns, { ...NO_FILTERS, q }) ?? [])].flatMap((passes, row) =>
        passes === 1 ? [columns.record[row]] : [],
      );
    const columns = columnsFrom(events);
    expect(found(columns, 'evenement 9999')).toEqual([9_999]);
    expect(found(columns, '2048')).toEqual([2_048]);
    const prepared = columnsFrom(events);
    expect([...prepareSearch(prepared)].length).toBeGreaterThan(2);
    expect(found(prepared, '409')).toEqual(
      events.flatMap((_, number) => (`${number}`.startsWith('409') ? [number] : [])),
    );
  });

  it('fold texts as the search of the documents does', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldQuickly(text)).toBe(foldText(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('look for more words than a number has bits', () => {
    const words = Array.from({ length: 40 }, (_, number) => `${number}x`);
    const event = { kind: 'attack', days: null, lasting: false, position: null } as const;
    const columns = columnsFrom([
      { ...event, precision: 'exact', title: words.join(' ') },
      { ...event, precision: 'exact', title: words.slice(0, -1).join(' ') },
    ]);
    expect([...(passing(columns, { ...NO_FILTERS, q: words.join(' ') }) ?? [])]).toEqual([1, 0]);
  });
});

describe('facets of own events', () => {
  it('count a row once that names an actor on both sides', () => {
    const days = { from: dayOf(0), to: dayOf(0) };
    const event = { kind: 'attack', days, lasting: false, position: null } as const;
    const columns = columnsFrom([
      { ...event, precision: 'exact', actor: 'MNLA', target: 'MNLA' },
      { ...event, precision: 'exact', actor: 'Ansar Dine', target: 'MNLA' },
    ]);
    const options = { failures: null, kinds: maskOfKinds(new Set(KINDS)), showPossible: true };
    expect(facetTexts(columns, days, 'actor', { ...options, most: 5 })).toEqual({
      texts: [
        { text: 'MNLA', count: 2 },
        { text: 'Ansar Dine', count: 1 },
      ],
      total: 2,
    });
  });

  it.each(OWN_FACETS)('count the texts of %s in the window, but for its own filter', (facet) => {
    fc.assert(
      fc.property(
        anyColumns,
        anyFilters,
        anyWindow,
        fc.subarray([...KINDS]),
        fc.boolean(),
        fc.nat(4),
        (columns, filters, window, kinds, showPossible, most) => {
          const others = { ...filters, [facet]: new Set() };
          const mask = maskOfKinds(new Set(kinds));
          const passes = Uint8Array.from(allRowsOf(columns), (row) =>
            passesSlowly(columns, others, row) ? 1 : 0,
          );
          const counts = new Map<string, number>();
          for (const row of ownRowsInWindow(columns, window, { passes, kinds: mask, showPossible }))
            for (const text of textsOf(columns, facet, row))
              if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
          const failures = ownFailuresOf(columns, filters);
          const options = { failures, kinds: mask, showPossible, most };
          const { texts, total } = facetTexts(columns, window, facet, options);
          expect(total).toBe(counts.size);
          expect(texts).toHaveLength(Math.min(most, counts.size));
          for (const { text, count } of texts) expect(count).toBe(counts.get(text));
          const largest = [...counts.values()].sort((a, b) => b - a).slice(0, most);
          expect(texts.map(({ count }) => count)).toEqual(largest);
        },
      ),
    );
  });
});
