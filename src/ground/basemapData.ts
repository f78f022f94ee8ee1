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
export type BasemapTopology = Topology<
  Record<'countries' | 'lines' | 'rivers' | 'lakes', GeometryCollection>
>;

async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
  return response.json();
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

/** Loads the basemap files below `base`; rejects where one is missing. */
export async function loadBasemap(base: URL): Promise<BasemapData> {
  const [topology, labels] = await Promise.all([
    fetchJson(new URL('basemap/basemap.json', base)),
    fetchJson(new URL('basemap/labels.geojson', base)),
  ]);
  return unpackBasemap(topology as BasemapTopology, labels as FeatureCollection);
}
