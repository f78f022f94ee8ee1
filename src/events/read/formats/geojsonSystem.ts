import { otherSystem } from '../features/referenceSystem';
import { RefusedError } from '../refused';
import { type Projection, projectionOfEpsg } from './projections';

const EPSG = /EPSG(?::{1,2}|:[\d.]{1,12}:)(\d{4,6})$/i;

/** The system that the `crs` of GeoJSON as of 2008 names by its number, where it can be converted; else `null`. */
export async function projectionOfCrs(crs: unknown): Promise<Projection | null> {
  const name = otherSystem(crs);
  const code = name && EPSG.exec(name)?.[1];
  if (!code) return null;
  try {
    return await projectionOfEpsg(Number(code));
  } catch (error) {
    // Its features are told as they are taken.
    if (error instanceof RefusedError) return null;
    throw error;
  }
}

/** Whether a position stands in a geometry that no degrees could be: what is named wrongly stays as it is. */
export function isInMetres(geometry: unknown): boolean {
  if (Array.isArray(geometry)) {
    const [x, y]: readonly unknown[] = geometry;
    if (typeof x === 'number' && typeof y === 'number')
      return Math.abs(x) > 180 || Math.abs(y) > 90;
    return geometry.some(isInMetres);
  }
  if (typeof geometry !== 'object' || geometry === null) return false;
  if ('geometries' in geometry) return isInMetres(geometry.geometries);
  return 'coordinates' in geometry && isInMetres(geometry.coordinates);
}
