import { describe, expect, it } from 'vitest';
import { readCountText, readNumber } from '../../../../src/events/read/values/numberText';
import { readPositionText } from '../../../../src/events/read/values/positionText';
import { eventAt, eventsOf } from './support';

const placesOf = async (text: string) => {
  const read = await eventsOf(text);
  return [...read.columns.record]
    .sort((a, b) => a - b)
    .map((record) => eventAt(read, record).position);
};
const GAO = [-0.04, 16.27];

describe('places as people have them', () => {
  it.each([
    // The hemisphere stands in a column of its own: GPS loggers, EXIF.
    ['date,lat,n/s,lon,e/w\n2013-02-01,16.27,N,0.04,W\n', [GAO]],
    ['date,lat,lat_dir,lon,lon_dir\n2013-02-01,16.27,N,0.04,W\n', [GAO]],
    [
      'date,GPSLatitudeRef,GPSLatitude,GPSLongitudeRef,GPSLongitude\n2013-02-01,North,16.27,West,0.04\n',
      [GAO],
    ],
    [
      'date,GPSLatitude,GPSLatitudeRef,GPSLongitude,GPSLongitudeRef\n2013-02-01,"16 deg 16\' 12.00""",North,"0 deg 2\' 24.00""",West\n',
      [GAO],
    ],
    ['date,lat,n/s,lon,e/w\n2013-02-01,16.27,N,0.04,E\n', [[0.04, 16.27]]],
    ['date,lat,n/s,lon,e/w\n2013-02-01,16.27,,-0.04,\n', [GAO]],
    // It stands in the name.
    ['date,Latitude (N),Longitude (W)\n2013-02-01,16.27,0.04\n', [GAO]],
    ['date;Lat. Nord;Long. Ouest\n2013-02-01;16,27;0,04\n', [GAO]],
    ['date,Latitude N/S,Longitude E/W\n2013-02-01,16.27N,0.04W\n', [GAO]],
    ['date,Latitude (N),Longitude (E)\n2013-02-01,16.27,-0.04\n', [GAO]],
    // Degrees, minutes and seconds in columns of their own.
    [
      'date,Lat deg,Lat min,Lat sec,Lon deg,Lon min,Lon sec\n2013-02-01,16,16,12,0,2,24\n',
      [[0.04, 16.27]],
    ],
    [
      'date,Lat deg,Lat min,Lat sec,Lat dir,Lon deg,Lon min,Lon sec,Lon dir\n2013-02-01,16,16,12,N,0,2,24,W\n',
      [GAO],
    ],
    // As in gazetteers and notes to airmen.
    ['date,Lat,Lon\n2013-02-01,16-16-12N,000-02-24W\n', [GAO]],
    [
      'date,location\n2013-02-01,"Market, Gao\n(16.27, -0.04)"\n2013-02-02,"Kidal (18.44, 1.41)"\n',
      [GAO, [1.41, 18.44]],
    ],
    // German, Italian and Russian names; decimal commas are no positions.
    ['Datum;Ort;Breitengrad;Längengrad\n01.02.2013;Gao;16,27;-0,04\n', [GAO]],
    ['Data;Luogo;Latitudine;Longitudine\n13/02/2013;Gao;16,27;-0,04\n', [GAO]],
    ['Дата;Место;Широта;Долгота\n13.02.2013;Гао;16,27;-0,04\n', [GAO]],
    // Marks that keep numbers texts.
    ["Date,Lat,Lon\n'2013-02-01,'16.27,'-0.04\n", [GAO]],
    ['Date,Lat,Lon\n="2013-02-01",="16.27",="-0.04"\n', [GAO]],
    // GeoJSON in a cell.
    ['date,coordinates\n2013-02-01,"[-0.04, 16.27]"\n', [GAO]],
    // An event's place comes before that of its actors.
    [
      'SQLDATE,Actor1Geo_Lat,Actor1Geo_Long,ActionGeo_Lat,ActionGeo_Long\n20130201,48.8,2.3,16.27,-0.04\n',
      [GAO],
    ],
    [
      '2013-02-01,Gao,16.27,-0.04,3\n2013-02-02,Gao,16.3,-0.1,4\n2013-02-03,Gao,16.3,-0.1,4\n',
      [GAO, [-0.1, 16.3], [-0.1, 16.3]],
    ],
  ])('%s', async (text, places) => {
    expect(await placesOf(text)).toEqual(places);
  });

  it.each([
    'date,X,Y\n2013-02-01,816000.12,1800000.3\n2013-02-02,816500.5,1800300.2\n',
    'date,zone,easting,northing\n2013-02-01,30N,816000,1800000\n2013-02-02,30N,816500,1800300\n',
    'date,MGRS\n2013-02-01,30QZE1234567890\n2013-02-02,30Q ZE 12345 67890\n',
    'date,plus code\n2013-02-01,7CXXC2CC+XX\n2013-02-02,C2CC+XX Gao\n',
    'date,coordinates\n2013-02-01,30Q 816000 1800000\n2013-02-02,30Q 816500 1800300\n',
  ])('tells what is projected: %s', async (text) => {
    const { report } = await eventsOf(text);
    expect([report.problems.projected, report.placed]).toEqual([2, 0]);
  });

  it.each(['30QZE123', '30 Q', 'Q30 816000', 'Zone 30', 'GAO+XX', 'Gao (3, 4)'])(
    'is no grid reference: %s',
    (text) => {
      expect(readPositionText(text, false)).toEqual({ type: 'wrong', problem: 'bad_geometry' });
    },
  );
});

describe('numbers as people have them', () => {
  it('are read behind the apostrophe of a spreadsheet and a dash for a minus', () => {
    expect(["'16.27", '\u20130.04', "'-0.04", '\u2014 0.04'].map(readNumber)).toEqual([
      16.27, -0.04, -0.04, -0.04,
    ]);
    expect(readCountText("'3")).toEqual({ type: 'count', count: 3 });
  });
});
