import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction } from 'maplibre-gl';
import { loadGround } from '../ground/basemapData';
import { GROUND_PROTOCOL, readGroundUrl, topologyOfWorker } from './groundUrl';

/** MapLibre's worker, which also loads and unpacks the ground: the page never holds it. */
declare const self: {
  readonly location: Location;
  addProtocol(name: string, load: AddProtocolAction): void;
};

type Ground = ReturnType<typeof loadGround>;

/** By the address of its file: another theme or language has the same ground. */
const loaded = new Map<string, Ground>();

function groundAt(topology: URL): Ground {
  const known = loaded.get(topology.href);
  if (known) return known;
  const ground = loadGround(topology);
  loaded.set(topology.href, ground);
  // The next style asks again.
  ground.catch(() => loaded.delete(topology.href));
  return ground;
}

// The page names the file already in the worker's address: it need not wait for the page's first question.
const early = topologyOfWorker(self.location.href);
if (early) groundAt(early).catch(() => undefined);

self.addProtocol(GROUND_PROTOCOL, async ({ url }) => {
  const asked = readGroundUrl(url);
  if (!asked) throw new Error(`no address of the ground: ${url}`);
  const ground = await groundAt(asked.topology);
  if (asked.part === 'all') return { data: ground };
  const features = ground.features.filter(({ properties }) => properties?.part === asked.part);
  return { data: { ...ground, features } };
});
