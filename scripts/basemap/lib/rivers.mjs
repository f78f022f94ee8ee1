// Rivers.
import { drawCourse } from './course.mjs';
import {
  cutLineAtWindow,
  distanceKm,
  keyOf,
  readPackageJson,
  smooth,
  thin,
  tidyLine,
  WINDOW,
} from './geo.mjs';
import { loadOsm, OSM_LAKES, OSM_RIVERS, touches } from './osmWater.mjs';

const NE_RIVERS = 'mapeo-offline-map/dist/rivers.json';

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

/** The rivers of the window, and what of them lies beyond it. */
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
  const beyond = [];
  const add = (properties, line) => {
    const parts = cutLineAtWindow(line);
    for (const part of parts.inside) {
      const coordinates = tidyLine(part);
      if (coordinates.length > 1) {
        rivers.push({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } });
      }
    }
    beyond.push(...parts.beyond.map((part) => ({ properties, line: part })));
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
  return { rivers, beyond };
}

function nearestIndex(line, p) {
  let best = 0;
  for (let i = 1; i < line.length; i++)
    if (distanceKm(line[i], p) < distanceKm(line[best], p)) best = i;
  return best;
}
