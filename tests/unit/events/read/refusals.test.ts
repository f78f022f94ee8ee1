import { deflateSync, gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/events/read/outcome';
import { eventsOf, latin1, outcomeOf, refusalOf } from './support';

const TABLE = 'date,lat,lon,name\n2013-01-26,16.27,-0.05,Gao\n';
// fflate makes plain buffers only, and its types are older than the difference.
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
const gzip = (bytes: Uint8Array) => plain(gzipSync(bytes));
const zip = (files: Zippable) => plain(zipSync(files));
const CSV = strToU8(TABLE);

describe('a file that is not read', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['nothing but a byte order mark', '\ufeff', 'empty'],
    ['blank lines', '\n\n  \n', 'empty'],
    ['a web page', '<!DOCTYPE html>\n<html><body>404,not,found</body></html>', 'web_page'],
    ['a web page without a doctype', '<html lang="en">\n<p>', 'web_page'],
    ['XML that is no KML', '<?xml version="1.0"?>\n<note><to/></note>', 'not_events'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'picture'],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
    ['a bitmap', latin1('BM\x36\x10\x0e\0\0\0\0\0\x36\0\0\0'), 'picture'],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'binary'],
    ['an old Excel file', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'spreadsheet'],
    ['bytes with zeros', latin1('a,b\0c\n1,2\x01\x02\n'), 'binary'],
    ['text with a zero', `${'a,b\n'.repeat(200)}\0`, 'binary'],
    ['one column', 'name\nGao\nKidal\n', 'no_table'],
    [
      'prose',
      'It was late, and the road, if one may call it so, was long\nand dark.\n',
      'no_table',
    ],
    ['a header alone', 'date,lat,lon\n', 'no_events'],
    ['a header of UCDP alone', 'type_of_violence,date_start,latitude,longitude\n', 'no_events'],
  ])('%s', async (_, content, code) => {
    expect(await refusalOf(content)).toBe(code);
  });

  it('too large', async () => {
    expect(await refusalOf(TABLE, { mostBytes: 20 })).toBe('too_large');
  });

  it('that the browser cannot read', async () => {
    const gone = new Blob([TABLE]);
    gone.slice = () => {
      throw new DOMException('The file has been moved', 'NotReadableError');
    };
    const { readEvents } = await import('../../../../src/events/read/readEvents');
    expect(await readEvents(gone)).toEqual({
      type: 'refused',
      refusal: { code: 'unreadable', detail: 'The file has been moved' },
    });
  });

  it('that the browser can no longer read, once it has begun', async () => {
    const row = `1,2013-01-26,16.27,-0.05,${'Gao'.repeat(60)}\n`;
    const { readEvents } = await import('../../../../src/events/read/readEvents');
    const long = () =>
      new Blob(['type_of_violence,date_start,latitude,longitude,side_a\n', row.repeat(60_000)]);
    const whole = await readEvents(long());
    expect(whole).toMatchObject({ type: 'read', report: { taken: 60_000 } });
    const cut = long();
    const { slice } = cut;
    cut.slice = (from = 0, to) => {
      if (to !== undefined && to > cut.size / 2)
        throw new DOMException('The file has been moved', 'NotReadableError');
      return slice.call(cut, from, to);
    };
    expect(await readEvents(cut)).toEqual({
      type: 'refused',
      refusal: { code: 'unreadable', detail: 'The file has been moved' },
    });
  });

  it('begins like a bitmap and is a table', async () => {
    expect(
      (
        await eventsOf(
          TABLE.replace('name', 'BM').replace('date', 'BM,date').replace('\n2013', '\nx,2013'),
        )
      ).report.read,
    ).toBe(1);
  });
});

describe('a packed file', () => {
  it('is read: gzip, ZIP, and one in the other', async () => {
    for (const bytes of [
      gzip(CSV),
      zip({ 'a.csv': CSV }),
      gzip(zip({ 'a.csv': CSV })),
      zip({ 'a.csv.gz': gzip(CSV) }),
    ])
      expect((await eventsOf(bytes)).report).toMatchObject({ read: 1, placed: 1 });
  });

  it.each([
    ['gzip', gzip(CSV), gzip(CSV).length],
    ['ZIP', zip({ 'a.csv': CSV }), deflateSync(CSV).length],
  ])('tells how far unpacking and then reading is: %s', async (_name, bytes, packed) => {
    const told: Progress[] = [];
    await eventsOf(bytes, { onProgress: (progress) => told.push(progress) });
    const of = (asked: Progress['stage']) => told.filter(({ stage }) => stage === asked).at(-1);
    expect(of('unpacking')).toMatchObject({ bytesRead: packed, bytesTotal: packed });
    expect(of('reading')).toMatchObject({ bytesRead: CSV.length, bytesTotal: CSV.length, rows: 1 });
    expect(told.at(-1)?.stage).toBe('reading');
  });

  it('is not opened a fourth time', async () => {
    expect((await eventsOf(gzip(zip({ 'a.zip': zip({ 'a.csv': CSV }) })))).report.read).toBe(1);
    expect(await refusalOf(gzip(gzip(gzip(gzip(CSV)))))).toBe('archive_without_events');
  });

  it('is read where other files lie beside the table', async () => {
    const files = {
      'README.txt': strToU8('about'),
      'data/events.csv': CSV,
      '__MACOSX/data/._events.csv': strToU8('x'),
      'map.png': new Uint8Array(1_000),
    };
    expect((await eventsOf(zip(files))).report.read).toBe(1);
    expect((await eventsOf(plain(zipSync(files, { level: 0 })))).report.read).toBe(1);
  });

  it.each([
    './events.csv',
    './data/./events.csv',
    'data//events.csv',
    'other/../events.csv',
    '.\\data\\events.csv',
  ])('is read where its path is written %s', async (path) => {
    const other = strToU8('x');
    const beside = { './.a.csv': other, './__MACOSX/b.csv': other, 'a\\.b\\c.csv': other };
    expect((await eventsOf(zip({ [path]: CSV, ...beside }))).report.read).toBe(1);
  });

  it('is known by its doc.kml also behind ./', async () => {
    const kml = '<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>';
    const read = await eventsOf(
      zip({ './other.kml': strToU8('<kml/>'), './doc.kml': strToU8(kml) }),
    );
    expect(read.report).toMatchObject({ format: 'kml', read: 1 });
  });

  it('without a table is refused', async () => {
    expect(await refusalOf(zip({ 'a.png': latin1('\x89PNG') }))).toBe('archive_without_events');
    expect(await refusalOf(zip({}))).toBe('archive_without_events');
  });

  it('of an office program that is no XLSX is refused as what it is', async () => {
    const type = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    const refusalIn = async (files: Zippable) => {
      const outcome = await outcomeOf(zip(files));
      return outcome.type === 'refused' ? outcome.refusal : outcome.type;
    };
    const parts = { '[Content_Types].xml': CSV, '_rels/.rels': CSV };
    expect(await refusalIn({ 'content.xml': CSV, mimetype: [type, { level: 0 }] })).toEqual({
      code: 'spreadsheet',
      detail: 'ODS',
    });
    expect(await refusalIn({ 'xl/workbook.bin': CSV, ...parts })).toEqual({
      code: 'spreadsheet',
      detail: 'XLSB',
    });
    expect(await refusalIn({ 'word/document.xml': CSV, ...parts })).toEqual({
      code: 'binary',
      detail: 'DOCX',
    });
  });

  it('that unpacks to too much is refused', async () => {
    const zeros = new Uint8Array(5_000_000);
    const limits = { mostBytes: 100_000 };
    expect(await refusalOf(gzip(zeros), limits)).toBe('unpacks_too_large');
    expect(await refusalOf(zip({ 'a.csv': zeros }), limits)).toBe('unpacks_too_large');
    expect(await refusalOf(zip({ 'a.zip': zip({ 'a.csv': zeros }) }), limits)).toBe(
      'unpacks_too_large',
    );
  });

  it('that states a small size and holds more is not believed', async () => {
    const bytes = zip({ 'a.csv': new Uint8Array(5_000_000) });
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(22, 10, true);
    expect(await refusalOf(bytes, { mostBytes: 100_000 })).toBe('unpacks_too_large');
  });

  it('that is damaged is refused', async () => {
    expect(await refusalOf(gzip(CSV).slice(0, -12))).toBe('damaged_archive');
    const bytes = zip({ 'a.csv': strToU8(TABLE.repeat(100)) });
    bytes.fill(0xff, 40, 60);
    expect(await refusalOf(bytes)).toBe('damaged_archive');
    expect(await refusalOf(zip({ 'a.csv': strToU8(TABLE.repeat(100)) }).slice(0, 60))).toBe(
      'damaged_archive',
    );
  });
});
