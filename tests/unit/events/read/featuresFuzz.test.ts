import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../../src/dataset/exporters/xml';
import { readFeatures } from '../../../../src/events/read/features/readFeatures';
import { NotUtf8 } from '../../../../src/events/read/text/encoding';
import { fuzzRuns } from '../../../fuzzRuns';
import {
  collection,
  feature,
  fileOf,
  type Kinds,
  read,
  recordsOf,
  rowsOf,
} from './features.support';

const KINDS_OF_FILES: readonly Kinds[] = ['geojson', 'geojson_lines', 'kml'];

const anyName = fc.oneof(
  fc.constantFrom(
    'type',
    'features',
    'geometry',
    'properties',
    'coordinates',
    'geometries',
    'when',
  ),
  fc.constantFrom('timespans', 'start', 'end', 'in', 'earliest', 'date', 'time', 'id', 'kind'),
  fc.constantFrom('actors', 'places', 'name', 'role', 'fatalities', '__proto__', 'constructor'),
  fc.string(),
);
const anyScalar = fc.oneof(
  fc.constantFrom('Feature', 'FeatureCollection', 'Point', 'LineString', 'Polygon', 'MultiPolygon'),
  fc.constantFrom('2012-04', '2013-02-30', '2012/2011', '../..', '<script>', '[{', '\ud800'),
  fc.constantFrom(null, true, 1e308, -0, 1333238400, 1333238400000, 91, 181, Number.MIN_VALUE),
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** JSON made of the words of GeoJSON, so that it goes deep into the reader. */
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    anyScalar,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(anyName, tie('value')), { maxLength: 6 }).map(Object.fromEntries),
  ),
})).value;

/** 0, 0 is no position. */
const isPlace = (at: readonly number[]): boolean => at.some((degrees) => degrees !== 0);
const position = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .filter(isPlace);
/** Dates that are told or left out, although they are written well: perhaps Hijri, and day 0 of spreadsheets. */
const TOLD = /^1(?:3[89]|4[0-4])\d-|^1450-|^1899-12-3/;
const validFeature = fc.record({
  type: fc.constant('Feature'),
  id: fc.uuid(),
  geometry: fc.oneof(
    fc.constant(null),
    position.map((coordinates) => ({ type: 'Point', coordinates })),
    fc
      .array(position, { minLength: 2, maxLength: 9 })
      .map((coordinates) => ({ type: 'LineString', coordinates })),
  ),
  properties: fc.record({
    date: fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      .filter((date) => !TOLD.test(date)),
    // What a column trims or cuts is not what this property is about.
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `»${text}«`),
    note: fc.string({ unit: 'binary' }),
  }),
});

describe('readers of features', () => {
  it.each(KINDS_OF_FILES)('never throw for any JSON: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyJson, fc.integer({ min: 1, max: 200 }), async (value, chunkBytes) => {
        const outcome = await readFeatures(fileOf(JSON.stringify(value)), kind, {
          chunkBytes,
        });
        expect(['read', 'refused', 'question']).toContain(outcome.type);
      }),
      { numRuns: fuzzRuns(100) },
    );
  });

  it.each(KINDS_OF_FILES)('never throw for features of anything: %s', async (kind) => {
    const features = fc.array(
      fc.record({
        type: fc.constant('Feature'),
        geometry: anyJson,
        properties: anyJson,
        when: anyJson,
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(features, async (list) => {
        const lines = list.map((value) => JSON.stringify(value)).join('\n');
        const outcome = await readFeatures(
          fileOf(kind === 'geojson' ? collection(...list) : lines),
          kind,
          {},
        );
        // What is called a feature is a row, whatever is in it.
        if (kind !== 'kml' && outcome.type !== 'question')
          expect(outcome).toMatchObject({ report: { taken: list.length } });
      }),
      { numRuns: fuzzRuns(120) },
    );
  });

  it('read every feature by the answer to what they ask', async () => {
    const column = fc.constantFrom(
      ...['date', 'event_date', 'start', 'end', 'year', 'month', 'day', 'time', 'timestamp', 'lat'],
      ...['lon', 'title', 'type', 'actor', 'fatalities', 'a.b', 'created_at', 'fecha', ''],
    );
    const cell = fc.oneof(
      fc.constantFrom('2013-02-01', '01/02/2013', '13/02/2013', '02/13/2013', '2013', '1430', ''),
      fc.constantFrom(2013, 1689710259, 1689710259000, -0.5, null, [1], { b: '2012' }, '16.5', 'x'),
    );
    const features = fc.array(
      fc.tuple(fc.array(fc.tuple(column, cell), { maxLength: 6 }), fc.boolean()),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(features, async (list) => {
        const file = collection(
          ...list.map(([cells, placed]) =>
            feature(Object.fromEntries(cells), placed ? undefined : null),
          ),
        );
        let outcome = await readFeatures(fileOf(file), 'geojson', {});
        if (outcome.type === 'question') {
          if (outcome.question.about !== 'columns') throw new Error(outcome.question.about);
          const { guess, header, rows } = outcome.question.table;
          expect(rows.every((row) => row.length === header.length)).toBe(true);
          outcome = await readFeatures(fileOf(file), 'geojson', { answers: { mapping: guess } });
        }
        expect(outcome).toMatchObject({ type: 'read', report: { taken: list.length } });
      }),
      { numRuns: fuzzRuns(120) },
    );
  });

  it.each(KINDS_OF_FILES)('never throw for any bytes: %s', async (kind) => {
    const text = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }).map((more) => new TextEncoder().encode(`{"features":[${more}`)),
      fc
        .array(
          fc.constantFrom(
            ...[
              '<kml>',
              '</kml>',
              '<Placemark>',
              '</Placemark>',
              '<Folder a="1">',
              '</Folder>',
              '<',
            ],
            ...[
              '<!--',
              '-->',
              '<![CDATA[',
              ']]>',
              '<?x',
              '?>',
              '<!DOCTYPE',
              '>',
              '"',
              '&amp;',
              '&x;',
            ],
            ...['<Point><coordinates>1,2</coordinates></Point>', '<coordinates>', '<name/>', '1,x'],
            ...[
              '<gx:Track>',
              '<Track>',
              '<when>2012</when>',
              '<coord>1 2</coord>',
              '</Track>',
              '\n',
            ],
          ),
          { maxLength: 30 },
        )
        .map((parts) => new TextEncoder().encode(`<kml>${parts.join('')}`)),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 50 }), async (bytes, chunkBytes) => {
        const type = await readFeatures(new Blob([bytes]), kind, { chunkBytes }).then(
          (outcome) => outcome.type,
          (error: unknown) => error instanceof NotUtf8 && 'not_utf8',
        );
        expect(['read', 'question', 'refused', 'not_utf8']).toContain(type);
      }),
      { numRuns: fuzzRuns(120) },
    );
  });

  it.each(['geojson', 'geojson_lines'] as const)('give back what is valid: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(validFeature, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
        fc.integer({ min: 1, max: 300 }),
        async (features, chunkBytes) => {
          const lines = features.map((value) => JSON.stringify(value)).join('\n');
          const outcome = await read(kind === 'geojson' ? collection(...features) : lines, kind, {
            chunkBytes,
          });
          expect(outcome.report).toMatchObject({ taken: features.length, undated: 0, notes: [] });
          expect(outcome.report.placed).toBe(features.filter(({ geometry }) => geometry).length);
          expect(
            rowsOf(outcome).map(({ days, texts, shape }) => ({ days, title: texts.title, shape })),
          ).toEqual(
            features.map(({ geometry, properties: { date, title } }) => ({
              days: `${date}/${date}`,
              title,
              shape: geometry?.type === 'LineString' ? 'LineString' : undefined,
            })),
          );
          expect((await recordsOf(outcome.details)).map(({ id, note }) => ({ id, note }))).toEqual(
            features.map(({ id, properties: { note } }) => ({ id, note })),
          );
        },
      ),
      { numRuns: fuzzRuns(100) },
    );
  });

  it('give back what is valid: kml', async () => {
    const placemark = fc.record({
      title: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `»${text}«`),
      note: fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim()),
      year: fc.integer({ min: 1, max: 9_999 }).map((year) => String(year).padStart(4, '0')),
      at: fc
        .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
        .filter(isPlace),
      inFolder: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(placemark, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 300 }),
        async (placemarks, chunkBytes) => {
          const parts = placemarks.map(({ title, note, year, at, inFolder }) => {
            const time = `<TimeStamp><when>${year}</when></TimeStamp>`;
            const own = inFolder ? '' : time;
            const text = `<Placemark><name>${xmlText(title)}</name>${own}<ExtendedData><Data name="note"><value>${xmlText(note)}</value></Data></ExtendedData><Point><coordinates>${at}</coordinates></Point></Placemark>`;
            return inFolder ? `<Folder>${time}${text}</Folder>` : text;
          });
          const outcome = await read(`<kml>${parts.join('\n')}</kml>`, 'kml', { chunkBytes });
          expect(
            rowsOf(outcome).map(({ texts, days, at }) => ({ title: texts.title, days, at })),
          ).toEqual(
            placemarks.map(({ title, year, at: [lon, lat] }) => ({
              title: title,
              days: `${year}-01-01/${year}-12-31`,
              at: [lon, lat],
            })),
          );
          expect((await recordsOf(outcome.details)).map(({ note }) => note)).toEqual(
            placemarks.map(({ note }) => note),
          );
        },
      ),
      { numRuns: fuzzRuns(100) },
    );
  });
});
