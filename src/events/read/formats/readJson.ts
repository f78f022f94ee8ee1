import type { FeatureLike, FeatureReader, FeatureTaker } from '../features/featureTaker';
import type { Answers } from '../outcome';
import type { TextPieces } from '../text/textChunks';
import { esriFeatures, esriLayerOf, esriLayersIn, featureOfEsri } from './esriJson';
import { chosenLists } from './jsonChoice';
import { featureOfItem, inLayer } from './jsonItem';
import { recordListsIn } from './jsonLists';
import { parseJson } from './jsonParse';
import { JsonScan } from './jsonScan';
import { featuresOfOverpass, overpassElements } from './overpassJson';
import { longJsonReader } from './readLongJson';
import { featureOfBinding, sparqlRows } from './sparqlJson';
import { wholeText } from './wholeText';

/** Characters of a JSON text that is read as a whole: as objects it takes some five times as much memory. */
const LONGEST_WHOLE = 1 << 25;

/** The features of a JSON value, whatever service or program has written it. */
function* featuresIn(root: unknown, answers: Answers): Generator<FeatureLike> {
  const elements = overpassElements(root);
  if (elements) return yield* featuresOfOverpass(elements);
  const rows = sparqlRows(root);
  if (rows) return yield* rows.map(featureOfBinding);
  const layer = esriLayerOf(root);
  const features = esriFeatures(root);
  if (features) {
    yield* features.map((feature) => featureOfEsri(feature, layer));
    return;
  }
  const layers = esriLayersIn(root);
  for (const { name, features: ofLayer, layer: about } of layers)
    for (const feature of ofLayer) {
      const made = featureOfEsri(feature, about);
      yield layers.length > 1 ? inLayer(made, name) : made;
    }
  if (layers.length > 0) return;
  const lists = chosenLists(recordListsIn(root), root, answers);
  for (const { name, records } of lists)
    for (const record of records) {
      const feature = featureOfItem(record, layer);
      if (feature) yield lists.length > 1 ? inLayer(feature, name) : feature;
    }
}

/** A JSON text; several behind one another, as `jq` prints them, are a list. */
function rootOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const several = textsIn(text);
    if (several.length < 2) throw error;
    return several.map(parseJson);
  }
}

/** Objects and lists that stand behind one another with nothing but blanks between; none where anything else does. */
function textsIn(text: string): readonly string[] {
  const texts: string[] = [];
  const scan = new JsonScan(
    () => true,
    (item) => texts.push(item),
    Number.POSITIVE_INFINITY,
  );
  scan.add(`[${text}]`);
  let end = 0;
  for (const item of texts) {
    const at = text.indexOf(item, end);
    if (at < 0 || text.slice(end, at).trim() !== '') return [];
    end = at + item.length;
  }
  return text.slice(end).trim() === '' ? texts : [];
}

function takeAll(taker: FeatureTaker, features: Iterable<FeatureLike>): void {
  for (const feature of features) taker.take(feature, taker.rows + 1);
}

/**
 * JSON that is no GeoJSON: a list of objects at the root or under a key, as services answer (ACLED, UCDP, SPARQL,
 * Esri, Overpass), rows, columns, or objects by key.
 */
export function jsonReader(
  pieces: TextPieces,
  answers: Answers,
  longest = LONGEST_WHOLE,
): FeatureReader {
  const long = longJsonReader(pieces, answers);
  let parsed: { readonly root: unknown } | 'long' | null = null;
  return async (taker) => {
    if (parsed === null) {
      const text = await wholeText(pieces, longest);
      parsed = text === null ? 'long' : { root: rootOf(text) };
    }
    if (parsed === 'long') await long(taker);
    else takeAll(taker, featuresIn(parsed.root, answers));
    return { attribution: '' };
  };
}
