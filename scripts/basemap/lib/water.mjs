// Rivers and lakes.
import * as turf from '@turf/turf';
import { drawCourse } from './course.mjs';
import {
  clipLineToWindow,
  clipPolygonsToWindow,
  distanceKm,
  keyOf,
  polygonGeometry,
  polygonsOf,
  readPackageJson,
  ringKm2,
  smooth,
  thin,
  thinRing,
  tidyLine,
  WINDOW,
} from './geo.mjs';

const NE_RIVERS = 'mapeo-offline-map/dist/rivers.json';
const NE_LAKES = 'mapeo-offline-map/dist/lakes.json';
const OSM_RIVERS = '@geo-maps/earth-rivers-100m/map.geo.json';
const OSM_LAKES = '@geo-maps/earth-lakes-100m/map.geo.json';

const touches = (ring, [w, s, e, n]) => ring.some(([x, y]) => x > w && x < e && y > s && y < n);

/** OpenStreetMap water polygons (100 m) reaching into a box. Each file is one huge MultiPolygon. */
const loadOsm = (path, box) =>
  readPackageJson(path).geometries.flatMap((g) =>
    polygonsOf(g).filter(([outer]) => touches(outer, box)),
  );

// ---------------------------------------------------------------------------------------------- rivers

/** Where rivers are drawn onto the OpenStreetMap outlines. */
const OSM_RIVER_BOX = [-17.5, 8, 6, 18];

/**
 * The Natural Earth file has no names and cuts rivers into reaches; the names are given here by hand.
 * A course is a chain of the points at which its reaches begin and end. `pull`: draw it onto OSM water.
 */
const COURSES = [
  {
    name: 'Niger',
    name_fr: 'Niger',
    rank: 1,
    pull: true,
    chain: [
      '-10.66,9.57',
      '-7.08,13.22',
      '-4.2,14.55',
      '-3.98,15.28',
      '-4.3,15.51',
      '0,16.17',
      '2.84,12.4',
    ],
  },
  {
    name: 'Niger',
    name_fr: 'Niger',
    rank: 1,
    chain: [
      '2.84,12.4',
      '3.85,11.57',
      '4.66,10.61',
      '4.63,9.86',
      '5.8,8.74',
      '6.71,7.36',
      '6.69,6.44',
      '6.56,5.54',
    ],
  },
  { name: 'Niger', name_fr: 'Niger', rank: 1, chain: ['-10.73,9.09', '-10.66,9.57'] },
  {
    name: 'Bafing',
    name_fr: 'Bafing',
    rank: 2,
    pull: true,
    chain: ['-12.09,10.59', '-11.69,10.81', '-10.89,13.78'],
  },
  {
    name: 'Senegal',
    name_fr: 'Sénégal',
    rank: 1,
    pull: true,
    chain: ['-10.89,13.78', '-12.06,14.73', '-13.08,15.51', '-16.54,15.84'],
  },
  { name: 'Bara Issa', name_fr: 'Bara Issa', rank: 3, chain: ['-3.22,16.41', '-3.98,15.28'] },
  {
    name: 'Black Volta',
    name_fr: 'Mouhoun',
    rank: 2,
    chain: ['-5.26,11.14', '-4.88,11.28', '-2.83,11.01', '-1.71,8.63', '-0.98,8.66'],
  },
  {
    name: 'White Volta',
    name_fr: 'Nakambé',
    rank: 2,
    chain: ['-2.08,14.01', '-2.06,13.68', '-0.34,10.64', '-1.15,9.12', '-0.97,8.66'],
  },
  { name: 'Volta', name_fr: 'Volta', rank: 2, chain: ['-0.98,8.66', '0.1,6.34', '0.67,5.76'] },
  {
    name: 'Benue',
    name_fr: 'Bénoué',
    rank: 2,
    chain: [
      '13.52,7.78',
      '13.85,8.14',
      '12.93,9.33',
      '11.92,9.49',
      '9.85,8.27',
      '7.83,7.99',
      '6.78,7.79',
    ],
  },
];

/**
 * Points of the OpenStreetMap outlines next to towns on the bank, which the Niger must pass: Bamako (two),
 * the mouth of the Bani at Mopti, Konna, Gao.
 */
const NIGER_VIA = [
  [-8.019, 12.632],
  [-7.985, 12.64],
  [-4.197, 14.484],
  [-3.908, 14.945],
  [-0.055, 16.262],
];

/**
 * The Bani is missing from Natural Earth. These few points, read off the OpenStreetMap outlines, say
 * only which of them to follow: from the meeting of Baoulé and Bagoé to the Niger at Mopti.
 */
const BANI = {
  name: 'Bani',
  name_fr: 'Bani',
  rank: 2,
  guide: [
    [-6.555, 12.61],
    [-6.305, 13.0],
    [-5.99, 13.21],
    [-5.33, 13.27],
    [-4.82, 13.41],
    [-4.53, 13.74],
    [-4.26, 14.02],
    [-4.22, 14.41],
    [-4.197, 14.484],
  ],
};

/** The western branch through the inner delta, missing from Natural Earth too; read off in the same way. */
const DIAKA = {
  name: 'Diaka',
  name_fr: 'Diaka',
  rank: 2,
  guide: [
    [-5.01, 14.176],
    [-4.854, 14.41],
    [-4.717, 14.6],
    [-4.686, 14.757],
    [-4.425, 14.787],
    [-4.347, 14.976],
    [-4.296, 15.119],
    [-4.19, 15.247],
    [-4.25, 15.39],
  ],
};

export function buildRivers() {
  const reaches = readPackageJson(NE_RIVERS)
    .features.map((f) => ({ line: f.geometry.coordinates, used: false }))
    .filter(({ line }) => touches(line, WINDOW));
  /** The line from one named point to the next, turned round if the file has it the other way. */
  const reach = (from, to) => {
    for (const r of reaches) {
      const ends = [keyOf(r.line[0]), keyOf(r.line[r.line.length - 1])];
      if (ends[0] === from && ends[1] === to) {
        r.used = true;
        return r.line;
      }
      if (ends[0] === to && ends[1] === from) {
        r.used = true;
        return [...r.line].reverse();
      }
    }
    throw new Error(`no river reach from ${from} to ${to}`);
  };
  const water = [...loadOsm(OSM_RIVERS, OSM_RIVER_BOX), ...loadOsm(OSM_LAKES, OSM_RIVER_BOX)];
  const rivers = [];
  const add = (properties, line) => {
    for (const part of clipLineToWindow(line)) {
      const coordinates = tidyLine(part);
      if (coordinates.length > 1) {
        rivers.push({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } });
      }
    }
  };
  const soften = (line) => thin(smooth(line, 2), 0.5);

  // Reaches that hang together are drawn onto the water as one line, so that they stay joined.
  const guideOf = ({ chain }) =>
    chain.slice(1).flatMap((to, i) => reach(chain[i], to).slice(i === 0 ? 0 : 1));
  const find = (name) => COURSES.find((c) => c.name === name && c.pull);
  const niger = drawCourse(guideOf(find('Niger')), water, NIGER_VIA);
  const bafing = guideOf(find('Bafing'));
  const senegal = drawCourse([...bafing, ...guideOf(find('Senegal')).slice(1)], water);
  const split = nearestIndex(senegal, bafing[bafing.length - 1]);
  const bani = drawCourse(BANI.guide, water);
  bani.splice(-1, 1, niger[nearestIndex(niger, bani[bani.length - 1])]);

  const diaka = drawCourse(DIAKA.guide, water);
  diaka[0] = niger[nearestIndex(niger, diaka[0])];
  diaka[diaka.length - 1] = niger[nearestIndex(niger, diaka[diaka.length - 1])];

  const describe = ({ name, name_fr, rank }, source) => ({ name, name_fr, rank, source });
  add(describe(find('Niger'), 'ne+osm'), niger);
  add(describe(BANI, 'osm'), bani);
  add(describe(DIAKA, 'osm'), diaka);
  add(describe(find('Bafing'), 'ne+osm'), senegal.slice(0, split + 1));
  add(describe(find('Senegal'), 'ne+osm'), senegal.slice(split));
  for (const course of COURSES.filter((c) => !c.pull)) {
    // The Bara Issa's loops are guesswork at this scale: keep its run only.
    let line = soften(course.name === 'Bara Issa' ? thin(guideOf(course), 3) : guideOf(course));
    // The Niger above and below the part drawn anew must meet it.
    if (course.name === 'Niger' && course.chain[0] === '2.84,12.4')
      line = [niger[niger.length - 1], ...line.slice(1)];
    if (course.name === 'Niger' && course.chain[1] === '-10.66,9.57')
      line = [...line.slice(0, -1), niger[0]];
    if (course.name === 'Bara Issa') {
      line[0] = niger[nearestIndex(niger, line[0])];
      line[line.length - 1] = niger[nearestIndex(niger, line[line.length - 1])];
    }
    add(describe(course, 'ne'), line);
  }
  for (const { line } of reaches.filter((r) => !r.used)) {
    if (line.length > 3) add({ rank: 3, source: 'ne' }, soften(line));
  }
  return rivers;
}

function nearestIndex(line, p) {
  let best = 0;
  for (let i = 1; i < line.length; i++)
    if (distanceKm(line[i], p) < distanceKm(line[best], p)) best = i;
  return best;
}

// ----------------------------------------------------------------------------------------------- lakes

/** Lakes are kept from 5 km² in Mali and around, from 100 km² elsewhere. */
const NEAR_BOX = [-12.5, 10, 4.5, 25.2];
const SMALLEST_NEAR_KM2 = 5;
const SMALLEST_FAR_KM2 = 100;
/** The outlines come in pieces at 100 m: gaps up to twice this are closed before lakes are measured. */
const CLOSE_KM = 0.6;

/** Names given by hand, by a point inside the lake: [longitude, latitude, English, French]. */
const LAKE_NAMES = [
  [-10.3, 13.1, 'Lake Manantali', 'Lac de Manantali'],
  [-8.17, 11.5165, 'Lake Sélingué', 'Lac de Sélingué'],
];

export function buildLakes() {
  const natural = readPackageJson(NE_LAKES)
    .features.filter((f) =>
      ['Lake Chad', 'Lake Volta', 'Kainji Reservoir'].includes(f.properties.name),
    )
    .map((f) => ({
      properties: {
        name: f.properties.name,
        name_fr: f.properties.name.replace(/^Lake/, 'Lac'),
        source: 'ne',
      },
      polygons: polygonsOf(f.geometry),
    }));
  const pieces = loadOsm(OSM_LAKES, WINDOW).filter(([outer]) => ringKm2(outer) > 0.4);
  const near = pieces.filter(([outer]) => touches(outer, NEAR_BOX));
  const far = pieces.filter(([outer]) => !touches(outer, NEAR_BOX) && ringKm2(outer) > 40);
  const osm = [...closeGaps(near, SMALLEST_NEAR_KM2), ...closeGaps(far, SMALLEST_FAR_KM2)].filter(
    (polygon) =>
      !natural.some((l) =>
        l.polygons.some((p) => turf.booleanIntersects(turf.polygon(p), turf.polygon(polygon))),
      ),
  );
  const lakes = [
    ...natural,
    ...osm.map((polygon) => ({ properties: { source: 'osm' }, polygons: [polygon] })),
  ];
  return lakes.flatMap(({ properties, polygons }) => {
    const soft = polygons.map((rings) =>
      rings
        .filter((r, i) => i === 0 || ringKm2(r) > 15)
        .map((r) =>
          properties.source === 'ne'
            ? thinRing(smooth(r, 2, true), 0.8)
            : thinRing(smooth(thinRing(r, 0.3), 3, true), 0.15),
        ),
    );
    const clipped = clipPolygonsToWindow(soft);
    if (clipped.length === 0) return [];
    const geometry = polygonGeometry(clipped);
    const named = LAKE_NAMES.find(([x, y]) =>
      turf.booleanPointInPolygon([x, y], turf.feature(geometry)),
    );
    const names = named ? { name: named[2], name_fr: named[3] } : {};
    return [{ type: 'Feature', properties: { ...properties, ...names }, geometry }];
  });
}

/** Joins pieces that nearly touch: grow, unite, shrink. Keeps what is large enough afterwards. */
function closeGaps(pieces, smallestKm2) {
  const grown = pieces.map((p) =>
    turf.buffer(turf.polygon(p), CLOSE_KM, { units: 'kilometers', steps: 3 }),
  );
  const united = turf.union(turf.featureCollection(grown));
  return polygonsOf(united.geometry)
    .flatMap((p) => {
      const back = turf.buffer(turf.polygon(p), -CLOSE_KM, { units: 'kilometers', steps: 3 });
      return back ? polygonsOf(back.geometry) : [];
    })
    .filter((p) => turf.area(turf.polygon(p)) / 1e6 >= smallestKm2);
}
