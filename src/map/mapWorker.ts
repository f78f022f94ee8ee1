import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { FeatureCollection } from 'geojson';
import type { AddProtocolAction } from 'maplibre-gl';
import { type BasemapTopology, groundFeatures } from '../ground/basemapData';
import { GROUND_PROTOCOL, partOfUrl, TOPOLOGY_MESSAGE } from './groundUrl';

/** Under this name MapLibre's worker finds what belongs to no map. */
const PAGE = 'global-dispatcher';

/** MapLibre's worker, which also unpacks the ground: the page holds its file only as text. */
declare const self: {
  addProtocol(name: string, load: AddProtocolAction): void;
  readonly worker: {
    readonly actor: {
      sendAsync(message: { type: string; data: null; targetMapId: string }): Promise<string>;
    };
  };
};

async function unpackGround(): Promise<FeatureCollection> {
  const question = { type: TOPOLOGY_MESSAGE, data: null, targetMapId: PAGE };
  const text = await self.worker.actor.sendAsync(question);
  return groundFeatures(JSON.parse(text) as BasemapTopology);
}

/** Another theme or language has the same ground; begun before the map asks for it. */
let ground: Promise<FeatureCollection> | null = unpackGround();
// Who asks is told.
ground.catch(() => undefined);

self.addProtocol(GROUND_PROTOCOL, async ({ url }) => {
  ground ??= unpackGround();
  try {
    const { features, ...collection } = await ground;
    const part = partOfUrl(url);
    const wanted = features.filter(({ properties }) => part === 'all' || properties?.part === part);
    return { data: { ...collection, features: wanted } };
  } catch (error) {
    // The next style asks again.
    ground = null;
    throw error;
  }
});
