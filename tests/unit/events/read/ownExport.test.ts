import { describe, expect, it } from 'vitest';
import { eventPoint } from '../../../../src/dataset/exporters/eventPoint';
import { eventProperties, referentsOf } from '../../../../src/dataset/exporters/eventRows';
import { eventsCsv } from '../../../../src/dataset/exporters/eventsCsv';
import { compileWhole, project } from '../../../support';
import { eventAt, eventsOf } from './support';

const { dataset } = compileWhole(project);
if (!dataset) throw new Error('the data has issues');
const referents = referentsOf(dataset);
const first = dataset.events[0];
if (!first) throw new Error('no event');

describe("this map's own events.csv", () => {
  it('is recognised and keeps what a record is, when and where', async () => {
    const read = await eventsOf(eventsCsv(dataset.events, referents));
    expect(read.report).toMatchObject({ format: 'own_export', read: dataset.events.length });
    expect(read.report.notes).toEqual([]);
    dataset.events.forEach((event, record) => {
      const { start, end, when } = eventProperties(event, referents);
      const point = eventPoint(event, referents.places);
      expect(eventAt(read, record)).toMatchObject({
        kind: event.kind,
        title: event.title.en.slice(0, 200),
        days: end === undefined ? null : `${start ?? end}..${end}`,
        lasting: String(when).includes('/'),
        position: point ? point.map((degrees) => Math.round(degrees * 1e6) / 1e6) : null,
      });
    });
  });

  it('keeps the texts that the export guards against being run', async () => {
    const title = { en: '=1+1', fr: '=1+1' };
    const read = await eventsOf(eventsCsv([{ ...first, title, subtype: '@x' }], referents));
    expect(eventAt(read, 0)).toMatchObject({ title: '=1+1', type: '@x' });
    const plain = await eventsOf(
      eventsCsv([{ ...first, title: { en: "'quoted'", fr: '' } }], referents),
    );
    expect(eventAt(plain, 0).title).toBe("'quoted'");
    for (const en of ["'=1", 'Gao;=1+1', "Gao|'=1", 'Gao;"=1+1"', "''@x"]) {
      const again = await eventsOf(eventsCsv([{ ...first, title: { en, fr: '' } }], referents));
      expect(eventAt(again, 0).title).toBe(en);
    }
  });

  it('with cells that a hand has changed is read all the same', async () => {
    const csv = eventsCsv([first], referents)
      .replace(/"\[\{""id"".*?\]"/g, '"[{broken"')
      .replace(first.kind, '__proto__');
    const read = await eventsOf(csv);
    expect(read.report).toMatchObject({ format: 'own_export', read: 1, taken: 1 });
    expect(eventAt(read, 0).kind).toBe('other');
  });
});
