import { feature as toFeature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { AskedError } from '../asked';
import type { FeatureReader } from '../features/featureTaker';
import { isJsonObject, jsonList } from '../features/jsonText';
import type { Answers } from '../outcome';
import { RefusedError } from '../refused';
import type { TextPieces } from '../text/textChunks';
import { inLayer } from './jsonItem';
import { parseJson } from './jsonParse';
import { wholeText } from './wholeText';

type Json = Readonly<Record<string, unknown>>;

/** Characters of a topology, which can only be read as a whole. */
const LONGEST = 1 << 26;
/** Corners that one geometry is put together of; lines are shared, so that a short file may hold endless ones. */
const MOST_CORNERS = 1_000_000;
/** How often all geometries together may use each line: twice a layer of areas, four layers over one another. */
const MOST_USES = 8;

/** Corners that the lines of a geometry come to, as far as they are no more than `most`. */
function cornersOf(arcs: readonly unknown[], lines: readonly unknown[], most: number): number {
  let corners = 0;
  for (const line of lines) {
    if (Array.isArray(line)) corners += cornersOf(arcs, line, most - corners);
    else if (typeof line === 'number')
      corners += jsonList(arcs[line < 0 ? ~line : line]).length + 1;
    if (corners > most) break;
  }
  return corners;
}

/** The geometries of an object: those of a collection, each of which has properties of its own, or itself. */
const geometriesOf = (object: Json): readonly unknown[] =>
  object.type === 'GeometryCollection' ? jsonList(object.geometries) : [object];

/** All lines that a geometry refers to, also inside of collections. */
function* linesIn(geometry: unknown): Generator<readonly unknown[]> {
  if (!isJsonObject(geometry)) return;
  yield jsonList(geometry.arcs);
  for (const part of jsonList(geometry.geometries)) yield* linesIn(part);
}

/** The topology with what the library takes for granted. */
function checked(root: Json): Topology {
  const { transform } = root;
  const { scale, translate } = isJsonObject(transform) ? transform : {};
  const isPair = (value: unknown) =>
    jsonList(value).filter((number) => typeof number === 'number').length === 2;
  return {
    type: 'Topology',
    objects: {},
    arcs: jsonList(root.arcs).map((arc) => jsonList(arc).filter(Array.isArray)),
    ...(isPair(scale) && isPair(translate) ? { transform: { scale, translate } } : {}),
  } as unknown as Topology;
}

/** Puts the geometries of a topology together one by one, as long as all of them are not endless. */
function geometriesIn(topology: Topology): (geometry: Json) => unknown {
  const stated = topology.arcs.reduce((sum, { length }) => sum + length, 0);
  let cornersLeft = MOST_USES * stated + MOST_CORNERS;
  return (geometry: Json): unknown => {
    const corners = [...linesIn(geometry)].reduce(
      (sum, lines) => sum + cornersOf(topology.arcs, lines, MOST_CORNERS),
      0,
    );
    const most = Math.min(MOST_CORNERS, cornersLeft);
    if (corners > most) return `> ${most}`;
    cornersLeft -= corners;
    return geometryOf(topology, geometry);
  };
}

/** A geometry of the topology as one of GeoJSON; a text, which is none, where it cannot be. */
function geometryOf(topology: Topology, geometry: Json): unknown {
  try {
    // In a collection, so that a collection in it becomes one geometry.
    const collection = { type: 'GeometryCollection', geometries: [geometry] };
    const { features } = toFeature(topology, collection as unknown as GeometryCollection);
    return features[0]?.geometry ?? null;
  } catch {
    return 'arcs';
  }
}

/** Names of the objects that are read: those that were chosen, or the only one. */
function chosenNames(objects: Json, { parts = [] }: Answers): readonly string[] {
  const names = Object.keys(objects).filter((name) => isJsonObject(objects[name]));
  const chosen = names.filter((name) => parts.includes(name));
  if (chosen.length > 0) return chosen;
  if (names.length > 1)
    throw new AskedError({
      about: 'parts',
      of: 'package',
      parts: names.map((name) => ({ name, size: null })),
    });
  return names;
}

/**
 * TopoJSON: every geometry of its objects is a feature. Of several objects it is asked which are events; those that
 * are chosen together have the name of theirs as `layer`.
 */
export function topojsonReader(pieces: TextPieces, answers: Answers): FeatureReader {
  let root: unknown;
  return async (taker) => {
    if (root === undefined) {
      const text = await wholeText(pieces, LONGEST);
      if (text === null) throw new RefusedError('part_too_long', `> ${LONGEST}`);
      root = parseJson(text);
    }
    if (!isJsonObject(root) || !isJsonObject(root.objects)) throw new RefusedError('not_events');
    const geometryIn = geometriesIn(checked(root));
    const { objects } = root;
    const names = chosenNames(objects, answers);
    for (const name of names) {
      const object = objects[name];
      for (const geometry of isJsonObject(object) ? geometriesOf(object) : []) {
        if (!isJsonObject(geometry)) continue;
        const { id, properties } = geometry;
        const feature = { id, properties, geometry: geometryIn(geometry) };
        taker.take(names.length > 1 ? inLayer(feature, name) : feature, taker.rows + 1);
      }
    }
    return { attribution: '' };
  };
}
