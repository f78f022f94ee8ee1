import { belied, type Candidate, type Column, type GroupGuess, named } from './candidates';
import { nameScore } from './nameScores';

/** From here on a name leaves no doubt, if nothing else could be meant. */
const SURE_SCORE = 0.6;
/** By so much another date must stay behind. */
const SURE_MARGIN = 0.25;
const SURE_SHARE = 0.9;
/** A date that only its values show: less than any that a name says. */
const BY_VALUES = 0.2;
/** A name that says it this little is no reason to leave a date in three columns aside. */
const WEAK = 0.5;

/** Columns that programs for forms add: they tell when a form was filled in. */
const FORM_COLUMNS = new Set([
  ...['_submission_time', '_uuid', 'formhub/uuid', 'deviceid', 'subscriberid', 'instanceid'],
  ...['meta/instanceid', '_xform_id_string', '_submitted_by', 'submissiondate', '__version__'],
]);

/**
 * Which columns say when something was: one of dates, perhaps with one of last days, or else year, month and day.
 * Of several the one whose name says best that it is the event's.
 */
export function guessDates(columns: readonly Column[], names: readonly string[]): GroupGuess {
  const isForm = names.some((name) => FORM_COLUMNS.has(name.trim().toLowerCase()));
  const dates = datesIn(columns, isForm);
  const [best, second] = dates;
  const parts = partsIn(columns);
  // The year of a report is no better than its date.
  if (parts && (!best || (best.score < WEAK && best.score < (parts.year?.score ?? 0))))
    return { taken: parts, sure: isSureOfParts(parts, columns) };
  if (!best) return { taken: {}, sure: false };
  const column = columns.find((one) => one.column === best.column);
  const last = column ? endOf(column, columns, isForm) : undefined;
  const agrees = best.reason === 'both' && (column?.values.share('start') ?? 0) >= SURE_SHARE;
  const rival = second && second.column !== last?.column ? second.score : 0;
  // Where nothing else could be a date, there is nothing to ask: what it says instead is told.
  const isOnly = best.reason === 'name' && rival === 0;
  return {
    taken: { start: best, ...(last ? { end: last } : {}) },
    sure: isOnly || (agrees && best.score >= SURE_SCORE && rival <= best.score - SURE_MARGIN),
  };
}

const isFormTime = ({ words }: Column): boolean =>
  /^(?:start|end|today|starttime|endtime)$/.test(words.words.join(''));

/** Columns of dates, the likeliest first. */
function datesIn(columns: readonly Column[], isForm: boolean): readonly Candidate[] {
  const someFilled = columns.some(({ values }) => values.values.length > 0);
  const byIndex = new Map(columns.map((column) => [column.column, column]));
  const byName = named(columns, 'start').map((candidate) => {
    const column = byIndex.get(candidate.column);
    const isForms = isForm && column !== undefined && isFormTime(column);
    // A column without values dates nothing, and a form's own times do not date what it tells of.
    const isVain = isForms || (someFilled && candidate.reason === 'name');
    return isVain ? { ...candidate, score: candidate.score * BY_VALUES } : candidate;
  });
  byName.push(...belied(columns, 'start'));
  const taken = new Set(byName.map(({ column }) => column));
  const ends = new Set(named(columns, 'end').map(({ column }) => column));
  const byValues = columns
    .filter(
      ({ column, values }) => !taken.has(column) && !ends.has(column) && values.looksLikeDates(),
    )
    .map(
      ({ column, words }): Candidate => ({
        column,
        score: words.has('record') ? BY_VALUES / 2 : BY_VALUES,
        reason: 'values',
      }),
    );
  return [...byName, ...byValues].sort((a, b) => b.score - a.score);
}

/** The last day that goes with a first one: their names differ by the words for first and last only. */
function endOf(start: Column, columns: readonly Column[], isForm: boolean): Candidate | undefined {
  const others = columns.filter(({ column }) => column !== start.column);
  const bareStart = others.some(({ words }) => words.has('start') && !words.has('date', 'event'));
  const byIndex = new Map(others.map((column) => [column.column, column]));
  return named(others, 'end').find(({ column }) => {
    const end = byIndex.get(column);
    if (!end || (isForm && isFormTime(end))) return false;
    // Beside whole dates, `To: 1430` is an hour.
    if (areYears(end) && !areYears(start)) return false;
    if (rest(end) === rest(start)) return true;
    // A bare `end` beside a bare `start` belongs to that.
    return !bareStart || end.words.has('date', 'event');
  });
}

const areYears = ({ values }: Column): boolean =>
  values.values.length > 0 && values.shareOf((text) => /^\d{4}$/.test(text)) === 1;

const rest = ({ words }: Column): string =>
  words.words
    .filter(
      (word) =>
        !/^(?:start|begin|beginning|debut|inicio|first|from|desde|von|beginn|anfang|end|ende|fin|final|last|to|au|bis|until|hasta|datum|date|fecha|de|of|du)$/.test(
          word,
        ),
    )
    .join(' ');

/** A date in columns of its own: a year, and the month and day that go with it. */
function partsIn(columns: readonly Column[]): GroupGuess['taken'] | null {
  const [year] = named(columns, 'year');
  if (!year) return null;
  const [month] = named(columns, 'month');
  const [day] = month ? [...named(columns, 'day'), ...daysIn(columns)] : [dayAndMonthIn(columns)];
  const [endYear] = named(columns, 'endYear');
  const [endMonth] = month ? named(columns, 'endMonth') : [];
  const [endDay] = endMonth && day ? named(columns, 'endDay') : [];
  return {
    ...{ year, ...(month ? { month } : {}), ...(day ? { day } : {}) },
    ...(endYear ? { endYear } : {}),
    ...(endMonth ? { endMonth } : {}),
    ...(endDay ? { endDay } : {}),
  };
}

/** Beside a year and a month, a column that is called a date and holds nothing but days. */
const daysIn = (columns: readonly Column[]): readonly Candidate[] =>
  columns
    .filter(({ words, values }) => words.has('date') && values.share('day') === 1)
    .filter(({ values }) => values.values.length > 0)
    .map(({ column, words }) => ({ column, score: nameScore('start', words), reason: 'both' }));

/** Beside a year, the column of dates that lack it. */
function dayAndMonthIn(columns: readonly Column[]): Candidate | undefined {
  const [found] = columns
    .filter((column) => column.values.looksLikeDaysOfYear() && nameScore('start', column.words) > 0)
    .map(
      ({ column, words }): Candidate => ({
        ...{ column, score: nameScore('start', words), reason: 'both' },
      }),
    );
  return found;
}

function isSureOfParts({ year }: GroupGuess['taken'], columns: readonly Column[]): boolean {
  const rivals = named(columns, 'year').filter(({ column }) => column !== year?.column);
  return (
    year?.reason === 'both' &&
    year.score >= SURE_SCORE &&
    rivals.every(({ score }) => score <= year.score - SURE_MARGIN)
  );
}
