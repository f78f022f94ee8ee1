import type { FeatureReader } from '../features/featureTaker';
import { isJsonObject, textOfJson } from '../features/jsonText';
import type { TextPieces } from '../text/textChunks';
import { esriLayerOf } from './esriJson';
import { giveUpIfStrange, readGeojsonLines } from './geojsonLines';
import { featureOfItem } from './jsonItem';
import { recordsOfRows } from './jsonLists';

/** Objects that are no features, one a line (NDJSON); or lists of cells, the first of them the names. */
export const jsonLinesReader =
  (pieces: TextPieces): FeatureReader =>
  async (taker) => {
    const layer = esriLayerOf(null);
    let names: readonly unknown[] | null = null;
    await readGeojsonLines(pieces(), taker, (value, line) => {
      if (Array.isArray(value) && names === null) {
        names = value;
        return;
      }
      const [row] = Array.isArray(value) ? recordsOfRows([value], [names ?? []]) : [value];
      const feature = featureOfItem(row, layer);
      if (feature && isJsonObject(row) && Object.keys(row).length > 0) taker.take(feature, line);
      else {
        taker.refuse(line, 'bad_json_line', textOfJson(value));
        giveUpIfStrange(taker);
      }
    });
    return { attribution: '' };
  };
