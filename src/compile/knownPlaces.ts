import type { Place } from '../domain/record';
import type { BarePlace, PlaceMention } from './reading/reading';
import { alike, remembering, settling } from './remembered';

/** Places as records look them up: one place's other mentions are nothing to a record. */
export interface KnownPlaces {
  /** By id; the same object as long as nothing but mentions has changed. */
  readonly bare: ReadonlyMap<string, BarePlace>;
  /** By document, each where it names the place; a list is the same object as long as it is alike. */
  readonly mentions: ReadonlyMap<string, readonly PlaceMention[]>;
}

const settledBare = settling<readonly BarePlace[]>();

/** The last few states of all lists of mentions. */
let lastMentions: readonly KnownPlaces['mentions'][] = [];
const STATES = 4;

function mentionsIn(places: readonly Place[]): KnownPlaces['mentions'] {
  const byDocument = new Map<string, PlaceMention[]>();
  // As in a map by id, the last of those that share one counts.
  for (const { id, kind, mentions } of new Map(places.map((place) => [place.id, place])).values())
    for (const { source, start, exact, phrase = exact, use } of mentions) {
      const from = start + exact.indexOf(phrase);
      const list = byDocument.get(source) ?? [];
      byDocument.set(source, list);
      list.push({ id, kind, start: from, end: from + phrase.length, metonym: use === 'metonym' });
    }
  const settled = new Map(
    [...byDocument].map(([source, list]) => {
      const known = lastMentions.map((one) => one.get(source)).find((one) => alike(one, list));
      return [source, known ?? list] as const;
    }),
  );
  lastMentions = [settled, ...lastMentions].slice(0, STATES);
  return settled;
}

const bareMap = remembering<readonly BarePlace[], KnownPlaces['bare']>();
const known = remembering<readonly Place[], KnownPlaces>();

/** Looks places up; `places` is the same list as long as its places are the same. */
export const knownPlaces = (places: readonly Place[]): KnownPlaces =>
  known(places, [], () => {
    const bare = settledBare(places.map(({ mentions: _, ...place }) => place));
    return {
      bare: bareMap(bare, [], () => new Map(bare.map((place) => [place.id, place]))),
      mentions: mentionsIn(places),
    };
  });
