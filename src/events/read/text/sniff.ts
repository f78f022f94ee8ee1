import type { Refusal } from '../outcome';

/** What a text is, as far as its beginning shows. */
type TextKind = 'geojson' | 'geojson_lines' | 'kml' | 'table' | Refusal;

const WEB_PAGE = /^<!doctype\s+html|<html[\s>]|^<(?:head|body|script|meta|title)[\s>]/i;
const KML = /<(?:\w+:)?kml[\s>]/i;
const XML = /^<(?:\?xml|!--|!doctype|[a-z]+:?[a-z]*\s+xmlns|svg|gpx|rss|feed)\b/i;
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
  if (text.startsWith('<')) return markupKind(text);
  if (JSON_OBJECT.test(text)) return jsonKind(text);
  return JSON_ARRAY.test(text) ? 'geojson' : 'table';
}

/** A table may begin with markup too, in the name of its first column. */
function markupKind(text: string): TextKind {
  if (KML.test(text.slice(0, 4_096))) return 'kml';
  if (WEB_PAGE.test(text.slice(0, 4_096))) return { code: 'web_page' };
  return XML.test(text) ? { code: 'not_events', detail: text.slice(0, 80) } : 'table';
}

function jsonKind(text: string): TextKind {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  // No comma between: one JSON text it cannot be, even where the first line has a word of another program.
  if (
    end >= 0 &&
    line.trimEnd().endsWith('}') &&
    text.slice(end).replace(BEFORE_TEXT, '')[0] === '{'
  )
    return 'geojson_lines';
  try {
    JSON.parse(line);
    return end >= 0 && text.slice(end).trim() !== '' ? 'geojson_lines' : 'geojson';
  } catch {
    // One line longer than this beginning: a collection, or the first of several large features.
    const isFeature = /"type"\s*:\s*"Feature"/.test(line) && !/"FeatureCollection"/.test(line);
    return end < 0 && isFeature ? 'geojson_lines' : 'geojson';
  }
}
