import type { GroundPart } from '../ground/basemapData';
import type { GroundFile } from '../ground/basemapFiles';

/** Of addresses that the map's worker answers itself, so that the page is not kept busy with the ground. */
export const GROUND_PROTOCOL = 'ground';

/** By this message, with the name of the file, the worker asks the page for the text of a file with ground. */
export const GROUND_MESSAGE = 'ground';

/** The address of the features of a file: all, or one part of them. */
export const groundUrl = (file: GroundFile, part: GroundPart | 'all' = 'all'): string =>
  `${GROUND_PROTOCOL}://${file}/${part}`;

/** Said here again: what the worker imports, the page would have to wait for together with the map's library. */
const FILES: readonly string[] = Object.keys({
  detailed: true,
  world: true,
  worldNames: true,
} satisfies Record<GroundFile, true>);

/** The file of the ground of this name; `null` for any other name. */
export const groundFileOf = (name: string): GroundFile | null =>
  FILES.includes(name) ? (name as GroundFile) : null;

/** What such an address names. */
export function groundOfUrl(url: string): { readonly file: GroundFile; readonly part: string } {
  const [name = '', part = ''] = url.slice(`${GROUND_PROTOCOL}://`.length).split('/');
  const file = groundFileOf(name);
  if (!file) throw new Error(`${url} is no ground`);
  return { file, part };
}
