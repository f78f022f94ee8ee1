import type { FeatureLike, FeatureTaker } from '../features/featureTaker';
import { isJsonObject } from '../features/jsonText';
import type { Answers } from '../outcome';
import { RefusedError } from '../refused';
import type { TextPieces } from '../text/textChunks';
import { esriLayerOf, isEsriFeature } from './esriJson';
import { chosenLists, MOST_LISTS, SAMPLE } from './jsonChoice';
import { featureOfItem, inLayer } from './jsonItem';
import type { RecordList } from './jsonLists';
import { parseJson } from './jsonParse';
import { JsonScan, type ScannedList } from './jsonScan';
import { featuresOfOverpass, overpassElements } from './overpassJson';
import { featureOfBinding, sparqlRows } from './sparqlJson';

/** Characters of one item; a longer one is left out. */
const LONGEST_ITEM = 1 << 25;
/** Characters in front of the list from which is read what is said of all its items. */
const LONGEST_BEFORE = 1 << 20;

/** A list that is read in pieces; `records` are the first. */
interface LongList extends RecordList {
  readonly index: number;
  readonly scanned: ScannedList;
}

interface Survey {
  readonly lists: readonly LongList[];
  /** The text from its beginning on. */
  readonly before: string;
}

function parsedOrNull(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}

/** All lists of objects in a text, with their first records, the longest first. */
async function surveyOf(pieces: TextPieces): Promise<Survey> {
  const samples = new Map<number, Readonly<Record<string, unknown>>[]>();
  const scan = new JsonScan(
    (list, item) => list < MOST_LISTS && item < SAMPLE,
    (text, list) => {
      const record = text.length > LONGEST_ITEM ? null : parsedOrNull(text);
      if (isJsonObject(record)) samples.set(list, [...(samples.get(list) ?? []), record]);
    },
    LONGEST_ITEM,
  );
  let before = '';
  for await (const { text } of pieces()) {
    if (before.length < LONGEST_BEFORE) before += text.slice(0, LONGEST_BEFORE);
    scan.add(text);
  }
  if (!scan.isComplete) throw new RefusedError('bad_json', 'unexpected end');
  const lists = scan.lists.flatMap((scanned, index): LongList[] => {
    const records = samples.get(index);
    return records ? [{ name: scanned.path.join('.'), records, plain: true, index, scanned }] : [];
  });
  return { lists: lists.sort((a, b) => b.scanned.items - a.scanned.items), before };
}

/** What stands in front of a list, as the value that it would be with nothing behind; else `null`. */
const rootBefore = ({ path, at }: ScannedList, before: string, item: unknown): unknown =>
  at < before.length
    ? parsedOrNull(`${before.slice(0, at + 1)}${JSON.stringify(item)}]${'}'.repeat(path.length)}`)
    : null;

/** How the items of a list become features, by what stands in front of it and by the first of them. */
function readerOf(root: unknown): (item: unknown) => Iterable<FeatureLike> {
  if (overpassElements(root))
    // Without all nodes at hand, those that only are corners show by having no tags.
    return (item) => (isJsonObject(item) && item.tags ? featuresOfOverpass([item]) : []);
  if (sparqlRows(root)) return (item) => (isJsonObject(item) ? [featureOfBinding(item)] : []);
  const layer = esriLayerOf(root);
  return (item) => {
    const feature = featureOfItem(item, layer);
    return feature ? [feature] : [];
  };
}

/**
 * Reads a JSON text that is too long to be parsed as a whole, record by record. Throws `RefusedError` where no
 * list of objects is in it.
 */
export function longJsonReader(
  pieces: TextPieces,
  answers: Answers,
): (taker: FeatureTaker) => Promise<void> {
  let survey: Survey | null = null;
  return async (taker) => {
    survey ??= await surveyOf(pieces);
    await readLists(pieces, survey, answers, taker);
  };
}

async function readLists(
  pieces: TextPieces,
  { lists, before }: Survey,
  answers: Answers,
  taker: FeatureTaker,
): Promise<void> {
  if (lists.length === 0) throw new RefusedError('part_too_long');
  const esri = lists.find(({ name, records }) => name === 'features' && isEsriFeature(records[0]));
  const chosen = esri ? [esri] : chosenLists(lists, null, answers);
  const readers = new Map(
    chosen.map(({ index, scanned, records, name }) => [
      index,
      { read: readerOf(rootBefore(scanned, before, records[0])), name },
    ]),
  );
  const scan = new JsonScan(
    (list) => readers.has(list),
    (text, list) => {
      const number = taker.rows + 1;
      const reader = readers.get(list);
      if (text.length > LONGEST_ITEM) return taker.refuse(number, 'too_long', text.slice(0, 200));
      const item = parsedOrNull(text);
      if (item === null) return taker.refuse(number, 'bad_json_line', text.slice(0, 200));
      for (const feature of reader?.read(item) ?? [])
        taker.take(readers.size > 1 ? inLayer(feature, reader?.name ?? '') : feature, number);
    },
    LONGEST_ITEM,
  );
  for await (const { text, bytesRead } of pieces()) {
    scan.add(text);
    taker.tell(bytesRead);
  }
}
