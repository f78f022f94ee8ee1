import { isoOfDay } from '../../../../src/domain/day';
import type { Kind, Precision } from '../../../../src/domain/vocabulary';
import {
  isLasting,
  kindOf,
  ownSpan,
  positionOf,
  precisionOf,
  textOf,
} from '../../../../src/events/columns/ownColumns';
import type { DetailsIndex } from '../../../../src/events/read/detailsIndex';
import {
  type FeatureReadOptions,
  readFeatures,
} from '../../../../src/events/read/features/readFeatures';
import type { Question, ReadEvents, Refusal, RowNote } from '../../../../src/events/read/outcome';

export type Kinds = Parameters<typeof readFeatures>[1];

/** What a test asks of a row. */
interface Row {
  readonly record: number;
  readonly kind: Kind;
  /** `from/to` as ISO days; `null` where the row has no date. */
  readonly days: string | null;
  readonly lasting: boolean;
  /** [longitude, latitude] to six decimals. */
  readonly at: readonly [number, number] | null;
  readonly precision: Precision;
  readonly fatalities: number | undefined;
  readonly shape: string | undefined;
  readonly texts: Readonly<
    Record<'title' | 'type' | 'actor' | 'target' | 'place' | 'country', string>
  >;
}

/** A file whose content is a text, or a value of JSON. */
export const fileOf = (content: unknown): Blob =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

/** Reads a file that the test knows to be readable. */
export async function read(
  content: unknown,
  kind: Kinds = 'geojson',
  options: FeatureReadOptions = {},
): Promise<ReadEvents> {
  const outcome = await readFeatures(fileOf(content), kind, options);
  if (outcome.type !== 'read') throw new Error(`not read: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** What is asked about a file. */
export async function questionOf(
  content: unknown,
  kind: Kinds = 'geojson',
  options: FeatureReadOptions = {},
): Promise<Question> {
  const outcome = await readFeatures(fileOf(content), kind, options);
  if (outcome.type !== 'question') throw new Error(`not asked: ${outcome.type}`);
  return outcome.question;
}

/** Reads a file by the guess that the reader is asked about. */
export async function readByGuess(content: unknown, kind: Kinds = 'geojson'): Promise<ReadEvents> {
  const question = await questionOf(content, kind);
  if (question.about !== 'columns') throw new Error(`asked about ${question.about}`);
  return read(content, kind, { answers: { mapping: question.table.guess } });
}

/** Why a file is refused. */
export async function refusalOf(content: unknown, kind: Kinds = 'geojson'): Promise<Refusal> {
  const outcome = await readFeatures(fileOf(content), kind, {});
  if (outcome.type !== 'refused') throw new Error(`not refused: ${outcome.type}`);
  return outcome.refusal;
}

/** All rows in the order of the file. */
export function rowsOf({ columns }: ReadEvents): Row[] {
  return Array.from({ length: columns.count }, (_, row): Row => {
    const at = positionOf(columns, row);
    const span = ownSpan(columns, row);
    const fatalities = columns.fatalities?.[row];
    const text = (field: keyof Row['texts']) => textOf(columns, field, row);
    return {
      record: columns.record[row] ?? -1,
      kind: kindOf(columns, row),
      days: span && `${isoOfDay(span.startMin)}/${isoOfDay(span.endMax)}`,
      lasting: isLasting(columns, row),
      at: at && [Number(at[0].toFixed(6)), Number(at[1].toFixed(6))],
      precision: precisionOf(columns, row),
      fatalities: fatalities === -1 ? undefined : fatalities,
      shape: columns.shapes.get(row)?.type,
      texts: {
        title: text('title'),
        type: text('type'),
        actor: text('actor'),
        target: text('target'),
        place: text('place'),
        country: text('country'),
      },
    };
  }).sort((a, b) => a.record - b.record);
}

/** All records of the details, in order, read group by group. */
export async function recordsOf(details: DetailsIndex): Promise<Record<string, string>[]> {
  const groups = await Promise.all(
    Array.from(details.groupRecords, async (first, group) => {
      const [from, to] = [details.groupBytes[group], details.groupBytes[group + 1]];
      const lines = (await details.text.slice(from, to).text()).trimEnd().split('\n');
      return lines.map((line, index) => ({ record: first + index, value: JSON.parse(line) }));
    }),
  );
  const records = groups.flat();
  if (records.some(({ record }, index) => record !== index)) throw new Error('records out of step');
  return records.map(({ value }) => value);
}

/** Notes as short texts: `line column problem effect`. */
export const notesOf = ({ report }: { readonly report: { readonly notes: readonly RowNote[] } }) =>
  report.notes.map(({ line, column, problem, effect }) => `${line} ${column} ${problem} ${effect}`);

/** A feature at a point of the Niger, unless said otherwise. */
export const feature = (
  properties: unknown,
  geometry: unknown = { type: 'Point', coordinates: [-3, 16.5] },
) => ({ type: 'Feature', geometry, properties });

export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

/** The one row of a collection with this one feature. */
export async function rowOf(properties: unknown, geometry?: unknown): Promise<Row> {
  const [row] = rowsOf(await read(collection(feature(properties, geometry))));
  if (!row) throw new Error('no row');
  return row;
}
