import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { FeatureCollection } from 'geojson';
import type { AddProtocolAction } from 'maplibre-gl';
import { type BasemapTopology, groundFeatures } from '../ground/basemapData';
import type { GroundFile } from '../ground/basemapFiles';
import { GROUND_MESSAGE, GROUND_PROTOCOL, groundOfUrl } from './groundUrl';

/** Under this name MapLibre's worker finds what belongs to no map. */
const PAGE = 'global-dispatcher';

/** MapLibre's worker, which also unpacks the ground: the page holds its files only as text. */
declare const self: {
  addProtocol(name: string, load: AddProtocolAction): void;
  readonly worker: {
    readonly actor: {
      sendAsync(message: { type: string; data: GroundFile; targetMapId: string }): Promise<string>;
    };
  };
};

async function unpackGround(file: GroundFile): Promise<FeatureCollection> {
  const question = { type: GROUND_MESSAGE, data: file, targetMapId: PAGE };
  const content: unknown = JSON.parse(await self.worker.actor.sendAsync(question));
  return file === 'worldNames'
    ? (content as FeatureCollection)
    : groundFeatures(content as BasemapTopology);
}

/** Another theme or language has the same ground. */
const unpacked = new Map<GroundFile, Promise<FeatureCollection>>();

function ground(file: GroundFile): Promise<FeatureCollection> {
  const known = unpacked.get(file);
  if (known) return known;
  const features = unpackGround(file).catch((error: unknown) => {
    // The next style asks again.
    unpacked.delete(file);
    throw error;
  });
  unpacked.set(file, features);
  return features;
}

// Begun before the map asks for it; who asks is told of a failure.
ground('detailed').catch(() => undefined);

self.addProtocol(GROUND_PROTOCOL, async ({ url }) => {
  const { file, part } = groundOfUrl(url);
  const { features, ...collection } = await ground(file);
  const wanted = features.filter(({ properties }) => part === 'all' || properties?.part === part);
  return { data: { ...collection, features: wanted } };
});
