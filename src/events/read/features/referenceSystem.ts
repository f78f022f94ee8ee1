import { isJsonObject, textOfJson } from './jsonText';

/** Names of WGS 84 with longitude and latitude in degrees, as GeoJSON of 2008, WKT, Parquet and services write it. */
const WGS_84 =
  /(?:CRS:{0,2}84h?|(?:EPSG|SRID):{0,2}(?:\d+(?:\.\d+)*:)?(?:4326|4979)|\/(?:CRS84h?|4326|4979)|^(?:4326|4979|WGS[ _]?(?:19)?84))$/i;
const WKT_OF_WGS_84 = /^GEOG(?:CS|CRS)\s*\[\s*"(?:GCS_)?WGS[ _]?(?:19)?84[^"]*"/i;
const LONGEST_NAME = 200;

/**
 * The name of a reference system that is not WGS 84, by the `crs` of GeoJSON as of 2008 or PROJJSON (objects), by
 * its name, or by its WKT; `null` where it is WGS 84 or nothing is said.
 */
export function otherSystem(crs: unknown): string | null {
  if (!isJsonObject(crs)) return otherNamed(crs);
  const { properties } = crs;
  return isJsonObject(properties)
    ? otherNamed(properties.name ?? properties.href ?? properties.code)
    : otherDescribed(crs);
}

function otherNamed(name: unknown): string | null {
  if (typeof name !== 'string' || name.trim() === '') return null;
  const text = name.trim().slice(0, 10_000);
  if (WGS_84.test(text) || WKT_OF_WGS_84.test(text)) return null;
  return text.slice(0, LONGEST_NAME);
}

/** As `otherSystem`, of PROJJSON: by the code in a registry that it has, else by its name. */
function otherDescribed({ type, name, id, ids }: Readonly<Record<string, unknown>>): string | null {
  const known: unknown = Array.isArray(ids) ? ids[0] : id;
  if (isJsonObject(known) && known.code !== undefined) {
    const code = `${textOfJson(known.authority)}:${textOfJson(known.code)}`;
    return otherNamed(code) && `${textOfJson(name)} (${code})`.trim().slice(0, LONGEST_NAME);
  }
  const isOfGlobe = type === 'GeographicCRS' && /^WGS ?84\b/i.test(textOfJson(name));
  if (isOfGlobe) return null;
  return otherNamed(name ?? (typeof type === 'string' && type.endsWith('CRS') ? type : null));
}
