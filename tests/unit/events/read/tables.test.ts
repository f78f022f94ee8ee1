import { describe, expect, it } from 'vitest';
import type { Limits } from '../../../../src/events/read/limits';
import { detailsOf, eventAt, eventsOf, latin1, outcomeOf, utf16, valuesOf } from './support';

const NAMES = ['date', 'latitude', 'longitude', 'name', 'lieu'];
const ROWS = [
  ['2013-01-26', '16.2717', '-0.0447', 'Entrée à Gao', 'Gao'],
  ['2013-01-28', '16.7735', '-3.0074', 'Prise de Tombouctou', 'Tombouctou'],
  ['2013-02-08', '20.1980', '1.0083', 'Tessalit, l’aéroport', 'Tessalit'],
];
const written = (delimiter: string, newline: string): string =>
  [NAMES, ...ROWS]
    .map((row) =>
      row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter),
    )
    .map((line) => `${line}${newline}`)
    .join('');
const PLAIN = written(',', '\n');

const FIRST = {
  kind: 'other',
  days: '2013-01-26..2013-01-26',
  position: [-0.0447, 16.2717],
  place: 'Gao',
};
const table = (...lines: readonly string[]): string => lines.join('\n');
const notesOf = async (text: string, limits: Partial<Limits> = {}) =>
  (await eventsOf(text, {}, limits)).report.notes;

describe('any table', () => {
  it('asks what its columns mean, shows its first rows and a guess', async () => {
    expect(await outcomeOf(PLAIN)).toMatchObject({
      type: 'question',
      question: {
        about: 'columns',
        table: {
          header: NAMES,
          rows: ROWS,
          guess: {
            latitude: 1,
            longitude: 2,
            start: 0,
            end: null,
            title: 3,
            type: null,
            actor: null,
            target: null,
            place: 4,
            country: null,
            fatalities: null,
            dayFirst: true,
          },
        },
      },
    });
  });

  it.each([
    ['commas', PLAIN],
    ['semicolons', written(';', '\n')],
    ['tabs', written('\t', '\n')],
    ['bars', written('|', '\n')],
    ['CRLF', written(',', '\r\n')],
    ['CR alone', written(',', '\r')],
    ['no last line break', PLAIN.trimEnd()],
    ['blank lines before and after', `\n\n${PLAIN}\n\n`],
    ['the line of Excel', `sep=;\r\n${written(';', '\r\n')}`],
    ['empty columns and rows of a spreadsheet', PLAIN.replaceAll('\n', ',,\n').concat(',,,,,,\n')],
    ['UTF-8 with a byte order mark', `\ufeff${PLAIN}`],
    ['UTF-16 LE with a byte order mark', utf16(`\ufeff${PLAIN}`, 'le')],
    ['UTF-16 BE with a byte order mark', utf16(`\ufeff${PLAIN}`, 'be')],
    ['UTF-16 LE', utf16(PLAIN, 'le')],
    ['UTF-16 BE', utf16(PLAIN, 'be')],
    ['commas in the cells', written(';', '\n').replaceAll('à Gao', 'à Gao, a, b, c, d, e')],
    ['a line break in the last cell', PLAIN.replace('Gao\n', '"Gao\n"\n')],
  ])('is read with %s', async (_, content) => {
    for (const groupBytes of [8, 100, 2 ** 19]) {
      const read = await eventsOf(content, {}, { groupBytes });
      expect(read.report).toMatchObject({
        format: 'table',
        read: 3,
        taken: 3,
        placed: 3,
        notes: [],
      });
      const { title = '', ...first } = eventAt(read, 0);
      expect(first).toMatchObject(FIRST);
      expect(title).toContain('Entrée à Gao');
      expect(await valuesOf(read, 2)).toEqual(ROWS[2]);
    }
  });

  it('goes by rows that are alike, and not by the most cells', async () => {
    const read = await eventsOf(
      table(
        'date;lat;lon;name (who, what, where, why)',
        '2013-01-26;16,27;-0,04;Gao',
        '2013-01-27;1;1;x',
      ),
    );
    expect(read.details.delimiter).toBe(';');
    expect(eventAt(read, 0).position).toEqual([-0.04, 16.27]);
  });

  it('is read in Windows-1252', async () => {
    const read = await eventsOf(
      latin1('date;lat;lon;name\r\n26/01/2013;16,27;-0,04;Entrée à Gao\r\n'),
    );
    expect(eventAt(read, 0)).toMatchObject({ title: 'Entrée à Gao', position: [-0.04, 16.27] });
  });

  it('becomes Windows-1252 where a later byte is no UTF-8', async () => {
    const many = `${NAMES.join(',')}\n${'2013-01-01,1,1,plain,x\n'.repeat(20_000)}`;
    const bytes = [...new TextEncoder().encode(many), ...latin1('2013-01-02,1,1,Kidal pillée,x\n')];
    const read = await eventsOf(Uint8Array.from(bytes));
    expect(eventAt(read, 20_000).title).toBe('Kidal pillée');
  });

  it('has quoted cells of several lines, and lines are counted with them', async () => {
    const read = await eventsOf(
      table(
        'date,lat,lon,name',
        '2013-01-01,1,1,"two',
        'lines"',
        'soon,1,1,"a ""word"""',
        '',
        'late,1,1,x',
        '2013-01-01,1,1,x',
      ),
    );
    expect(eventAt(read, 0).title).toBe('two\nlines');
    expect(eventAt(read, 1).title).toBe('a "word"');
    expect(read.report.notes.map(({ line, value }) => [line, value])).toEqual([
      [4, 'soon'],
      [6, 'late'],
    ]);
    expect(await valuesOf(read, 2)).toEqual(['late', '1', '1', 'x']);
  });

  it('has decimal commas and typographic minus signs', async () => {
    const read = await eventsOf(
      table('jour;lat;lon', '26/01/2013;16,27;\u22120,05', '8/2/2013;16,3;1'),
    );
    expect(eventAt(read, 0)).toMatchObject({
      days: '2013-01-26..2013-01-26',
      position: [-0.05, 16.27],
    });
    expect(eventAt(read, 1).days).toBe('2013-02-08..2013-02-08');
  });

  it('has columns of any name', async () => {
    const header = '__proto__,constructor,lat,lon,date,date,,toString';
    const read = await eventsOf(table(header, 'a,b,1,2,2013-01-01,x,y,z', 'c,d,3,4,soon,x,y,z'));
    expect(eventAt(read, 0)).toMatchObject({ position: [2, 1], days: '2013-01-01..2013-01-01' });
    expect((await detailsOf(read, 0)).map(({ name, value }) => `${name}=${value}`)).toEqual([
      '__proto__=a',
      'constructor=b',
      'lat=1',
      'lon=2',
      'date=2013-01-01',
      'date=x',
      '=y',
      'toString=z',
    ]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('keeps markup and formulas as the text that they are', async () => {
    const cells = ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")', '@SUM(1)'];
    const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const read = await eventsOf(table('name,actor,place,lat,lon,date', `${row},1,2,2013-01-01`));
    expect(eventAt(read, 0)).toMatchObject({ title: cells[0], actor: cells[1], place: cells[2] });
  });

  it('keeps rows without a usable place or date, and says why', async () => {
    const read = await eventsOf(
      table(
        'date,lat,lon',
        '2013-02-30,1,1',
        '2013-01-01,NaN,1',
        '2013-01-01,1,∞',
        '2013-01-01,-181,10',
        '2013-01-01,120.5,16',
        '2013-01-01,0x10,1',
        '2013-01-01,,',
        ',1,1',
        ...Array.from({ length: 40 }, () => '2013-01-01,1,1'),
      ),
    );
    expect(read.report).toMatchObject({ read: 48, taken: 48, placed: 42, unplaced: 6, undated: 2 });
    expect(
      read.report.notes.map(({ line, column, value, problem }) => [line, column, value, problem]),
    ).toEqual([
      [2, 'date', '2013-02-30', 'bad_date'],
      [4, 'lon', '∞', 'out_of_range'],
      [5, 'lat', '-181', 'out_of_range'],
      [6, 'lat', '120.5', 'out_of_range'],
      [7, 'lat', '0x10', 'bad_number'],
    ]);
    expect(read.report.problems).toEqual({ bad_date: 1, out_of_range: 3, bad_number: 1 });
    expect(eventAt(read, 7)).toMatchObject({ days: null, position: [1, 1] });
  });

  it('tells ids that come twice, and keeps both rows', async () => {
    const notes = await notesOf(
      table('id,date,lat,lon', 'a,2013-01-01,1,1', 'b,2013-01-01,1,1', 'a,2013-01-02,1,1'),
    );
    expect(notes).toEqual([
      { line: 4, column: 'id', value: 'a', problem: 'duplicate_id', effect: 'kept' },
    ]);
  });

  it('puts a row into a kind that its type names', async () => {
    const types = ['troop_movement', 'Camp handover', 'Armed clash', 'earthquake'];
    const read = await eventsOf(
      table('date,lat,lon,type', ...types.map((type) => `2013-01-01,1,1,${type}`)),
    );
    expect(types.map((_, record) => eventAt(read, record).kind)).toEqual([
      'troop_movement',
      'camp_handover',
      'attack',
      'other',
    ]);
  });

  it('has events that last from a first to a last day', async () => {
    const read = await eventsOf(
      table(
        'start,end,lat,lon',
        '2012-04,2012-06,1,1',
        '2012-04,2012-04,1,1',
        '2012-04-01,,1,1',
        '2012-05-01,2012-04-01,1,1',
      ),
    );
    expect(
      [0, 1, 2, 3]
        .map((record) => eventAt(read, record))
        .map(({ days, lasting }) => [days, lasting]),
    ).toEqual([
      ['2012-04-01..2012-06-30', true],
      ['2012-04-01..2012-04-30', false],
      ['2012-04-01..2012-04-01', false],
      [null, false],
    ]);
  });
});
