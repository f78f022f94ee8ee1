import { isoOfDay } from '../../../../src/domain/day';
import type { CodedField } from '../../../../src/events/columns/ownColumns';
import {
  isLasting,
  kindOf,
  ownSpan,
  positionOf,
  precisionOf,
  textOf,
} from '../../../../src/events/columns/ownColumns';
import { readDetails } from '../../../../src/events/read/details';
import type { Detail } from '../../../../src/events/read/detailsIndex';
import { LIMITS, type Limits } from '../../../../src/events/read/limits';
import type { ReadEvents, ReadOptions, ReadOutcome } from '../../../../src/events/read/outcome';
import { readEventsWithin } from '../../../../src/events/read/readEvents';

type Content = string | Uint8Array<ArrayBuffer> | Blob;

/** What reading a file of this content comes to. */
export const outcomeOf = (
  content: Content,
  options: ReadOptions = {},
  limits: Partial<Limits> = {},
): Promise<ReadOutcome> => readEventsWithin(new Blob([content]), options, { ...LIMITS, ...limits });

/** The events of a file; a table that needs a mapping is read by the one that was guessed. */
export async function eventsOf(
  content: Content,
  options: ReadOptions = {},
  limits: Partial<Limits> = {},
): Promise<ReadEvents> {
  let outcome = await outcomeOf(content, options, limits);
  if (outcome.type === 'question' && outcome.question.about === 'columns')
    outcome = await outcomeOf(
      content,
      { ...options, answers: { ...options.answers, mapping: outcome.question.table.guess } },
      limits,
    );
  if (outcome.type !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The code of the refusal; other outcomes by their type. */
export async function refusalOf(content: Content, limits: Partial<Limits> = {}): Promise<string> {
  const outcome = await outcomeOf(content, {}, limits);
  return outcome.type === 'refused' ? outcome.refusal.code : outcome.type;
}

/** The row that a record of the file became. */
function rowOf({ columns }: ReadEvents, record: number): number {
  const row = columns.record.indexOf(record);
  if (row < 0) throw new Error(`record ${record} was not taken`);
  return row;
}

/** A record in short: kind, days, place and texts. */
export function eventAt(read: ReadEvents, record: number) {
  const { columns } = read;
  const row = rowOf(read, record);
  const span = ownSpan(columns, row);
  const texts = (['title', 'type', 'actor', 'target', 'place', 'country'] as const).map(
    (field): [CodedField, string] => [field, textOf(columns, field, row)],
  );
  return {
    kind: kindOf(columns, row),
    days: span ? `${isoOfDay(span.startMin)}..${isoOfDay(span.endMax)}` : null,
    lasting: isLasting(columns, row),
    position: positionOf(columns, row)?.map((degrees) => Math.round(degrees * 1e6) / 1e6) ?? null,
    precision: precisionOf(columns, row),
    fatalities: columns.fatalities?.[row] ?? null,
    ...(Object.fromEntries(texts.filter(([, text]) => text !== '')) as Partial<
      Record<CodedField, string>
    >),
  };
}

/** The cells of a record as the file has them. */
export const detailsOf = ({ details }: ReadEvents, record: number): Promise<readonly Detail[]> =>
  readDetails(details, record);

/** The values of all details of a record. */
export const valuesOf = async (read: ReadEvents, record: number): Promise<readonly string[]> =>
  (await detailsOf(read, record)).map(({ value }) => value);

/** Bytes of a text in UTF-16. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
}

/** Bytes of a text whose characters Windows-1252 and Latin-1 have in common. */
export const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
