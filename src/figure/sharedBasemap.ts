import { type BasemapData, loadBasemap } from '../ground/basemapData';

let loading: Promise<BasemapData> | null = null;

/** The basemap of the page, loaded once; a failed attempt is made again when it is next asked for. */
export function sharedBasemap(): Promise<BasemapData> {
  loading ??= loadBasemap(new URL(document.baseURI)).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
