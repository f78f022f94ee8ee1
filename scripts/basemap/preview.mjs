// Draws the built files as static SVGs, to look at: node preview.mjs [output folder]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const out = process.argv[2] ?? 'preview';
const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const map = read('public/basemap/basemap.json');
const labels = read('public/basemap/labels.geojson');
const layer = (name) => feature(map, map.objects[name]).features;
const [WIDTH, HEIGHT] = [1280, 800];

const fills = { mali: '#f4ead6', neighbour: '#ece7da', other: '#efece3' };
const lineStyles = {
  coast: 'stroke="#7aa0b8" stroke-width="0.7"',
  border: 'stroke="#9a9488" stroke-width="0.9"',
  disputed: 'stroke="#9a9488" stroke-width="0.9" stroke-dasharray="5 4"',
  mali: 'stroke="#6d5a3a" stroke-width="1.8"',
  region: 'stroke="#8a7a5c" stroke-width="1" stroke-dasharray="3 3"',
};
const sizes = {
  capital: 13,
  town: 12,
  country: 16,
  region: 11,
  water: 12,
  desert: 12,
  mountain: 12,
};

function draw(name, [lon, lat], zoom) {
  const projection = geoMercator()
    .center([lon, lat])
    .scale((512 * 2 ** zoom) / (2 * Math.PI))
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-50, -50],
      [WIDTH + 50, HEIGHT + 50],
    ]);
  const path = geoPath(projection).digits(1);
  // d3 wants outer rings clockwise on the sphere; planar drawing with clipExtent needs them turned.
  const flip = (f) => {
    const turn = (rings) => rings.map((r) => [...r].reverse());
    const { type, coordinates } = f.geometry;
    return {
      ...f,
      geometry: {
        type,
        coordinates: type === 'Polygon' ? turn(coordinates) : coordinates.map(turn),
      },
    };
  };
  const clockwise = (f) => {
    const ring =
      f.geometry.type === 'Polygon' ? f.geometry.coordinates[0] : f.geometry.coordinates[0][0];
    const area = ring.slice(1).reduce((s, p, i) => s + ring[i][0] * p[1] - p[0] * ring[i][1], 0);
    return area < 0 ? f : flip(f);
  };
  const parts = [`<rect width="100%" height="100%" fill="#cbdde6"/>`];
  for (const f of layer('countries'))
    parts.push(`<path d="${path(clockwise(f)) ?? ''}" fill="${fills[f.properties.role]}"/>`);
  for (const f of layer('rivers')) {
    const width = [0, 2.2, 1.3, 0.8][f.properties.rank];
    parts.push(`<path d="${path(f) ?? ''}" fill="none" stroke="#7fb2d2" stroke-width="${width}"/>`);
  }
  for (const f of layer('lakes'))
    parts.push(
      `<path d="${path(clockwise(f)) ?? ''}" fill="#a8cde2" stroke="#7fb2d2" stroke-width="0.5"/>`,
    );
  for (const f of layer('lines'))
    parts.push(`<path d="${path(f) ?? ''}" fill="none" ${lineStyles[f.properties.kind]}/>`);
  for (const f of labels.features) {
    const { class: kind, rank, name_fr } = f.properties;
    if (rank > zoom - 2.4) continue;
    const [x, y] = projection(f.geometry.coordinates);
    const town = kind === 'town' || kind === 'capital';
    if (town) parts.push(`<circle cx="${x}" cy="${y}" r="2.6" fill="#fff" stroke="#333"/>`);
    parts.push(
      `<text x="${town ? x + 6 : x}" y="${y + 4}" font-family="sans-serif" font-size="${sizes[kind]}" text-anchor="${town ? 'start' : 'middle'}" fill="#444"${kind === 'region' ? ' opacity="0.6"' : ''}>${name_fr}</text>`,
    );
  }
  writeFileSync(
    `${out}/${name}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('\n')}</svg>\n`,
  );
}

mkdirSync(out, { recursive: true });
draw('window', [-2, 19], 3.6);
draw('mali', [-3.5, 17.5], 5);
draw('delta', [-3.9, 15.2], 7);
draw('north-east', [1, 17.9], 6.3);
draw('mopti', [-4.1, 14.7], 9);
draw('south-west', [-8.5, 12.8], 6.5);
draw('sahara', [-12, 25], 5.2);
