import type { Finding } from '../issue';
import { numbersStated, qualifierBefore } from './numberWords';
import type { RecordWords } from './reading';
import { isNamedIn, namesInTitle, nameText } from './titleNames';

type Known = Pick<RecordWords, 'places' | 'actors'>;

const report = (reason: string, fix: string): Finding => ({ field: 'fr', reason, fix });

/** Points of the compass; French ‘est’ is also a verb, and counts only where it cannot be one. */
const COMPASS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['north', /(?<!\p{L})north(?!\p{L}* Africa Post)/iu, /(?<!\p{L})(?:nord|septentrion)/iu],
  ['south', /(?<!\p{L})south/iu, /(?<!\p{L})(?:sud|méridiona)/iu],
  ['west', /(?<!\p{L})(?:north|south)?-?west/iu, /(?<!\p{L})(?:ouest|occident)|-ouest/iu],
  [
    'east',
    /(?<!\p{L})(?:north|south)?-?east/iu,
    /(?:nord|sud)-est(?!\p{L})|(?<!\p{L})(?:l[’']est(?!\p{L})|orienta)/iu,
  ],
];

function directions(exact: string, fr: string): Finding[] {
  return COMPASS.flatMap(([point, english, french]) =>
    english.test(exact) === french.test(fr)
      ? []
      : [
          report(
            `only one of the two says “${point}”`,
            'keep each point of the compass, and add none',
          ),
        ],
  );
}

/** What a qualifier says of a number, and how French says so. */
const QUALIFIERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:over|more than|at least|no fewer than|no less than)$/i,
    /plus d|au moins|au-delà|dépass|supérieur/i,
  ],
  [
    /^(?:about|around|some|approximately|roughly|an estimated|estimated)$/i,
    /environ|quelque|autour d|à peu près|approximativ|une? (?:\p{L}+aine|millier)|près d|vers/iu,
  ],
  [/^(?:nearly|almost|close to|up to)$/i, /près d|presque|quasi|jusqu/i],
];

/** A number told as less than exact, which the rendering gives as exact. */
const qualifiers = (exact: string, fr: string): Finding[] =>
  numbersStated(exact).flatMap(({ start }) => {
    const said = qualifierBefore(exact.slice(0, start));
    const way = QUALIFIERS.find(([english]) => said !== null && english.test(said));
    return !way || way[1].test(fr)
      ? []
      : [
          report(
            `it lacks “${said}” before the number`,
            'say as the quotation does how exact it is',
          ),
        ];
  });

const FIX_NAME = 'keep each name of the quotation, and add none';

/** Towns, and whoever goes by a proper name, that only one of the two names. */
function names(exact: string, fr: string, known: Known): Finding[] {
  const english = namesInTitle(exact, 'en', known);
  const french = namesInTitle(fr, 'fr', known);
  const told = new Set(english.flatMap(({ owners }) => owners));
  const kept = new Set(french.flatMap(({ owners }) => owners));
  const isTown = (owner: string): boolean =>
    known.places.get(owner.replace('place:', ''))?.kind === 'town';
  const added = french
    .filter(({ owners }) => !owners.some((owner) => told.has(owner)))
    .filter(({ owners }) => owners.some((owner) => isTown(owner) || owner.startsWith('actor:')))
    .filter(({ owners }) => !owners.some((owner) => isNamedIn(exact, owner, known)))
    .filter((hit) => !exact.includes(nameText(fr, hit)))
    .map((hit) => report(`names “${nameText(fr, hit)}”, which the quotation does not`, FIX_NAME));
  const lost = english
    .filter(({ owners }) => owners.some(isTown) && !owners.some((owner) => kept.has(owner)))
    .map((hit) => report(`does not name “${nameText(exact, hit)}” of the quotation`, FIX_NAME));
  return [...added, ...lost];
}

const HEARSAY_TOLD =
  /\b(?:(?:is|are|was|were) (?:said|reported|believed|thought|perceived|alleged|rumou?red|seen)|said to|believed to|claimed to|reportedly|allegedly)\b/i;
const HEARSAY_RENDERED =
  /(?<!\p{L})(?:dit|dits|disent|dire|selon|d[’']après|affirm|assur|revendiqu|déclar|prétend|considér|perçu|perçus|perçues|passe|pense|croi|estim|vue?s?|\p{L}*(?:er|dr|rr|aur|evr)ai(?:t|ent)(?!\p{L}))/iu;

/** What is only said to be, told as a fact. */
const hearsay = (exact: string, fr: string): Finding[] => {
  const said = HEARSAY_TOLD.exec(exact)?.[0];
  return said === undefined || HEARSAY_RENDERED.test(fr)
    ? []
    : [
        report(
          `tells as a fact what the quotation has as “${said}”`,
          'write the conditional (“auraient fui”), “selon”, “dit”',
        ),
      ];
};

/** What a French rendering of English words says otherwise: directions, names, how exact and how sure it is. */
export const readRendering = (exact: string, fr: string, known: Known): Finding[] => [
  ...directions(exact, fr),
  ...qualifiers(exact, fr),
  ...names(exact, fr, known),
  ...hearsay(exact, fr),
];
