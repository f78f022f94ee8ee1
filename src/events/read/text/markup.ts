import type { Refusal } from '../outcome';

/** What markup is told to be by its beginning; `null` where it is none, but a table that begins like it. */
type MarkupKind = 'kml' | 'gpx' | Refusal | null;

const KML = /<(?:\w+:)?kml[\s>]/i;
const GPX = /<(?:\w+:)?gpx[\s>]/i;
const WEB_PAGE = /^<!doctype\s+html|<html[\s>]|^<(?:head|body|script|meta|title)[\s>]/i;
const WEB_TABLE = /^<table[\s>]/i;
const TABLE_ROW = /<tr[\s>]/gi;
/** Rows of a table in a page; pages for signing in have fewer. */
const FEWEST_ROWS = 4;
const XML =
  /^<(?:\?xml|!--|!doctype|[\w-]+(?::[\w-]*)?\s+(?:xmlns|version=)|svg|gpx|rss|feed|osm)\b/i;
const BEFORE_ROOT = /^\s*<(?:\?|!)/;
const ROOT = /^\s*<(?:[\w.-]+:)?([\w.-]+)/;

/** Roots of other kinds of XML, by what is to be done with them instead. */
const ROOTS: readonly (readonly [RegExp, Refusal['code']])[] = [
  [/^(?:rss|feed|rdf|channel)$/i, 'feed'],
  [/^svg$/i, 'picture'],
  [/^(?:workbook|ss|spreadsheet|document-content)$/i, 'spreadsheet'],
  [
    /^(?:featurecollection|wfs_\w+|wms_\w+|exceptionreport|serviceexceptionreport|osm|osmchange|gml|gmd|md_metadata|trainingcenterdatabase)$/i,
    'gis_xml',
  ],
];

/** Name of the root element, behind declarations and comments; '' where none is near. */
function rootOf(text: string): string {
  let rest = text;
  while (BEFORE_ROOT.test(rest)) {
    const opens = rest.indexOf('<');
    const closes = rest.startsWith('<!--', opens) ? '-->' : '>';
    const end = rest.indexOf(closes, opens);
    if (end < 0) return '';
    rest = rest.slice(end + closes.length);
  }
  return ROOT.exec(rest)?.[1] ?? '';
}

/**
 * Tells what markup is.
 *
 * @param text - its beginning, without blanks in front
 */
export function markupKind(text: string): MarkupKind {
  const start = text.slice(0, 4_096);
  if (KML.test(start)) return 'kml';
  if (GPX.test(start)) return 'gpx';
  if (WEB_TABLE.test(text)) return { code: 'web_table' };
  if (WEB_PAGE.test(start))
    return { code: (text.match(TABLE_ROW)?.length ?? 0) < FEWEST_ROWS ? 'web_page' : 'web_table' };
  const root = rootOf(text);
  const code = ROOTS.find(([pattern]) => pattern.test(root))?.[1];
  if (code) return { code, detail: `<${root}>` };
  return XML.test(text) ? { code: 'not_events', detail: text.slice(0, 80) } : null;
}
