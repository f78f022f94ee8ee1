import { describe, expect, it } from 'vitest';
import { eventPoint } from '../../../../src/dataset/exporters/eventPoint';
import { referentsOf } from '../../../../src/dataset/exporters/eventRows';
import { eventsCsv } from '../../../../src/dataset/exporters/eventsCsv';
import { eventsGeojson } from '../../../../src/dataset/exporters/eventsGeojson';
import { PRECISIONS } from '../../../../src/domain/vocabulary';
import { compileWhole, project } from '../../../support';
import { eventAt, eventsOf } from './support';

const { dataset } = compileWhole(project);
if (!dataset) throw new Error('the data has issues');
const { events } = dataset;
const referents = referentsOf(dataset);
const [first] = events;
if (!first) throw new Error('no event');

/** Every record as it comes back, without where it lies: a row of a table can only be one point. */
async function readBack(text: string, records: typeof events = events) {
  const read = await eventsOf(text);
  expect(read.report).toMatchObject({ format: 'own_export', taken: records.length, notes: [] });
  return records.map((_, record) => {
    const { position, ...said } = eventAt(read, record);
    return said;
  });
}

const inBoth = (records: typeof events = events) =>
  Promise.all([
    readBack(eventsCsv(records, referents), records),
    readBack(JSON.stringify(eventsGeojson(records, referents)), records),
  ]);

describe("this map's own records", () => {
  it('say the same as CSV and as GeoJSON, and what they are', async () => {
    const [table, features] = await inBoth();
    expect(table).toEqual(features);
    expect(
      table.map(({ kind, title, lasting, precision }) => [kind, title, lasting, precision]),
    ).toEqual(
      events.map(({ kind, title, time, places }) => [
        kind,
        title.en.slice(0, 200),
        time?.lasting ?? false,
        PRECISIONS.findLast((name) => places.some(({ precision }) => precision === name)) ??
          'exact',
      ]),
    );
  });

  it('of several places are as exact as the least exact of them', async () => {
    const several = events.find(({ places }) => places.length > 1);
    if (!several) throw new Error('no record of several places');
    const places = several.places.map((place, index) => ({
      ...place,
      precision: index === 0 ? ('exact' as const) : ('region' as const),
    }));
    const [table, features] = await inBoth([{ ...several, places }]);
    expect(table).toEqual(features);
    expect(table[0]).toMatchObject({ precision: 'region', place: expect.stringContaining(', ') });
  });

  it('lie at the same point where they are one', async () => {
    const [table, features] = await Promise.all([
      eventsOf(eventsCsv(events, referents)),
      eventsOf(JSON.stringify(eventsGeojson(events, referents))),
    ]);
    events.forEach((event, record) => {
      const { position } = eventAt(table, record);
      if (!eventPoint(event, referents.places)) expect(position).toBeNull();
      else expect(position).toEqual(eventAt(features, record).position);
    });
  });

  it('that have only a French title keep it', async () => {
    const [table, features] = await inBoth([{ ...first, title: { en: '', fr: 'Un titre' } }]);
    expect(table).toEqual(features);
    expect(table[0]?.title).toBe('Un titre');
  });
});
