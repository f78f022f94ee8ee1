import { type CustodyInput, campPlaces, custodyOn } from '../domain/custody';
import type { Day } from '../domain/day';
import type { ActorId, PlaceId } from '../domain/ids';
import type { Lang } from '../domain/record';
import { translator } from '../ui/useTranslate';
import type { SceneInput } from './sceneInput';

/**
 * In whose hands the camp of a town is on the day that the view looks at, in a few words; empty where
 * the view is a window rather than a day, the layer is off, or nothing is known.
 */
export function campLabel(
  { dataset, campDay, lang }: Pick<SceneInput, 'dataset' | 'campDay' | 'lang'>,
  place: PlaceId,
): string {
  if (campDay === null) return '';
  // The map says it as a fact: only the documents' records count.
  const events = dataset.events.filter(({ tier }) => tier === 'corpus');
  if (!campPlaces(events, dataset.places).some(({ id }) => id === place)) return '';
  return inWords({ ...dataset, events }, lang, place, campDay);
}

function inWords(dataset: CustodyInput, lang: Lang, place: PlaceId, day: Day): string {
  const t = translator(lang);
  const names = (ids: readonly ActorId[]): string =>
    ids
      .map((id) => {
        const actor = dataset.actors.get(id);
        return actor?.acronym?.[lang] ?? actor?.name[lang] ?? id;
      })
      .join(', ');
  const custody = custodyOn(dataset, place, day);
  switch (custody.type) {
    case 'held': {
      const holder = names(custody.holders);
      if (custody.standing === 'claimed') return t('map.campClaimed', { holder });
      return custody.startStated
        ? t('map.campHeld', { holder })
        : t('map.campHeldSinceUnknown', { holder });
    }
    case 'changing': {
      const { before, after } = custody.transition;
      return after.length === 0
        ? t('map.campLeft', { holder: names(before) })
        : t(custody.transition.standing === 'claimed' ? 'map.campClaimed' : 'map.campTaken', {
            holder: names(after),
          });
    }
    case 'unknown':
      return custody.leftBy ? t('map.campLeft', { holder: names(custody.leftBy.before) }) : '';
  }
}
