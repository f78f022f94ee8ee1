import type { EventRecord } from '../../domain/record';
import { csvOf } from './csv';
import { EVENT_COLUMNS, EVENT_FIELDS } from './eventFields';
import { eventPoint } from './eventPoint';
import { eventProperties, type Referents } from './eventRows';

const cell = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** A further column of a CSV file, after those of `events.csv`. */
export interface ExtraColumn {
  readonly name: string;
  cellOf(event: EventRecord): string;
}

/**
 * `events.csv`: UTF-8, the fields of `events.geojson` with arrays and objects as JSON text, then
 * longitude and latitude where the record is one point.
 */
export function eventsCsv(
  events: readonly EventRecord[],
  referents: Referents,
  extra: readonly ExtraColumn[] = [],
): string {
  const rows = events.map((event) => {
    const properties = eventProperties(event, referents);
    const [longitude, latitude] = eventPoint(event, referents.places) ?? [];
    return [
      ...EVENT_FIELDS.map((field) => cell(properties[field])),
      longitude,
      latitude,
      ...extra.map(({ cellOf }) => cellOf(event)),
    ];
  });
  return csvOf([[...EVENT_COLUMNS, ...extra.map(({ name }) => name)], ...rows]);
}
