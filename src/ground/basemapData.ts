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

/** `public/basemap/basemap.json`, and `world.json` beside it. */
export type BasemapTopology = Topology<Record<GroundPart, GeometryCollection>>;

const GROUND_PARTS = ['countries', 'lines', 'rivers', 'lakes'] as const;
/** What a feature of the ground is a part of. */
export type GroundPart = (typeof GROUND_PARTS)[number];

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

const joined = (some: FeatureCollection, others: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...some.features, ...others.features],
});

/** Two grounds as one; the first lies below. */
export const joinGrounds = (below: BasemapData, above: BasemapData): BasemapData => ({
  countries: joined(below.countries, above.countries),
  lines: joined(below.lines, above.lines),
  rivers: joined(below.rivers, above.rivers),
  lakes: joined(below.lakes, above.lakes),
  labels: joined(below.labels, above.labels),
});

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
