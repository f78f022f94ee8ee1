// Rebuilds the map's own data of public/basemap/ and data/areas.geojson.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as turf from '@turf/turf';
import { feature, mesh, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { buildAreas } from './lib/areas.mjs';
import { buildRegions, loadCountries, simplifyBorders } from './lib/borders.mjs';
import { distanceToLinesKm, GRID, keyOf, WINDOW } from './lib/geo.mjs';
import { buildLabels } from './lib/labels.mjs';
import { buildLakes } from './lib/lakes.mjs';
import { buildRivers } from './lib/rivers.mjs';
import { buildWorld, seams } from './lib/world.mjs';
import { buildWorldLabels } from './lib/worldLabels.mjs';

const root = new URL('../../', import.meta.url);
const collect = (features) => ({ type: 'FeatureCollection', features });

/** The coast as lines: edges of one country only, without the edge of the window. */
function coastLines(countries) {
  const topo = topology({ countries: collect(countries) });
  const outer = mesh(topo, topo.objects.countries, (a, b) => a === b);
  const onFrame = (a, b) =>
    [0, 1].some((k) => a[k] === b[k] && (a[k] === WINDOW[k] || a[k] === WINDOW[k + 2]));
  return outer.coordinates.flatMap((line) => {
    const parts = [[line[0]]];
    for (let i = 1; i < line.length; i++) {
      if (onFrame(line[i - 1], line[i])) parts.push([line[i]]);
      else parts[parts.length - 1].push(line[i]);
    }
    return parts.filter((p) => p.length > 1);
  });
}

/** One TopoJSON of all layers on a grid of 0.001°, with the kinds of border as lines beside the areas. */
function buildTopology({ countries, regions, rivers, lakes }) {
  const topo = topology({
    countries: collect(countries),
    regions: collect(regions),
    rivers: collect(rivers),
    lakes: collect(lakes),
    lines: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'coast' },
          geometry: { type: 'MultiLineString', coordinates: coastLines(countries) },
        },
      ],
    },
  });
  const isMali = (g) => g.properties.iso === 'MLI';
  const line = (kind, object, filter) => ({
    ...meshArcs(topo, object, filter),
    properties: { kind },
  });
  const between = (filter) => (a, b) => a !== b && filter(a, b);
  const disputed = (a, b) => Boolean(a.properties.disputed || b.properties.disputed);
  const { countries: nations, regions: units } = topo.objects;
  topo.objects.lines.geometries.push(
    line(
      'border',
      nations,
      between((a, b) => !disputed(a, b) && !isMali(a) && !isMali(b)),
    ),
    line('disputed', nations, between(disputed)),
    line(
      'mali',
      nations,
      between((a, b) => isMali(a) || isMali(b)),
    ),
    line(
      'region',
      units,
      between(() => true),
    ),
  );
  const whole = quantize(topo, { scale: [1 / GRID, 1 / GRID], translate: [WINDOW[0], WINDOW[1]] });
  delete whole.bbox;
  return whole;
}

/** Writes a file and reports its size. */
function write(path, data) {
  const url = new URL(path, root);
  mkdirSync(new URL('.', url), { recursive: true });
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(url, text);
  const gzip = gzipSync(text, { level: 9 }).length;
  console.log(
    `${path}: ${(text.length / 1000).toFixed(1)} kB, gzip ${(gzip / 1000).toFixed(1)} kB`,
  );
}

const km2 = (geometry) => Math.round(turf.area(geometry) / 1e6).toLocaleString('en');

const sources = loadCountries();
const rawRegions = buildRegions(sources);
const { countries, regions, beyond } = simplifyBorders(sources, rawRegions);
const { rivers, beyond: riversBeyond } = buildRivers();
const { lakes, beyond: lakesBeyond } = buildLakes();
const basemap = buildTopology({ countries, regions, rivers, lakes });
const labels = buildLabels();
const { collection: areas, franceFullKm2 } = buildAreas(countries, regions);

const { world, countries: worldCountries } = buildWorld({
  countries: beyond,
  rivers: riversBeyond,
  lakes: lakesBeyond,
});
const namedCountries = new Set(labels.features.map(({ properties }) => properties.iso));
const worldLabels = buildWorldLabels(worldCountries, namedCountries);

write('public/basemap/basemap.json', basemap);
write('public/basemap/labels.geojson', labels);
write('public/basemap/world.json', world);
write('public/basemap/world-labels.geojson', worldLabels);
write('data/areas.geojson', areas);

console.log('\nAreas, km²:');
for (const a of areas.features) {
  const rings = a.geometry.type === 'Polygon' ? [a.geometry.coordinates] : a.geometry.coordinates;
  const points = rings.flat(2).length;
  console.log(
    `  ${a.id}: ${km2(a)} (${a.geometry.type}, ${rings.length} part(s), ${rings.flat().length} ring(s), ${points} points)`,
  );
}
const byId = (id) => areas.features.find((f) => f.id === id);
const sum = ['ML06', 'ML07', 'ML08'].reduce((total, id) => total + turf.area(byId(id)), 0);
console.log(
  `  ML06+ML07+ML08: ${Math.round(sum / 1e6).toLocaleString('en')}; France before simplifying: ${Math.round(franceFullKm2).toLocaleString('en')}`,
);
const union = turf.union(collect(['ML06', 'ML07', 'ML08'].map(byId)));
console.log(
  `  their turf union: ${union.geometry.type}, ${union.geometry.coordinates.length} ring(s)/part(s), ${km2(union)}`,
);

// What crosses the window's edge must go on at the same point in the world around it.
for (const name of ['lines', 'rivers']) {
  const { met, open } = seams(
    feature(basemap, basemap.objects[name]).features,
    feature(world, world.objects[name]).features,
  );
  console.log(
    `\n${name} that meet at the window's edge: ${met.length}; open: ${open.length} ${open.join(' ')}`,
  );
}

// The edge of the regions must be Mali's border, point for point, also after decoding.
const points = (features) => new Set(features.flatMap((f) => turf.coordAll(f).map(keyOf)));
const decoded = (name) => feature(basemap, basemap.objects[name]).features;
const drawn = { countries: decoded('countries'), regions: decoded('regions') };
const mali = drawn.countries.filter((c) => c.properties.iso === 'MLI');
const missing = [...points(mali)].filter((p) => !points(drawn.regions).has(p));
console.log(`\nPoints of Mali's border that no region has: ${missing.length}`);
const grid = (f) => turf.truncate(f, { precision: 3 });
const regionPoints = points(drawn.regions.map(grid));
console.log(
  `Points of areas ML05-ML08 not in the basemap: ${[...points(['ML05', 'ML06', 'ML07', 'ML08'].map(byId))].filter((p) => !regionPoints.has(p)).length}`,
);

const niger = rivers
  .filter((r) => r.properties.name === 'Niger')
  .map((r) => r.geometry.coordinates);
console.log('\nFrom town to the Niger, km:');
for (const name of [
  'Gao',
  'Mopti',
  'Konna',
  'Bamako',
  'Timbuktu',
  'Ségou',
  'Koulikoro',
  'Ansongo',
  'Bourem',
  'Diré',
  'Niamey',
]) {
  const town = labels.features.find(
    (f) => f.properties.name_en === name && /town|capital/.test(f.properties.class),
  );
  console.log(`  ${name}: ${distanceToLinesKm(town.geometry.coordinates, niger).toFixed(2)}`);
}
const size = (name) => basemap.objects[name].geometries.length;
console.log(
  `\nObjects: ${Object.keys(basemap.objects)
    .map((n) => `${n} ${size(n)}`)
    .join(', ')}; ${basemap.arcs.length} arcs, ${basemap.arcs.flat().length} points`,
);
