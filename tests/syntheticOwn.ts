import { dayOf } from '../src/domain/day';
import { KINDS, type Precision } from '../src/domain/vocabulary';
import { ColumnsBuilder, type OwnEvent } from '../src/events/columns/columnsBuilder';
import type { OwnColumns } from '../src/events/columns/ownColumns';
import { randomFrom } from './randomFrom';

/** 2012-01-01, and the days of the twelve years from there. */
export const SYNTHETIC_FROM = dayOf(15_340);
export const SYNTHETIC_DAYS = 4_383;

const ACTORS = 400;
const TYPES = ['Armed clash', 'Suicide bomb', 'Protest', 'Looting', 'Air strike', 'Abduction'];
const COUNTRIES = ['Mali', 'Niger', 'Burkina Faso', 'Algeria', 'Nigeria', 'Mauritania'];
/** Many events of such files share a coordinate: a town's. */
const PLACES = 3_000;
const IN_MALI = 0.4;

const townOf = (number: number): readonly [number, number] => {
  const random = randomFrom(number * 7_919 + 1);
  return random() < IN_MALI
    ? [-12 + random() * 16, 11 + random() * 12]
    : [-17 + random() * 60, -30 + random() * 62];
};

function precisionOf(share: number): Precision {
  if (share < 0.7) return 'exact';
  if (share < 0.85) return 'near';
  return share < 0.97 ? 'region' : 'country';
}

/** Most last a day, some are known to the week or month, a few to the year; some fill their days. */
function lengthOf(random: () => number): number {
  const share = random();
  if (share < 0.85) return 0;
  if (share < 0.99) return Math.ceil(random() * 30);
  return Math.ceil(random() * 365);
}

function eventOf(record: number, random: () => number): OwnEvent {
  const from = dayOf(SYNTHETIC_FROM + random() * SYNTHETIC_DAYS);
  const to = dayOf(from + lengthOf(random));
  const place = Math.floor(random() ** 2 * PLACES);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return {
    record,
    kind: KINDS[Math.floor(random() ** 2 * KINDS.length)] ?? 'other',
    days: random() < 0.01 ? null : { from, to },
    lasting: to > from && random() < 0.2,
    position: random() < 0.01 ? null : townOf(place),
    precision: precisionOf(random()),
    type: pick(TYPES),
    actor: `Group ${Math.floor(random() ** 3 * ACTORS)}`,
    target: random() < 0.3 ? '' : `Group ${Math.floor(random() * ACTORS)}`,
    place: `Town ${place}`,
    country: pick(COUNTRIES),
  };
}

/** A set of events of 2012 to 2023 in and around Mali and in all of Africa; the same for the same seed. */
export function syntheticOwn(count: number, seed = 1): OwnColumns {
  const random = randomFrom(seed);
  const builder = new ColumnsBuilder();
  for (let record = 0; record < count; record++) builder.add(eventOf(record, random));
  return builder.finish();
}
