import type { EventId } from '../../domain/ids';
import type { EventRecord } from '../../domain/record';
import { EVENT_FIELDS } from './eventFields';
import { type EventProperties, eventGeometry, eventProperties, type Referents } from './eventRows';
import { kmlGeometry } from './kmlGeometry';
import type { Provenance } from './provenance';
import { xmlText } from './xml';

interface KmlRecords {
  readonly events: readonly EventRecord[];
  readonly presence: ReadonlyMap<EventId, string>;
  readonly referents: Referents;
}

/** KML readers show a description as HTML: no text of ours may begin an element there. */
const descriptionText = (text: string): string => xmlText(text.replaceAll('<', '&lt;'));

const valueText = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

const dataElement = (name: string, value: unknown): string =>
  `<Data name="${xmlText(name)}"><value>${xmlText(valueText(value))}</value></Data>`;

/** One day as a moment, several as a span that is open where an end is unknown. */
function timeElement({ start, end }: EventProperties): string {
  if (start === undefined && end === undefined) return '';
  if (start === end) return `<TimeStamp><when>${start}</when></TimeStamp>`;
  const begin = start === undefined ? '' : `<begin>${start}</begin>`;
  return `<TimeSpan>${begin}${end === undefined ? '' : `<end>${end}</end>`}</TimeSpan>`;
}

function placemark(event: EventRecord, { presence, referents }: KmlRecords, name: string): string {
  const properties = eventProperties(event, referents);
  const geometry = eventGeometry(event, referents);
  const data = EVENT_FIELDS.flatMap((field) => {
    const value = properties[field];
    return value === undefined ? [] : [dataElement(field, value)];
  });
  return [
    // An id of XML may not begin with a digit, as those of the records do.
    `<Placemark id="r-${xmlText(event.id)}">`,
    `<name>${xmlText(name)}</name>`,
    timeElement(properties),
    '<ExtendedData>',
    ...data,
    dataElement('in_window', presence.get(event.id) ?? ''),
    '</ExtendedData>',
    geometry ? kmlGeometry(geometry) : '',
    '</Placemark>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/**
 * The records as KML 2.2: one placemark each, without geometry where a record has no place; the
 * document's description says whose data it is and which filter made it.
 */
export function eventsKml(records: KmlRecords, made: Provenance): string {
  const { title, version, attribution, exported, filterInWords, link, lang } = made;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${xmlText(title)}</name>`,
    `<description>${descriptionText(`${attribution} ${filterInWords} ${link}`)}</description>`,
    '<ExtendedData>',
    dataElement('version', version),
    dataElement('exported', exported),
    dataElement('filter', made.filter),
    dataElement('view', link),
    '</ExtendedData>',
    ...records.events.map((event) => placemark(event, records, event.title[lang])),
    '</Document>',
    '</kml>',
  ].join('\n')}\n`;
}
