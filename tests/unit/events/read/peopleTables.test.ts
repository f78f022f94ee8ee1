import { describe, expect, it } from 'vitest';
import { isNoEvent } from '../../../../src/events/read/tables/notEvents';
import { eventAt, eventsOf } from './support';

const HEAD = 'Date,Place,Lat,Lon,Killed';
const ROWS = '2013-02-01,Gao,16.27,-0.04,3\n2013-02-02,Kidal,18.44,1.41,4';

describe('rows that are no events', () => {
  it.each([
    ['a total', `${HEAD}\n${ROWS}\nTotal,,,,7\n`],
    ['a total in French', `${HEAD}\n${ROWS}\n,TOTAL GÉNÉRAL,,,7\n`],
    ['a total without a word', `${HEAD}\n${ROWS}\n,,,,7\n`],
    [
      'names again',
      `${HEAD}\n2013-02-01,Gao,16.27,-0.04,3\n${HEAD}\n2013-02-02,Kidal,18.44,1.41,4\n`,
    ],
    ['names again with a mark of UTF-8', `${HEAD}\n${ROWS}\n\ufeff${HEAD}\n`],
    [
      'a month above its rows',
      `${HEAD}\n2013-02-01,Gao,16.27,-0.04,3\nFebruary 2013,,,,\n2013-02-02,Kidal,18.44,1.41,4\n`,
    ],
    [
      'a region above its rows',
      `${HEAD}\n2013-02-01,Gao,16.27,-0.04,3\nRegion of Kidal,,,,\n2013-02-02,Kidal,18.44,1.41,4\n`,
    ],
    ['units', `${HEAD}\n(dd/mm/yyyy),,(deg),(deg),(n)\n${ROWS}\n`],
    [
      'a rule',
      `| date | place | lat | lon |\n|---|---|---|---|\n| 2013-02-01 | Gao | 16.27 | -0.04 |\n| 2013-02-02 | Kidal | 18.44 | 1.41 |\n`,
    ],
    ['a source', `${HEAD}\n${ROWS}\nSource: OCHA 2013,,,,\n`],
    [
      'names again, of ACLED',
      `event_id_cnty,event_date,event_type,actor1,location,latitude,longitude\nMLI1,01 February 2013,Battles,A,Gao,16.27,-0.04\nevent_id_cnty,event_date,event_type,actor1,location,latitude,longitude\nMLI2,02 February 2013,Battles,A,Kidal,18.44,1.41\n`,
    ],
  ])('are left out and told: %s', async (_name, text) => {
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ taken: 2, refused: 1, problems: { no_event: 1 } });
    expect(read.report.notes).toMatchObject([{ effect: 'refused', problem: 'no_event' }]);
    const [first, second] = [...read.columns.record].sort((a, b) => a - b);
    expect(eventAt(read, first ?? -1).place).toBe('Gao');
    expect(eventAt(read, second ?? -1).place).toBe('Kidal');
  });

  it.each([
    ['an event of which only the name is known', ['', 'Attack', '', '']],
    ['a place called Total', ['', 'Totalville', '', '3']],
    ['a count with its place', ['', 'Gao', '', '7']],
    ['a source of an event', ['', 'Gao', 'Source: OCHA 2013', '']],
  ])('are not: %s', (_name, row) => {
    expect(isNoEvent(row, ['Date', 'Place', 'Note', 'Killed'])).toBe(false);
  });

  it('are not what has a day or a place', async () => {
    const { report } = await eventsOf(`${HEAD}\n${ROWS}\n2013-02-03,Total,,,7\n`);
    expect(report).toMatchObject({ taken: 3, refused: 0 });
  });
});

describe('a row with a single cell', () => {
  it.each(['2013-02-03,,,,', ',Gao,,,', ',,,,3'])('may be an event: %s', async (row) => {
    const { report } = await eventsOf(`${HEAD}\n${ROWS}\n${row}\n2013-02-04,Gao,16.27,-0.04,1\n`);
    expect(report.taken).toBe(row.endsWith('3') ? 3 : 4);
  });
});

describe('tables as R writes them', () => {
  const expected = [
    { place: 'Gao', fatalities: 3, days: '2013-02-01..2013-02-01', position: [-0.04, 16.27] },
    { place: 'Kidal', fatalities: -1, days: null, position: [1.41, 18.44] },
  ];
  it.each([
    ['write.csv', ',', '"",'],
    ['write.table', ' ', ''],
    ['write.table with commas', ',', ''],
    ['write.table with tabs', '\t', ''],
  ])('%s', async (_name, mark, corner) => {
    const header = `${corner}"date"${mark}"place"${mark}"latitude"${mark}"longitude"${mark}"deaths"`;
    const rows = ['"1" 2013-02-01 "Gao" 16.27 -0.04 3', '"2" NA "Kidal" 18.44 1.41 NA'];
    const read = await eventsOf(
      [header, ...rows.map((row) => row.replaceAll(' ', mark))].join('\n'),
    );
    expect([0, 1].map((record) => eventAt(read, record))).toMatchObject(expected);
  });

  it('names no rows where these do not count up', async () => {
    const { report } = await eventsOf(
      'date,lat,lon\n2013-02-01,16.27,-0.04,x\n2013-02-02,16.3,-0.1,y\n2013-02-03,16.3,-0.1\n',
    );
    expect(report).toMatchObject({ taken: 1, refused: 2 });
  });
});

describe('of the killed told in parts', () => {
  it.each([
    ['Civilians killed,Soldiers killed', undefined],
    ['Civilians killed,Total killed', 2],
    ['Civilians killed,Civilians wounded', 1],
    ['Deaths (low),Deaths (high)', undefined],
  ])('none is the whole: %s', async (header, count) => {
    const read = await eventsOf(`Date,Place,${header}\n2013-02-01,Gao,1,2\n`);
    expect(read.columns.fatalities?.[0]).toBe(count);
  });
});

describe('other delimiters', () => {
  it.each(['^', '~', ' '])('%s', async (mark) => {
    const lines = [
      'date place lat lon',
      '2013-02-01 Gao 16.27 -0.04',
      '2013-02-02 Kidal 18.44 1.41',
    ];
    const read = await eventsOf(lines.map((line) => line.replaceAll(' ', mark)).join('\n'));
    expect(eventAt(read, 1)).toMatchObject({ place: 'Kidal', position: [1.41, 18.44] });
  });
});

describe('counts', () => {
  it.each([
    ['Date,Commune,Nombre de personnes tuées,Nombre de blessés'],
    ['Datum,Ort,Tote,Verletzte'],
    ['Data,Localidade,Vítimas fatais,Feridos'],
    ['DTG,Location,KIA,WIA'],
    ['eventdate,location,ndeath,nwounded'],
  ])('%s', async (header) => {
    const read = await eventsOf(`${header}\n2013-02-01,Gao,3,9\n2013-02-02,Gao,4,9\n`);
    expect(eventAt(read, 0)).toMatchObject({ fatalities: 3, place: 'Gao' });
    expect(eventAt(read, 0).title).toBeUndefined();
  });
});

describe('event files of GDELT, which have no header', () => {
  const row = (day: string, geo: readonly string[], end: readonly string[]) =>
    [
      ...['241000001', day, day.slice(0, 6), '2013', '2013.0877'],
      ...['MLI', 'MALI', 'MLI', ...Array(7).fill(''), 'FRA', 'FRANCE', 'FRA', ...Array(7).fill('')],
      ...['1', '190', '190', '19', '4', '-10', '10', '1', '10', '2.5'],
      ...['4', 'Paris, France', 'FR', 'FR01', ...geo, '48.8', '2.3', '1'],
      ...['4', 'Kidal, Mali', 'ML', 'ML08', ...geo, '18.4411', '1.4078', '-1'],
      ...['4', 'Gao, Mali', 'ML', 'ML03', ...geo, '16.2667', '-0.05', '-1'],
      ...['20130205', ...end],
    ].join('\t');
  it.each([
    ['1.0, reduced', [], []],
    ['1.0', [], ['https://example.org/']],
    ['2.0', ['x'], ['https://example.org/']],
  ])('%s', async (_name, geo, end) => {
    const days = ['20130201', '20130202', '20130203'];
    const read = await eventsOf(days.map((day) => row(day, geo, end)).join('\n'));
    expect(eventAt(read, 1)).toMatchObject({
      ...{ days: '2013-02-02..2013-02-02', position: [-0.05, 16.2667], place: 'Gao, Mali' },
      ...{ actor: 'MALI', target: 'FRANCE' },
    });
  });
});
