import type { ColumnMapping, Meaning } from '../../read/outcome';

/** How a table tells days, and how places. */
type WhenWay = 'dates' | 'parts';
/** @see WhenWay */
type WhereWay = 'two' | 'one';

/** What is asked of days, by the way in which the table tells them. */
export const WHEN: Readonly<Record<WhenWay, readonly Meaning[]>> = {
  dates: ['start', 'end'],
  parts: ['year', 'month', 'day', 'endYear', 'endMonth', 'endDay'],
};
/** As `WHEN`, of places. */
export const WHERE: Readonly<Record<WhereWay, readonly Meaning[]>> = {
  two: ['latitude', 'longitude'],
  one: ['position'],
};
/** What is asked besides. */
export const WHAT = [
  'title',
  'type',
  'actor',
  'target',
  'place',
  'country',
  'fatalities',
] as const satisfies readonly Meaning[];

const isMeant = (mapping: ColumnMapping, meanings: readonly Meaning[]): boolean =>
  meanings.some((meaning) => mapping[meaning] !== null);

/** The way of the days that a guess has found; whole dates where it has found none. */
export const whenWayOf = (mapping: ColumnMapping): WhenWay =>
  !isMeant(mapping, WHEN.dates) && isMeant(mapping, WHEN.parts) ? 'parts' : 'dates';

/** The way of the places that a guess has found; two columns where it has found none. */
export const whereWayOf = (mapping: ColumnMapping): WhereWay =>
  !isMeant(mapping, WHERE.two) && isMeant(mapping, WHERE.one) ? 'one' : 'two';

/** The choices as they stand in the form. */
export interface Choices {
  readonly mapping: ColumnMapping;
  readonly when: WhenWay;
  readonly where: WhereWay;
}

/** What is asked, group by group; of features that have a place of their own, no coordinates. */
export const askedOf = (
  { when, where }: Omit<Choices, 'mapping'>,
  placed: boolean,
): readonly Meaning[] => [...WHEN[when], ...(placed ? [] : WHERE[where]), ...WHAT];

/** The mapping without what the chosen ways do not ask for. */
export function answerOf(choices: Choices, placed: boolean): ColumnMapping {
  const asked = new Set(askedOf(choices, placed));
  const dropped = [...WHEN.dates, ...WHEN.parts, ...WHERE.two, ...WHERE.one].filter(
    (meaning) => !asked.has(meaning),
  );
  return {
    ...choices.mapping,
    ...Object.fromEntries(dropped.map((meaning) => [meaning, null])),
  };
}

/** What cannot be meant, or would leave all rows without a place; `same` and `noYear` must be mended first. */
export type WrongChoice =
  | { readonly type: 'same'; readonly one: Meaning; readonly other: Meaning }
  | { readonly type: 'noYear' }
  | { readonly type: 'half'; readonly missing: 'latitude' | 'longitude' };

/** A column that is one of these can be no other of them; a text may well be a title and a place. */
const EXCLUSIVE: readonly Meaning[] = [
  ...WHEN.dates,
  ...WHEN.parts,
  ...WHERE.two,
  ...WHERE.one,
  'fatalities',
];

/** What is wrong with an answer, in the order of the form. */
export function wrongChoices(mapping: ColumnMapping): readonly WrongChoice[] {
  const wrong: WrongChoice[] = [];
  const taken = new Map<number, Meaning>();
  for (const meaning of EXCLUSIVE) {
    const column = mapping[meaning];
    if (column === null) continue;
    const one = taken.get(column);
    if (one) wrong.push({ type: 'same', one, other: meaning });
    else taken.set(column, meaning);
  }
  const { year, latitude, longitude } = mapping;
  if (year === null && isMeant(mapping, WHEN.parts)) wrong.push({ type: 'noYear' });
  if (latitude !== null && longitude === null) wrong.push({ type: 'half', missing: 'longitude' });
  if (latitude === null && longitude !== null) wrong.push({ type: 'half', missing: 'latitude' });
  return wrong;
}

/** The mapping with latitude and longitude taken for each other, also in one cell. */
export const swapped = (mapping: ColumnMapping): ColumnMapping => ({
  ...mapping,
  latitude: mapping.longitude,
  longitude: mapping.latitude,
  ...(mapping.position === null ? {} : { lonFirst: !mapping.lonFirst }),
});
