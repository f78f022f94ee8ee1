import type { Lang, RecordTime } from '../../domain/record';
import { isPoint, type PlaceRole } from '../../domain/vocabulary';
import type { RawContext } from '../schema';
import { numbersIn } from '../storyNumbers';
import { aroundPlace, rolesAllowed, rolesListed } from './placeRoles';
import { actorIndexOf, type PlaceHit, placesNamedIn, within } from './quotedText';
import type { Reading, RecordWords } from './reading';
import { namesInTitle } from './titleNames';

/** A context fact with what reading its statement looks up. */
export interface FactWords extends Pick<RecordWords, 'places' | 'actors' | 'languages'> {
  readonly fact: RawContext;
  /** Absent where it has no usable date. */
  readonly time: RecordTime | undefined;
}

/** The title and the statement, as one text. */
export const toldIn = ({ title, statement }: RawContext, lang: Lang): string =>
  `${title[lang]}. ${statement[lang]}`;

/** Towns of the record that the statement does not name. */
function unnamed(words: FactWords): Reading[] {
  const { fact, places, languages } = words;
  const namedIn = (lang: Lang): Set<string> =>
    new Set(
      namesInTitle(toldIn(fact, lang), lang, words).flatMap(({ owners }) =>
        owners.map((owner) => owner.replace('place:', '')),
      ),
    );
  const told = { en: namedIn('en'), fr: namedIn('fr') };
  return fact.places.flatMap(({ place: id }, index): Reading[] => {
    const place = places.get(id);
    const lang = place && isPoint(place) ? languages.find((one) => !told[one].has(id)) : undefined;
    return lang
      ? [
          {
            field: `places[${index}]`,
            value: id,
            reason: `the statement (${lang}) does not name ${id}`,
            fix: 'name it there, or mend the place',
          },
        ]
      : [];
  });
}

interface Said {
  readonly hit: PlaceHit;
  readonly roles: readonly PlaceRole[];
  readonly words: string;
}

/** Roles that the statement leaves each place it names. */
function placesSaid({ fact, places, actors }: FactWords): Said[] {
  const text = toldIn(fact, 'en');
  const hits = actorIndexOf(actors).find(text);
  const moving = fact.actors
    .filter(({ role }) => role === 'moving' || role === 'departing')
    .map(({ actor }): string => actor);
  return placesNamedIn(text, places).flatMap((hit) => {
    const roles = rolesAllowed({
      ...{ kind: fact.kind, text, hit, happening: text },
      moves: (words) =>
        hits.some(
          (named) => within(named, words) && named.owners.some((id) => moving.includes(id)),
        ),
    });
    return roles ? [{ hit, roles, words: aroundPlace(text, hit) }] : [];
  });
}

const END: ReadonlySet<PlaceRole> = new Set(['from', 'to', 'toward', 'via']);

/** A direction is also had by where the movement came to. */
const servedBy = (role: PlaceRole): readonly PlaceRole[] =>
  role === 'toward' ? ['toward', 'to'] : [role];

/** An end of the movement by the statement, which no place of the record is. */
function missingEnd({ fact }: FactWords, said: readonly Said[]): Reading[] {
  if (fact.kind !== 'troop_movement') return [];
  const foreign = said.find(
    ({ hit, roles }) =>
      isPoint(hit) &&
      roles.every(
        (role) =>
          END.has(role) && !fact.places.some((place) => servedBy(role).includes(place.role)),
      ),
  );
  return foreign
    ? [
        {
          field: 'places',
          value: foreign.hit.id,
          reason: `${foreign.words} is an end of the movement that the record does not have`,
          fix: `add ${foreign.hit.id} to "places" with its role, or mend the statement`,
        },
      ]
    : [];
}

function roles({ fact }: FactWords, said: readonly Said[]): Reading[] {
  return fact.places.flatMap(({ place, role }, index): Reading[] => {
    const own = said.filter(({ hit }) => hit.id === place);
    const [first] = own;
    // ‘Near’ says less than the statement: what it names may lie at some distance from the point.
    if (!first || role === 'near' || own.some((one) => one.roles.includes(role))) return [];
    return [
      {
        field: `places[${index}].role`,
        value: `${place} ${role}`,
        reason: `${first.words} does not make ${place} the "${role}" of it`,
        fix: `write ${rolesListed(own.flatMap((one) => one.roles))}, or say so in the statement`,
      },
    ];
  });
}

function distances({ fact }: FactWords): Reading[] {
  const numbers = new Set(
    numbersIn(toldIn(fact, 'en'), 'en').map(({ value }): number | undefined => value),
  );
  return fact.places.flatMap(({ km }, index): Reading[] =>
    km === undefined || numbers.has(km)
      ? []
      : [
          {
            field: `places[${index}].km`,
            value: String(km),
            reason: `the statement does not say ${km} km`,
            fix: 'state the distance there, or mend it',
          },
        ],
  );
}

/** The places of a context fact against those of its statement. */
export function readStatedPlaces(words: FactWords): Reading[] {
  const said = placesSaid(words);
  return [
    ...unnamed(words),
    ...missingEnd(words, said),
    ...roles(words, said),
    ...distances(words),
  ];
}
