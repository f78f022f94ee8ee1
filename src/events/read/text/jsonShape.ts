/** What JSON is told to be by its beginning. */
type JsonShape = 'geojson' | 'topojson' | 'json';

/** Members are told so many levels deep, and of a list those of its first item. */
const MOST_DEPTH = 3;
const LONGEST_VALUE = 40;

interface Level {
  readonly isList: boolean;
  name: string;
  items: number;
}

const GEOMETRIES =
  /^"(?:Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)"/;

/** Where the text that begins at a quotation mark ends; the end of all where it does not. */
function textEnd(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at++)
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at;
  return json.length;
}

/**
 * The members near the root as `type`, `features[].geometry`, each with the first characters of its value as they
 * are written.
 */
function membersOf(json: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const levels: Level[] = [];
  let expectsValue = true;
  const begin = (at: number): void => {
    if (!expectsValue || levels.length > MOST_DEPTH) return;
    if (levels.some(({ isList, items }) => isList && items > 0)) return;
    const path = levels.map(({ isList, name }) => (isList ? '[]' : `.${name}`)).join('');
    members.set(path.replace(/^\./, ''), json.slice(at, at + LONGEST_VALUE));
  };
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    const level = levels.at(-1);
    if (letter === '"') {
      const end = textEnd(json, at);
      if (level && !level.isList && !expectsValue) level.name = json.slice(at + 1, end);
      else begin(at);
      at = end;
    } else if (letter === '{' || letter === '[') {
      begin(at);
      levels.push({ isList: letter === '[', name: '', items: 0 });
      expectsValue = letter === '[';
    } else if (letter === '}' || letter === ']') levels.pop();
    else if (letter === ':') expectsValue = true;
    else if (letter === ',') {
      if (level) level.items++;
      expectsValue = level?.isList ?? false;
    } else if (
      letter !== undefined &&
      /[\dtfn-]/.test(letter) &&
      /[,:[\s]/.test(json[at - 1] ?? ' ')
    )
      begin(at);
  }
  return members;
}

/**
 * Tells what kind of JSON a text is.
 *
 * @param json - its beginning, without blanks in front
 */
export function jsonShape(json: string): JsonShape {
  const members = membersOf(json);
  const isList = json.startsWith('[');
  const of = (name: string) => members.get(isList ? `[].${name}` : name);
  const type = of('type') ?? '';
  if (type.startsWith('"Topology"') || (members.has('arcs') && members.has('objects')))
    return 'topojson';
  if (/^"Feature(?:Collection)?"/.test(type)) return 'geojson';
  if (GEOMETRIES.test(type) && (of('coordinates') ?? of('geometries'))) return 'geojson';
  if (isList || !members.has('features')) return 'json';
  const isFeature = members.get('features[].type')?.startsWith('"Feature"') ?? false;
  return isFeature || !members.has('features[]') ? 'geojson' : 'json';
}
