import type { FeatureLike } from '../features/featureTaker';
import { isJsonObject, jsonList, textOfJson } from '../features/jsonText';

type Json = Readonly<Record<string, unknown>>;
type Position = readonly [lon: number, lat: number];

/** The elements of an answer of the Overpass service, or of OpenStreetMap itself; `null` where a value is none. */
export function overpassElements(root: unknown): readonly Json[] | null {
  if (!isJsonObject(root) || !Array.isArray(root.elements)) return null;
  const elements = root.elements.filter(isJsonObject);
  const isKnown = ({ type }: Json) => type === 'node' || type === 'way' || type === 'relation';
  return 'osm3s' in root || (elements.length > 0 && elements.every(isKnown)) ? elements : null;
}

function positionOf(value: unknown): Position | null {
  if (!isJsonObject(value)) return null;
  const { lat, lon } = value;
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}

const pointAt = (coordinates: Position) => ({ type: 'Point', coordinates });

/** A line through positions; closed, an area: what goes round and is none (a fence) looks no different. */
function shapeOf(positions: readonly (Position | null)[]): unknown {
  const known = positions.filter((position) => position !== null);
  if (known.length < 2 || known.length < positions.length) return null;
  const [first, last] = [known[0], known.at(-1)];
  const isClosed = known.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed
    ? { type: 'Polygon', coordinates: [known] }
    : { type: 'LineString', coordinates: known };
}

/** Where nodes are, and which of them are only corners of ways. */
interface Nodes {
  readonly positions: ReadonlyMap<unknown, Position>;
  readonly corners: ReadonlySet<unknown>;
}

function nodesOf(elements: readonly Json[]): Nodes {
  const positions = new Map<unknown, Position>();
  const corners = new Set<unknown>();
  for (const element of elements) {
    const position = element.type === 'node' ? positionOf(element) : null;
    if (position) positions.set(element.id, position);
    if (element.type === 'way') for (const node of jsonList(element.nodes)) corners.add(node);
  }
  return { positions, corners };
}

function geometryOf(element: Json, { positions }: Nodes): unknown {
  const own = positionOf(element) ?? positionOf(element.center);
  if (own) return pointAt(own);
  const drawn = jsonList(element.geometry);
  if (drawn.length > 0) return shapeOf(drawn.map(positionOf));
  if (element.type === 'way')
    return shapeOf(jsonList(element.nodes).map((node) => positions.get(node) ?? null));
  const lines = jsonList(element.members).flatMap((member) => {
    const corners = isJsonObject(member) ? jsonList(member.geometry).map(positionOf) : [];
    const known = corners.filter((corner) => corner !== null);
    return known.length > 1 ? [known] : [];
  });
  return lines.length > 0 ? { type: 'MultiLineString', coordinates: lines } : null;
}

/** What is said of the entry and not of the thing: a day of editing must not be taken for the thing's. */
const OF_ENTRY = ['timestamp', 'version', 'changeset', 'user', 'uid'];

const entryOf = (element: Json): string =>
  OF_ENTRY.flatMap((name) =>
    name in element ? [`${name} ${textOfJson(element[name])}`] : [],
  ).join(', ');

const tagsOf = ({ tags }: Json): Json => (isJsonObject(tags) ? tags : {});

/**
 * Elements as features, their tags as properties. Nodes without tags that are corners of ways are none; ways and
 * relations without geometry have no place.
 */
export function* featuresOfOverpass(elements: readonly Json[]): Generator<FeatureLike> {
  const nodes = nodesOf(elements);
  for (const element of elements) {
    const tags = tagsOf(element);
    const { id, type } = element;
    if (type === 'node' && Object.keys(tags).length === 0 && nodes.corners.has(id)) continue;
    const entry = entryOf(element);
    yield {
      id: `${textOfJson(type)}/${textOfJson(id)}`,
      geometry: geometryOf(element, nodes),
      properties: { ...tags, ...(entry === '' ? {} : { 'OpenStreetMap entry': entry }) },
    };
  }
}
