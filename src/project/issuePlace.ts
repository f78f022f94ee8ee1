import type { DataIssue } from '../compile/issue';
import { lineAt } from '../domain/quoteContext';
import { type JsonNode, readJsonText } from './jsonText';

/** Records of a file: the items of its lists; of a story, its steps. */
const recordsOf = (file: JsonNode): readonly JsonNode[] =>
  [...(file.fields?.values() ?? [])].flatMap(({ items = [] }) => items);

/** The record by its position, else by its id; an entry that is missing at the end has none. */
function recordOf(
  file: JsonNode,
  { record, index }: Pick<DataIssue, 'record' | 'index'>,
): JsonNode | undefined {
  const records = recordsOf(file);
  if (index !== undefined) return records[index] ?? records.at(-1);
  return records.find(({ fields }) => fields?.get('id')?.text === record);
}

/** As far as the field can be followed: one that is missing is looked for in what should hold it. */
function follow(from: JsonNode, field: string): JsonNode {
  let node = from;
  for (const [, key, index] of field.matchAll(/([A-Za-z_$][\w$-]*)|\[(\d+)\]/g)) {
    const next = key === undefined ? node.items?.[Number(index)] : node.fields?.get(key);
    if (!next) break;
    node = next;
  }
  return node;
}

/** The line, from 1, of the text of its file at which an issue is to be mended; `file` is that text as JSON. */
export function lineOfIssue(text: string, issue: DataIssue, file = readJsonText(text)): number {
  const { at } = follow(recordOf(file, issue) ?? file, issue.field);
  return lineAt(text, at);
}
