import type { Refusal } from '../outcome';
import { jsonShape } from './jsonShape';
import { markupKind } from './markup';

/** What a text is, as far as its beginning shows. */
type TextKind =
  | 'geojson'
  | 'geojson_lines'
  | 'topojson'
  | 'json'
  | 'json_lines'
  | 'kml'
  | 'gpx'
  | 'table'
  | Refusal;

const JSON_OBJECT = /^\{\s*(?:["}]|$)/;
const JSON_ARRAY = /^\[\s*(?:[[{"\]\d-]|$)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they show that this is no text
const CONTROLS = /[\u0001-\u0008\u000e-\u001d\u001f]/g;
/** RFC 8142 puts a record separator before each feature. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the separator
const BEFORE_TEXT = /^[\ufeff\s\u001e]+/;

/**
 * Tells what a text is.
 *
 * @param head - its first 64 kB or so, decoded
 */
export function sniffText(head: string): TextKind {
  const text = head.replace(BEFORE_TEXT, '');
  if (text === '') return { code: 'empty' };
  if (head.includes('\0') || (head.match(CONTROLS)?.length ?? 0) > head.length / 100)
    return { code: 'binary' };
  // A table may begin with markup too, in the name of its first column.
  if (text.startsWith('<')) return markupKind(text) ?? 'table';
  if (JSON_OBJECT.test(text)) return objectKind(text);
  return JSON_ARRAY.test(text) ? listKind(text) : 'table';
}

const IS_FEATURE = /"type"\s*:\s*"Feature"/;

/** A record a line: of features, as far as any is to be seen, or of other objects. */
const linesKind = (text: string): TextKind =>
  IS_FEATURE.test(text) || jsonShape(text) === 'geojson' ? 'geojson_lines' : 'json_lines';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Its first line, and what comes behind it. */
function linesOf(text: string): readonly [line: string, rest: string] {
  const end = text.search(/[\r\n]/);
  return end < 0
    ? [text, '']
    : [text.slice(0, end).trimEnd(), text.slice(end).replace(BEFORE_TEXT, '')];
}

function objectKind(text: string): TextKind {
  const [line, rest] = linesOf(text);
  // No comma between: one JSON text it cannot be, even where the first line has a word of another program.
  if (line.endsWith('}') && rest.startsWith('{')) return linesKind(text);
  if (isJson(line)) return rest.trim() === '' ? jsonShape(text) : linesKind(text);
  // One line longer than this beginning: a collection, or the first of several large features.
  const isFeature = IS_FEATURE.test(line) && !/"FeatureCollection"/.test(line);
  return !/[\r\n]/.test(text) && isFeature && jsonShape(text) === 'geojson'
    ? 'geojson_lines'
    : jsonShape(text);
}

function listKind(text: string): TextKind {
  const [line, rest] = linesOf(text);
  return rest.startsWith('[') && isJson(line) ? 'json_lines' : jsonShape(text);
}
