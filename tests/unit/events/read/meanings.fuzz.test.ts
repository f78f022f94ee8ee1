import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../../src/domain/day';
import { fuzzRuns } from '../../../fuzzRuns';
import { eventAt, eventsOf, utf16 } from './support';

const DATES = [
  ...['date', 'Date of incident', 'event_date', 'fecha_incidente', 'date_incident', 'tarikh'],
  ...['incidentDate', 'Jour', 'DATE DE L’ATTAQUE', 'attack.date', 'eventdate', 'when', 'data_date'],
];
const PLACES = [
  'Place',
  'lieu',
  'location_name',
  'makan',
  'Lugar',
  'cityName',
  'Town/village',
  'Localité',
];
const KILLED = [
  'killed',
  'Deaths',
  'nombre de morts',
  'total_killed',
  'Muertos',
  'nkill',
  'fatalities',
];
const COORDINATES = [
  ['lat', 'lon'],
  ['Latitude', 'Longitude'],
  ['gps_lat', 'gps_long'],
  ['location-lat', 'location-long'],
  ['ycoord', 'xcoord'],
  ['Lat_DD', 'Long_DD'],
  ['GPS.Latitude', 'GPS.Longitude'],
  ['incidentLatitude', 'incidentLongitude'],
  ['Coordenada Y', 'Coordenada X'],
  ['Y', 'X'],
  ['latitud', 'longitud'],
  ['coord_y (WGS84)', 'coord_x (WGS84)'],
  ['decimalLatitude', 'decimalLongitude'],
] as const;
/** What stands beside: other days, numbers, codes and words. */
const OTHERS: readonly (readonly [name: string, value: string])[] = [
  ['Date added', '2019-05-06'],
  ['reported_on_date', '2019-05-06'],
  ['last_updated', '2019-05-06T10:00:00'],
  ['date de saisie', '2019-05-06'],
  ['timestamp', '1557136800'],
  ['id', '12345'],
  ['lat_precision', '2'],
  ['country_code', 'ML'],
  ['altitude', '250.55'],
  ['source', 'Invented Gazette'],
  ['notes', 'words, and more "words"'],
  ['injured', '77'],
  ['place_code', '4711'],
  ['date_precision', '1'],
  ['date source', 'radio'],
  ['year', '2019'],
];

const event = fc.record({
  day: fc.integer({ min: 15_341, max: 16_071 }),
  // Thousandths, so that no two programs write them differently.
  lat: fc.integer({ min: -89_999, max: 89_999 }),
  lon: fc.integer({ min: -179_999, max: 179_999 }),
  killed: fc.integer({ min: 0, max: 5_000 }),
  place: fc.constantFrom('Gao', 'Kidal', 'Tin Zaouatine', 'Ménaka', 'Tessalit, north'),
});
const written = (thousandths: number): string => (thousandths / 1_000).toFixed(3);

const file = fc.record({
  events: fc.array(event, { minLength: 1, maxLength: 12 }),
  names: fc.record({
    date: fc.constantFrom(...DATES),
    place: fc.constantFrom(...PLACES),
    killed: fc.constantFrom(...KILLED),
    coordinates: fc.constantFrom(...COORDINATES),
  }),
  others: fc.subarray([...OTHERS], { maxLength: 6 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  quotes: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16'),
  title: fc.constantFrom('', 'Incidents of 2013', 'Incidents of 2013; invented, all of them'),
  upper: fc.boolean(),
  seed: fc.integer(),
});

/** The same order for each row. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed | 1;
  return list
    .map((value) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return [state, value] as const;
    })
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value);
}

function bytesOf(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-16') return utf16(`\ufeff${text}`, 'le');
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

describe('a table of any names, order, marks and encoding', () => {
  it('is understood right', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (of) => {
        const { date, place, killed, coordinates } = of.names;
        const header = [date, place, killed, ...coordinates, ...of.others.map(([name]) => name)];
        const rows = of.events.map((one) => [
          isoOfDay(one.day as never),
          one.place,
          String(one.killed),
          ...[written(one.lat), written(one.lon)],
          ...of.others.map(([, value]) => value),
        ]);
        const named = of.upper ? header.map((name) => name.toUpperCase()) : header;
        const table = [named, ...rows].map((row) => shuffled(row, of.seed));
        const csv = Papa.unparse(table, {
          ...{ delimiter: of.delimiter, newline: of.newline, quotes: of.quotes },
        });
        const text = of.title === '' ? csv : `"${of.title}"${of.newline}${csv}`;
        const read = await eventsOf(bytesOf(text, of.encoding));
        expect(read.report).toMatchObject({ taken: rows.length, refused: 0 });
        of.events.forEach((one, record) => {
          const day = isoOfDay(one.day as never);
          const isNowhere = one.lat === 0 && one.lon === 0;
          expect(eventAt(read, record)).toMatchObject({
            days: `${day}..${day}`,
            position: isNowhere ? null : [one.lon / 1_000, one.lat / 1_000],
            place: one.place,
            fatalities: one.killed,
          });
        });
      }),
      { numRuns: fuzzRuns(250) },
    );
  });

  it('is understood right without any names, or has no place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 12 }), async (events) => {
        const rows = events.map((one) => [
          ...[isoOfDay(one.day as never), one.place, written(one.lat), written(one.lon)],
        ]);
        const read = await eventsOf(Papa.unparse(rows));
        expect(read.report).toMatchObject({ taken: rows.length });
        events.forEach((one, record) => {
          const day = isoOfDay(one.day as never);
          expect(eventAt(read, record).days).toBe(`${day}..${day}`);
        });
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});
