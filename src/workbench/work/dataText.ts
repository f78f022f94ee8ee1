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
