import { gzipSync, strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listArchive } from '../../../../src/archive/zipListing';
import { meantOf } from '../../../../src/events/read/containers/archiveParts';
import type { Answers, Question, ReadOutcome } from '../../../../src/events/read/outcome';
import { eventsOf, latin1, outcomeOf, refusalOf } from './support';

const HEADER = 'date,lat,lon,name\n';
const table = (name: string): Uint8Array => strToU8(`${HEADER}2013-01-26,16.27,-0.05,${name}\n`);
const kml = (name: string): Uint8Array =>
  strToU8(
    `<kml><Placemark><name>${name}</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`,
  );
// fflate makes plain buffers only, and its types are older than the difference.
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
const zip = (files: Zippable) => plain(zipSync(files));
const gzip = (text: string) => plain(gzipSync(strToU8(text)));
const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const questionIn = (outcome: ReadOutcome): Question | null =>
  outcome.type === 'question' ? outcome.question : null;
/** The names that are asked about, or what came instead. */
async function asked(content: Uint8Array<ArrayBuffer>, answers: Answers = {}) {
  const question = questionIn(await outcomeOf(content, { answers }));
  return question?.about === 'parts' ? question.parts.map(({ name }) => name) : question?.about;
}
/** The first cell of the table that is asked about. */
async function nameIn(content: Uint8Array<ArrayBuffer>, answers: Answers = {}) {
  const question = questionIn(await outcomeOf(content, { answers }));
  return question?.about === 'columns' ? question.table.rows[0]?.[3] : question?.about;
}

describe('an archive of several files', () => {
  const files = {
    'readme.txt': strToU8('about'),
    'data/gao.csv': table('Gao'),
    'data/kidal.csv': table('Kidal'),
    'map.png': latin1('\x89PNG'),
  };

  it('asks which is meant, and reads the chosen one', async () => {
    expect(questionIn(await outcomeOf(zip(files)))).toEqual({
      about: 'parts',
      of: 'archive',
      parts: [
        { name: 'data/gao.csv', size: files['data/gao.csv'].length },
        { name: 'data/kidal.csv', size: files['data/kidal.csv'].length },
      ],
    });
    expect(await nameIn(zip(files), { parts: ['data/kidal.csv'] })).toBe('Kidal');
    expect(await asked(zip(files), { parts: ['gone.csv'] })).toHaveLength(2);
  });

  it('of two KML files asks; a KMZ shows its doc.kml', async () => {
    expect(await asked(zip({ '2012.kml': kml('a'), '2013.kml': kml('b') }))).toHaveLength(2);
    const kmz = zip({ 'doc.kml': kml('a'), 'files/more.kml': kml('b'), 'icon.png': kml('c') });
    expect((await eventsOf(kmz)).report).toMatchObject({ format: 'kml', read: 1 });
    expect(await asked(zip({ 'doc.kml': kml('a'), 'a.csv': table('b') }))).toHaveLength(2);
  });

  it('in an archive grows the path', async () => {
    const inner = zip(files);
    const outer = zip({ 'inner.zip': inner, 'other.csv': table('Gao') });
    expect(await asked(outer)).toEqual(['inner.zip', 'other.csv']);
    expect(await asked(outer, { parts: ['inner.zip'] })).toHaveLength(2);
    const parts = ['inner.zip', 'data/kidal.csv'];
    expect(await nameIn(outer, { parts })).toBe('Kidal');
    // One that is alone is opened unasked, and may be named all the same.
    expect(await nameIn(zip({ 'inner.zip': inner }), { parts })).toBe('Kidal');
    expect(await nameIn(zip({ 'inner.zip': inner }), { parts: ['data/kidal.csv'] })).toBe('Kidal');
  });

  it.each<readonly [string, Zippable, string]>([
    ['README', { README: table('no'), 'a.csv': table('yes') }, 'yes'],
    ['LICENCE.md', { 'LICENCE.md': table('no'), 'a.tsv': table('yes') }, 'yes'],
    ['metadata.json', { 'metadata.json': strToU8('{}'), 'a.csv': table('yes') }, 'yes'],
    ['a.csv-metadata.json', { 'a.csv-metadata.json': strToU8('{}'), 'a.csv': table('yes') }, 'yes'],
    ['notes.txt', { 'notes.txt': table('no'), 'a.csv': table('yes') }, 'yes'],
    ['Thumbs.db', { 'Thumbs.db': table('no'), 'a.txt': table('yes') }, 'yes'],
    ['a name without ending', { events: table('yes'), 'a.png': latin1('\x89PNG') }, 'yes'],
  ])('does not ask because of %s', async (_name, entries, expected) => {
    expect(await nameIn(zip(entries))).toBe(expected);
  });

  it('takes the files of a shapefile for one', async () => {
    const shape = {
      'a/x.shp': kml(''),
      'a/X.DBF': kml(''),
      'a/x.shx': kml(''),
      'a/x.prj': kml(''),
    };
    expect(await asked(zip({ ...shape, 'b.geojson': kml('') }))).toEqual(['a/x.shp', 'b.geojson']);
    const alone = new Blob([zip({ ...shape, 'readme.txt': kml(''), 'a/y.dbf': kml('') })]);
    const { parts } = meantOf(await listArchive(alone));
    expect(parts.map(({ name, beside }) => [name, [...beside.keys()]])).toEqual([
      ['a/x.shp', ['dbf', 'shx', 'prj']],
    ]);
  });

  it('keeps hostile names as text', async () => {
    const name = '<img src=x onerror=alert(1)>.csv';
    const parts = await asked(
      zip({ [name]: table('a'), __proto__: table('b'), 'c.csv': table('c') }),
    );
    expect(parts).toEqual([name, 'c.csv']);
  });
});

describe('a data package', () => {
  const describedBy = (described: unknown): Zippable => ({
    'p/datapackage.json': strToU8(JSON.stringify(described)),
    'p/data/1.csv': table('Gao'),
    'p/data/2.csv': strToU8('2013-01-27,16.27,-0.05,Kidal\n'),
    'p/extra.csv': table('extra'),
  });

  it('offers its resources', async () => {
    const package_ = describedBy({
      resources: [
        { path: 'data/1.csv', title: 'Events' },
        { path: './extra.csv', name: 'more' },
        { path: 'gone.csv' },
        { path: 'https://example.org/a.csv' },
        { data: [] },
        null,
      ],
    });
    expect(questionIn(await outcomeOf(zip(package_)))).toMatchObject({
      of: 'package',
      parts: [{ name: 'Events' }, { name: 'more' }],
    });
    expect(await nameIn(zip(package_), { parts: ['more'] })).toBe('extra');
  });

  it('has tables in several files', async () => {
    const package_ = zip(describedBy({ resources: [{ path: ['data/1.csv', 'data/2.csv'] }] }));
    const question = questionIn(await outcomeOf(package_));
    expect(question).toMatchObject({ about: 'columns' });
    expect(question?.about === 'columns' && question.table.rows).toHaveLength(2);
  });

  it.each([{ name: 'x' }, [], 'text', { resources: [{ path: 'no.csv' }] }])(
    'that describes nothing here is an archive like others: %j',
    async (described) => {
      expect(await asked(zip(describedBy(described)))).toHaveLength(3);
    },
  );

  it('is not believed that it is UTF-8 where it is not', async () => {
    const archive = zip({
      'datapackage.json': strToU8(
        JSON.stringify({ resources: [{ path: 'a.csv', encoding: 'utf-8' }] }),
      ),
      'a.csv': latin1(`${HEADER}2013-01-26,16.27,-0.05,Ségou\n`),
    });
    expect(await nameIn(archive)).toBe('Ségou');
  });

  it('is obeyed in its encoding', async () => {
    const files = {
      'datapackage.json': strToU8(
        JSON.stringify({ resources: [{ path: 'a.csv', encoding: 'ISO-8859-1' }] }),
      ),
      'a.csv': latin1(`${HEADER}2013-01-26,16.27,-0.05,M\xe9naka\n`),
    };
    expect(await nameIn(zip(files))).toBe('Ménaka');
  });
});

describe('gzip of several members', () => {
  const rows = ['2013-01-27,18.44,1.4,Kidal\n', '2013-01-28,18.44,1.4,Aguelhok\n'];
  const members = () => joined(gzip(HEADER), gzip(''), ...rows.map(gzip));

  it('is read as a whole', async () => {
    expect((await eventsOf(members())).report.read).toBe(2);
    expect((await eventsOf(joined(members(), gzip('')))).report.read).toBe(2);
    const many = joined(gzip(HEADER), ...Array.from({ length: 3_000 }, () => gzip(rows[0] ?? '')));
    expect((await eventsOf(many)).report.read).toBe(3_000);
  });

  it.each([1, 2, 3, 4, 8, 9, 100, 70_000])('may be followed by %i zeros', async (zeros) => {
    expect((await eventsOf(joined(members(), new Uint8Array(zeros)))).report.read).toBe(2);
  });

  it('cut off anywhere, or with a changed byte, is refused', async () => {
    const whole = members();
    for (let length = 2; length < whole.length; length++)
      expect(await refusalOf(whole.slice(0, length))).not.toBe('read');
    const end = whole.length - 8;
    expect(await refusalOf(whole.map((byte, at) => (at === end ? byte ^ 1 : byte)))).toBe(
      'damaged_archive',
    );
    expect(await refusalOf(joined(whole, latin1('junk')))).toBe('damaged_archive');
  });

  it('whose header never ends is given up soon', async () => {
    const head = [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3];
    expect(await refusalOf(joined(Uint8Array.from(head), new Uint8Array(4e6).fill(65)))).toBe(
      'damaged_archive',
    );
  });
});

describe('a ZIP archive as programs write it', () => {
  const CSV = table('Gao');

  it('with sizes behind the data', async () => {
    const chunks: Uint8Array[] = [];
    const stream = new Zip((_error, chunk) => chunks.push(chunk));
    // A stored archive within: its own marks must not be taken for those of the outer one.
    for (const [name, bytes] of [
      ['inner.zip', zipSync({ 'a.csv': CSV }, { level: 0 })],
      ['b.csv', table('Kidal')],
    ] as const) {
      const file = new ZipDeflate(name, { level: 0 });
      stream.add(file);
      file.push(bytes, true);
    }
    stream.end();
    const bytes = joined(...chunks);
    expect(await asked(bytes)).toEqual(['inner.zip', 'b.csv']);
    expect(await nameIn(bytes, { parts: ['inner.zip'] })).toBe('Gao');
  });

  it('in ZIP64', async () => {
    expect(await nameIn(zip64('a.csv', CSV))).toBe('Gao');
  });

  it('behind something else, and before a comment', async () => {
    const moved = joined(zipSync({}), latin1('PK\x03\x04 stub '), zipSync({ 'a.csv': CSV }));
    expect(await nameIn(moved)).toBe('Gao');
    const commented = joined(zipSync({ 'a.csv': CSV }), latin1('hello'));
    commented[commented.length - 7] = 5;
    expect(await nameIn(commented)).toBe('Gao');
  });

  it('encrypted is told', async () => {
    const bytes = zip({ 'a.csv': CSV });
    const directory = bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1);
    bytes[directory + 8] = 1;
    expect(await refusalOf(bytes)).toBe('encrypted');
    // A workbook behind a password is one of Microsoft's old containers.
    const words = [...'EncryptedPackage'].flatMap((letter) => [letter, '\0']).join('');
    const ole = latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${words}`);
    expect(await refusalOf(ole)).toBe('encrypted');
  });

  it('with a changed byte is refused', async () => {
    const bytes = zip({ 'a.csv': [CSV, { level: 0 }] });
    const at = bytes.indexOf('G'.charCodeAt(0), 50);
    // What is stored is compared too: nothing else would tell.
    bytes[at] = 'B'.charCodeAt(0);
    expect(await refusalOf(bytes)).toBe('damaged_archive');
  });

  it('is listed without being unpacked, whatever sizes it states', async () => {
    const bytes = zip({ 'a.csv': CSV, 'folder/': new Uint8Array(0), 'b/c.json': CSV });
    const directory = bytes.findIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0xfffffff0, true);
    expect(await listArchive(new Blob([bytes]))).toMatchObject([
      { name: 'a.csv', size: 0xfffffff0, method: 8, encrypted: false },
      { name: 'b/c.json' },
    ]);
  });
});

/** An archive of one stored file whose numbers all stand in the fields of ZIP64. */
function zip64(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const stored = zipSync({ [name]: [content, { level: 0 }] });
  const local = 30 + name.length + content.length;
  const entry = stored.slice(local, stored.length - 22);
  const view = new DataView(entry.buffer);
  const extra = new Uint8Array(28);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 24, true);
  fields.setBigUint64(4, BigInt(content.length), true);
  fields.setBigUint64(12, BigInt(content.length), true);
  for (const at of [20, 24, 42]) view.setUint32(at, 0xffffffff, true);
  view.setUint16(30, extra.length, true);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(40, BigInt(entry.length + extra.length), true);
  record.setBigUint64(48, BigInt(local), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(local + entry.length + extra.length), true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  for (const at of [12, 16]) end.setUint32(at, 0xffffffff, true);
  return joined(
    stored.slice(0, local),
    entry,
    extra,
    ...[record, locator, end].map(({ buffer }) => new Uint8Array(buffer)),
  );
}
