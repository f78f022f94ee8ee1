import { AskedError } from '../asked';
import type { FeatureLike } from '../features/featureTaker';
import { isJsonObject, textOfJson } from '../features/jsonText';
import { likenessToEvents } from '../meaning/likeness';
import type { Answers } from '../outcome';
import { RefusedError } from '../refused';
import type { RecordList } from './jsonLists';
import { featureOfRecord } from './jsonRecord';

/** Records by which it is told whether a list may be one of events. */
export const SAMPLE = 50;
/** Lists that are looked at, the longest first. */
export const MOST_LISTS = 20;

/** Whether records have a place or a date, by the names and values of the first of them. */
function looksLikeEvents(records: readonly unknown[]): boolean {
  const features = records
    .slice(0, SAMPLE)
    .map((record) => (isJsonObject(record) ? featureOfRecord(record) : {}));
  if (features.some(({ geometry }: FeatureLike) => geometry !== undefined)) return true;
  const objects = features.map(({ properties }: FeatureLike) =>
    isJsonObject(properties) ? properties : {},
  );
  const names = [...new Set(objects.flatMap(Object.keys))];
  const rows = objects.map((object) => names.map((name) => textOfJson(object[name])));
  return likenessToEvents(names, rows) > 0;
}

/** What a service says instead of data. */
function messageOf(root: unknown): string | undefined {
  if (!isJsonObject(root)) return undefined;
  const { error, message } = root;
  const said = isJsonObject(error) ? (error.message ?? error.info ?? error) : (error ?? message);
  return said === undefined || said === null ? undefined : textOfJson(said).slice(0, 200);
}

/**
 * The lists of a file that are to be read: those that were chosen; else the one whose records have a date or
 * a place; else the longest. Where several have, it is asked which. Throws `RefusedError` where there is none.
 */
export function chosenLists<T extends RecordList>(
  lists: readonly T[],
  root: unknown,
  { parts = [] }: Answers,
): readonly T[] {
  const chosen = lists.filter(({ name }) => parts.includes(name));
  if (chosen.length > 0) return chosen;
  const likely = lists.slice(0, MOST_LISTS).filter(({ records }) => looksLikeEvents(records));
  if (likely.length > 1)
    throw new AskedError({
      about: 'parts',
      of: 'package',
      parts: likely.map(({ name }) => ({ name, size: null })),
    });
  const only = likely[0] ?? lists.find(({ plain }) => plain);
  if (!only) throw new RefusedError('not_events', messageOf(root));
  return [only];
}
