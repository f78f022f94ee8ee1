import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { OWN_FIELDS, type OwnExportSet } from '../../../../src/events/export/ownFields';
import {
  type FilePart,
  ownCsvParts,
  ownGeojsonParts,
} from '../../../../src/events/export/ownFiles';
import { day } from '../../../support';
import { columnsFrom } from '../arbitrary';
import { eventOn } from '../sets';

const WINDOW = { from: day('2013-02-05'), to: day('2013-02-20') };
const MADE = {
  ...{ title: 'T', exported: '2024-01-01', from: '2013-02-05', to: '2013-02-20' },
  filter_in_words: 'all layers',
};

function exportSet(events: Parameters<typeof columnsFrom>[0], name = 'Mine'): OwnExportSet {
  const columns = columnsFrom(events);
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row);
  return { name, attribution: 'Me, 2024', fileName: 'mine.csv', columns, rows };
}

const MINE = exportSet([
  eventOn('2013-02-10', {
    title: '=HYPERLINK("http://evil")',
    actor: '@SUM(1)',
    place: 'Gao,\n"Nord"',
    fatalities: 3,
  }),
  eventOn('2013-02-01/2013-02-28', { kind: 'political', position: null }),
]);

const textOf = (parts: Iterable<FilePart>) => [...parts].map(({ content }) => content).join('');

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('own events as CSV', () => {
  it('say whose they are, where they stand in the file, when and where', () => {
    const text = textOf(ownCsvParts([MINE], WINDOW));
    expect(text.startsWith(`\uFEFF${OWN_FIELDS.join(',')}\r\n`)).toBe(true);
    const [first, second] = rowsOf(text);
    expect(first).toMatchObject({
      ...{ set: 'Mine', attribution: 'Me, 2024', file: 'mine.csv', record: '1', kind: 'attack' },
      ...{ start: '2013-02-10', end: '2013-02-10', lasting: 'false', in_window: 'certain' },
      ...{ longitude: '-0.04', latitude: '16.27', precision: 'exact', fatalities: '3' },
      place: 'Gao,\n"Nord"',
    });
    expect(second).toMatchObject({
      ...{ record: '2', start: '2013-02-01', end: '2013-02-28', in_window: 'possible' },
      ...{ longitude: '', precision: '', fatalities: '', title: '' },
    });
  });

  it('give a spreadsheet nothing to run', () => {
    const [first] = rowsOf(textOf(ownCsvParts([MINE], WINDOW)));
    expect(first?.title).toBe(`'=HYPERLINK("http://evil")`);
    expect(first?.actor).toBe(`'@SUM(1)`);
  });

  it('are written in slices, all of them, each once', () => {
    const many = exportSet(Array.from({ length: 2_500 }, () => eventOn('2013-02-10')));
    const parts = [...ownCsvParts([many, MINE], WINDOW)];
    expect(parts.length).toBeGreaterThan(3);
    expect(rowsOf(textOf(parts)).map(({ set, record }) => `${set} ${record}`)).toHaveLength(2_502);
    const shares = parts.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('own events as GeoJSON', () => {
  it('are features with points, or without a place, of sets that are named', () => {
    const file = JSON.parse(textOf(ownGeojsonParts([MINE, exportSet([], 'None')], WINDOW, MADE)));
    expect(file.metadata).toEqual({
      ...MADE,
      sets: [
        { name: 'Mine', attribution: 'Me, 2024', file: 'mine.csv', events: 2 },
        { name: 'None', attribution: 'Me, 2024', file: 'mine.csv', events: 0 },
      ],
    });
    expect(file.features).toHaveLength(2);
    expect(file.features[0].geometry).toEqual({ type: 'Point', coordinates: [-0.04, 16.27] });
    expect(file.features[0].properties.title).toBe('=HYPERLINK("http://evil")');
    expect(file.features[1]).toMatchObject({ geometry: null, properties: { kind: 'political' } });
  });

  it('keep lines and areas', () => {
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [0, 16],
        [1, 17],
      ],
    };
    const set = exportSet([eventOn('2013-02-10', { shape })]);
    const file = JSON.parse(textOf(ownGeojsonParts([set], WINDOW, MADE)));
    expect(file.features[0].geometry).toEqual(shape);
  });

  it('are one file of several slices', () => {
    const many = exportSet(Array.from({ length: 1_500 }, () => eventOn('2013-02-10')));
    const file = JSON.parse(textOf(ownGeojsonParts([many, MINE], WINDOW, MADE)));
    expect(file.features).toHaveLength(1_502);
  });

  it('are a whole file also where there are none', () => {
    expect(JSON.parse(textOf(ownGeojsonParts([], WINDOW, MADE))).features).toEqual([]);
  });
});
