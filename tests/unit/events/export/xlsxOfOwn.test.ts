import { describe, expect, it } from 'vitest';
import type { OwnExportSet } from '../../../../src/events/export/ownFields';
import { OWN_FIELDS } from '../../../../src/events/export/ownFields';
import { ownXlsxParts } from '../../../../src/events/export/xlsxOfOwn';
import { readDetails } from '../../../../src/events/read/details';
import { readEvents } from '../../../../src/events/read/readEvents';
import { day } from '../../../support';
import { columnsFrom } from '../arbitrary';
import { eventOn } from '../sets';

const WINDOW = { from: day('2013-02-05'), to: day('2013-02-20') };

function exportSet(events: Parameters<typeof columnsFrom>[0]): OwnExportSet {
  const columns = columnsFrom(events);
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row);
  return { name: 'Mine', attribution: '', fileName: 'mine.csv', columns, rows };
}

const outcomeOf = (sets: readonly OwnExportSet[], mostRows?: number) =>
  readEvents(new Blob([...ownXlsxParts(sets, WINDOW, mostRows)].map(({ content }) => content)));

/** The cells of each row of the sheet, as a card shows them. */
async function rowsIn(sets: readonly OwnExportSet[]): Promise<Record<string, string>[]> {
  const outcome = await outcomeOf(sets);
  if (outcome.type !== 'read') throw new Error(JSON.stringify(outcome));
  expect(outcome.details.header).toEqual(OWN_FIELDS);
  const rows = Array.from({ length: outcome.report.taken }, (_, row) =>
    readDetails(outcome.details, row),
  );
  return (await Promise.all(rows)).map((cells) =>
    Object.fromEntries(cells.map(({ name, value }) => [name, value])),
  );
}

describe('own events as XLSX', () => {
  const texts = {
    title: '=HYPERLINK("http://evil")',
    actor: '@SUM(1)',
    target: `'=1+1`,
    place: 'Gao,\n"Nord" <b>&amp; \u0001 _x0041_',
    type: ' spaces ',
  };
  const set = exportSet([
    eventOn('2013-02-10', { ...texts, fatalities: 3 }),
    eventOn('2013-02-01/2013-02-28', { kind: 'political', position: null }),
  ]);

  it('come back as they are: texts as texts, numbers as numbers', async () => {
    expect(await rowsIn([set])).toMatchObject([
      { ...texts, start: '2013-02-10', fatalities: '3', lasting: 'false' },
      { start: '2013-02-01', latitude: '' },
    ]);
  });

  it('hold no formula', async () => {
    const blob = new Blob([...ownXlsxParts([set], WINDOW)].map(({ content }) => content));
    const { listArchive } = await import('../../../../src/archive/zipListing');
    const { unpackEntry } = await import('../../../../src/archive/unpack');
    const { Budget } = await import('../../../../src/archive/budget');
    const entries = await listArchive(blob);
    const sheet = entries.find(({ name }) => name.endsWith('sheet1.xml'));
    if (!sheet) throw new Error('no sheet');
    const xml = await (await unpackEntry(blob, sheet, new Budget(1e6))).text();
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<t xml:space="preserve">=HYPERLINK(&quot;http://evil&quot;)</t>');
    expect(entries.map(({ name }) => name)).toContain('[Content_Types].xml');
  });

  it('go on in another sheet where one is full', async () => {
    const many = exportSet(Array.from({ length: 7 }, () => eventOn('2013-02-10')));
    expect(await outcomeOf([many], 3)).toMatchObject({
      question: {
        about: 'parts',
        parts: [
          { name: 'Events', size: 4 },
          { name: 'Events 2', size: 4 },
          { name: 'Events 3', size: 2 },
        ],
      },
    });
  });

  it('tell their share, and are a workbook without any event', async () => {
    const shares = [...ownXlsxParts([set], WINDOW)].map(({ share }) => share);
    expect(shares.at(-1)).toBe(1);
    const empty = [...ownXlsxParts([], WINDOW)].map(({ content }) => content);
    expect(await readEvents(new Blob(empty))).toMatchObject({ refusal: { code: 'no_events' } });
  });
});
