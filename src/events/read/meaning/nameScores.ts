import type { Meaning } from '../outcome';
import type { Concept, NameWords } from './nameWords';

/** Below it a name says nothing of a meaning. */
export const LEAST_SCORE = 0.25;
const PER_UNKNOWN = 0.06;
const MOST_UNKNOWN = 0.3;

/**
 * How well the name of a column says a meaning, from 0 to about 1. A name that speaks of when something was reported,
 * added or uploaded says little of when it was.
 */
export function nameScore(meaning: Meaning, words: NameWords): number {
  const score = SCORES[meaning](words);
  return score <= 0 ? 0 : Math.max(0, score - Math.min(words.unknown * PER_UNKNOWN, MOST_UNKNOWN));
}

type Score = (words: NameWords) => number;

/** That by which the score falls where it speaks of something else too. */
const less = (words: NameWords, by: number, ...concepts: readonly Concept[]): number =>
  words.has(...concepts) ? by : 0;

const ofRecord = (words: NameWords): number => less(words, 0.6, 'record');
const ofOthers = (words: NameWords): number =>
  less(words, 0.5, 'type', 'code', 'killed', 'title', 'actor', 'target', 'country');

function start(words: NameWords): number {
  const { has } = words;
  if (has('end', 'lat', 'lon')) return 0;
  const base = dateBase(words);
  if (base === 0) return 0;
  const sure = base + (has('event') ? 0.1 : 0) + (has('start') && has('date') ? 0.1 : 0);
  return sure - ofRecord(words) - ofOthers(words);
}

function dateBase({ has, words }: NameWords): number {
  if (has('date')) return 0.9;
  if (has('year', 'month')) return 0;
  if (has('start')) return 0.7;
  if (has('stamp')) return 0.5;
  if (has('time')) return 0.6;
  if (has('day')) return 0.65;
  // `occurred_on`, `happened`: what somebody reported or created on a day is told by the words for that.
  if (has('event') && words.some((word) => HAPPENED.test(word)))
    return words.some((word) => ON.test(word)) ? 0.75 : 0.6;
  return has('from') && words.length === 1 ? 0.5 : 0;
}

const HAPPENED = /^(?:occurr|happen|event|incident|attack)/;
const ON = /^(?:on|at|le|el|am)$/;

function end(words: NameWords): number {
  const { has } = words;
  // `End day` is a part of a date, or a whole one, as its values tell.
  if (!has('end') || has('year', 'month', 'start')) return 0;
  // `Last seen`, `lastInterpreted`: the last time of something else.
  const isLastOf = words.words.includes('last') && words.words.length > 1;
  if (isLastOf && !has('date', 'day', 'event')) return 0;
  return (
    0.7 + (has('date') ? 0.2 : 0) + (has('event') ? 0.1 : 0) - ofRecord(words) - ofOthers(words)
  );
}

const partOfDate =
  (
    own: 'year' | 'month' | 'day',
    others: readonly ('year' | 'month' | 'day')[],
    ofEnd: boolean,
  ): Score =>
  (words) => {
    const { has } = words;
    if (!has(own) || has('end') !== ofEnd || others.some((other) => has(other))) return 0;
    // A quarter only tells the month where nothing else does.
    const coarse = words.words.some((word) => /^(?:quarter|trimest)/.test(word)) ? 0.2 : 0;
    return 0.9 + less(words, 0.05, 'event', 'start') - ofRecord(words) - ofOthers(words) - coarse;
  };

const degrees =
  (own: 'lat' | 'lon', axis: 'y' | 'x', other: 'lat' | 'lon'): Score =>
  (words) => {
    const { has } = words;
    if (has(other) || has('date', 'time', 'type')) return 0;
    const named = has(own) ? 0.9 : 0;
    const byAxis = has(axis) ? (has('coord', 'shape') ? 0.8 : words.unknown === 0 ? 0.6 : 0) : 0;
    return (
      Math.max(named, byAxis) -
      less(words, 0.8, 'code') -
      less(words, 0.2, 'far', 'end', 'actor', 'target')
    );
  };

function position(words: NameWords): number {
  const { has } = words;
  if (has('x', 'y')) return 0;
  const both = has('lat') && has('lon') ? 0.9 : 0;
  if (!both && has('lat', 'lon')) return 0;
  const score = Math.max(
    both,
    less(words, 0.8, 'shape'),
    less(words, 0.7, 'coord'),
    less(words, 0.3, 'place'),
  );
  return score - less(words, 0.4, 'code') - less(words, 0.2, 'far');
}

function title(words: NameWords): number {
  const { has } = words;
  if (has('type', 'code', 'date', 'time', 'stamp', 'year', 'month', 'day', 'lat', 'lon')) return 0;
  // `ActionGeo_FullName`
  if (words.words.includes('geo')) return 0;
  if (has('place', 'region', 'country', 'actor', 'group', 'target', 'side')) return 0;
  if (has('killed', 'injured')) return 0;
  const named = has('name') ? (has('event') ? 0.95 : 0.7) : 0;
  const base = has('title') ? 0.9 : named || (has('label') ? 0.6 : has('event') ? 0.5 : 0);
  return base - ofRecord(words);
}

function type(words: NameWords): number {
  const { has } = words;
  if (!has('type') && !(has('sub') && has('event'))) return 0;
  const other = has(
    'actor',
    'target',
    'place',
    'country',
    'region',
    'date',
    'killed',
    'code',
    'group',
    'coord',
  );
  const score = 0.8 + less(words, 0.1, 'event') + less(words, 0.1, 'sub') - (other ? 0.6 : 0);
  return score - ofRecord(words) - 0.05 * Math.max(0, (words.number ?? 1) - 1);
}

/** `actor1` and `side_a` act, `actor2` and `side_b` are acted on. */
function actor(words: NameWords): number {
  const { has, number } = words;
  if ((number ?? 1) > 1 || has('target')) return 0;
  const side = has('side') && words.words.includes('a') ? 0.9 : 0;
  const base = side || (has('actor') ? 0.85 : has('group') ? 0.6 : 0);
  return base - less(words, 0.6, 'type', 'code', 'killed', 'sub') - ofRecord(words);
}

function target(words: NameWords): number {
  const { has, number } = words;
  const side = has('side') && words.words.includes('b') ? 0.9 : 0;
  const second = has('actor') && number === 2 ? 0.85 : 0;
  const base = side || second || (has('target') ? 0.85 - 0.1 * ((number ?? 1) - 1) : 0);
  return base - less(words, 0.6, 'type', 'code', 'killed', 'sub') - ofRecord(words);
}

function place(words: NameWords): number {
  const { has, number } = words;
  if (has('lat', 'lon', 'x', 'y', 'country', 'date', 'time')) return 0;
  const region = has('region') && number !== 0 ? 0.45 + 0.05 * Math.min(number ?? 1, 4) : 0;
  const geo = words.words.includes('geo') && has('name') ? 0.7 : 0;
  const base = Math.max(has('place') ? 0.8 : 0, geo, region);
  return (
    base -
    less(words, 0.6, 'type', 'code', 'actor', 'target') -
    ofRecord(words) -
    less(words, 0.2, 'far')
  );
}

function country(words: NameWords): number {
  const { has, number } = words;
  const base = has('country') ? 0.9 : has('region') && number === 0 ? 0.8 : 0;
  return (
    base -
    less(words, 0.6, 'code', 'type', 'actor', 'target', 'killed') -
    ofRecord(words) -
    less(words, 0.2, 'far')
  );
}

function fatalities(words: NameWords): number {
  const { has } = words;
  const named = has('killed') ? 0.8 : has('victims') ? 0.4 : has('best') ? 0.6 : 0;
  if (named === 0) return 0;
  const wrong = less(words, 0.6, 'type', 'code', 'name', 'date', 'record');
  // Both together are not the number of those killed.
  return (
    named +
    less(words, 0.1, 'total') -
    less(words, 0.3, 'part') -
    less(words, 0.4, 'injured') -
    wrong
  );
}

const SCORES: Readonly<Record<Meaning, Score>> = {
  ...{ start, end, position, title, type, actor, target, place, country, fatalities },
  latitude: degrees('lat', 'y', 'lon'),
  longitude: degrees('lon', 'x', 'lat'),
  year: partOfDate('year', ['month', 'day'], false),
  month: partOfDate('month', ['year', 'day'], false),
  day: partOfDate('day', ['year', 'month'], false),
  endYear: partOfDate('year', ['month', 'day'], true),
  endMonth: partOfDate('month', ['year', 'day'], true),
  endDay: partOfDate('day', ['year', 'month'], true),
};
