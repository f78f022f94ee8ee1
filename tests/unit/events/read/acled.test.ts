import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/domain/vocabulary';
import { acledKind } from '../../../../src/events/read/meaning/acledKinds';
import { acledShaped } from '../../../bench/generate/acledShaped';
import { eventAt, eventsOf } from './support';

const BEFORE_2023 =
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3';
const SINCE_2023 =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

const CELLS = {
  event_id_cnty: 'XXX1',
  event_date: '03 December 2020',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Army of Someland',
  inter1: '1',
  actor2: 'Rebels of Someland',
  inter2: 'Rebel group',
  country: 'Someland',
  location: 'Sometown',
  latitude: '16.2717',
  longitude: '-0.0447',
  geo_precision: '1',
  fatalities: '3',
} as const;
type Cells = Partial<Record<keyof typeof CELLS, string>>;

const table = (header: string, changes: Cells = {}): string => {
  const cells: Readonly<Record<string, string>> = { ...CELLS, ...changes };
  const names = header.split(',');
  return Papa.unparse([names, names.map((name) => cells[name] ?? '')]);
};
const read = async (changes: Cells) => eventAt(await eventsOf(table(SINCE_2023, changes)), 0);

describe('exports of ACLED', () => {
  it.each([
    ['before 2023, dates in words', BEFORE_2023, '03 December 2020'],
    ['before 2023, ISO dates', BEFORE_2023, '2020-12-03'],
    ['since 2023, dates in words', SINCE_2023, '3 December 2020'],
    ['since 2023, ISO dates', SINCE_2023, '2020-12-03'],
    ['in capitals', SINCE_2023.toUpperCase(), '2020-12-03'],
  ])('are read: %s', async (_, header, date) => {
    const cells: Record<string, string> = { ...CELLS, event_date: date };
    const names = header.split(',');
    const outcome = await eventsOf(
      Papa.unparse([names, names.map((name) => cells[name.toLowerCase()] ?? '')]),
    );
    expect(outcome.report).toMatchObject({ format: 'acled', read: 1, placed: 1 });
    expect(outcome.attribution).toContain('ACLED, acleddata.com');
    expect(eventAt(outcome, 0)).toEqual({
      kind: 'attack',
      days: '2020-12-03..2020-12-03',
      lasting: false,
      position: [-0.0447, 16.2717],
      precision: 'exact',
      fatalities: 3,
      type: 'Armed clash',
      actor: 'Army of Someland',
      target: 'Rebels of Someland',
      place: 'Sometown',
      country: 'Someland',
    });
  });

  it('place an event of time precision 2 in the week around its day, of 3 in its month', async () => {
    expect(await read({ time_precision: '2' })).toMatchObject({
      days: '2020-11-30..2020-12-06',
      lasting: false,
    });
    expect(await read({ time_precision: '3' })).toMatchObject({
      days: '2020-12-01..2020-12-31',
      lasting: false,
    });
  });

  it.each([
    ['1', 'exact'],
    ['2', 'near'],
    ['3', 'region'],
  ])('know geo_precision %s as %s', async (code, precision) => {
    expect((await read({ geo_precision: code })).precision).toBe(precision);
  });

  it.each([
    ['Government regains territory', 'territorial_control'],
    ['Headquarters or base established', 'camp_handover'],
    ['Change to group/activity', 'political'],
    ['Peaceful protest', 'political'],
    ['Mob violence', 'attack'],
    ['Looting/property destruction', 'other'],
  ])('put %s into %s, whatever their event type', async (type, kind) => {
    for (const event_type of ['Battles', 'Riots', 'Strategic developments'])
      expect((await read({ sub_event_type: type, event_type })).kind).toBe(kind);
  });

  it('go by the event type where the sub-event type is new or missing', async () => {
    expect((await read({ sub_event_type: 'Something new' })).kind).toBe('attack');
    expect(await read({ sub_event_type: '', event_type: 'Protests' })).toMatchObject({
      kind: 'political',
      type: 'Protests',
    });
  });

  it('agree with the kinds that the project gives the same sub-event types', () => {
    const own = [
      ['Armed clash', 'attack'],
      ['Suicide bomb', 'attack'],
      ['Air/drone strike', 'attack'],
      ['Remote explosive/landmine/IED', 'attack'],
      ['Non-state actor overtakes territory', 'territorial_control'],
      ['Government regains territory', 'territorial_control'],
      ['Non-violent transfer of territory', 'territorial_control'],
      ['Change to group/activity', 'political'],
    ] as const;
    for (const [type, kind] of own) expect(acledKind(type)).toBe(kind);
    expect(KINDS).toContain(acledKind('Headquarters or base established'));
  });

  it('made by the generator are read whole', async () => {
    const chunks: string[] = [];
    for await (const chunk of acledShaped(500, 7)) chunks.push(chunk);
    const outcome = await eventsOf(chunks.join(''));
    expect(outcome.report).toMatchObject({ format: 'acled', read: 500, placed: 500, undated: 0 });
    expect(outcome.report.notes).toEqual([]);
  });
});
