import { gpx as independent } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../../../fuzzRuns';
import { notesOf, read, recordsOf, refusalOf, rowsOf } from './features.support';
import { eventAt, eventsOf } from './support';

const gpx = (inside: string): string =>
  `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxx="http://x">${inside}</gpx>`;
const point = (lon: number, lat: number, time = ''): string =>
  `<trkpt lat="${lat}" lon='${lon}'><ele>250</ele>${time && `<time>${time}</time>`}</trkpt>`;

const WAYPOINT = `<wpt lat="16.27" lon="-0.04"><time>2013-02-01T23:30:00-02:00</time>
  <name>Gao &amp; around</name><desc><![CDATA[<img src=x onerror=alert(1)>]]></desc><type>attack</type>
  <link href="javascript:alert(1)"><text>more</text></link>
  <extensions><gpxx:Depth>3</gpxx:Depth></extensions></wpt>`;

describe('GPX', () => {
  it('has waypoints as points, on the day as it is written', async () => {
    const result = await eventsOf(
      gpx(`<metadata><time>2020-01-01T00:00:00Z</time></metadata>${WAYPOINT}`),
    );
    expect(result.report).toMatchObject({ format: 'gpx', taken: 1, notes: [] });
    expect(eventAt(result, 0)).toMatchObject({
      ...{ days: '2013-02-01..2013-02-01', position: [-0.04, 16.27], title: 'Gao & around' },
      kind: 'attack',
    });
    expect(await recordsOf(result.details)).toMatchObject([
      {
        desc: '<img src=x onerror=alert(1)>',
        link: 'javascript:alert(1)',
        'link.text': 'more',
        Depth: '3',
      },
    ]);
  });

  it('has tracks as movements from their first to their last time', async () => {
    const track = `<trk><name>convoy</name><trkseg>${point(-0.04, 16.27, '2013-02-01T10:00:00Z')}${point(-0.05, 16.3, '2013-02-02T10:00:00Z')}</trkseg>
      <trkseg>${point(1, 18, '2013-02-03T10:00:00Z')}${point(1.4, 18.4, '2013-02-04T10:00:00Z')}</trkseg></trk>`;
    const [row] = rowsOf(await read(gpx(track), 'gpx'));
    expect(row).toMatchObject({
      ...{ kind: 'troop_movement', days: '2013-02-01/2013-02-04', lasting: true },
      ...{ at: [1.4, 18.4], shape: 'MultiLineString', texts: { title: 'convoy' } },
    });
  });

  it('has routes and tracks without times as lines', async () => {
    const inside = `<rte><name>r</name><rtept lat="16" lon="-1"><name>a</name></rtept><rtept lat="17" lon="-1"/></rte>
      <trk><name>t</name><trkseg>${point(-1, 16)}${point(-1, 17)}</trkseg></trk><trk><name>empty</name></trk>`;
    expect(rowsOf(await read(gpx(inside), 'gpx'))).toMatchObject([
      { kind: 'other', days: null, shape: 'LineString', texts: { title: 'r' } },
      { kind: 'other', days: null, shape: 'LineString', texts: { title: 't' } },
      { at: null, texts: { title: 'empty' } },
    ]);
  });

  it('tells of what is no number or time', async () => {
    const inside = `<wpt lat="16,27" lon="-0.04"><name>a</name></wpt><wpt lat="16" lon="-1"><time>yesterday</time></wpt>
      <trk><trkseg>${point(-1, 16)}<trkpt lat="" lon="1"/></trkseg></trk>`;
    const result = await read(gpx(inside), 'gpx');
    expect(notesOf(result)).toEqual([
      '1 geometry bad_geometry kept',
      '2 when bad_date kept',
      '3 geometry bad_geometry kept',
    ]);
  });

  it('thins a track of more points than can be drawn, and says so', async () => {
    const points = Array.from({ length: 120_001 }, (_, index) =>
      point(index / 1e5, 16 + index / 1e5),
    );
    const result = await read(gpx(`<trk><trkseg>${points.join('')}</trkseg></trk>`), 'gpx');
    const shape = result.columns.shapes.get(0);
    const line = shape?.type === 'LineString' ? shape.coordinates : [];
    expect(line.length).toBeGreaterThan(25_000);
    expect(line.length).toBeLessThanOrEqual(50_001);
    expect(line[0]).toEqual([0, 16]);
    expect(line.at(-1)).toEqual([1.2, 17.2]);
    expect(await recordsOf(result.details)).toMatchObject([{ 'points drawn': '1 / 4 (120001)' }]);
  });

  it('has no more properties than texts, their names counted', async () => {
    const name = (index: number) => `${'n'.repeat(190)}${index}`;
    const inside = Array.from(
      { length: 9_000 },
      (_, index) => `<${name(index)}>1</${name(index)}>`,
    );
    const result = await read(gpx(`<wpt lat="16" lon="-1">${inside.join('')}</wpt>`), 'gpx');
    const [record] = await recordsOf(result.details);
    expect(Object.keys(record ?? {}).length).toBeLessThan(6_000);
  });

  it('is refused where it is damaged, or no GPX', async () => {
    expect(await refusalOf(gpx(WAYPOINT).slice(0, -3), 'gpx')).toMatchObject({ code: 'bad_xml' });
    expect(await refusalOf(gpx('<wpt></trk>'), 'gpx')).toMatchObject({ code: 'bad_xml' });
    expect(await refusalOf('<!DOCTYPE x [<!ENTITY a "b">]><gpx/>', 'gpx')).toMatchObject({
      code: 'bad_xml',
    });
    expect(await refusalOf('<x><gpx/></x>', 'gpx')).toMatchObject({ code: 'not_events' });
    expect(await refusalOf(gpx(''), 'gpx')).toMatchObject({ code: 'no_events' });
  });

  it('is read as an independent reader does, however it is cut into pieces', async () => {
    const degrees = fc.integer({ min: -80, max: 80 }).filter((number) => number !== 0);
    const time = fc.option(
      fc
        .date({ min: new Date('1980-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    );
    const line = fc.array(fc.tuple(degrees, degrees, time), { minLength: 2, maxLength: 5 });
    const tracks = fc.array(
      fc.tuple(
        fc.stringMatching(/^[a-z&<>"']{1,9}$/),
        fc.array(line, { minLength: 1, maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await fc.assert(
      fc.asyncProperty(tracks, fc.integer({ min: 1, max: 90 }), async (list, chunkBytes) => {
        const text = gpx(
          list
            .map(
              ([name, segments]) =>
                `<trk><name>${escaped(name)}</name>${segments.map((points) => `<trkseg>${points.map(([lon, lat, at]) => point(lon, lat, at ?? '')).join('')}</trkseg>`).join('')}</trk>`,
            )
            .join('\n'),
        );
        const theirs = independent(
          new DOMParser().parseFromString(text, 'text/xml') as unknown as Document,
        ).features;
        const rows = rowsOf(await read(text, 'gpx', { chunkBytes }));
        expect(rows.map(({ texts, shape, days }) => [texts.title, shape, days])).toEqual(
          theirs.map(({ properties, geometry }) => {
            const days = [properties?.coordinateProperties?.times ?? []]
              .flat(3)
              .map((at: string) => at.slice(0, 10))
              .sort();
            return [
              properties?.name,
              geometry?.type,
              days.length > 0 ? `${days[0]}/${days.at(-1)}` : null,
            ];
          }),
        );
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});
