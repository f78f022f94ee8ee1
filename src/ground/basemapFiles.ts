/** The address of the names of the ground, for a page at `base`. */
export const labelsUrl = (base: URL): URL => new URL('basemap/labels.geojson', base);

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
  return response.text();
}

/** The text of the file with the names of the ground; rejects where it is missing. */
export const labelsText = (base: URL): Promise<string> => fetchText(labelsUrl(base));

let asked: Promise<string> | null = null;

/** The text of the file with the ground, asked for once; after a failure, which rejects, anew. */
export function topologyText(base: URL): Promise<string> {
  asked ??= fetchText(new URL('basemap/basemap.json', base)).catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}
