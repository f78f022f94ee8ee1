import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../../../fuzzRuns';
import {
  collection,
  feature,
  type Kinds,
  notesOf,
  questionOf,
  read,
  readByGuess,
  rowsOf,
} from './features.support';
import { eventAt, eventsOf } from './support';

const POINT = { type: 'Point', coordinates: [-0.0447, 16.2717] };

/** Made up, in the columns of ACLED. */
const ACLED = {
  event_id_cnty: 'MLI9000',
  event_date: '2013-01-05',
  year: 2013,
  time_precision: 3,
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Group A',
  actor2: 'Group B',
  country: 'Mali',
  admin1: 'Gao',
  location: 'Gao',
  latitude: '16.2717',
  longitude: '-0.0447',
  geo_precision: 3,
  notes: 'Invented',
  fatalities: 2,
  timestamp: 1689710259,
};
const UCDP = {
  id: 1,
  type_of_violence: 1,
  where_prec: 6,
  date_prec: 5,
  date_start: '2013-01-01',
  date_end: '2013-12-31',
  best: 3,
  side_a: 'A',
  side_b: 'B',
  country: 'Mali',
};
const CSV_OF = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');
const kmlOf = (rows: readonly Readonly<Record<string, unknown>>[]) => {
  const data = (row: Readonly<Record<string, unknown>>) =>
    Object.entries(row)
      .map(([name, value]) => `<Data name="${name}"><value>${value}</value></Data>`)
      .join('');
  const placemarks = rows.map(
    (row) =>
      `<Placemark><name>x</name><ExtendedData>${data(row)}</ExtendedData><Point><coordinates>${POINT.coordinates}</coordinates></Point></Placemark>`,
  );
  return `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
};

describe('a format with a codebook, as features', () => {
  const rows = [1, 2, 3].flatMap((time) =>
    [1, 2, 3].map((geo) => ({
      ...ACLED,
      event_id_cnty: `MLI${time}${geo}`,
      time_precision: time,
      geo_precision: geo,
    })),
  );
  const lines = rows.map((row) => JSON.stringify(feature(row, POINT))).join('\n');
  const backwards = rows.map((row) =>
    feature(Object.fromEntries(Object.entries(row).reverse()), POINT),
  );
  const files: readonly (readonly [string, unknown, Kinds])[] = [
    ['GeoJSON', collection(...rows.map((row) => feature(row, POINT))), 'geojson'],
    ['GeoJSON with its properties backwards', collection(...backwards), 'geojson'],
    ['GeoJSON lines', lines, 'geojson_lines'],
    ['KML', kmlOf(rows), 'kml'],
    ['GeoJSON without geometries', collection(...rows.map((row) => feature(row, null))), 'geojson'],
  ];

  it.each(files)('is read as the table is: %s', async (_name, content, kind) => {
    const table = await eventsOf(CSV_OF(rows));
    const outcome = await read(content, kind);
    expect(outcome.report).toMatchObject({ format: 'acled', notes: [] });
    expect(outcome.attribution).toContain('ACLED');
    rows.forEach((_, record) => {
      expect(eventAt(outcome, record)).toEqual(eventAt(table, record));
    });
  });

  it.each([
    [1, 'exact'],
    [2, 'near'],
    [3, 'region'],
    [6, 'country'],
  ])(
    'keeps the precision of UCDP, with a geometry for its coordinates: %i',
    async (where_prec, precision) => {
      const outcome = await read(collection(feature({ ...UCDP, where_prec }, POINT)));
      expect(outcome.report).toMatchObject({ format: 'ucdp_ged', notes: [] });
      expect(rowsOf(outcome)).toMatchObject([
        {
          kind: 'attack',
          days: '2013-01-01/2013-12-31',
          lasting: false,
          precision,
          fatalities: 3,
          texts: { actor: 'A', target: 'B', type: 'State-based conflict' },
        },
      ]);
    },
  );

  it('is known by names that were cut to ten letters', async () => {
    const cut = Object.fromEntries(
      Object.entries(ACLED).map(([name, value]) => [name.slice(0, 10), value]),
    );
    const outcome = await read(collection(feature(cut, POINT)));
    expect(outcome.report).toMatchObject({ format: 'acled', notes: [] });
    expect(rowsOf(outcome)).toMatchObject([
      { days: '2013-01-01/2013-01-31', precision: 'region', texts: { type: 'Armed clash' } },
    ]);
  });

  it('is asked about the order of its dates where they prove none, and read by the answer', async () => {
    const dated = (event_date: string) =>
      feature({ ...ACLED, event_date, time_precision: 1 }, POINT);
    const file = collection(dated('05/01/2013'), dated('06/01/2013'));
    expect(await questionOf(file)).toMatchObject({
      about: 'order',
      format: 'acled',
      examples: ['05/01/2013', '06/01/2013'],
      order: { dayFirst: 0, monthFirst: 0, either: 2 },
    });
    const answered = await read(file, 'geojson', { answers: { dayFirst: false } });
    expect(rowsOf(answered)[0]).toMatchObject({ days: '2013-05-01/2013-05-01' });
    const proven = await read(collection(dated('05/01/2013'), dated('01/13/2013')));
    expect(rowsOf(proven).map(({ days }) => days?.slice(0, 10))).toEqual([
      '2013-05-01',
      '2013-01-13',
    ]);
    expect(notesOf(proven)).toEqual(['2 id duplicate_id kept']);
  });
});

describe('the columns of features', () => {
  it('are asked about where two of them could be the date, with the guess filled in', async () => {
    const file = collection(feature({ start: '2012', date: '2011', name: 'A' }));
    const question = await questionOf(file);
    expect(question).toMatchObject({
      about: 'columns',
      table: {
        header: ['start', 'date', 'name'],
        rows: [['2012', '2011', 'A']],
        guess: { start: 1, title: 2 },
        hasHeader: null,
        placed: true,
      },
    });
    if (question.about !== 'columns') return;
    const mapping = { ...question.table.guess, start: 0 };
    const [row] = rowsOf(await read(file, 'geojson', { answers: { mapping } }));
    expect(row).toMatchObject({ days: '2012-01-01/2012-12-31', texts: { title: 'A' } });
  });

  it.each([
    [{ timestamp: 1333238400 }, '2012-04-01/2012-04-01'],
    [{ from: '2012-04-01', to: '2012-04-02' }, '2012-04-01/2012-04-02'],
    [{ uploaded: '2023-07-18', modified: '2023-07-19' }, '2023-07-18/2023-07-18'],
  ])('are asked about where a date may be of something else: %j', async (properties, days) => {
    expect(rowsOf(await readByGuess(collection(feature(properties))))).toMatchObject([{ days }]);
  });

  it('differ in a file that was put together of others', async () => {
    const outcome = await read(
      collection(
        feature({ nom: 'Gao', date_debut: '2013-02-01', date_fin: '2013-02-03' }),
        feature({ nom: 'Gao', date_incident: '2013-02-05' }),
        feature({ titre: 'Kidal', annee: 2012 }),
        feature({ nom: 'Gao' }),
      ),
    );
    expect(rowsOf(outcome).map(({ days, texts }) => [days, texts.title])).toEqual([
      ['2013-02-01/2013-02-03', 'Gao'],
      ['2013-02-05/2013-02-05', 'Gao'],
      ['2012-01-01/2012-12-31', 'Kidal'],
      [null, 'Gao'],
    ]);
  });

  it('of an upload stand in for no date that is missing', async () => {
    const outcome = await read(
      collection(
        feature({ event_date: '2013-02-01', uploaded: '2023-07-18' }),
        feature({ event_date: '', uploaded: '2023-07-18' }),
      ),
    );
    expect(rowsOf(outcome).map(({ days }) => days)).toEqual(['2013-02-01/2013-02-01', null]);
  });

  it('are found although they come late', async () => {
    const places = Array.from({ length: 3_000 }, (_, index) => feature({ name: `Place ${index}` }));
    const late = feature({ name: 'Fight', event_date: '2013-02-01' });
    const outcome = await read(collection(...places, late));
    expect(outcome.report).toMatchObject({ taken: 3_001, undated: 3_000 });
    expect(rowsOf(outcome).at(-1)).toMatchObject({ days: '2013-02-01/2013-02-01' });
    const two = feature({ start: '2012', date: '2011' });
    const file = collection(...places, two);
    expect(await questionOf(file)).toMatchObject({ table: { header: ['name', 'start', 'date'] } });
    expect((await readByGuess(file)).report).toMatchObject({ undated: 3_000 });
  });

  it('are asked for no date where the format itself says one', async () => {
    const placemark = `<Placemark><TimeStamp><when>2013-02-01</when></TimeStamp><ExtendedData>
      <Data name="created"><value>2020-01-01</value></Data><Data name="timestamp"><value>2021-01-01</value></Data>
      </ExtendedData><Point><coordinates>1,2</coordinates></Point></Placemark>`;
    const outcome = await read(`<kml>${placemark}</kml>`, 'kml');
    expect(rowsOf(outcome)).toMatchObject([{ days: '2013-02-01/2013-02-01' }]);
  });

  it('give a place to a feature without a geometry', async () => {
    const at = { date: '2013-02-01', lat: '16.27', lon: '-0.04' };
    const outcome = await read(
      collection(feature(at, null), feature(at, { type: 'Point', coordinates: [1, 2] })),
    );
    expect(rowsOf(outcome).map((row) => row.at)).toEqual([
      [-0.04, 16.27],
      [1, 2],
    ]);
  });

  it('may be more than anybody reads', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`n${index}`, 'x']),
    );
    const outcome = await read(collection(feature({ date: '2013-02-01', ...many }), feature(many)));
    expect(outcome.report).toMatchObject({ taken: 2, undated: 1 });
  });
});

describe('the order of day and month in features', () => {
  const dated = (date: string) => feature({ date });
  const days = async (content: unknown) =>
    new Set(rowsOf(await read(content)).map((row) => row.days?.slice(0, 10)));

  it.each([
    ['31/01/2013', '2013-02-01'],
    ['01/31/2013', '2013-01-02'],
  ])('is proven by the whole file: %s', async (proof, first) => {
    const many = Array.from({ length: 3_000 }, () => dated('01/02/2013'));
    expect(await days(collection(...many, dated(proof)))).toEqual(new Set([first, '2013-01-31']));
  });

  it.each([
    [['01/02/2013'], { dayFirst: 0, monthFirst: 0, either: 1 }],
    [['01/02/2013', '31/01/2013', '01/31/2013'], { dayFirst: 1, monthFirst: 1, either: 1 }],
  ])('is asked where nothing proves it, or both: %j', async (dates, order) => {
    expect(await questionOf(collection(...dates.map(dated)))).toMatchObject({
      about: 'columns',
      table: { guess: { start: 0 }, order },
    });
  });

  it('is one for all rows of a file, whatever it holds', async () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(date, { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        async (list, dayFirst) => {
          const two = (number: number) => String(number).padStart(2, '0');
          const text = ([day, month]: readonly [number, number]) =>
            `${(dayFirst ? [day, month] : [month, day]).map(two).join('/')}/2013`;
          const all = [...list, [28, 2] as const];
          const outcome = await read(collection(...all.map((one) => dated(text(one)))));
          expect(rowsOf(outcome).map((row) => row.days?.slice(0, 10))).toEqual(
            all.map(([day, month]) => `2013-${two(month)}-${two(day)}`),
          );
          expect(outcome.report.undated).toBe(0);
        },
      ),
      { numRuns: fuzzRuns(50) },
    );
  });
});
