import { RefusedError } from '../refused';
import { isTooDeep } from './geojsonLines';
import { MOST_LEVELS } from './geojsonStream';
import { withoutWords } from './jsonWords';

/**
 * A JSON text; `NaN` and infinities are `null`. Throws `RefusedError` where it is no JSON, or has more levels
 * than data have.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new RefusedError('bad_json', `more than ${MOST_LEVELS} levels`);
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(withoutWords(text));
    } catch (error) {
      throw new RefusedError('bad_json', error instanceof Error ? error.message : String(error));
    }
  }
}
