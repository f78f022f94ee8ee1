import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The embedded basemap as the style draws it (see public/basemap/PROVENANCE.md). */
export interface BasemapData {
  readonly countries: FeatureCollection;
  /** Each line once, told apart by `kind`: coast, border, disputed, mali, region. */
  readonly lines: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly labels: FeatureCollection;
}

/** `public/basemap/basemap.json`. */
export type BasemapTopology = Topology<Record<GroundPart, GeometryCollection>>;

const GROUND_PARTS = ['countries', 'lines', 'rivers', 'lakes'] as const;
/** What a feature of the ground is a part of. */
export type GroundPart = (typeof GROUND_PARTS)[number];

/** The addresses of the basemap's files, for a page at `base`. */
export const basemapUrls = (base: URL) => ({
  topology: new URL('basemap/basemap.json', base),
  labels: new URL('basemap/labels.geojson', base),
});

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
  return response.text();
}

let asked: Promise<string> | null = null;

/** The text of the file with the ground below `base`, asked for once; after a failure, anew. */
export function topologyText(base: URL): Promise<string> {
  asked ??= fetchText(basemapUrls(base).topology).catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

/** Turns the files of `public/basemap/` into what the style draws. */
export function unpackBasemap(topology: BasemapTopology, labels: FeatureCollection): BasemapData {
  const { countries, lines, rivers, lakes } = topology.objects;
  return {
    countries: feature(topology, countries),
    lines: feature(topology, lines),
    rivers: feature(topology, rivers),
    lakes: feature(topology, lakes),
    labels,
  };
}

/** All features of the ground, each with the `part` that it belongs to. */
export const groundFeatures = (topology: BasemapTopology): FeatureCollection => ({
  type: 'FeatureCollection',
  features: GROUND_PARTS.flatMap((part) =>
    feature(topology, topology.objects[part]).features.map((found) => ({
      ...found,
      properties: { ...found.properties, part },
    })),
  ),
});

/** Loads the basemap files below `base`; rejects where one is missing. */
export async function loadBasemap(base: URL): Promise<BasemapData> {
  const texts = [topologyText(base), fetchText(basemapUrls(base).labels)] as const;
  const [topology, labels] = await Promise.all(texts);
  return unpackBasemap(JSON.parse(topology), JSON.parse(labels));
}
