import type { Dataset } from '../dataset/dataset';
import type { EventId } from '../domain/ids';
import type { Lang } from '../domain/record';
import { dateInWords } from '../scene/recordWords';
import type { SceneRef } from '../scene/sceneInput';
import { translator } from '../ui/useTranslate';

/** What a symbol stands for, in words: its record and date, or what a stack holds and where. */
export function nameOfMark(
  ref: SceneRef,
  events: readonly EventId[],
  { events: all, rowOf, places }: Dataset,
  lang: Lang,
): string {
  const t = translator(lang);
  const records = events.flatMap((id) => all[rowOf.get(id) ?? -1] ?? []);
  const [first] = records;
  if (ref.type === 'place') {
    const place = places.get(ref.id)?.name[lang] ?? ref.id;
    return first
      ? t('map.stack', { kind: t(`layer.${first.kind}`), place, count: records.length })
      : place;
  }
  return first ? `${first.title[lang]}, ${dateInWords(first, lang, t)}` : ref.id;
}
