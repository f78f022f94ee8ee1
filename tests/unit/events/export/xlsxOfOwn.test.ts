import { describe, expect, it } from 'vitest';
import type { OwnExportSet } from '../../../../src/events/export/ownFields';
import { OWN_FIELDS } from '../../../../src/events/export/ownFields';
import { ownXlsxParts } from '../../../../src/events/export/xlsxOfOwn';
import type { Answers, TablePreview } from '../../../../src/events/read/outcome';
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

async function tableIn(sets: readonly OwnExportSet[], mostRows?: number, answers: Answers = {}) {
  const contents = [...ownXlsxParts(sets, WINDOW, mostRows)].map(({ content }) => content);
  const outcome = await readEvents(new Blob(contents), { answers });
  if (outcome.type !== 'question') throw new Error(JSON.stringify(outcome));
  return outcome.question;
}

const cellsOf = ({ header, rows }: TablePreview, row: number): Record<string, string> =>
  Object.fromEntries(header.map((name, at) => [name, rows[row]?.[at] ?? '']));

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
    const question = await tableIn([set]);
    if (question.about !== 'columns') throw new Error(question.about);
    expect(question.table.header).toEqual(OWN_FIELDS);
    const first = cellsOf(question.table, 0);
    expect(first).toMatchObject({
      ...texts,
      start: '2013-02-10',
      fatalities: '3',
      lasting: 'false',
    });
    expect(cellsOf(question.table, 1)).toMatchObject({ start: '2013-02-01', latitude: '' });
  });

  it('hold no formula', async () => {
    const blob = new Blob([...ownXlsxParts([set], WINDOW)].map(({ content }) => content));
    const { listArchive } = await import('../../../../src/events/read/containers/zipListing');
    const { unpackEntry } = await import('../../../../src/events/read/containers/unpack');
    const { Budget } = await import('../../../../src/events/read/containers/budget');
    const entries = await listArchive(blob);
    const sheet = entries.find(({ name }) => name.endsWith('sheet1.xml'));
    if (!sheet) throw new Error('no sheet');
    const xml = await (await unpackEntry(blob, sheet, new Budget(1e6))).text();
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<t xml:space="preserve">=HYPERLINK("http://evil")</t>');
    expect(entries.map(({ name }) => name)).toContain('[Content_Types].xml');
  });

  it('go on in another sheet where one is full', async () => {
    const many = exportSet(Array.from({ length: 7 }, () => eventOn('2013-02-10')));
    expect(await tableIn([many], 3)).toMatchObject({
      about: 'parts',
      parts: [
        { name: 'Events', size: 4 },
        { name: 'Events 2', size: 4 },
        { name: 'Events 3', size: 2 },
      ],
    });
  });

  it('tell their share, and are a workbook without any event', async () => {
    const shares = [...ownXlsxParts([set], WINDOW)].map(({ share }) => share);
    expect(shares.at(-1)).toBe(1);
    const empty = [...ownXlsxParts([], WINDOW)].map(({ content }) => content);
    expect(await readEvents(new Blob(empty))).toMatchObject({ refusal: { code: 'no_events' } });
  });
});
