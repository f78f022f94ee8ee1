import { DOMParser, type Document } from '@xmldom/xmldom';
import { RefusedError } from '../refused';
import type { KmlCut } from './kmlCuts';

/** Text that is no reference stays as it is, as `&nbsp;` often does in descriptions. */
const HARMLESS = /^(?:entity|EntityRef)/;

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
    return parser.parseFromString(kml, 'application/xml');
  } catch (error) {
    // The parser wraps what is thrown above.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof RefusedError) throw cause;
    throw new RefusedError('bad_xml', cause instanceof Error ? cause.message : String(cause));
  }
}
