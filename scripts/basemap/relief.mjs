// Draws public/basemap/relief.webp: node relief.mjs FOLDER (the unpacked tiles; see README.md).
import { readFileSync, writeFileSync } from 'node:fs';
import { geoMercatorRaw, geoPath, geoTransform } from 'd3-geo';
import sharp from 'sharp';
import { feature } from 'topojson-client';
import { WINDOW } from './lib/geo.mjs';
import { blur, calmed, resample, roughness, shade } from './lib/shade.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('node relief.mjs FOLDER: the unpacked folder maps/earth/srtm/3');
const root = new URL('../../', import.meta.url);

/** Tiles of the source: 16 by 8 of 675 pixels over the whole world, from the north-west. */
const TILE = 675;
const DEGREES_PER_PIXEL = 22.5 / TILE;
const [FIRST_COLUMN, LAST_COLUMN, FIRST_ROW, LAST_ROW] = [6, 9, 2, 4];
const WEST = -180 + FIRST_COLUMN * 22.5;
const NORTH = 90 - FIRST_ROW * 22.5;

const WIDTH = 1400;
const [west, south, east, north] = WINDOW;
const radians = (degrees) => (degrees * Math.PI) / 180;
const mercatorY = (lat) => geoMercatorRaw(0, radians(lat))[1];
const PIXELS_PER_RADIAN = WIDTH / radians(east - west);
const HEIGHT = Math.round((mercatorY(north) - mercatorY(south)) * PIXELS_PER_RADIAN);
const project = ([lon, lat]) => [
  radians(lon - west) * PIXELS_PER_RADIAN,
  (mercatorY(north) - mercatorY(lat)) * PIXELS_PER_RADIAN,
];

/** Beyond Mali the relief is this much weaker. */
const BEYOND = 0.6;
/** What the file holds where the land is flat or there is sea; darker is shadow, lighter is light. */
const NEUTRAL = 128;

async function readElevation() {
  const name = (n) => String(n).padStart(6, '0');
  const tiles = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let column = FIRST_COLUMN; column <= LAST_COLUMN; column++)
      tiles.push({
        input: `${folder}/${name(row)}/${name(row)}_${name(column)}.jpg`,
        left: (column - FIRST_COLUMN) * TILE,
        top: (row - FIRST_ROW) * TILE,
      });
  const size = {
    width: (LAST_COLUMN - FIRST_COLUMN + 1) * TILE,
    height: (LAST_ROW - FIRST_ROW + 1) * TILE,
  };
  const { data } = await sharp({ create: { ...size, channels: 3, background: '#000' } })
    .composite(tiles)
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...size, values: Float32Array.from(data) };
}

/** Where these countries are, 0..1, softened by `sigma` pixels. */
async function maskOf(countries, sigma) {
  const path = geoPath(
    geoTransform({
      point(lon, lat) {
        this.stream.point(...project([lon, lat]));
      },
    }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%"/><path fill="#fff" d="${path({ type: 'FeatureCollection', features: countries })}"/></svg>`;
  const data = await sharp(Buffer.from(svg)).removeAlpha().extractChannel(0).raw().toBuffer();
  const mask = {
    width: WIDTH,
    height: HEIGHT,
    values: Float32Array.from(data, (value) => value / 255),
  };
  return sigma > 0 ? blur(mask, sigma) : mask;
}

const source = await readElevation();
const elevation = resample(source, { width: WIDTH, height: HEIGHT }, (x, y) => {
  const lon = west + ((x + 0.5) / PIXELS_PER_RADIAN) * (180 / Math.PI);
  const lat =
    geoMercatorRaw.invert(0, mercatorY(north) - (y + 0.5) / PIXELS_PER_RADIAN)[1] * (180 / Math.PI);
  return [(lon - WEST) / DEGREES_PER_PIXEL - 0.5, (NORTH - lat) / DEGREES_PER_PIXEL - 0.5];
});
const rough = blur(roughness(elevation, { from: 0.6, to: 3 }), 2);
const calm = calmed(elevation, rough);
const fine = shade(calm, 0.26);
const broad = shade(blur(calm, 4.2), 0.95);

const map = JSON.parse(readFileSync(new URL('public/basemap/basemap.json', root), 'utf8'));
const countries = feature(map, map.objects.countries).features;
const land = await maskOf(countries, 0);
const mali = await maskOf(
  countries.filter(({ properties }) => properties.role === 'mali'),
  8,
);

const tones = Buffer.alloc(WIDTH * HEIGHT);
for (let i = 0; i < WIDTH * HEIGHT; i++) {
  const weight = land.values[i] * (BEYOND + (1 - BEYOND) * mali.values[i]);
  const tone = 0.75 * fine.values[i] + 0.45 * broad.values[i] - 0.22 * rough.values[i];
  tones[i] = Math.round(NEUTRAL + 127 * Math.max(-1, Math.min(1, tone)) * weight);
}
const file = await sharp(tones, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
  .webp({ quality: 50, effort: 6 })
  .toBuffer();
writeFileSync(new URL('public/basemap/relief.webp', root), file);
console.log(
  `public/basemap/relief.webp: ${WIDTH} × ${HEIGHT}, ${(file.length / 1000).toFixed(1)} kB`,
);
