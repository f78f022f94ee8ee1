import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answers, TablePreview } from '../../../../src/events/read/outcome';
import { detailsOf, eventAt, eventsOf, outcomeOf, refusalOf } from './support';
import { inline, row, workbook, workbookFiles } from './workbook.support';

const HEADER = row('date', 'lat', 'lon', 'name');
const sheet = (name: string, ...rows: readonly string[]) => ({
  name,
  rows: HEADER + rows.join(''),
});
const GAO = row('2013-01-26', '<c><v>16.27</v></c>', '<c><v>-0.05</v></c>', 'Gao');

async function tableIn(
  content: Uint8Array<ArrayBuffer>,
  answers: Answers = {},
): Promise<TablePreview> {
  const outcome = await outcomeOf(content, { answers });
  if (outcome.type === 'question' && outcome.question.about === 'columns')
    return outcome.question.table;
  throw new Error(JSON.stringify(outcome));
}

describe('a workbook', () => {
  it('is read as the table of its sheet', async () => {
    const read = await eventsOf(workbook({ sheets: [sheet('Events', GAO)] }));
    expect(read.report).toMatchObject({ format: 'workbook', read: 1, placed: 1 });
    expect(eventAt(read, 0)).toMatchObject({
      days: '2013-01-26..2013-01-26',
      position: [-0.05, 16.27],
    });
    expect(await detailsOf(read, 0)).toEqual([
      { name: 'date', value: '2013-01-26' },
      { name: 'lat', value: '16.27' },
      { name: 'lon', value: '-0.05' },
      { name: 'name', value: 'Gao' },
    ]);
  });

  it('keeps the codebook of a known format', async () => {
    const rows =
      row('type_of_violence', 'date_start', 'latitude', 'longitude') +
      row('<c><v>1</v></c>', '2013-01-26', '<c><v>16.2</v></c>', '<c><v>-0.1</v></c>');
    const outcome = await outcomeOf(workbook({ sheets: [{ name: 'GED', rows }] }));
    expect(outcome.type === 'read' && outcome.report.format).toBe('ucdp_ged');
  });

  it('has texts that cells share, with looks and readings, and formulas with their values', async () => {
    const strings =
      '<si><t>Gao</t></si><si><r><t xml:space="preserve">two </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>a_x000D_&amp;&lt;b&gt;</t></si><si/>';
    const rows =
      HEADER +
      row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>2</v></c>', 'x') +
      row('<c t="s"><v>3</v></c>', '<c t="s"><v>99</v></c>', '', 'y') +
      row(
        '<c t="str"><f>A1&amp;"&lt;v&gt;"</f><v>made</v></c>',
        '<c><f>1+1</f><v>2</v></c>',
        '<c t="b"><v>1</v></c>',
        '<c t="e"><v>#N/A</v></c>',
      ) +
      row(
        '<c t="d"><v>2013-02-01T00:00:00</v></c>',
        '<c t="b"><v>0</v></c>',
        '<c><f>1</f></c>',
        'z',
      );
    const table = await tableIn(workbook({ sheets: [{ name: 'a', rows }], strings }));
    expect(table.rows).toEqual([
      ['Gao', 'two runs', 'a\r&<b>', 'x'],
      ['', '', '', 'y'],
      ['made', '2', 'TRUE', '#N/A'],
      ['2013-02-01', 'FALSE', '', 'z'],
    ]);
  });

  it('has cells at their places, and lines that are rows of the sheet', async () => {
    const rows =
      '<row r="3"><c r="A3" t="inlineStr"><is><t>date</t></is></c><c r="B3" t="inlineStr"><is><t>lat</t></is></c><c r="C3" t="inlineStr"><is><t>lon</t></is></c><c r="D3" t="inlineStr"><is><t>na\nme</t></is></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>2013-01-26</t></is></c><c r="C4"><v>1</v></c></row>' +
      '<row r="9"><c r="A9" t="inlineStr"><is><t>soon</t></is></c><c r="B9"><v>16</v></c><c r="C9"><v>1</v></c></row>';
    const read = await eventsOf(workbook({ sheets: [{ name: 'a', rows }] }));
    expect(read.report).toMatchObject({
      unplaced: 1,
      notes: [{ line: 9, value: 'soon', problem: 'bad_date' }],
    });
  });

  it.each<readonly [format: string, serial: number, text: string, date1904: string]>([
    ['yyyy-mm-dd', 41306, '2013-02-01', ''],
    ['dd/mm/yyyy;@', 41306, '2013-02-01', ''],
    ['[$-409]d\\-mmm\\-yy;@', 41306.75, '2013-02-01', ''],
    ['m/d/yy h:mm', 41306.5, '2013-02-01 12:00', ''],
    ['yyyy-mm-dd hh:mm:ss', 41306.52097, '2013-02-01 12:30:12', ''],
    ['yyyy-mm-dd hh:mm', 41305.9999999999, '2013-02-01', ''],
    ['mmm-yy', 41306, '2013-02', ''],
    ['yyyy', 41306, '2013', ''],
    ['d-mmm', 41306, '2013-02-01', ''],
    ['h:mm', 0.6041666667, '14:30', ''],
    ['[h]:mm', 1.5, '36:00', ''],
    ['mm:ss', 0.001, '00:01:26', ''],
    ['dddd, mmmm dd, yyyy', 41306, '2013-02-01', ''],
    ['yyyy-mm-dd', 59, '1900-02-28', ''],
    ['yyyy-mm-dd', 61, '1900-03-01', ''],
    ['yyyy-mm-dd', -3, '-3', ''],
    ['yyyy-mm-dd', 9e9, '9000000000', ''],
    ['yyyy-mm-dd', 39844, '2013-02-01', '1'],
    ['yyyy-mm-dd', 39844, '2013-02-01', 'true'],
    ['0.00', 41306, '41306', ''],
    ['#,##0 "days"', 41306, '41306', ''],
    ['General', 41306.25, '41306.25', ''],
    ['0.00E+00', 41306, '41306', ''],
    ['[Red]0', 41306, '41306', ''],
    ['@', 41306, '41306', ''],
    ['_-* #,##0.00 _h_d', 41306, '41306', ''],
  ])('shows %s of %d as %s', async (format, serial, text, date1904) => {
    const book = workbook({
      sheets: [sheet('a', row(`<c s="1"><v>${serial}</v></c>`, 'x', 'y', 'z'))],
      formats: [format],
      properties: date1904 ? `<workbookPr date1904="${date1904}"/>` : '',
    });
    expect((await tableIn(book)).rows[0]?.[0]).toBe(text);
  });

  it('knows built-in formats, and not those that cells inherit from', async () => {
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>41306.5</v></c>`);
    const book = workbook({ sheets: [sheet('a', row(...cells))], builtIn: [14, 22, 49] });
    expect((await tableIn(book)).rows[0]).toEqual([
      '41306.5',
      '2013-02-01',
      '2013-02-01 12:00',
      '41306.5',
    ]);
  });

  it('has numbers as short as gives them again', async () => {
    const numbers = [
      '16.266666666666669',
      '1.0000000000000001E-2',
      '4.1306E4',
      '0.30000000000000004',
    ];
    const book = workbook({
      sheets: [sheet('a', row(...numbers.map((n) => `<c><v>${n}</v></c>`)))],
    });
    expect((await tableIn(book)).rows[0]).toEqual([
      '16.26666666666667',
      '0.01',
      '41306',
      '0.30000000000000004',
    ]);
  });
});

describe('the sheets of a workbook', () => {
  const notes = { name: 'About', rows: row('These are events.') + row('Source: none') };

  it('are asked for where several have tables, and read by their names', async () => {
    const sheets = [notes, sheet('2012', GAO, GAO), sheet('2013', GAO.replace('Gao', 'Kidal'))];
    const outcome = await outcomeOf(workbook({ sheets }));
    expect(outcome).toEqual({
      type: 'question',
      question: {
        about: 'parts',
        of: 'workbook',
        parts: [
          { name: '2012', size: 3 },
          { name: '2013', size: 2 },
        ],
      },
    });
    expect((await tableIn(workbook({ sheets }), { parts: ['2013'] })).rows[0]?.[3]).toBe('Kidal');
    const files = { 'a.xlsx': workbook({ sheets }), 'b.csv': strToU8('a,b\n1,2\n') };
    const packed = zipSync(files) as Uint8Array<ArrayBuffer>;
    expect((await tableIn(packed, { parts: ['a.xlsx', '2013'] })).rows[0]?.[3]).toBe('Kidal');
  });

  it('are not asked for where one has a table, or the others are hidden', async () => {
    const hidden = { ...sheet('lists', GAO, GAO), state: 'hidden' };
    expect(
      (await eventsOf(workbook({ sheets: [notes, hidden, sheet('a', GAO)] }))).report.read,
    ).toBe(1);
    expect((await eventsOf(workbook({ sheets: [notes, hidden] }))).report.read).toBe(2);
    expect(await refusalOf(workbook({ sheets: [notes, notes] }))).toBe('no_table');
    expect(await refusalOf(workbook({ sheets: [] }))).toBe('no_table');
  });

  it('are asked for with the likeliest first, without those that only describe others', async () => {
    const about = {
      name: 'Read me',
      rows: row('Events') + row('Contact', 'a@b.c') + row('Date', '2023-01-01'),
    };
    const codes = { name: 'Codebook', rows: row('code', 'meaning') + row('1', 'Battle') };
    const lists = { name: 'Actors', rows: row('id', 'name') + row('1', 'A') };
    const sheets = [about, lists, codes, sheet('Data', GAO)];
    expect(await outcomeOf(workbook({ sheets }))).toMatchObject({
      question: { parts: [{ name: 'Data' }, { name: 'Actors' }] },
    });
    expect((await eventsOf(workbook({ sheets: [about, sheet('Data', GAO)] }))).report.placed).toBe(
      1,
    );
    // By any other name they may be events.
    expect(
      await outcomeOf(workbook({ sheets: [sheet('Notes', GAO), sheet('Data', GAO)] })),
    ).toMatchObject({ question: { parts: [{ name: 'Notes' }, { name: 'Data' }] } });
  });

  it('may have hostile names and cells, which stay text', async () => {
    const image = '<img src=x onerror=alert(1)>';
    const sheets = [sheet(image, GAO), sheet('__proto__', GAO.replace('Gao', '=1+1'))];
    const outcome = await outcomeOf(workbook({ sheets }));
    expect(outcome).toMatchObject({
      question: { parts: [{ name: image }, { name: '__proto__' }] },
    });
    const table = await tableIn(workbook({ sheets }), { parts: ['__proto__'] });
    expect(table.rows[0]?.[3]).toBe('=1+1');
  });
});

describe('a workbook that is broken or made to harm', () => {
  const files = workbookFiles({ sheets: [sheet('a', GAO)] });
  const refusalWith = (changed: Record<string, Uint8Array>, limits = {}) =>
    refusalOf(zipSync({ ...files, ...changed }) as Uint8Array<ArrayBuffer>, limits);
  const rowsOf = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

  it.each<readonly [string, string, string, string]>([
    ['XML without an end', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData><row', 'bad_xml'],
    ['rows in no order', 'xl/worksheets/sheet1.xml', '<a><row r="2"/><row r="1"/></a>', 'bad_xml'],
    ['a row beyond all', 'xl/worksheets/sheet1.xml', '<a><row r="99999999"/></a>', 'bad_xml'],
    [
      'a cell beyond all',
      'xl/worksheets/sheet1.xml',
      '<a><row><c r="ZZZZ1"/></row></a>',
      'bad_xml',
    ],
    ['elements without end', 'xl/worksheets/sheet1.xml', '<a>'.repeat(1e5), 'bad_xml'],
    ['a text without end', 'xl/worksheets/sheet1.xml', `<a>${'x'.repeat(5e6)}`, 'part_too_long'],
    ['no list of sheets', 'xl/workbook.xml', 'no XML', 'bad_xml'],
    [
      'an entity in itself',
      'xl/worksheets/sheet1.xml',
      '<!DOCTYPE a [<!ENTITY b "&b;&b;">]><a><row><c t="inlineStr"><is><t>&b;</t></is></c></row></a>',
      'no_table',
    ],
  ])('is refused: %s', async (_name, path, content, code) => {
    expect(await refusalWith({ [path]: strToU8(content) })).toBe(code);
  });

  it('is bounded in what it writes down', async () => {
    const text = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const cells = row(...Array.from({ length: 400 }, () => '<c t="s"><v>0</v></c>'));
    const bytes = workbook({ sheets: [{ name: 'a', rows: cells.repeat(20) }], strings: text });
    expect(await refusalOf(bytes, { mostBytes: 2_000_000 })).toBe('unpacks_too_large');
  });

  it('is refused where a row names a long text again and again', async () => {
    const strings = `<si><t>${'x'.repeat(4e6)}</t></si>`;
    const rows = row(...Array.from({ length: 1_000 }, () => '<c t="s"><v>0</v></c>'));
    expect(await refusalOf(workbook({ sheets: [{ name: 'a', rows }], strings }))).toBe(
      'part_too_long',
    );
  });

  it('of a million formatted rows without values is a small table', async () => {
    const rows = `${HEADER}${GAO}${'<row><c s="1"/></row>'.repeat(100_000)}`;
    const read = await eventsOf(workbook({ sheets: [{ name: 'a', rows }] }));
    expect(read.report.read).toBe(1);
    expect(read.details.text.size).toBeLessThan(200);
  });

  it('may have no sheet where it says one is', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...others } = files;
    expect(await refusalOf(zipSync(others) as Uint8Array<ArrayBuffer>)).toBe('no_table');
    expect(await refusalWith({ 'xl/worksheets/sheet1.xml': rowsOf('') })).toBe('no_table');
  });

  it('may use any prefix for its names', async () => {
    const prefixed = rowsOf(HEADER + GAO);
    const text = new TextDecoder().decode(prefixed).replace(/<(\/?)(\w)/g, '<$1x:$2');
    expect(await refusalWith({ 'xl/worksheets/sheet1.xml': strToU8(text) })).toBe('question');
    expect(inline('a')).toContain('inlineStr');
  });
});
