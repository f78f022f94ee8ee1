import { RefusedError } from '../refused';

/** Coordinates of a file as longitude and latitude; `null` where a point has none. */
type Unproject = (x: number, y: number) => readonly [lon: number, lat: number] | null;

/** A system of coordinates that a file names. */
export interface Projection {
  /** As the file calls it. */
  readonly name: string;
  readonly unproject: Unproject;
}

const LONGEST_WKT = 20_000;
const NAME = /^\s*\w{1,20}\s*[[(]\s*"([^"]{0,200})"/;
const IS_WKT =
  /^\s*(?:PROJCS|PROJCRS|PROJECTEDCRS|GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS|COMPD_CS|COMPOUNDCRS|BOUNDCRS)\s*[[(]/i;
const IN_DEGREES = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS)\s*[[(]/i;
/** Datums that lie within two metres of each other. */
const LIKE_WGS_84 =
  /(?:DATUM|ENSEMBLE)\s*[[(]\s*"(?:D_)?(?:WGS[_ ]?(?:19)?84|World Geodetic System 1984|ETRS[_ ]?(?:19)?89|European[_ ]Terrestrial[_ ]Reference[_ ]System[_ ](?:19)?89|North[_ ]American[_ ](?:Datum[_ ])?1983|ITRF[_ ]?\d{2,4}|RGF93)/i;
const GREENWICH = /PRIMEM\s*[[(]\s*"Greenwich/i;
const DEGREE = /UNIT\s*[[(]\s*"degree/i;

/**
 * The system that a `.prj` names (WKT); `null` where it is WGS 84 in degrees, or one that differs by less than a
 * mark is wide. Throws `RefusedError` where it cannot be converted.
 */
export async function projectionOf(wkt: string): Promise<Projection | null> {
  const name = NAME.exec(wkt)?.[1] ?? '.prj';
  if (wkt.length > LONGEST_WKT || !IS_WKT.test(wkt)) throw new RefusedError('projection', name);
  const hasPlainDegrees = DEGREE.test(wkt) && (GREENWICH.test(wkt) || !/PRIMEM/i.test(wkt));
  if (IN_DEGREES.test(wkt) && LIKE_WGS_84.test(wkt) && hasPlainDegrees) return null;
  return { name, unproject: await unprojectBy(wkt, name) };
}

/** As `projectionOf`, of a system that is named by its number in the EPSG registry. */
export async function projectionOfEpsg(code: number): Promise<Projection | null> {
  const name = `EPSG:${code}`;
  if (PLAIN_EPSG.includes(code)) return null;
  if (MERCATOR_EPSG.includes(code))
    return { name, unproject: await unprojectBy('EPSG:3857', name) };
  const zone = code % 100;
  const isUtm = (code > 32_600 && code <= 32_660) || (code > 32_700 && code <= 32_760);
  if (!isUtm) throw new RefusedError('projection', name);
  const south = code > 32_700 ? ' +south' : '';
  return {
    name,
    unproject: await unprojectBy(`+proj=utm +zone=${zone}${south} +datum=WGS84`, name),
  };
}

const PLAIN_EPSG = [4326, 4979, 4258, 4269, 6318];
/** Web Mercator by the numbers that it has had. */
export const MERCATOR_EPSG = [3857, 900913, 102100, 102113];

async function unprojectBy(definition: string, name: string): Promise<Unproject> {
  const { default: proj4 } = await import('proj4');
  try {
    const converter = proj4(definition);
    return (x, y) => {
      try {
        const [lon = Number.NaN, lat = Number.NaN] = converter.inverse([x, y]);
        return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null;
      } catch {
        return null;
      }
    };
  } catch {
    throw new RefusedError('projection', name);
  }
}

/** A geometry of GeoJSON with all of its positions converted; what is none, or has no place there, is a text. */
export function unprojected(geometry: unknown, { unproject, name }: Projection): unknown {
  const convert = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [x, y]: unknown[] = value;
    if (typeof x !== 'number' || typeof y !== 'number') return value.map(convert);
    const position = unproject(x, y);
    if (!position) throw new RangeError(`${x}, ${y} (${name})`);
    return position;
  };
  if (typeof geometry !== 'object' || geometry === null) return geometry;
  try {
    return Object.fromEntries(
      Object.entries(geometry).map(([member, value]: [string, unknown]) => [
        member,
        member === 'geometries' && Array.isArray(value)
          ? value.map((part) => unprojected(part, { unproject, name }))
          : convert(value),
      ]),
    );
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
