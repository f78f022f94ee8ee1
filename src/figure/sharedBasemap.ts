import { type BasemapData, joinGrounds, unpackBasemap } from '../ground/basemapData';
import { groundText, labelsText } from '../ground/basemapFiles';
import { reachesBeyondGround } from '../ground/bounds';
import type { Frame } from '../scene/frame';

async function loadDetailed(base: URL): Promise<BasemapData> {
  const [topology, labels] = await Promise.all([groundText(base, 'detailed'), labelsText(base)]);
  return unpackBasemap(JSON.parse(topology), JSON.parse(labels));
}

async function loadWorld(base: URL): Promise<BasemapData> {
  const [detailed, topology, labels] = await Promise.all([
    loaded('detailed'),
    groundText(base, 'world'),
    groundText(base, 'worldNames'),
  ]);
  return joinGrounds(unpackBasemap(JSON.parse(topology), JSON.parse(labels)), detailed);
}

const LOADERS = { detailed: loadDetailed, world: loadWorld };
const loading = new Map<keyof typeof LOADERS, Promise<BasemapData>>();

function loaded(ground: keyof typeof LOADERS): Promise<BasemapData> {
  const known = loading.get(ground);
  if (known) return known;
  const asked = LOADERS[ground](new URL(document.baseURI)).catch((error: unknown) => {
    loading.delete(ground);
    throw error;
  });
  loading.set(ground, asked);
  return asked;
}

/**
 * The basemap of the page for a picture with this frame, loaded once: the detailed ground, and with it
 * the world where the frame reaches beyond. A failed attempt is made again when it is next asked for.
 */
export const sharedBasemap = (frame: Pick<Frame, 'bounds'>): Promise<BasemapData> =>
  loaded(reachesBeyondGround(frame.bounds) ? 'world' : 'detailed');
