import { readJsonText } from '../../src/project/jsonText';
import { recordText } from '../../src/workbench/work/dataText';

const INDENT = 2;

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
