import { readFileSync } from 'node:fs';
import type { WrittenEvent } from '../../../../src/compile/written';

/** A quotation as a record has it. */
export type Quote = WrittenEvent['evidence'][number];
/** Words of a document, where they stand. */
export type Passage = Pick<Quote, 'source' | 'exact' | 'prefix' | 'suffix'>;

interface Named {
  readonly id: string;
  readonly name: { readonly en: string };
}

const listOf = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))[name];

/** The records of this repository as they are written. */
export const EVENTS: readonly WrittenEvent[] = listOf('events');
const NAMES: readonly Named[] = [...listOf('places'), ...listOf('actors')];
const SOURCES: readonly { id: string; file: string; title: string }[] = listOf('sources');

const sourceOf = (id: string) => {
  const source = SOURCES.find((each) => each.id === id);
  if (!source) throw new Error(`no document ${id}`);
  return source;
};

/** The document of this number: its file's name begins with it. */
export function documentNumbered(number: string): string {
  const source = SOURCES.find(({ file }) => file.startsWith(`${number}_`));
  if (!source) throw new Error(`no document ${number}`);
  return source.id;
}

/** What a place or an actor is called. */
export const nameOf = (id: string): string => NAMES.find((each) => each.id === id)?.name.en ?? id;
/** What a document is called. */
export const documentTitle = (id: string): string => sourceOf(id).title;
/** What a record is called. */
export const recordTitle = (id: string): string =>
  EVENTS.find((event) => event.id === id)?.title.en ?? id;
/** The text of a document. */
export const textOf = (source: string): string =>
  readFileSync(`seeds/${sourceOf(source).file}`, 'utf8');

/** The records that quote a document. */
export const quoting = (source: string): readonly WrittenEvent[] =>
  EVENTS.filter(({ evidence }) => evidence.some((quote) => quote.source === source));

/** The same records, each behind those to which it is related. */
export function relatedFirst(events: readonly WrittenEvent[]): readonly WrittenEvent[] {
  const ordered = new Set<WrittenEvent>();
  const put = (event: WrittenEvent, above: readonly WrittenEvent[]): void => {
    for (const { event: id } of event.related ?? []) {
      const other = events.find((each) => each.id === id);
      if (other && !above.includes(other)) put(other, [...above, other]);
    }
    ordered.add(event);
  };
  for (const event of events) put(event, [event]);
  return [...ordered];
}

/** Where a value has something, without numbers of lists but whether there is one or several. */
function pathsIn(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value))
    return [
      `${at}${value.length > 1 ? '[n]' : '[1]'}`,
      ...value.flatMap((item) => pathsIn(item, `${at}[]`)),
    ];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, `${at}.${name}`));
}

/** As few of the records as together have every field, and lists of one and of several, that any of them has. */
export function fewWithAll(events: readonly WrittenEvent[]): readonly WrittenEvent[] {
  const left = new Set(events.flatMap((event) => pathsIn(event)));
  const few: WrittenEvent[] = [];
  while (left.size > 0) {
    const adds = (event: WrittenEvent) =>
      new Set(pathsIn(event).filter((path) => left.has(path))).size;
    const [best] = [...events].sort((a, b) => adds(b) - adds(a));
    if (!best) break;
    few.push(best);
    for (const path of pathsIn(best)) left.delete(path);
  }
  return events.filter((event) => few.includes(event));
}
