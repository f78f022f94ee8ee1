import type { PlaceId } from '../../domain/ids';
import type { EventPlace, Lang, Place } from '../../domain/record';
import { journeyOf, relationOf } from '../../domain/spatialRelation';
import type { Translate } from '../../ui/useTranslate';
import { roleInWords } from './PlaceButton';

type Places = ReadonlyMap<PlaceId, Place>;

const nameOf = (id: PlaceId, places: Places, lang: Lang): string =>
  places.get(id)?.name[lang] ?? id;

/** "286 km north-north-east of Gao", as the crow flies; empty for whatever is not a point. */
export function relationInWords(
  place: Place | undefined,
  places: Places,
  lang: Lang,
  t: Translate,
  rough = false,
): string {
  const relation = place && relationOf(place, places, rough);
  if (!relation) return '';
  const reference = nameOf(relation.reference, places, lang);
  const of = t('space.of', { place: reference });
  return t(rough ? 'space.relationAbout' : 'space.relation', {
    ...{ km: relation.km, of },
    point: t(`space.${relation.point}`),
  });
}

/** "From one town towards another, 286 km to the south-south-west"; `null` where a record tells no such movement. */
export function journeyInWords(
  parts: readonly EventPlace[],
  places: Places,
  lang: Lang,
  t: Translate,
): string | null {
  const journey = journeyOf(parts, places);
  if (!journey) return null;
  const start = nameOf(journey.from.place, places, lang);
  const from = t('space.from', { place: start });
  return t(journey.to.role === 'toward' ? 'space.toward' : 'space.to', {
    ...{ from, to: nameOf(journey.to.place, places, lang), km: journey.km },
    point: t(`space.${journey.point}`),
  });
}

/** The places of a record, each with its part and where it lies; a movement with both its ends in one phrase. */
export function placesInWords(
  parts: readonly EventPlace[],
  places: Places,
  lang: Lang,
  t: Translate,
): readonly string[] {
  const journey = journeyInWords(parts, places, lang, t);
  const ends = ['from', 'to', 'toward'];
  const rest = journey === null ? parts : parts.filter(({ role }) => !ends.includes(role));
  const told = rest.map((part) => {
    const place = roleInWords(part, places, lang, t);
    const rough = part.precision !== 'exact';
    const relation = relationInWords(places.get(part.place), places, lang, t, rough);
    return relation === '' ? place : t('space.placed', { place, relation });
  });
  return journey === null ? told : [journey, ...told];
}
