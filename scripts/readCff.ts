import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/dataset/exporters/roCrate';

const FILE = 'CITATION.cff';

type Yaml = string | Yaml[] | { [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly number: number;
}

const fault = ({ number, text }: Line, why: string): Error =>
  new Error(
    `${FILE}:${number}  ${why}: ${text} → write "key: value" or "- value", two spaces a level`,
  );

/** A value on one line: in double quotes, as JSON has them, or plain words that no YAML reader takes for more. */
function scalar(text: string, line: Line): string {
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return String(JSON.parse(text));
  if (/^[A-Za-z0-9][\w .-]*$/.test(text)) return text;
  throw fault(line, 'quote this value');
}

const KEY = /^([a-z-]+):(?: (.+))?$/;

/** Reads the lines of one block, which begin at `indent`; takes them from the front of the list. */
function block(lines: Line[], indent: number): Yaml {
  const isList = lines[0]?.text.startsWith('- ') ?? false;
  const list: Yaml[] = [];
  const map: { [key: string]: Yaml } = {};
  for (let line = lines[0]; line && line.indent >= indent; line = lines[0]) {
    if (line.indent > indent || line.text.startsWith('- ') !== isList)
      throw fault(line, 'not at this level');
    lines.shift();
    if (isList) {
      list.push(item(line, lines, indent));
      continue;
    }
    const [, key = '', value] = KEY.exec(line.text) ?? [];
    if (key === '' || Object.hasOwn(map, key)) throw fault(line, 'no new key');
    map[key] = value === undefined ? block(lines, indent + 2) : scalar(value, line);
  }
  return isList ? list : map;
}

/** An entry of a list: one value, or a map whose first key stands behind the dash. */
function item(line: Line, lines: Line[], indent: number): Yaml {
  const text = line.text.slice(2);
  if (!KEY.test(text)) return scalar(text, line);
  lines.unshift({ ...line, indent: indent + 2, text });
  return block(lines, indent + 2);
}

/** The part of YAML that `CITATION.cff` keeps to, so that no library is needed: throws at anything else. */
export function parseCff(source: string): Yaml {
  const lines = source.split('\n').flatMap((text, index): Line[] => {
    const bare = text.trim();
    return bare === '' || bare.startsWith('#')
      ? []
      : [{ indent: text.length - text.trimStart().length, text: bare, number: index + 1 }];
  });
  const read = block(lines, 0);
  const [left] = lines;
  if (left) throw fault(left, 'not at this level');
  return read;
}

/**
 * Authors and day of the release, from `CITATION.cff` of the project; without one it is by the authors of
 * its title, and no day is known.
 */
export function readCitation(root: string, title: string): Edition {
  if (!existsSync(join(root, FILE))) return { authors: [`The authors of ${title}`] };
  const cff = parseCff(readFileSync(join(root, FILE), 'utf8'));
  const members = typeof cff === 'object' && !Array.isArray(cff) ? cff : {};
  const { authors, 'date-released': released } = members;
  const names = (Array.isArray(authors) ? authors : []).flatMap((author) =>
    typeof author === 'object' && !Array.isArray(author) && typeof author.name === 'string'
      ? [author.name]
      : [],
  );
  if (names.length === 0 || typeof released !== 'string')
    throw new Error(`${FILE}  lacks authors or date-released → write both`);
  return { authors: names, released };
}
