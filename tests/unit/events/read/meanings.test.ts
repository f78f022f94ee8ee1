import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/events/read/meaning/understand';

/** What is guessed, by the names of the columns, and whether that is sure. */
function meant(header: string, ...lines: readonly string[]) {
  const names = header.split('|');
  const understood = understand(
    names,
    lines.map((line) => line.split('|')),
  );
  if (understood.type !== 'guess') throw new Error(understood.reader.format);
  const { dayFirst, lonFirst, ...columns } = understood.guess;
  const found = Object.entries(columns).flatMap(([meaning, column]) =>
    column === null ? [] : [[meaning, names[column]]],
  );
  return { ...Object.fromEntries(found), sure: understood.sure };
}

describe('columns of tables that people have', () => {
  it('of the Global Terrorism Database', () => {
    expect(
      meant(
        'eventid|iyear|imonth|iday|approxdate|extended|resolution|country|country_txt|region|region_txt|provstate|city|latitude|longitude|specificity|vicinity|location|summary|attacktype1|attacktype1_txt|targtype1|targtype1_txt|corp1|target1|natlty1|natlty1_txt|gname|nperps|weaptype1|weaptype1_txt|nkill|nkillus|nkillter|nwound|dbsource',
        '201302080001|2013|2|8||0||123|Mali|11|Sub-Saharan Africa|Gao|Gao|16.27|-0.04|1|0||A man walked up|3|Bombing/Explosion|4|Military|Army|Checkpoint|123|Mali|Invented group|1|6|Explosives|1|0|1|1|ISVG',
        '201302210002|2013|2|21||0|2013-02-22|123|Mali|11|Sub-Saharan Africa|Kidal|Kidal|18.44|1.41|1|0||A vehicle|3|Bombing/Explosion|14|Private Citizens|None|Camp|123|Mali|Unknown|1|6|Explosives|2|0|0|3|ISVG',
      ),
    ).toEqual({
      ...{ year: 'iyear', month: 'imonth', day: 'iday', country: 'country_txt', place: 'city' },
      ...{ latitude: 'latitude', longitude: 'longitude', type: 'attacktype1_txt' },
      ...{ actor: 'gname', target: 'target1', fatalities: 'nkill', sure: true },
    });
  });

  it('of the Aid Worker Security Database', () => {
    expect(
      meant(
        'Incident ID|Year|Month|Day|Country Code|Country|Region|District|City|UN|INGO|Nationals killed|Nationals wounded|Internationals killed|Total killed|Total wounded|Total affected|Gender Male|Means of attack|Attack context|Location|Latitude|Longitude|Motive|Actor type|Actor name|Details|Verified|Source',
        '1|2013|2|8|ML|Mali|Gao|Gao|Gao|0|1|1|0|0|1|0|1|1|Shooting|Ambush|Road|16.27|-0.04|Unknown|Unknown|Unknown|Invented|Archived|Media',
      ),
    ).toMatchObject({
      ...{ year: 'Year', month: 'Month', day: 'Day', country: 'Country', place: 'City' },
      ...{ fatalities: 'Total killed', type: 'Means of attack', actor: 'Actor name' },
      ...{ latitude: 'Latitude', longitude: 'Longitude' },
    });
  });

  it('of EM-DAT', () => {
    expect(
      meant(
        'DisNo.|Historic|Classification Key|Disaster Group|Disaster Subgroup|Disaster Type|Disaster Subtype|Event Name|ISO|Country|Subregion|Region|Location|Origin|Latitude|Longitude|Start Year|Start Month|Start Day|End Year|End Month|End Day|Total Deaths|No. Injured|No. Affected|Entry Date|Last Update',
        '2013-0001-MLI|No|nat-hyd|Natural|Hydrological|Flood|Flash flood||MLI|Mali|Sub-Saharan Africa|Africa|Bamako district|Rain|12.6|-8.0|2013|8|28|2013|8|28|37||20000|2013-09-01|2023-09-25',
      ),
    ).toMatchObject({
      ...{ year: 'Start Year', month: 'Start Month', day: 'Start Day', country: 'Country' },
      ...{ fatalities: 'Total Deaths', latitude: 'Latitude', longitude: 'Longitude' },
      ...{ place: 'Location', title: 'Event Name', sure: true },
    });
  });

  it('of TimelineJS', () => {
    expect(
      meant(
        'Year|Month|Day|Time|End Year|End Month|End Day|End Time|Display Date|Headline|Text|Media|Media Credit|Type|Group',
        '2013|1|26|14:30||||||Gao is taken|Words||||',
        '2013|2|8||2013|2|10||||Fighting|Words||||',
      ),
    ).toMatchObject({ year: 'Year', month: 'Month', day: 'Day', title: 'Headline' });
  });

  it('of a form of Kobo: its own times are those of filling it in', () => {
    const form = meant(
      'start|end|today|deviceid|Date of incident|Type of incident|_gps_latitude|_gps_longitude|_gps_altitude|_gps_precision|_id|_uuid|_submission_time',
      '2013-03-01T10:00:00.000+00:00|2013-03-01T10:12:00.000+00:00|2013-03-01|x|2013-02-08|Attack|16.27|-0.04|250|4|1|ab|2013-03-02T08:00:00',
    );
    expect(form).toEqual({
      ...{ start: 'Date of incident', type: 'Type of incident', sure: true },
      ...{ latitude: '_gps_latitude', longitude: '_gps_longitude' },
    });
    expect(meant('start|end|_submission_time', '2013-03-01|2013-03-01|2013-03-02').sure).toBe(
      false,
    );
  });

  it('of HXL, whose tags say it where names do not', () => {
    const names = ['Jour', 'Où', 'a', 'b', 'Quoi', 'n'];
    const tags = [
      '#date+occurred',
      '#adm2+name',
      '#geo+lat',
      '#geo+lon',
      '#event+type',
      '#affected+killed',
    ];
    const rows = [['2013-02-08', 'Gao', '16', '0', 'x', '3']];
    const understood = understand(names, rows, {}, { tags });
    expect(understood).toMatchObject({
      guess: { start: 0, place: 1, latitude: 2, longitude: 3, type: 4, fatalities: 5 },
      sure: true,
    });
  });
});

describe('the date of an event', () => {
  const DAYS = '2013-03-15|2013-02-01';
  it.each([
    ['Date added|Date of attack', 'Date of attack'],
    ['report_date|incident_date', 'incident_date'],
    ['createdAt|eventDate', 'eventDate'],
    ['fecha_registro|fecha_incidente', 'fecha_incidente'],
    ['Date de saisie|Date de l’incident', 'Date de l’incident'],
    ['upload_date|tarikh', 'tarikh'],
    ['LAST UPDATED|DATE', 'DATE'],
    ['published|when', 'when'],
    ['source_date|event_date_start', 'event_date_start'],
    ['timestamp|date', 'date'],
    ['تاريخ الادخال update|تاريخ', 'تاريخ'],
  ])('of %s', (header, start) => {
    expect(meant(header, DAYS)).toMatchObject({ start });
    const turned = header.split('|').reverse().join('|');
    expect(meant(turned, DAYS)).toMatchObject({ start });
  });

  it('is not sure where two could be it, or none says so', () => {
    expect(meant('date_from_police|date_from_press', DAYS).sure).toBe(false);
    expect(meant('a|b', DAYS)).toMatchObject({ start: 'a', sure: false });
    expect(meant('Date added|x', '2013-03-15|y')).toMatchObject({
      start: 'Date added',
      sure: false,
    });
  });

  it('is no number under a name that does not say so', () => {
    expect(meant('from|to', '1021|1022')).toEqual({ sure: false });
    expect(meant('date|time', '2013-02-01|1430')).toEqual({ start: 'date', sure: true });
    expect(meant('id|count', '2013|14')).toEqual({ sure: false });
    expect(meant('year|killed', '2013|14')).toEqual({
      year: 'year',
      fatalities: 'killed',
      sure: true,
    });
  });

  it('ends with the column that goes with it', () => {
    const days = '2013-02-01|2013-02-03';
    for (const header of ['start|end', 'date_debut|date_fin', 'startDate|endDate', 'from|until'])
      expect(meant(header, days)).toMatchObject({
        start: header.split('|')[0],
        end: header.split('|')[1],
      });
    expect(meant('start|end|Date of incident', `${days}|2013-01-31`)).toMatchObject({
      start: 'Date of incident',
    });
    expect(meant('start|end|Date of incident', `${days}|2013-01-31`)).not.toHaveProperty('end');
  });
});

describe('coordinates', () => {
  it.each([
    'location-lat|location-long',
    'ycoord|xcoord',
    'Lat_DD|Long_DD',
    '#geo+lat|#geo+lon',
    'GPS_Y|GPS_X',
    'gps.latitude|gps.longitude',
    'incidentLatitude|incidentLongitude',
    'Coordenada Y|Coordenada X',
    'decimalLatitude|decimalLongitude',
    'point_y|point_x',
    'LATITUDE (WGS84)|LONGITUDE (WGS84)',
    'y|x',
    'Latitud|Longitud',
    'خط العرض|خط الطول',
  ])('by names, in any order: %s', (header) => {
    const [latitude, longitude] = header.split('|');
    expect(meant(header, '16.27|-0.04', '18.44|1.41')).toMatchObject({ latitude, longitude });
    const turned = `${longitude}|${latitude}`;
    expect(meant(turned, '-0.04|16.27', '1.41|18.44')).toMatchObject({ latitude, longitude });
  });

  it('never where they cannot be', () => {
    expect(meant('lat|lon', '102.5|16.2', '103.1|16.3')).toEqual({
      ...{ latitude: 'lon', longitude: 'lat', sure: false },
    });
    expect(meant('lat|lon', 'high|low')).toEqual({ sure: false });
    expect(meant('lat_accuracy|long description', '5|words')).toEqual({ sure: false });
  });

  it('are not sure where two pairs are', () => {
    const header = 'date|Latitude A|Longitude A|Latitude B|Longitude B';
    expect(meant(header, '2013-02-01|1.5|2.5|3.5|4.5')).toMatchObject({
      ...{ latitude: 'Latitude A', longitude: 'Longitude A', sure: false },
    });
    expect(meant('date|dest_lat|dest_lon|lat|lon', '2013-02-01|1.5|2.5|3.5|4.5')).toMatchObject({
      latitude: 'lat',
      longitude: 'lon',
    });
  });
});
