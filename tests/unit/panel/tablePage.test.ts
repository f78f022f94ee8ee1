import { describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../../src/dataset/exporters/eventFields';
import { cellOf, columnsFor, sortRecords } from '../../../src/panel/table/tablePageColumns';
import { translator } from '../../../src/ui/useTranslate';
import { documentsIn } from '../../../src/words/documents';
import { openProject } from '../../support';

const dataset = openProject();
const items = dataset.events.map((record) => ({ record }));
const documents = documentsIn(dataset, 'en');
const context = { dataset, documents, lang: 'en', t: translator('en') } as const;

describe('the table of records', () => {
  it.each(['en', 'fr'] as const)('has the columns of events.csv in %s', (lang) => {
    const { head, others } = columnsFor(lang, true);
    expect(head).toBe(`title_${lang}`);
    expect([head, ...others].sort()).toEqual([...EVENT_COLUMNS].sort());
  });

  it('leaves out only what says nothing of the documents, or one thing of all', () => {
    const { head, others } = columnsFor('en', false);
    const shown = new Set([head, ...others]);
    const records = dataset.events.filter(({ tier }) => tier === 'corpus');
    const left = EVENT_COLUMNS.filter((column) => !shown.has(column));
    expect(left).toContain('tier');
    for (const column of left) {
      const texts = new Set(records.map((record) => cellOf(column, record, context).text));
      expect(texts.size, column).toBe(1);
    }
  });

  it.each(EVENT_COLUMNS)('sorts by %s both ways, with empty cells last', (column) => {
    for (const direction of ['ascending', 'descending'] as const) {
      const cells = sortRecords(items, { column, direction }, context).map(({ record }) =>
        cellOf(column, record, context),
      );
      expect(cells).toHaveLength(items.length);
      const firstEmpty = cells.findIndex(({ text }) => text === '');
      if (firstEmpty >= 0)
        expect(cells.slice(firstEmpty).every(({ text }) => text === '')).toBe(true);
      const orders = cells.flatMap(({ order }) => (order === undefined ? [] : [order]));
      const sign = direction === 'ascending' ? 1 : -1;
      expect(orders).toEqual([...orders].sort((a, b) => sign * (a - b)));
    }
  });

  it('stands in the order of the first day that is stated, with what has no date last', () => {
    const sort = { column: 'when', direction: 'ascending' } as const;
    const ids = sortRecords(items, sort, context).map(({ record }) => record);
    const reported = ids.findIndex(({ id }) => id === '2013-01-mopti-gateway');
    const earlier = ids.findIndex(({ when }) => when === '2012-03');
    expect(earlier).toBeGreaterThanOrEqual(0);
    expect(reported).toBeGreaterThan(earlier);
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = sortRecords(items, { ...sort, direction }, context);
      const firstUndated = sorted.findIndex(({ record }) => !record.time);
      expect(firstUndated).toBeGreaterThan(0);
      expect(sorted.slice(firstUndated).every(({ record }) => !record.time)).toBe(true);
    }
  });

  it('sorts negative longitudes as numbers', () => {
    const sorted = sortRecords(items, { column: 'longitude', direction: 'ascending' }, context);
    const [first] = sorted;
    expect(Number(first && cellOf('longitude', first.record, context).text)).toBeLessThan(-3);
  });
});
