import { describe, expect, it } from 'vitest';
import { referentsOf } from '../../../../src/dataset/exporters/eventRows';
import { eventsGeojson } from '../../../../src/dataset/exporters/eventsGeojson';
import { eventsKml } from '../../../../src/dataset/exporters/eventsKml';
import { compileWhole, project } from '../../../support';
import { notesOf, read, recordsOf, rowsOf } from './features.support';

const { dataset } = compileWhole(project);
if (!dataset) throw new Error('the data has issues');
const referents = referentsOf(dataset);
const collection = eventsGeojson(dataset.events, referents);
const made = {
  title: 'Title',
  version: '1',
  attribution: 'A',
  exported: '2024-01-01',
  filter: '',
  filterInWords: '',
  link: 'https://example.org',
  lang: 'en',
} as unknown as Parameters<typeof eventsKml>[1];

const daysOf = ({ start, end }: { start?: unknown; end?: unknown }) =>
  end === undefined ? null : `${start ?? end}/${end}`;

describe.each([
  ['geojson', JSON.stringify(collection)],
  ['geojson_lines', collection.features.map((feature) => JSON.stringify(feature)).join('\n')],
  ['kml', eventsKml({ events: dataset.events, presence: new Map(), referents }, made)],
] as const)('our own records as %s', (kind, text) => {
  it('come back as they were', async () => {
    const outcome = await read(text, kind);
    expect(outcome.report).toMatchObject({
      format: 'own_export',
      read: dataset.events.length,
      taken: dataset.events.length,
      refused: 0,
      placed: collection.features.filter(({ geometry }) => geometry !== null).length,
      undated: dataset.events.filter(({ time }) => !time).length,
    });
    expect(notesOf(outcome)).toEqual([]);
    expect(
      rowsOf(outcome).map(({ kind, days, lasting, texts }) => ({
        kind,
        days,
        lasting,
        title: texts.title,
        type: texts.type,
      })),
    ).toEqual(
      dataset.events.map(({ kind, time, title, subtype, ownSubtype }, index) => ({
        kind,
        days: daysOf(collection.features[index]?.properties ?? {}),
        lasting: time?.lasting ?? false,
        title: title.en,
        type: subtype ?? ownSubtype ?? '',
      })),
    );
  });

  it('have all their fields in the details', async () => {
    const records = await recordsOf((await read(text, kind)).details);
    expect(records.map(({ id, title_en }) => [id, title_en])).toEqual(
      dataset.events.map(({ id, title }) => [id, title.en]),
    );
    expect(JSON.parse(records[0]?.quotes ?? '')).toEqual(dataset.events[0]?.quotes);
  });

  it('name their places and actors, and keep the precision of the least exact place', async () => {
    const rows = rowsOf(await read(text, kind));
    const index = dataset.events.findIndex(
      ({ actors, places }) =>
        actors.some(({ role }) => role === 'attacker') &&
        actors.some(({ role }) => role === 'defender') &&
        places.length === 1,
    );
    const event = dataset.events[index];
    const nameOf = (role: string) =>
      referents.actors.get(
        event?.actors.find((actor) => actor.role === role)?.actor ?? ('' as never),
      )?.name.en;
    expect(rows[index]).toMatchObject({
      precision: event?.places[0]?.precision,
      texts: {
        actor: nameOf('attacker'),
        target: nameOf('defender'),
        place: referents.places.get(event?.places[0]?.place ?? ('' as never))?.name.en,
      },
    });
  });
});
