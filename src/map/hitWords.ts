import type { Dataset } from '../dataset/dataset';
import type { EventRecord, Lang } from '../domain/record';
import { dateInWords } from '../scene/recordWords';
import type { Translate } from '../ui/useTranslate';
import type { Hit } from './hit';

/** The records that a mark stands for. */
export const recordsOf = ({ events }: Hit, { events: all, rowOf }: Dataset): EventRecord[] =>
  events.flatMap((id) => all[rowOf.get(id) ?? -1] ?? []);

/** Name of a mark for those who do not see it: its record and date, or what a stack holds and where. */
export function hitName(hit: Hit, dataset: Dataset, lang: Lang, t: Translate): string {
  const records = recordsOf(hit, dataset);
  const [first] = records;
  if (hit.ref.type === 'place') {
    const place = dataset.places.get(hit.ref.id)?.name[lang] ?? hit.ref.id;
    return first
      ? t('map.stack', { kind: t(`layer.${first.kind}`), place, count: records.length })
      : place;
  }
  return first ? `${first.title[lang]}, ${dateInWords(first, lang, t)}` : hit.ref.id;
}
