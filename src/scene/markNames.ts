import type { Dataset } from '../dataset/dataset';
import type { EventId } from '../domain/ids';
import type { EventRecord, Lang, Place } from '../domain/record';
import type { Kind } from '../domain/vocabulary';
import type { Translate } from '../ui/useTranslate';
import { dateInWords } from '../words/recordWords';
import type { Hit } from './hit';

/** The records with these ids, in their order; ids that the dataset does not know are left out. */
export const recordsOf = (
  events: readonly EventId[],
  { events: all, rowOf }: Dataset,
): EventRecord[] => events.flatMap((id) => all[rowOf.get(id) ?? -1] ?? []);

/** Name of a mark for those who do not see it: its record and date, or what a stack holds and where. */
export function nameOfMark(
  { ref, events, ghost }: Hit,
  dataset: Dataset,
  lang: Lang,
  t: Translate,
): string {
  const records = recordsOf(events, dataset);
  const [first] = records;
  if (ref.type === 'place') {
    const place = dataset.places.get(ref.id)?.name[lang] ?? ref.id;
    return ref.kind
      ? t('map.stack', { kind: t(`layer.${ref.kind}`), place, count: records.length })
      : place;
  }
  if (!first) return ref.id;
  const name = `${first.title[lang]}, ${dateInWords(first, lang, t)}`;
  return ghost ? t('map.lastKnown', { age: ghost.age, name }) : name;
}

/**
 * What a stack holds, as a heading: "4 attacks in Gao"; "in and around Gao" where of one its source
 * says only that it was near.
 */
export function stackInWords(
  kind: Kind,
  { id, name }: Place,
  records: readonly EventRecord[],
  lang: Lang,
  t: Translate,
): string {
  const isNear = records.some(({ places }) =>
    places.some(({ place, role }) => place === id && role === 'near'),
  );
  // A movement may begin or end there.
  const where = isNear ? 'around' : kind === 'troop_movement' ? 'at' : 'in';
  return t(`map.stack.${kind}`, {
    count: records.length,
    where: t(`map.stack.${where}`, { place: name[lang] }),
  });
}
