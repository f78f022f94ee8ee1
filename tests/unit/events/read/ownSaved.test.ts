import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLasting,
  kindOf,
  type OwnColumns,
  openEndOf,
  ownSpan,
  positionOf,
  precisionOf,
  textOf,
} from '../../../../src/events/columns/ownColumns';
import type { OwnExportSet } from '../../../../src/events/export/ownFields';
import {
  type FilePart,
  ownCsvParts,
  ownGeojsonParts,
} from '../../../../src/events/export/ownFiles';
import { ownXlsxParts } from '../../../../src/events/export/xlsxOfOwn';
import { day } from '../../../support';
import { anyEvent, columnsFrom } from '../arbitrary';
import { eventOn } from '../sets';
import { eventsOf } from './support';

const WINDOW = { from: day('2013-02-05'), to: day('2013-02-20') };
const MADE = {
  ...{ title: 'T', exported: '2024-01-01', from: '2013-02-05', to: '2013-02-20' },
  filter_in_words: 'all layers',
};

const setOf = (columns: OwnColumns): OwnExportSet => ({
  ...{ name: 'Mine', attribution: 'Me', fileName: 'mine.csv', columns },
  rows: Uint32Array.from({ length: columns.count }, (_, row) => row),
});

const fileOf = (parts: Iterable<FilePart>): Promise<Uint8Array<ArrayBuffer>> =>
  new Blob([...parts].map(({ content }) => content)).arrayBuffer().then((it) => new Uint8Array(it));

const WAYS = {
  CSV: (set: OwnExportSet) => fileOf(ownCsvParts([set], WINDOW)),
  XLSX: (set: OwnExportSet) => fileOf(ownXlsxParts([set], WINDOW)),
  GeoJSON: (set: OwnExportSet) => fileOf(ownGeojsonParts([set], WINDOW, MADE)),
};

/** No file of events has one at 0, 0, which is read as no place. */
const placedEvent = anyEvent.filter(
  ({ position }) => position === null || position.some((degrees) => Math.abs(degrees) > 0.001),
);

/** All that a saved row says of an event. */
function said(columns: OwnColumns, row: number) {
  const position = positionOf(columns, row);
  return {
    ...{ kind: kindOf(columns, row), span: ownSpan(columns, row), place: position },
    ...{ open: openEndOf(columns, row), lasting: isLasting(columns, row) },
    precision: position && precisionOf(columns, row),
    title: textOf(columns, 'title', row),
    actor: textOf(columns, 'actor', row),
  };
}

describe.each(Object.entries(WAYS))('own events saved as %s', (_, save) => {
  it('are known again, with all that a row says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(placedEvent, { minLength: 1, maxLength: 12 }), async (events) => {
        const columns = columnsFrom(
          events.map((event) => ({ ...event, lasting: event.days !== null && event.lasting })),
        );
        const read = await eventsOf(await save(setOf(columns)));
        expect(read.report).toMatchObject({ format: 'own_export', taken: columns.count });
        const rowOf = new Map([...read.columns.record].map((record, row) => [record, row]));
        for (let row = 0; row < columns.count; row++)
          expect(said(read.columns, rowOf.get(row) ?? -1)).toEqual(said(columns, row));
      }),
      { numRuns: 30 },
    );
  });

  it('keep the credits of each file', async () => {
    const columns = columnsFrom([eventOn('2013-02-10', {})]);
    const mine = { ...setOf(columns), attribution: '=Me; and you' };
    expect((await eventsOf(await save(mine))).attribution).toBe('=Me; and you');
  });

  it('keep apostrophes before what a spreadsheet would run', async () => {
    const titles = ["'=A1", '=A1', "''+33", 'a;=b', "a;'=b", "'a", '-5'];
    const columns = columnsFrom(titles.map((title) => eventOn('2013-02-10', { title })));
    const { columns: again } = await eventsOf(await save(setOf(columns)));
    expect(titles.map((_, row) => textOf(again, 'title', row))).toEqual(titles);
  });

  it('stay in the country, and open at their end', async () => {
    const columns = columnsFrom([eventOn('2013-02-10', { precision: 'country', open: 'end' })]);
    const { columns: again } = await eventsOf(await save(setOf(columns)));
    expect(said(again, 0)).toMatchObject({ precision: 'country', open: 'end' });
  });
});
