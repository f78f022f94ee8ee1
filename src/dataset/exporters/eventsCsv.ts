import Papa from 'papaparse';
import type { CompiledDataset } from '../compiled';
import { EVENT_FIELDS, eventGeometry, eventProperties } from './eventRows';

const cell = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/**
 * `events.csv`: RFC 4180, UTF-8, the fields of `events.geojson` with arrays and objects as JSON text,
 * then longitude and latitude where the record is one point. Text that a spreadsheet would run as a
 * formula is preceded by an apostrophe.
 */
export function eventsCsv(dataset: CompiledDataset): string {
  const rows = dataset.events.map((event) => {
    const properties = eventProperties(event, dataset);
    const geometry = eventGeometry(event, dataset);
    const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [];
    return [...EVENT_FIELDS.map((field) => cell(properties[field])), longitude, latitude];
  });
  return `${Papa.unparse(
    { fields: [...EVENT_FIELDS, 'longitude', 'latitude'], data: rows },
    { escapeFormulae: true, newline: '\r\n' },
  )}\r\n`;
}
