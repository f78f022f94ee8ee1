import { JSONParser, TokenType } from '@streamparser/json';
import { RefusedError } from '../refused';
import { NotUtf8 } from '../text/encoding';
import type { TextChunk } from '../text/textChunks';
import { JsonWords } from './jsonWords';

/** Lists and objects in one another: more is no data, and would take minutes to walk through. */
export const MOST_LEVELS = 100;
/** Characters of one feature or other member: as an object it takes some five times as much memory. */
const LONGEST_MEMBER = 1 << 25;
/** Levels above those of a feature: the collection and its list. */
const LEVELS_ABOVE_FEATURE = 2;

/** What stands in a GeoJSON object at its first level, apart from features. */
const ROOT_MEMBERS = [
  'type',
  'id',
  'geometry',
  'properties',
  'when',
  'coordinates',
  'geometries',
  'attribution',
  'metadata',
  'crs',
] as const;

interface StreamOptions {
  /** Every member of the root's `features`, or of a root that is a list; then it is let go. */
  readonly onFeature: (feature: unknown) => void;
  /** Members of the root as they come. */
  readonly onMember: (name: string, value: unknown) => void;
  readonly onBytes: (bytesRead: number) => void;
}

/** Opening and closing, and how much has come since the last change near the root. */
class Bounds {
  private depth = 0;
  private sinceMember = 0;

  token(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      if (++this.depth > MOST_LEVELS)
        throw new RefusedError('bad_json', `more than ${MOST_LEVELS} levels`);
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.depth--;
    if (this.depth <= LEVELS_ABOVE_FEATURE) this.sinceMember = 0;
  }

  chunk(characters: number): void {
    this.sinceMember += characters;
    if (this.sinceMember > LONGEST_MEMBER)
      throw new RefusedError('part_too_long', `> ${LONGEST_MEMBER}`);
  }
}

function parserFor(isList: boolean, { onFeature, onMember }: StreamOptions): JSONParser {
  const parser = new JSONParser({
    paths: isList ? ['$.*'] : ['$.features.*', ...ROOT_MEMBERS.map((name) => `$.${name}`)],
    keepStack: false,
  });
  parser.onValue = ({ value, key, stack }) => {
    if (isList || stack.length > 1) onFeature(value);
    else onMember(String(key), value);
  };
  return parser;
}

const BLANK = /^\s*$/;

/**
 * Reads one GeoJSON text without ever holding more of it than a feature. Throws `RefusedError` where
 * it is no JSON, is cut off, or goes beyond the bounds.
 */
export async function streamGeojson(
  pieces: AsyncIterable<TextChunk>,
  options: StreamOptions,
): Promise<void> {
  const bounds = new Bounds();
  const words = new JsonWords();
  let parser: JSONParser | null = null;
  try {
    for await (const { text, bytesRead } of pieces) {
      if (!parser) {
        if (BLANK.test(text)) continue;
        parser = parserFor(text.trimStart().startsWith('['), options);
        parser.onToken = ({ token }) => bounds.token(token);
      }
      bounds.chunk(text.length);
      parser.write(words.add(text));
      options.onBytes(bytesRead);
    }
    const rest = words.finish();
    if (rest !== '') parser?.write(rest);
    if (parser && !parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof RefusedError || error instanceof NotUtf8) throw error;
    throw new RefusedError('bad_json', error instanceof Error ? error.message : String(error));
  }
  if (!parser) throw new RefusedError('empty');
}
