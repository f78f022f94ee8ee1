import { isJsonObject } from './jsonText';

/** Names of WGS 84 with longitude and latitude in degrees, as GeoJSON of 2008, WKT and services write it. */
const WGS_84 =
  /(?:CRS:{0,2}84h?|EPSG:{0,2}(?:\d+(?:\.\d+)*:)?(?:4326|4979)|\/(?:CRS84h?|4326|4979)|^WGS[ _]?(?:19)?84)$/i;
const WKT_OF_WGS_84 = /^GEOG(?:CS|CRS)\s*\[\s*"(?:GCS_)?WGS[ _]?(?:19)?84[^"]*"/i;
const LONGEST_NAME = 200;

/**
 * The name of a reference system that is not WGS 84, by the `crs` of GeoJSON as of 2008 (an object), by its
 * name, or by the text of a `.prj` file; `null` where it is WGS 84 or nothing is said.
 */
export function otherSystem(crs: unknown): string | null {
  const name = isJsonObject(crs) ? nameOf(crs) : crs;
  if (typeof name !== 'string' || name.trim() === '') return null;
  const text = name.trim().slice(0, 10_000);
  if (WGS_84.test(text) || WKT_OF_WGS_84.test(text)) return null;
  return text.slice(0, LONGEST_NAME);
}

function nameOf({ properties, name }: Readonly<Record<string, unknown>>): unknown {
  if (!isJsonObject(properties)) return name;
  return properties.name ?? properties.href ?? properties.code;
}
