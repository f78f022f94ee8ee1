import { type BasemapData, unpackBasemap } from '../ground/basemapData';
import { groundText, labelsText } from '../ground/basemapFiles';

let loading: Promise<BasemapData> | null = null;

async function loadBasemap(base: URL): Promise<BasemapData> {
  const [topology, labels] = await Promise.all([groundText(base, 'detailed'), labelsText(base)]);
  return unpackBasemap(JSON.parse(topology), JSON.parse(labels));
}

/** The basemap of the page, loaded once; a failed attempt is made again when it is next asked for. */
export function sharedBasemap(): Promise<BasemapData> {
  loading ??= loadBasemap(new URL(document.baseURI)).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
