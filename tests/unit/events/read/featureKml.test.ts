import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEndOf } from '../../../../src/events/columns/ownColumns';
import { notesOf, read, recordsOf, refusalOf, rowsOf } from './features.support';

const kml = (inside: string, attributes = 'xmlns="http://www.opengis.net/kml/2.2"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml ${attributes}>\n<Document>\n${inside}\n</Document>\n</kml>`;
const POINT = '<Point><coordinates>-3,16.5,250</coordinates></Point>';
const placemark = (inside: string) => `<Placemark>${inside}</Placemark>`;

/** The one row of a KML file with this placemark. */
const rowOfKml = async (inside: string) => rowsOf(await read(kml(placemark(inside)), 'kml'))[0];

describe('a placemark', () => {
  it('is a row with its name, time, place and data', async () => {
    const outcome = await read(
      kml(
        `<Folder><name>Fights</name><Placemark id="p1"><name>Battle &amp; retreat</name>
        <description><![CDATA[<b>bold</b> & <script>alert(1)</script>]]></description>
        <TimeStamp><when>2012-04-01</when></TimeStamp>
        <ExtendedData><Data name="event_type"><value>Battles</value></Data>
        <SchemaData schemaUrl="#s"><SimpleData name="deaths">7</SimpleData></SchemaData>
        <Data name="__proto__"><value>x</value></Data></ExtendedData>
        <Style><IconStyle><Icon><href>http://example.org/x.png</href></Icon></IconStyle></Style>
        ${POINT}</Placemark></Folder>`,
      ),
      'kml',
    );
    expect(rowsOf(outcome)).toMatchObject([
      {
        at: [-3, 16.5],
        days: '2012-04-01/2012-04-01',
        lasting: false,
        fatalities: 7,
        precision: 'exact',
        texts: { title: 'Battle & retreat', type: 'Battles' },
      },
    ]);
    const [record] = await recordsOf(outcome.details);
    expect(Object.entries(record ?? {})).toEqual([
      ['id', 'p1'],
      ['when', '2012-04-01'],
      ['folder', 'Fights'],
      ['event_type', 'Battles'],
      ['deaths', '7'],
      ['__proto__', 'x'],
      ['name', 'Battle & retreat'],
      ['description', '<b>bold</b> & <script>alert(1)</script>'],
      ['geometry type', 'Point'],
    ]);
  });

  it.each([
    [
      '<TimeSpan><begin>2012-04</begin><end>2012-06</end></TimeSpan>',
      '2012-04-01/2012-06-30',
      true,
    ],
    ['<TimeSpan><begin>2012-04</begin></TimeSpan>', '2012-04-01/2012-04-30', false],
    ['<TimeSpan><end>2012-04-01T23:00:00-02:00</end></TimeSpan>', '2012-04-01/2012-04-01', false],
    ['<TimeStamp><when>2012</when></TimeStamp>', '2012-01-01/2012-12-31', false],
    ['<LookAt><TimeStamp><when>2001</when></TimeStamp></LookAt>', null, false],
  ])('has the time of %s', async (time, days, lasting) => {
    expect(await rowOfKml(time + POINT)).toMatchObject({ days, lasting });
  });

  it('inherits the time of the nearest folder that has one, unless it has its own', async () => {
    const time = (year: number) => `<TimeSpan><begin>${year}</begin><end>${year}</end></TimeSpan>`;
    const outcome = await read(
      kml(
        `<name>All</name>${time(2010)}${placemark(POINT)}
        <Folder>${time(2011)}${placemark(POINT)}<Folder><name>Deep</name>${placemark(POINT)}
        ${placemark(`<TimeStamp><when>2012</when></TimeStamp>${POINT}`)}</Folder>
        ${placemark(POINT)}</Folder>${placemark(POINT)}`,
      ),
      'kml',
    );
    expect(rowsOf(outcome).map(({ days }) => days?.slice(0, 4))).toEqual([
      '2010',
      '2011',
      '2011',
      '2012',
      '2011',
      '2010',
    ]);
    expect((await recordsOf(outcome.details))[2]?.folder).toBe('Deep');
  });

  it.each([
    [`<LineString><coordinates>0,0 1,1\n\t2,2</coordinates></LineString>`, [1, 1], 'LineString'],
    [
      `<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,4 0,4 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
      [2, 2],
      'Polygon',
    ],
    [
      `<MultiGeometry>${POINT}<LineString><coordinates>0,0 1,1</coordinates></LineString></MultiGeometry>`,
      [-3, 16.5],
      'LineString',
    ],
    ['<Point><coordinates> -3 , 16.5 </coordinates></Point>', [-3, 16.5], undefined],
    ['<Point/>', null, undefined],
    ['', null, undefined],
  ])('is where its geometry is: %s', async (geometry, at, shape) => {
    expect(await rowOfKml(geometry)).toMatchObject({ at, shape });
  });

  it.each([
    ['<Point><coordinates>x,5,7</coordinates></Point>', 'bad_geometry'],
    ['<Point><coordinates>NaN,5</coordinates></Point>', 'bad_geometry'],
    ['<Point><coordinates>5</coordinates></Point>', 'bad_geometry'],
    ['<Point><coordinates>16,-97</coordinates></Point>', 'out_of_range'],
  ])('has no place, and a note on its line, where %s', async (geometry, problem) => {
    const text = kml(`${placemark(POINT)}\n<!-- two\nlines -->\n${placemark(geometry)}`);
    const outcome = await read(text, 'kml');
    expect(notesOf(outcome)).toEqual([`7 geometry ${problem} kept`]);
    expect(outcome.report).toMatchObject({ taken: 2, placed: 1, unplaced: 1 });
  });

  it('is read under any prefix, and other namespaces are left alone', async () => {
    const outcome = await read(
      `<k:kml xmlns:k="http://earth.google.com/kml/2.1" xmlns:o="http://example.org/o"><k:Folder>
      <o:Placemark><k:name>Not one</k:name></o:Placemark>
      <k:Placemark><o:name>No</o:name><k:name>Yes</k:name><o:TimeStamp><o:when>1999</o:when></o:TimeStamp>
      <k:ExtendedData><o:camp>14</o:camp></k:ExtendedData>
      <k:Point><k:coordinates>1,2</k:coordinates></k:Point></k:Placemark></k:Folder></k:kml>`,
      'kml',
    );
    expect(rowsOf(outcome)).toMatchObject([{ at: [1, 2], days: null, texts: { title: 'Yes' } }]);
    expect((await recordsOf(outcome.details))[0]).toMatchObject({ 'o:camp': '14' });
  });
});

describe('a time that has one end', () => {
  it.each([
    ['<begin>2012-04-01</begin>', '2012-04-01/2012-04-01', 'end'],
    ['<begin>2012-04-01</begin><end></end>', '2012-04-01/2012-04-01', 'end'],
    ['<end>2012-04</end>', '2012-04-01/2012-04-30', 'start'],
    ['<begin>2012</begin><end>2013</end>', '2012-01-01/2013-12-31', null],
    ['<begin>2012</begin><end>soon</end>', '2012-01-01/2012-12-31', null],
  ])('stays open at the other: %s', async (span, days, open) => {
    const { columns, ...outcome } = await read(
      kml(placemark(`<TimeSpan>${span}</TimeSpan>`)),
      'kml',
    );
    expect(rowsOf({ columns, ...outcome })).toMatchObject([{ days }]);
    expect(openEndOf(columns, 0)).toBe(open);
  });
});

describe('a track', () => {
  it('of a real file is a movement', async () => {
    const outcome = await read(readFileSync('tests/fixtures/gxtrack.kml', 'utf8'), 'kml');
    expect(rowsOf(outcome)).toMatchObject([
      {
        kind: 'troop_movement',
        days: '2010-05-28/2010-05-28',
        lasting: true,
        at: [-122.203207, 37.374857],
        shape: 'LineString',
      },
    ]);
    expect(notesOf(outcome)).toEqual([]);
  });

  it('of several parts goes from the first time to the last, whatever its folder says', async () => {
    const part = (day: string, lon: number) =>
      `<gx:Track><when>${day}T10:00:00Z</when><when>${day}T12:00:00Z</when>
      <gx:coord>${lon} 16 0</gx:coord><gx:coord>${lon + 1}  17 0</gx:coord></gx:Track>`;
    const outcome = await read(
      kml(
        `<TimeStamp><when>1990</when></TimeStamp>${placemark(`<gx:MultiTrack>${part('2012-04-01', 1)}${part('2012-04-03', 5)}</gx:MultiTrack>`)}`,
        'xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"',
      ),
      'kml',
    );
    expect(rowsOf(outcome)).toMatchObject([
      { days: '2012-04-01/2012-04-03', at: [6, 17], shape: 'MultiLineString' },
    ]);
  });
});

describe('a KML file', () => {
  it.each([1, 7, 64])('is the same in pieces of %i bytes', async (chunkBytes) => {
    const text = kml(
      `<!-- <Placemark> --><Folder><name>Été 🐪</name>${placemark(`<name><![CDATA[</Placemark>]]></name>${POINT}`)}
      ${placemark(`<name>a > b "é"</name><styleUrl x='>'/>${POINT}`)}</Folder>`,
    );
    const whole = await read(text, 'kml');
    const inPieces = await read(text, 'kml', { chunkBytes });
    expect(rowsOf(inPieces)).toEqual(rowsOf(whole));
    expect(await recordsOf(inPieces.details)).toEqual(await recordsOf(whole.details));
    expect(rowsOf(whole).map(({ texts }) => texts.title)).toEqual(['</Placemark>', 'a > b "é"']);
  });

  it('keeps the lines of placemarks in folders that are written over several', async () => {
    const bad = placemark('<Point><coordinates>0,99</coordinates></Point>');
    const text = kml(
      `<Folder\n id="f">\n<TimeSpan>\n<begin>2012</begin>\n</TimeSpan>\n${bad}\n</Folder>`,
    );
    expect(notesOf(await read(text, 'kml'))).toEqual(['9 geometry out_of_range kept']);
  });

  it('of many placemarks keeps the lines of each', async () => {
    const bad = placemark('<Point><coordinates>0,99</coordinates></Point>');
    const outcome = await read(kml(`${bad}\n`.repeat(2_000)), 'kml');
    expect(outcome.report.notes.map(({ line }) => line)).toEqual(
      Array.from({ length: 2_000 }, (_, index) => index + 4),
    );
  });

  it.each([
    [
      'bad_xml',
      '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><kml><Placemark>&b;</Placemark></kml>',
    ],
    ['bad_xml', '<?xml version="1.0"?><!-- x --><!DOCTYPE kml SYSTEM "x" [ ]><kml/>'],
    ['bad_xml', kml(placemark(POINT)).slice(0, -20)],
    ['bad_xml', kml(placemark(POINT)).slice(0, 120)],
    ['bad_xml', kml('<Folder></Document>')],
    ['bad_xml', kml(placemark('<name>x</nam>'))],
    ['bad_xml', kml(placemark('<name a="1" a="2">x</name>'))],
    ['bad_xml', `<kml><Document>${placemark(POINT)}`],
    ['bad_xml', kml('<Folder>'.repeat(100_000))],
    ['bad_xml', kml(`${'<Folder>'.repeat(150)}${placemark(POINT)}${'</Folder>'.repeat(150)}`)],
    ['bad_xml', kml(placemark('<MultiGeometry>'.repeat(100_000)))],
    ['not_events', '<html><body><Placemark/></body></html>'],
    ['not_events', '<rss/>'],
    ['not_events', '<kml xmlns="http://example.org/other"><Placemark/></kml>'],
    ['no_events', kml('')],
    ['no_events', ' '],
  ])('is refused as %s', async (code, text) => {
    expect(await refusalOf(text, 'kml')).toMatchObject({ code });
  });

  it.each([
    [
      'an element',
      'xmlns="http://www.opengis.net/kml/2.2"',
      '<gx:balloonVisibility>1</gx:balloonVisibility>',
    ],
    ['an attribute', 'xmlns="http://www.opengis.net/kml/2.2"', '<styleUrl xsi:nil="true"/>'],
    ['a root', 'xsi:schemaLocation="x"', ''],
    ['data', '', '<ExtendedData><camp:number>14</camp:number></ExtendedData>'],
  ])('is read where the prefix of %s is declared nowhere', async (_name, attributes, inside) => {
    const outcome = await read(
      kml(placemark(`${inside}<name>Gao</name>${POINT}`), attributes),
      'kml',
    );
    expect(rowsOf(outcome)).toMatchObject([{ at: [-3, 16.5], texts: { title: 'Gao' } }]);
    expect(notesOf(outcome)).toEqual([]);
  });

  it('has the times of a track whose prefix is declared nowhere', async () => {
    const track = `<gx:Track><when>2012-04-01T10:00:00Z</when><gx:coord>1 16 0</gx:coord>
      <when>2012-04-02T10:00:00Z</when><gx:coord>2 17 0</gx:coord></gx:Track>`;
    expect(await rowOfKml(track)).toMatchObject({ days: '2012-04-01/2012-04-02', at: [2, 17] });
  });

  it('may hold several documents', async () => {
    const document = (name: string) =>
      `<Document><name>${name}</name>${placemark(`<name>${name}</name>${POINT}`)}</Document>`;
    const one = await read(`<kml>${document('A')}${document('B')}</kml>`, 'kml');
    const two = await read(`<kml>${document('A')}</kml>\n<kml>${document('B')}</kml>`, 'kml');
    for (const outcome of [one, two])
      expect(rowsOf(outcome).map(({ texts }) => texts.title)).toEqual(['A', 'B']);
  });

  it('says on which line it is no XML', async () => {
    const lines = `${placemark(POINT)}\n`.repeat(3);
    expect((await refusalOf(kml(`${lines}${placemark('<name>x</nam>')}`), 'kml')).detail).toMatch(
      /line 7/,
    );
  });

  it.each([
    ['placemark', placemark(`<description>${'x'.repeat(9_000_000)}</description>`)],
    ['comment', `<!--${'x'.repeat(9_000_000)}`],
  ])('is refused where one %s is larger than any shape', async (_name, inside) => {
    expect(await refusalOf(kml(inside), 'kml')).toMatchObject({ code: 'part_too_long' });
  });

  it('may have a DOCTYPE that declares nothing', async () => {
    const text = `<!DOCTYPE kml SYSTEM "x.dtd"><kml>${placemark(POINT)}</kml>`;
    expect(rowsOf(await read(text, 'kml'))).toMatchObject([{ at: [-3, 16.5] }]);
  });

  it('is read in time where it is full of DOCTYPEs', async () => {
    const text = `${'<!a>'.repeat(1_000_000)}<kml>${placemark(POINT)}</kml>`;
    const start = performance.now();
    expect(rowsOf(await read(text, 'kml'))).toMatchObject([{ at: [-3, 16.5] }]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('may say &nbsp; in a description', async () => {
    expect(await rowOfKml(`<description>a&nbsp;b</description>${POINT}`)).toMatchObject({
      at: [-3, 16.5],
    });
  });
});
