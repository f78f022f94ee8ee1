import { pairOrder, readPositionText } from '../values/positionText';
import { belied, type Candidate, type Column, type GroupGuess, named, scoreOf } from './candidates';
import { LEAST_SCORE } from './nameScores';

/** Names that go together are worth as much as a plain name for another. */
const TOGETHER = 0.3;
const BY_VALUES = 0.2;
const SURE_SCORE = 0.6;
const SURE_MARGIN = 0.15;
/** Tables of points have x1 to x5000, of which each would be paired with each. */
const MOST_PAIRED = 40;

/** Which columns say where something was: two of coordinates, or else one with both. */
export function guessPlaces(columns: readonly Column[]): GroupGuess {
  const latitudes = likeliest(columns, 'latitude');
  const longitudes = likeliest(columns, 'longitude');
  const pairs = latitudes
    .flatMap((latitude) =>
      longitudes.flatMap((longitude) => {
        if (latitude.column === longitude.column) return [];
        const together = restOf(columns, latitude) === restOf(columns, longitude) ? TOGETHER : 0;
        return [{ latitude, longitude, score: latitude.score + longitude.score + together }];
      }),
    )
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = pairs;
  const position = positionIn(columns);
  // Empty columns of coordinates beside one with positions hold none.
  if (best && (best.latitude.reason === 'both' || !position)) {
    const rivals = others.filter(
      (pair) => pair.latitude !== best.latitude && pair.longitude !== best.longitude,
    );
    const { latitude, longitude } = best;
    const agrees = [latitude, longitude].every(
      ({ score, reason }) => score >= SURE_SCORE && reason === 'both',
    );
    const sure = agrees && rivals.every(({ score }) => score <= best.score - SURE_MARGIN);
    return { taken: { latitude, longitude }, sure };
  }
  const swapped = swappedPair(columns);
  if (swapped) return { taken: swapped, sure: false };
  if (position) {
    const sure = position.reason === 'both' && position.score >= SURE_SCORE;
    return { taken: { position }, sure: sure && isPairOrderSure(columns, position) };
  }
  const metres = projectedPair(columns);
  if (metres) return { taken: metres, sure: false };
  const completed = completedPair(columns, latitudes[0], longitudes[0]);
  const unread = unreadPlaces(columns);
  if (unread && !(completed.latitude && completed.longitude)) return { taken: unread, sure: false };
  // Where there is no coordinate at all, no doubt is left either.
  return { taken: completed, sure: Object.keys(completed).length === 0 };
}

/** Of those that a name calls a coordinate: an empty one says nothing where another has values. */
function likeliest(columns: readonly Column[], meaning: 'latitude' | 'longitude') {
  const candidates = named(columns, meaning);
  const filled = candidates.filter(({ reason }) => reason === 'both');
  return (filled.length > 0 ? filled : candidates).slice(0, MOST_PAIRED);
}

/**
 * Whether the longitude comes first in a column of pairs: what the values prove, or else what its name says, or that they
 * stand in square brackets as in GeoJSON; the latitude does where nothing tells, as is usual.
 */
export const isLonFirst = ({ values, words }: Column): boolean =>
  pairOrder(values.values) ?? (saysLonFirst(words.words) || areBracketed(values.values));

const areBracketed = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => text.startsWith('['));

const saysLonFirst = (words: readonly string[]): boolean => {
  const name = words.join('');
  const [lon, lat] = [name.search(/lon|lng/), name.search(/lat/)];
  return (lon >= 0 && lon < lat) || (/x/.test(name) && name.indexOf('x') < name.indexOf('y'));
};

/** Whether all positions are the same in both orders, or the order is proven or named. */
function isPairOrderSure(columns: readonly Column[], position: Candidate): boolean {
  const column = columnAt(columns, position);
  if (!column) return false;
  if (pairOrder(column.values.values) !== null) return true;
  const { words } = column.words;
  return (
    (/lat/.test(words.join('')) && /lon|lng/.test(words.join(''))) ||
    column.values.values.every(isSameEitherWay)
  );
}

function isSameEitherWay(text: string): boolean {
  const [first, second] = [readPositionText(text, true), readPositionText(text, false)];
  if (first.type !== 'placed' || second.type !== 'placed') return first.type === second.type;
  return first.position.join() === second.position.join();
}

const columnAt = (columns: readonly Column[], { column }: Candidate): Column | undefined =>
  columns.find((one) => one.column === column);

/** What of a name does not say which coordinate it is. */
function restOf(columns: readonly Column[], candidate: Candidate): string {
  const words = columnAt(columns, candidate)?.words.words ?? [];
  return words
    .filter(
      (word) =>
        !/^(?:lat|latitude|latitud|lon|lng|long|longitude|longitud|x|y|latdd|longdd)$/.test(word),
    )
    .join(' ');
}

/** Named the wrong way round: what is called latitude goes beyond 90, and what is called longitude does not. */
function swappedPair(columns: readonly Column[]): GroupGuess['taken'] | null {
  const [longitude] = namedAs(columns, 'latitude', 'longitude');
  const [latitude] = namedAs(columns, 'longitude', 'latitude');
  return latitude && longitude && latitude.column !== longitude.column
    ? { latitude, longitude }
    : null;
}

/** Columns of metres: taken for what their names say, so that each row is told to have none of WGS 84. */
function projectedPair(columns: readonly Column[]): GroupGuess['taken'] | null {
  const [latitude] = metresAs(columns, 'latitude');
  const [longitude] = metresAs(columns, 'longitude');
  return latitude && longitude ? { latitude, longitude } : null;
}

/** Columns that are called coordinates but are written in a way that is not read: taken, so that each row is told. */
function unreadPlaces(columns: readonly Column[]): GroupGuess['taken'] | null {
  const [latitude, longitude] = [belied(columns, 'latitude')[0], belied(columns, 'longitude')[0]];
  if (latitude && longitude && latitude.column !== longitude.column) return { latitude, longitude };
  const [position] = belied(columns, 'position');
  return position ? { position } : null;
}

const metresAs = (
  columns: readonly Column[],
  name: 'latitude' | 'longitude',
): readonly Candidate[] =>
  columns
    .filter((column) => scoreOf(column, name) >= LEAST_SCORE && column.values.looksLikeMetres())
    .map(({ column }) => ({ column, score: BY_VALUES, reason: 'name' }));

/** Columns whose names say one coordinate and whose values allow the other. */
const namedAs = (
  columns: readonly Column[],
  name: 'latitude' | 'longitude',
  values: 'latitude' | 'longitude',
): readonly Candidate[] =>
  columns
    .filter((column) => scoreOf(column, name) >= SURE_SCORE && column.values.values.length > 0)
    .filter((column) => column.values.share(values) === 1)
    .map(({ column }) => ({ column, score: BY_VALUES, reason: 'values' }));

function positionIn(columns: readonly Column[]): Candidate | null {
  const [byName] = named(columns, 'position').filter((candidate) => candidate.reason === 'both');
  if (byName) return byName;
  const byValues =
    columns.find(({ values }) => values.looksLikePositions()) ??
    // Taken so that each row is told.
    columns.find(({ values }) => values.looksLikeGridReferences());
  return byValues ? { column: byValues.column, score: BY_VALUES, reason: 'values' } : null;
}

/**
 * What one name and the values say: the other coordinate is the one column of fractions that is left. Without any
 * name, of two columns of fractions the first is the latitude, unless it goes beyond 90.
 */
function completedPair(
  columns: readonly Column[],
  latitude: Candidate | undefined,
  longitude: Candidate | undefined,
): GroupGuess['taken'] {
  const used = new Set([latitude?.column, longitude?.column]);
  const [first, second, ...others] = columns.filter(
    ({ column, values }) => !used.has(column) && values.looksLikeDegrees() && values.largest <= 180,
  );
  const byValues = ({ column }: Column): Candidate => ({
    column,
    score: BY_VALUES,
    reason: 'values',
  });
  if (first && !second && (latitude || longitude)) {
    if (latitude) return { latitude, longitude: byValues(first) };
    if (longitude && first.values.largest <= 90) return { latitude: byValues(first), longitude };
  }
  if (latitude || longitude)
    return { ...(latitude ? { latitude } : {}), ...(longitude ? { longitude } : {}) };
  if (!first || !second || others.length > 0) return {};
  if (first.values.largest <= 90) return { latitude: byValues(first), longitude: byValues(second) };
  return second.values.largest <= 90
    ? { latitude: byValues(second), longitude: byValues(first) }
    : {};
}
