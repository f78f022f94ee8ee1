import type { EventId, PlaceId } from '../../domain/ids';
import type { Place } from '../../domain/record';

/** How the files of the open data name things: addresses that also open them. */
export interface Addresses {
  /** The map. */
  readonly app: string;
  /** The folder of the open data. */
  readonly data: string;
}

/**
 * Full addresses where the build is told where the map will stand; else relative to a file of the open
 * data, as JSON-LD reads them at whatever address the file is fetched from.
 */
export function addressesOf(siteUrl: string | undefined): Addresses {
  if (!siteUrl) return { app: '../', data: '' };
  const app = new URL(siteUrl);
  if (!app.pathname.endsWith('/')) app.pathname += '/';
  return { app: app.href, data: new URL('data/', app).href };
}

/** A record of the map, in whatever version the data have. */
export const recordAddress = ({ app }: Addresses, id: EventId): string => `${app}#sel=event:${id}`;

/** A place of the map. */
export const placeAddress = ({ app }: Addresses, id: PlaceId): string => `${app}#sel=place:${id}`;

/** The place in GeoNames; `null` where no entry of it is named. */
export const geonamesOf = ({ gazetteer }: Place): string | null =>
  gazetteer?.name === 'GeoNames' && gazetteer.id
    ? `https://www.geonames.org/${gazetteer.id}`
    : null;
