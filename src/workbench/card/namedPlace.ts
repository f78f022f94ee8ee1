import type { WrittenPlace } from '../../compile/written';
import { isPoint, type PlaceKind, type PlaceRole } from '../../domain/vocabulary';
import { type Base, type Built, textOfSource } from '../work/built';
import { mentionChanges, newPlace } from '../work/nameEdits';
import { precisionOf } from '../work/precisionOf';
import { carriedByNames, type WordsAt } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';
import type { Change } from '../work/work';
import type { GroundName } from './useGroundNames';

/** All that a place is called by. */
export const namesOfPlace = ({ name, mentions = [] }: WrittenPlace): string[] => [
  ...Object.values(name),
  ...mentions.flatMap(({ phrase }) => phrase ?? []),
];

/** Words as the name of a place: without an article. */
export const nameIn = (base: Base, { source, start, end }: WordsAt): string =>
  (textOfSource(base.work, source)?.slice(start, end) ?? '').trim().replace(/^the /i, '');

/** What the words beside a name say that it is: “the Kalbajar district”, “the province of Syunik”. */
export function placeKindOf({ work }: Base, { source, start, end }: WordsAt): PlaceKind {
  const text = textOfSource(work, source) ?? '';
  const OFFICIAL =
    '(?:regions?|provinces?|districts?|states?|governorates?|count(?:y|ies)|departments?)';
  const isRegion =
    new RegExp(`^ ${OFFICIAL}\\b`).test(text.slice(end)) ||
    new RegExp(`\\b${OFFICIAL} of (?:\\S+ and )?$`).test(text.slice(0, start)) ||
    new RegExp(`\\b${OFFICIAL}$`, 'i').test(text.slice(start, end));
  if (isRegion) return 'region';
  const land =
    /\b(?:rivers?|lakes?|mountains?|valley|desert|plateau|peninsula|basin|islands?|forest)\b/i;
  return land.test(text.slice(start, end)) || land.test(/^ \S+/.exec(text.slice(end))?.[0] ?? '')
    ? 'area'
    : 'town';
}

interface Naming {
  readonly names: readonly string[];
  /** The parts that its words leave it, the likeliest first. */
  readonly roles?: readonly PlaceRole[];
  readonly extra?: readonly Change[];
}

/** Adds a place to a record, with the part that the words before it give it; its names carry it. */
export function withPlace(
  base: Base,
  id: string,
  place: Pick<WrittenPlace, 'id' | 'kind'>,
  { names, roles = [], extra = [] }: Naming,
): Built {
  const role = roles.find((each) => each !== 'near' || isPoint(place)) ?? 'location';
  const added = { place: place.id, role, precision: precisionOf(place.kind, role) };
  return changeRecord(
    base,
    id,
    (it) => ({
      ...it,
      places: it.places.some((entry) => entry.place === place.id)
        ? it.places
        : [...it.places, added],
      evidence: carriedByNames(it.evidence, 'places', names),
    }),
    extra.length > 0 ? { name: 'place_added', extra } : {},
  );
}

/** Adds a place that is not yet in the project. */
export function withNewPlace(
  base: Base,
  id: string,
  given: Parameters<typeof newPlace>[1],
  roles: readonly PlaceRole[] = [],
): Built {
  const { place, change } = newPlace(base.work, given);
  return withPlace(base, id, place, { names: [given.name.trim()], roles, extra: [change] });
}

/** What words name by themselves: nothing where they are no name, as “the town”. */
export const isPlaceName = (base: Base, words: WordsAt): boolean =>
  /^\p{Lu}/u.test(nameIn(base, words)) ||
  base.work.places.some((place) => namesOfPlace(place).includes(nameIn(base, words)));

/**
 * Adds the place that words name to a record: one of the project by its name, else the only one of that
 * name on the ground; `null` where a person must say what place they name.
 */
export function withNamedPlace(
  base: Base,
  id: string,
  words: WordsAt,
  { ground, roles }: { ground: readonly GroundName[]; roles: readonly PlaceRole[] },
): Built | null {
  const name = nameIn(base, words);
  const known = base.work.places.find((place) => namesOfPlace(place).includes(name));
  if (known) {
    const isName = Object.values(known.name).includes(name);
    const extra = isName ? [] : mentionChanges(base.work, known.id, words);
    return withPlace(base, id, known, { names: [name], roles, extra });
  }
  const [only, second] = ground.filter((each) => each.name === name || each.other === name);
  if (!only || second) return null;
  const { kind, at } = only;
  return withNewPlace(base, id, { name, kind, ...(at && { at }) }, roles);
}
