import type { FeatureReader } from '../features/featureTaker';
import { isJsonObject, textOfJson } from '../features/jsonText';
import { RefusedError } from '../refused';
import type { TextPieces } from '../text/textChunks';
import { esriLayerOf } from './esriJson';
import { LONGEST_RECORD, readGeojsonLines } from './geojsonLines';
import { featureOfItem } from './jsonItem';
import { recordsOfRows } from './jsonLists';

/** After so many lines without one object the file is none of these. */
const MOST_STRANGE_ROWS = 1_000;

/** Objects that are no features, one a line (NDJSON); or lists of cells, the first of them the names. */
export const jsonLinesReader =
  (pieces: TextPieces): FeatureReader =>
  async (taker) => {
    const layer = esriLayerOf(null);
    let names: readonly unknown[] | null = null;
    let longRecords = 0;
    const refuse = (line: number, text: string) => {
      taker.refuse(line, 'bad_json_line', text);
      if (!taker.hasFeatures && taker.rows >= MOST_STRANGE_ROWS)
        throw new RefusedError('not_events');
    };
    await readGeojsonLines(pieces(), {
      onRecord: (value, line) => {
        if (Array.isArray(value) && names === null) names = value;
        else {
          const [row] = Array.isArray(value) ? recordsOfRows([value], [names ?? []]) : [value];
          const feature = featureOfItem(row, layer);
          if (feature && isJsonObject(row) && Object.keys(row).length > 0)
            taker.take(feature, line);
          else refuse(line, textOfJson(value));
        }
      },
      onBadRecord: (text, line) => refuse(line, text),
      onLongRecord: (text, line) => {
        longRecords++;
        taker.refuse(line, 'too_long', text);
      },
      onBytes: (bytesRead) => taker.tell(bytesRead),
    });
    if (!taker.hasFeatures && longRecords > 0)
      throw new RefusedError('part_too_long', `> ${LONGEST_RECORD}`);
    if (!taker.hasFeatures) throw new RefusedError(taker.rows === 0 ? 'empty' : 'not_events');
    return { attribution: '' };
  };
