import { DOMParser, type Document } from '@xmldom/xmldom';
import { RefusedError } from '../refused';
import type { KmlCut } from './kmlCuts';

/** Text that is no reference stays as it is, as `&nbsp;` often does in descriptions. */
const HARMLESS = /^(?:entity|EntityRef)/;

const KNOWN_PREFIXES = new Map([
  ['gx', 'http://www.google.com/kml/ext/2.2'],
  ['kml', 'http://www.opengis.net/kml/2.2'],
]);
const PREFIXES = /<\/?([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[\w.-]+\s*=/g;
const ROOT_NAME = /<[A-Za-z_][\w.:-]*/;
const MOST_PREFIXES = 100;

/**
 * Declares prefixes that the root does not: files that were cut out of others lack the declaration, and
 * Google Earth reads them. An element of an unknown prefix is none of KML.
 */
function withPrefixes(kml: string): string {
  const prefixes = new Set<string>();
  for (const [, element, attribute] of kml.matchAll(PREFIXES)) {
    prefixes.add(element ?? attribute ?? '');
    if (prefixes.size >= MOST_PREFIXES) break;
  }
  const root = ROOT_NAME.exec(kml);
  if (!root) return kml;
  const nameEnd = root.index + root[0].length;
  const tag = kml.slice(nameEnd, kml.indexOf('>', nameEnd) + 1);
  const missing = [...prefixes].filter(
    (prefix) => !/^xml(?:ns)?$/i.test(prefix) && !tag.includes(`xmlns:${prefix}=`),
  );
  const declared = missing.map(
    (prefix) => ` xmlns:${prefix}="${KNOWN_PREFIXES.get(prefix) ?? `urn:undeclared:${prefix}`}"`,
  );
  return kml.slice(0, nameEnd) + declared.join('') + kml.slice(nameEnd);
}

/**
 * KML as a document; nothing is fetched. Throws `RefusedError` with the line of the file where it is
 * no XML.
 */
export function parseKml({ kml, line }: KmlCut): Document {
  const parser = new DOMParser({
    // Those of XML 1.0: by default U+2028 and U+0085 in a text would become line ends too.
    normalizeLineEndings: (text) => text.replace(/\r\n?/g, '\n'),
    onError: (level, message, { locator }) => {
      if (level === 'warning' || HARMLESS.test(message)) return;
      const at = line - 1 + Number(locator?.lineNumber ?? 1);
      throw new RefusedError('bad_xml', `${message} (line ${at})`);
    },
  });
  try {
    return parser.parseFromString(withPrefixes(kml), 'application/xml');
  } catch (error) {
    // The parser wraps what is thrown above.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof RefusedError) throw cause;
    throw new RefusedError('bad_xml', cause instanceof Error ? cause.message : String(cause));
  }
}
