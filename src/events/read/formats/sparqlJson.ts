import type { FeatureLike } from '../features/featureTaker';
import { isJsonObject } from '../features/jsonText';

type Json = Readonly<Record<string, unknown>>;

/** The rows of an answer in SPARQL 1.1 Query Results JSON; `null` where a value is none. */
export function sparqlRows(root: unknown): readonly Json[] | null {
  if (!isJsonObject(root) || !isJsonObject(root.head) || !isJsonObject(root.results)) return null;
  const { vars } = root.head;
  const { bindings } = root.results;
  return Array.isArray(vars) && Array.isArray(bindings) ? bindings.filter(isJsonObject) : null;
}

/** Longitude and latitude, with the reference system in front or nothing (GeoSPARQL 1.1, §8.5.1). */
const POINT =
  /^\s*(?:<([^<>\s]{1,200})>)?\s*POINT\s*Z?\s*\(\s*([-+.\deE]{1,30})\s+([-+.\deE]{1,30})(?:\s+[-+.\deE]{1,30})?\s*\)\s*$/i;
/** What is said of nothing is CRS84; Wikidata names the Earth. */
const LONGITUDE_FIRST = /^$|CRS84$|\/entity\/Q2$/;

/** The point that a literal of geography is; `null` where it is none, or in another system. */
function pointIn({ value, datatype }: Json): unknown {
  if (typeof value !== 'string' || typeof datatype !== 'string') return null;
  if (!datatype.endsWith('#wktLiteral')) return null;
  const [, system = '', lon, lat] = POINT.exec(value) ?? [];
  return lon !== undefined && LONGITUDE_FIRST.test(system)
    ? { type: 'Point', coordinates: [Number(lon), Number(lat)] }
    : null;
}

/** A row of an answer as a feature: values by the names of their variables, the first point as its place. */
export function featureOfBinding(binding: Json): FeatureLike {
  const terms = Object.entries(binding).map(([name, term]) => ({
    name,
    value: isJsonObject(term) ? term.value : term,
    point: isJsonObject(term) ? pointIn(term) : null,
  }));
  const place = terms.find(({ point }) => point !== null);
  return {
    ...(place ? { geometry: place.point } : {}),
    properties: Object.fromEntries(terms.map(({ name, value }) => [name, value])),
  };
}
