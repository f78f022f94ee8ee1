import type { EventId } from '../../domain/ids';
import type { EventRecord } from '../../domain/record';
import type { Dataset, RowInWindow } from '../dataset';
import type { Referents } from './eventRows';
import { type ExtraColumn, eventsCsv } from './eventsCsv';
import { eventFeature } from './eventsGeojson';
import { eventsKml } from './eventsKml';
import { fileNameOf, type Provenance, type ViewFormat } from './provenance';

/** Records as they stand in a view. */
export interface RecordsInView {
  readonly events: readonly EventRecord[];
  readonly presence: ReadonlyMap<EventId, RowInWindow['presence']>;
  readonly referents: Referents;
}

/** The records of these rows, in their order. */
export function recordsInView(rows: readonly RowInWindow[], dataset: Dataset): RecordsInView {
  const events: EventRecord[] = [];
  const presence = new Map<EventId, RowInWindow['presence']>();
  for (const { row, presence: sureness } of rows) {
    const event = dataset.events[row];
    if (!event) continue;
    events.push(event);
    presence.set(event.id, sureness);
  }
  return { events, presence, referents: dataset };
}

/** A file for the reader to keep. */
interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** GeoJSON with a foreign member `metadata` (RFC 7946 §6.1): whose data, which version, which view. */
function geojsonOfView({ events, presence, referents }: RecordsInView, made: Provenance): string {
  const features = events.map((event) => {
    const feature = eventFeature(event, referents);
    const in_window = presence.get(event.id);
    return { ...feature, properties: { ...feature.properties, in_window } };
  });
  const metadata = {
    title: made.title,
    version: made.version,
    attribution: made.attribution,
    license: made.licence,
    exported: made.exported,
    // Context is no evidence, and is counted apart.
    records: events.filter(({ tier }) => tier === 'corpus').length,
    context_records: events.filter(({ tier }) => tier === 'context').length,
    filter: made.filter,
    filter_in_words: made.filterInWords,
    view: made.link,
  };
  return `${JSON.stringify({ type: 'FeatureCollection', metadata, features }, null, 1)}\n`;
}

/** The columns of `events.csv`, then `in_window` and `attribution`; with the mark by which spreadsheets know UTF-8. */
function csvOfView({ events, presence, referents }: RecordsInView, made: Provenance): string {
  const attribution = `${made.attribution} ${made.filterInWords} ${made.link}`;
  const extra: readonly ExtraColumn[] = [
    { name: 'in_window', cellOf: ({ id }) => presence.get(id) ?? '' },
    { name: 'attribution', cellOf: () => attribution },
  ];
  return BYTE_ORDER_MARK + eventsCsv(events, referents, extra);
}

function contentOf(format: ViewFormat, records: RecordsInView, made: Provenance): string {
  switch (format) {
    case 'geojson':
      return geojsonOfView(records, made);
    case 'csv':
      return csvOfView(records, made);
    case 'kml':
      return eventsKml(records, made);
  }
}

const MEDIA_TYPES: Readonly<Record<ViewFormat, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
};

/** What is in view as one file, which says whose data it is and which filter made it. */
export function viewFile(format: ViewFormat, records: RecordsInView, made: Provenance): SavedFile {
  return {
    name: fileNameOf(made, format),
    type: MEDIA_TYPES[format],
    content: contentOf(format, records, made),
  };
}
