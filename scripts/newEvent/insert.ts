import { readJsonText } from '../../src/project/jsonText';

/** Longest line of data/*.json, in characters. */
const LINE_WIDTH = 100;
const INDENT = 2;

/** The value on one line, with spaces inside braces. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** `used`: what stands before the value on its line and right behind it, in characters. */
function formatted(value: unknown, indent: number, used: number): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || used + line.length <= LINE_WIDTH) return line;
  return onLines(value, indent);
}

function onLines(value: object, indent: number): string {
  const within = indent + INDENT;
  const entries = Object.entries(value);
  const lines = entries.map(([key, item], index) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const comma = index < entries.length - 1 ? 1 : 0;
    const text = formatted(item, within, within + name.length + comma);
    return `${' '.repeat(within)}${name}${text}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

/** A record as data/*.json writes it: over several lines, each part on one line where it fits. */
export const recordText = (record: object, indent = 0): string => onLines(record, indent);

/** A file of data/ with the record put before the one at `index` of its list; the rest stays as it is. */
export function insertRecord(text: string, list: string, index: number, record: object): string {
  const node = readJsonText(text).fields?.get(list);
  const items = node?.items;
  if (!node || !items) throw new Error(`the file has no list "${list}"`);
  const inserted = recordText(record, 2 * INDENT);
  const gap = `\n${' '.repeat(2 * INDENT)}`;
  const next = items[index];
  const last = items.at(-1);
  if (next) return `${text.slice(0, next.at)}${inserted},${gap}${text.slice(next.at)}`;
  if (last) return `${text.slice(0, last.end)},${gap}${inserted}${text.slice(last.end)}`;
  return `${text.slice(0, node.end - 1)}${gap}${inserted}\n${' '.repeat(INDENT)}${text.slice(node.end - 1)}`;
}

/** Year, month, day and words of an id; what is missing comes before all that is not. */
const partsOf = (id: string): string[] =>
  (/^(\d{4})?-?(?:(\d{2})(?=-|$))?-?(?:(\d{2})(?=-|$))?-?(.*)$/.exec(id) ?? [])
    .slice(1)
    .map((part) => part ?? '');

/** Negative where the record `a` stands before `b` in data/events.json: a month before its days. */
export function compareIds(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const at = partsA.findIndex((part, index) => part !== partsB[index]);
  if (at === -1) return 0;
  return (partsA[at] ?? '') < (partsB[at] ?? '') ? -1 : 1;
}

/** Where in the list a record of this id belongs. */
export function indexFor(ids: readonly string[], id: string): number {
  const index = ids.findIndex((other) => compareIds(other, id) > 0);
  return index === -1 ? ids.length : index;
}
