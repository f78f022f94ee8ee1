import type { Dataset } from '../dataset/dataset';
import type { EventId } from '../domain/ids';
import type { EventRecord, Lang } from '../domain/record';
import type { Translate } from '../ui/useTranslate';
import { dateInWords } from './recordWords';
import type { SceneRef } from './sceneInput';

/** The records with these ids, in their order; ids that the dataset does not know are left out. */
export const recordsOf = (
  events: readonly EventId[],
  { events: all, rowOf }: Dataset,
): EventRecord[] => events.flatMap((id) => all[rowOf.get(id) ?? -1] ?? []);

/** Name of a mark for those who do not see it: its record and date, or what a stack holds and where. */
export function nameOfMark(
  { ref, events }: { readonly ref: SceneRef; readonly events: readonly EventId[] },
  dataset: Dataset,
  lang: Lang,
  t: Translate,
): string {
  const records = recordsOf(events, dataset);
  const [first] = records;
  if (ref.type === 'place') {
    const place = dataset.places.get(ref.id)?.name[lang] ?? ref.id;
    return first
      ? t('map.stack', { kind: t(`layer.${first.kind}`), place, count: records.length })
      : place;
  }
  return first ? `${first.title[lang]}, ${dateInWords(first, lang, t)}` : ref.id;
}
