import type { GroundPart } from '../ground/basemapData';

/** Of addresses that the map's worker answers itself, so that the page is not kept busy with the ground. */
export const GROUND_PROTOCOL = 'ground';

/** The address of the ground's features in the basemap file at `topology`: all, or one part of them. */
export const groundUrl = (topology: URL, part: GroundPart | 'all'): string =>
  `${GROUND_PROTOCOL}://${part}/${encodeURIComponent(topology.href)}`;

/** What such an address names; `null` where it is none. */
export function readGroundUrl(
  url: string,
): { readonly topology: URL; readonly part: string } | null {
  const [, part, address] = /^ground:\/\/(\w+)\/(.+)$/.exec(url) ?? [];
  return part && address ? { topology: new URL(decodeURIComponent(address)), part } : null;
}

/** The worker's address for a page whose ground is in the file at `topology`: the same file of the program. */
export function workerUrlFor(worker: URL, topology: URL): string {
  const url = new URL(worker);
  url.hash = encodeURIComponent(topology.href);
  return url.href;
}

/** The file that a worker's address names; `null` where it names none. */
export function topologyOfWorker(address: string): URL | null {
  const { hash } = new URL(address);
  return hash.length > 1 ? new URL(decodeURIComponent(hash.slice(1))) : null;
}
