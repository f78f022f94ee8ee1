import fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../../src/events/read/features/readFeatures';
import { readFlatGeobuf } from '../../../../src/events/read/formats/readFlatGeobuf';
import { jsonReader } from '../../../../src/events/read/formats/readJson';
import { LIMITS } from '../../../../src/events/read/limits';
import { readEvents } from '../../../../src/events/read/readEvents';
import { RefusedError } from '../../../../src/events/read/refused';
import { fuzzRuns } from '../../../fuzzRuns';
import type { Kinds } from './features.support';

const ANY_OUTCOME = ['read', 'refused', 'question'];
const encoder = new TextEncoder();

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const names = fc.oneof(
  fc.constantFrom(
    'data',
    'Result',
    'results',
    'bindings',
    'head',
    'vars',
    'features',
    'attributes',
  ),
  fc.constantFrom(
    'geometry',
    'rings',
    'paths',
    'points',
    'x',
    'y',
    'spatialReference',
    'wkid',
    'fields',
  ),
  fc.constantFrom('elements', 'type', 'lat', 'lon', 'center', 'nodes', 'members', 'tags', 'id'),
  fc.constantFrom(
    'objects',
    'arcs',
    'transform',
    'scale',
    'translate',
    'geometries',
    'coordinates',
  ),
  fc.constantFrom(
    'date',
    'event_date',
    'latitude',
    'longitude',
    'key',
    'value',
    '$date',
    '__proto__',
  ),
  fc.string(),
);
const scalars = fc.oneof(
  fc.constantFrom(
    'Topology',
    'GeometryCollection',
    'Point',
    'Polygon',
    'node',
    'way',
    'NaN',
    'Point(1 2)',
  ),
  fc.constantFrom<unknown>(null, true, -1, 0, 1, 1e308, 3857, 4326, 1359676800000, 16.27),
  fc.constantFrom('2013-02-01', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\ud800'),
  fc.string({ unit: 'binary' }),
);
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 6 }).map(Object.fromEntries),
  ),
})).value;

const topology = fc.record({
  type: fc.constant('Topology'),
  arcs: fc.array(
    fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 3 }), { maxLength: 5 }),
    { maxLength: 4 },
  ),
  transform: fc.option(fc.record({ scale: anyJson, translate: anyJson })),
  objects: fc.dictionary(
    fc.string(),
    fc.record({
      type: fc.constantFrom('GeometryCollection', 'Polygon', 'MultiPolygon', 'LineString'),
      arcs: fc.array(
        fc.oneof(fc.integer({ min: -9, max: 9 }), fc.array(fc.integer({ min: -9, max: 9 }))),
      ),
      geometries: fc.array(anyJson, { maxLength: 3 }),
    }),
    { maxKeys: 1 },
  ),
});

const XML_PARTS = [
  ...['<gpx>', '</gpx>', '<wpt lat="1" lon="2">', '</wpt>', '<wpt lat="x"/>', '<trk>', '</trk>'],
  ...['<trkseg>', '</trkseg>', '<trkpt lat="1" lon="2">', '</trkpt>', '<trkpt lat="1" lon="3"/>'],
  ...[
    '<time>2013-02-01T10:00:00Z</time>',
    '<time>',
    '</time>',
    '<name>&lt;img&gt;</name>',
    '<rte>',
  ],
  ...[
    '</rte>',
    '<rtept lat="1" lon="2"/>',
    '<extensions>',
    '</extensions>',
    "<a:b c='d'>",
    '</a:b>',
  ],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?x', '?>', '<!DOCTYPE', '<!DOCTYPE x [', '>', '<', '"'],
  ...['&#x1F600;', '&#99999999;', '&amp', '&x;', '\n'],
];

const texts: Readonly<Partial<Record<Kinds, fc.Arbitrary<string>>>> = {
  json: anyJson.map((value) => JSON.stringify(value) ?? ''),
  json_lines: fc
    .array(anyJson.map((value) => JSON.stringify(value) ?? ''))
    .map((list) => list.join('\n')),
  topojson: fc.oneof(topology, anyJson).map((value) => JSON.stringify(value) ?? ''),
  gpx: fc
    .array(fc.constantFrom(...XML_PARTS), { maxLength: 40 })
    .map((parts) => `<gpx>${parts.join('')}`),
};

describe('readers of further formats', () => {
  it.each(Object.entries(texts) as [Kinds, fc.Arbitrary<string>][])(
    'never throw for any text or bytes: %s',
    async (kind, text) => {
      const bytes = fc.oneof(
        { weight: 5, arbitrary: text.map((made) => encoder.encode(made)) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(text, fc.nat(200))
            .map(([made, end]) => encoder.encode(made.slice(0, end))),
        },
        { weight: 1, arbitrary: fc.uint8Array() },
      );
      await fc.assert(
        fc.asyncProperty(bytes, fc.integer({ min: 1, max: 60 }), async (content, chunkBytes) => {
          const file = new Blob([new Uint8Array(content)]);
          // What is not UTF-8 is written anew before anything reads it.
          if (isUtf8(content)) {
            const outcome = await readFeatures(file, kind, { chunkBytes });
            expect(ANY_OUTCOME).toContain(outcome.type);
          }
          expect(ANY_OUTCOME).toContain((await readEvents(file)).type);
        }),
        { numRuns: fuzzRuns(120) },
      );
    },
  );

  it('never throw for JSON that is too long for memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyJson,
        fc.nat(300),
        fc.integer({ min: 1, max: 60 }),
        async (value, end, length) => {
          const text = (JSON.stringify(value) ?? '').slice(0, end);
          const pieces = async function* () {
            for (let at = 0; at < text.length; at += length)
              yield { text: text.slice(at, at + length), bytesRead: at };
          };
          const taker = {
            take: () => {},
            refuse: () => {},
            tell: () => {},
            rows: 0,
            hasFeatures: false,
          };
          const error: unknown = await jsonReader(
            pieces,
            { parts: ['data', 'features'] },
            0,
          )(taker).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          if (error !== null) expect(error).toBeInstanceOf(RefusedError);
        },
      ),
      { numRuns: fuzzRuns(120) },
    );
  });

  it('never throw for FlatGeobuf with changed bytes', async () => {
    const good = geojson.serialize({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
          properties: { name: 'Gao', n: 1, ok: true },
        },
        {
          type: 'Feature',
          geometry: {
            type: 'MultiPolygon',
            coordinates: [
              [
                [
                  [0, 0],
                  [1, 0],
                  [1, 1],
                  [0, 0],
                ],
              ],
            ],
          },
          properties: { name: 'x', n: 2.5, ok: false },
        },
      ],
    });
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(good.length * 3), async (list, end) => {
        const bytes = new Uint8Array(good);
        for (const [at, value] of list) bytes[at] = value;
        const outcome = await readFlatGeobuf(new Blob([bytes.slice(0, end)]), {}, LIMITS);
        expect(ANY_OUTCOME).toContain(outcome.type);
      }),
      { numRuns: fuzzRuns(120) },
    );
  });
});
