import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { dbfOf, pointShape, shpOf, UTM_30N } from '../../unit/events/read/shapefile.support';
import { row, workbook } from '../../unit/events/read/workbook.support';
import type { TestFile } from './ownFiles';

const zip = (name: string, files: Readonly<Record<string, string | Uint8Array>>): TestFile => ({
  name,
  text: Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  ),
});

const bytes = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const kml = (name: string, day: string, place: string): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>${name}</name><TimeStamp><when>${day}</when></TimeStamp><Point><coordinates>${place}</coordinates></Point></Placemark></kml>`;

/** Two files of events and one that describes them. */
export const PAIR = zip('pair.zip', {
  'a.kml': kml('Raid', '2013-02-10', '-0.04,16.27'),
  'b.kml': kml('Patrol', '2013-02-11', '1.41,18.44'),
  'README.txt': 'What is in these files',
});

const HEAD = row('date', 'title', 'latitude', 'longitude', 'fatalities', 'reporter');

/** A cover without a table, and two sheets. */
export const WORKBOOK: TestFile = {
  name: 'book.xlsx',
  text: Buffer.from(
    workbook({
      sheets: [
        { name: 'Cover', rows: row('Incidents in Gao and Kidal') + row('An invented office') },
        { name: 'Gao', rows: HEAD + row('2013-02-10', 'Raid', '16.27', '-0.04', '3', 'Awa') },
        { name: 'Kidal', rows: HEAD + row('2013-02-11', 'Patrol', '18.44', '1.41', '0', 'Issa') },
      ],
    }),
  ),
};

export const PARQUET: TestFile = {
  name: 'rows.parquet',
  text: Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'event_date', data: ['2013-02-10', '2013-02-11'] },
        { name: 'latitude', data: [16.27, 18.44], type: 'DOUBLE' },
        { name: 'longitude', data: [-0.04, 1.41], type: 'DOUBLE' },
        { name: 'name', data: ['Raid', 'Patrol'] },
        { name: 'reporter', data: ['Awa', 'Issa'] },
      ],
    }),
  ),
};

/** Two points in metres of a projection that its `.prj` names. */
export const shapefile = async (): Promise<TestFile> =>
  zip('shape.zip', {
    'inc.shp': await bytes(shpOf([pointShape(815_600, 1_801_000), pointShape(960_000, 2_045_000)])),
    'inc.dbf': await bytes(
      dbfOf(
        [
          ['EVENT_DATE', 'D', 8],
          ['TITLE', 'C', 40],
        ],
        [
          ['20130210', 'Raid'],
          ['20130211', 'Patrol'],
        ],
      ),
    ),
    'inc.prj': UTM_30N,
  });

export const TRACK: TestFile = {
  name: 'walk.gpx',
  text: '<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="16.27" lon="-0.04"><time>2013-02-10T08:00:00Z</time></wpt><trk><trkseg><trkpt lat="16.27" lon="-0.04"><time>2013-02-10T08:00:00Z</time></trkpt><trkpt lat="18.44" lon="1.41"><time>2013-02-11T09:00:00Z</time></trkpt></trkseg></trk></gpx>',
};

/** Rows of ACLED, of which a US Excel has written the dates. */
export const US_ACLED: TestFile = {
  name: 'acled.csv',
  text: `event_id_cnty,event_date,event_type,actor1,latitude,longitude\n${['2/4/2013', '2/13/2013', '2/28/2013'].map((date, at) => `MLI${at},${date},Battles,A,16.27,-0.04`).join('\n')}\n`,
};

/** Rows of UCDP; the last stands for the whole country. */
export const UCDP: TestFile = {
  name: 'ged.csv',
  text: `id,type_of_violence,where_prec,date_prec,date_start,date_end,latitude,longitude,country\n${[1, 4, 6].map((precision, at) => `${at},1,${precision},1,2013-02-1${at},2013-02-1${at},16.27,-0.04,Mali`).join('\n')}\n`,
};

/** One year is mistyped. */
export const FAR_OFF: TestFile = {
  name: 'far.csv',
  text: `date,title,latitude,longitude\n${Array.from({ length: 30 }, (_, at) => `${at === 7 ? 1021 : 2013}-02-${10 + (at % 19)},Event ${at},16.27,-0.04`).join('\n')}\n`,
};

/** Properties of which none is surely the date of the event. */
export const FEATURES: TestFile = {
  name: 'survey.geojson',
  text: JSON.stringify({
    type: 'FeatureCollection',
    features: ['10', '11'].map((day) => ({
      type: 'Feature',
      properties: { collected: `2013-02-${day}`, uploaded: `2013-05-${day}`, label: `Raid ${day}` },
      geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
    })),
  }),
};
