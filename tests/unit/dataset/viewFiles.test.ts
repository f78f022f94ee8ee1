import type { Feature, Geometry } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { EVENT_COLUMNS } from '../../../src/dataset/exporters/eventFields';
import { eventPoint } from '../../../src/dataset/exporters/eventPoint';
import { eventGeometry } from '../../../src/dataset/exporters/eventRows';
import { kmlGeometry } from '../../../src/dataset/exporters/kmlGeometry';
import type { ViewFormat } from '../../../src/dataset/exporters/provenance';
import {
  type RecordsInView,
  recordsInView,
  viewFile,
} from '../../../src/dataset/exporters/viewFiles';
import { xmlText } from '../../../src/dataset/exporters/xml';
import { KINDS } from '../../../src/domain/vocabulary';
import { filterInWords, provenanceOf } from '../../../src/panel/takeaway/takeAwayFilter';
import { selectRowsInView } from '../../../src/store/selectors';
import { ALL_TIERS, defaultView, type View } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { translator } from '../../../src/ui/useTranslate';
import { encodeHash } from '../../../src/url/codec';
import { withVersion } from '../../../src/url/linkVersion';
import { day, openProject } from '../../support';
import { record, time } from '../panel/records';

const dataset = openProject();
const t = translator('en');
const context = { dataset, lang: 'en' } as const;

function storeWith(view: Partial<View> = {}) {
  return createViewStore(dataset, { ...defaultView(dataset.extent, 'en'), ...view }, (shown) =>
    withVersion(encodeHash(shown, context), dataset.version),
  ).getState();
}
const provenance = provenanceOf(storeWith(), t, 'https://example.org/map/', '2026-11-21');

function exported(format: ViewFormat, view: Partial<View> = {}): string {
  const state = storeWith(view);
  const made = provenanceOf(state, t, 'https://example.org/map/', '2026-11-21');
  return viewFile(format, recordsInView(selectRowsInView(state), dataset), made).content;
}

const rowsOf = (csv: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

const only = (event: ReturnType<typeof record>, referents: Dataset = dataset): RecordsInView => ({
  events: [event],
  presence: new Map([[event.id, 'certain']]),
  referents,
});

const VIEWS: readonly (readonly [string, Partial<View>])[] = [
  ['the whole span', {}],
  ['the whole span with context', { tiers: ALL_TIERS }],
  [
    'a window with two layers',
    {
      time: { mode: 'window', from: day('2013-02-08'), to: day('2013-02-11') },
      layers: new Set(['attack', 'political'] as const),
    },
  ],
  [
    'a day, certain only',
    {
      time: { mode: 'day', from: dataset.extent.from, to: day('2023-10-20') },
      showPossible: false,
    },
  ],
  ['nothing', { layers: new Set() }],
];

describe.each(VIEWS)('files of %s', (_name, view) => {
  const state = storeWith(view);
  const inView = selectRowsInView(state).map(({ row }) => dataset.events[row]?.id);

  it('hold the records in view, in order', () => {
    const { features, metadata } = JSON.parse(exported('geojson', view));
    expect(features.map(({ id }: Feature) => id)).toEqual(inView);
    expect(metadata.records + metadata.context_records).toBe(inView.length);
    expect(rowsOf(exported('csv', view)).map(({ id }) => id)).toEqual(inView);
    const kml = [...exported('kml', view).matchAll(/<Placemark id="r-([^"]+)">/g)];
    expect(kml.map(([, id]) => id)).toEqual(inView);
  });

  it('say whose data they are and which filter made them', () => {
    const { metadata } = JSON.parse(exported('geojson', view));
    expect(metadata).toMatchObject({
      version: dataset.version,
      attribution: expect.stringContaining('CC BY 4.0'),
      filter: {
        mode: state.time.mode,
        layers: KINDS.filter((kind) => state.layers.has(kind)),
        possible: state.showPossible,
      },
      filter_in_words: filterInWords(state, t),
      view: expect.stringMatching(new RegExp(`^https://example.org/map/#.*v=${dataset.version}$`)),
    });
    for (const { attribution } of rowsOf(exported('csv', view))) {
      expect(attribution).toContain(filterInWords(state, t));
      expect(attribution).toContain('BBC News');
    }
    expect(exported('kml', view)).toContain(xmlText(filterInWords(state, t)));
  });
});

describe('the CSV of a view', () => {
  const planted = record('planted', {
    title: { en: '=HYPERLINK("http://evil.example";"x")\nsecond line', fr: '@SUM(1+1)' },
    subtype: '+1',
    when: '-0.045',
    notes: { en: '\t=1', fr: '' },
    whenBasis: { en: '\r=1', fr: '' },
    strength: { stated: '-5', unit: 'men' },
    places: [{ place: 'gao' as never, role: 'location', precision: 'exact' }],
    time: time('2013-02-10'),
  });
  const csv = viewFile('csv', only(planted), provenance).content;

  it('lets no text begin a formula', () => {
    const [row] = rowsOf(csv);
    expect(row).toMatchObject({
      title_en: `'=HYPERLINK("http://evil.example";"x")\nsecond line`,
      title_fr: "'@SUM(1+1)",
      subtype: "'+1",
      when: "'-0.045",
      notes: "'\t'=1",
      when_basis: "'\r'=1",
    });
    for (const cell of Object.values(rowsOf(csv)[0] ?? {}))
      if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  it('leaves numbers numbers, also negative ones', () => {
    const [row] = rowsOf(csv);
    expect(row?.longitude).toBe('-0.045');
    expect(csv).toContain(',-0.045,16.272,');
    expect(row?.origins).toBe('1');
  });

  it('begins with the mark of UTF-8, and the rest is UTF-8', () => {
    const bytes = new TextEncoder().encode(exported('csv'));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const french = rowsOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    expect(french.some(({ title_fr }) => title_fr?.includes('é'))).toBe(true);
    expect(french.map(({ title_fr }) => title_fr)).toEqual(
      selectRowsInView(storeWith()).map(({ row }) => dataset.events[row]?.title.fr),
    );
  });

  it('has the columns of events.csv, then two of its own', () => {
    const [header = ''] = exported('csv').slice(1).split('\r\n');
    expect(header.split(',')).toEqual([...EVENT_COLUMNS, 'in_window', 'attribution']);
  });
});

describe('a record as a point', () => {
  it('is none where it has several places', () => {
    const places = ['gao', 'kidal'].map((id) => ({
      ...{ place: id as never, role: 'location' as const, precision: 'exact' as const },
    }));
    const [first] = places;
    expect(eventPoint(record('two', { places }), dataset.places)).toBeNull();
    const one = record('one', { places: first ? [first] : [] });
    expect(eventPoint(one, dataset.places)).toEqual([-0.045, 16.272]);
  });

  it('is one exactly where its geometry is', () => {
    for (const event of dataset.events) {
      const geometry = eventGeometry(event, dataset);
      expect(eventPoint(event, dataset.places), event.id).toEqual(
        geometry?.type === 'Point' ? geometry.coordinates : null,
      );
    }
  });
});

describe('the KML of a view', () => {
  const markup = '</name><script>alert("1")</script> & \'x\' ]]> \u0007\uD800\r';
  const kml = viewFile(
    'kml',
    only(record('planted', { title: { en: markup, fr: markup }, notes: { en: markup, fr: '' } })),
    { ...provenance, filterInWords: '<img src=x onerror=alert(1)>' },
  ).content;

  it('holds markup only as text', () => {
    expect(kml).not.toContain('<script');
    expect(kml).toContain(
      '<name>&lt;/name&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &apos;x&apos; ]]&gt; \uFFFD\uFFFD&#13;</name>',
    );
  });

  it('lets nothing in the description become HTML', () => {
    expect(kml).toContain('&amp;lt;img src=x onerror=alert(1)&gt;');
  });

  it('keeps characters outside the basic plane', () => {
    expect(xmlText('𝄞 é')).toBe('𝄞 é');
  });

  it('lists a record without place, without geometry', () => {
    const event = record('nowhere', { places: [], time: time('2013-02-10') });
    const placemark = viewFile('kml', only(event), provenance).content.split('<Placemark')[1] ?? '';
    expect(placemark).toContain('<TimeStamp><when>2013-02-10</when></TimeStamp>');
    expect(placemark).not.toMatch(/<(Point|LineString|Polygon|MultiGeometry)>/);
  });

  it('tells a span as a span, and an unknown start as none', () => {
    const span = (more: object) =>
      viewFile(
        'kml',
        only(record('span', { time: time('2013-02-10', '2013-02-12', more) })),
        provenance,
      ).content;
    expect(span({})).toContain(
      '<TimeSpan><begin>2013-02-10</begin><end>2013-02-12</end></TimeSpan>',
    );
    expect(span({ startBasis: 'unknown' })).toContain('<TimeSpan><end>2013-02-12</end></TimeSpan>');
  });

  it.each<[string, Geometry, string]>([
    [
      'a polygon with a hole',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [3, 0],
            [0, 3],
            [0, 0],
          ],
          [
            [1, 1],
            [1, 2],
            [2, 1],
            [1, 1],
          ],
        ],
      },
      '<Polygon><tessellate>1</tessellate><outerBoundaryIs><LinearRing><coordinates>0,0 3,0 0,3 0,0</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 1,2 2,1 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon>',
    ],
    [
      'a mixture',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [-0.045, 16.272] },
          { type: 'MultiPoint', coordinates: [[1, 2]] },
        ],
      },
      '<MultiGeometry><Point><coordinates>-0.045,16.272</coordinates></Point><MultiGeometry><Point><coordinates>1,2</coordinates></Point></MultiGeometry></MultiGeometry>',
    ],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      '<LineString><tessellate>1</tessellate><coordinates>0,0 1,1</coordinates></LineString>',
    ],
  ])('writes %s', (_name, geometry, expected) => {
    expect(kmlGeometry(geometry)).toBe(expected);
  });
});

describe('the filter in words', () => {
  it('says every part', () => {
    const state = storeWith({
      time: { mode: 'window', from: day('2013-02-08'), to: day('2013-02-11') },
      layers: new Set(['attack']),
      filters: {
        ...storeWith().filters,
        q: ' Gao ',
        statuses: new Set(['claimed']),
        actors: new Set([[...dataset.actors.keys()][0] as never]),
      },
    });
    const [actor] = dataset.actors.values();
    expect(filterInWords(state, t)).toBe(
      `View: 8 to 11 February 2013; layers: Attacks; from: the five reports; uncertain dates included; words: Gao; Actor: ${actor?.name.en}; Status: Claimed.`,
    );
  });
});
