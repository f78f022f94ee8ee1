import { type JsonNode, readJsonText } from '../../project/jsonText';

/** Longest line of data/*.json, in characters. */
const LINE_WIDTH = 100;
const INDENT = 2;

/** The value on one line, with spaces inside braces. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
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
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
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

/**
 * A changed record in the way in which it was written (`was`, at the same indent): what has not changed in
 * it keeps its lines, so that one change is one change to git.
 */
export function changedText(record: object, was: string, indent: number): string {
  const like = (value: unknown, node: JsonNode | undefined, at: number, used: number): string => {
    if (!node) return formatted(value, at, used);
    const written = was.slice(node.at, node.end).replace(KEY, '');
    if (JSON.stringify(JSON.parse(written)) === JSON.stringify(value)) return written;
    const isLines = written.includes('\n');
    if (typeof value !== 'object' || value === null || !isLines) return formatted(value, at, used);
    return linesLike(value, node, at);
  };
  const linesLike = (value: object, node: JsonNode, at: number): string => {
    const within = at + INDENT;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const lines = entries.map(([key, item], index) => {
      const isList = Array.isArray(value);
      const name = isList ? '' : `${JSON.stringify(key)}: `;
      const part = isList ? node.items?.[index] : node.fields?.get(key);
      const comma = index < entries.length - 1 ? 1 : 0;
      return `${' '.repeat(within)}${name}${like(item, part, within, within + name.length + comma)}`;
    });
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${open}\n${lines.join(',\n')}\n${' '.repeat(at)}${close}`;
  };
  return linesLike(record, readJsonText(was), indent);
}

/** A node's text begins with its key where it has one: `"id": "gao"`. */
const KEY = /^"(?:[^"\\]|\\.)*"\s*:\s*/;
