import type { Dataset } from '../dataset/dataset';
import type { EventRecord, Lang } from '../domain/record';
import type { ActorRole } from '../domain/vocabulary';
import type { Translate } from '../ui/useTranslate';

/** "Peacekeepers → nobody named": both sides of a camp handover; empty for other records. */
export function handoverInWords(
  { kind, actors }: EventRecord,
  dataset: Pick<Dataset, 'actors'>,
  lang: Lang,
  t: Translate,
): string {
  if (kind !== 'camp_handover') return '';
  const named = (role: ActorRole): string =>
    actors
      .filter((actor) => actor.role === role)
      .flatMap(({ actor }) => dataset.actors.get(actor) ?? [])
      .map(({ acronym, name }) => acronym?.[lang] ?? name[lang])
      .join(', ');
  const [left, received] = [named('departing'), named('receiving')];
  if (left === '' && received === '') return '';
  const nobody = t('map.nobodyNamed');
  return `${left || nobody} → ${received || nobody}`;
}
