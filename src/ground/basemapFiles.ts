/** The address of the names of the ground, for a page at `base`. */
export const labelsUrl = (base: URL): URL => new URL('basemap/labels.geojson', base);

/** The files with the ground, in the order of detail: what is loaded at once, and the world around it with its names. */
const GROUND_FILES = {
  detailed: 'basemap/basemap.json',
  world: 'basemap/world.json',
  worldNames: 'basemap/world-labels.geojson',
} as const;
export type GroundFile = keyof typeof GROUND_FILES;

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
  return response.text();
}

/** The text of the file with the names of the ground; rejects where it is missing. */
export const labelsText = (base: URL): Promise<string> => fetchText(labelsUrl(base));

const asked = new Map<GroundFile, Promise<string>>();

/** The text of a file with ground, asked for once; after a failure, which rejects, anew. */
export function groundText(base: URL, file: GroundFile): Promise<string> {
  const known = asked.get(file);
  if (known) return known;
  const text = fetchText(new URL(GROUND_FILES[file], base)).catch((error: unknown) => {
    asked.delete(file);
    throw error;
  });
  asked.set(file, text);
  return text;
}
