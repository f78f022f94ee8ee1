import type { EventRecord, Place } from '../../domain/record';
import type { RawGeographicClaim } from '../schema';
import { hasWords, kilometresStated, qualifierBefore } from './numberWords';
import type { Reading } from './reading';

/** What reading a claim looks up. */
interface ClaimLookup {
  readonly places: readonly Place[];
  readonly events: readonly Pick<EventRecord, 'id' | 'quotes'>[];
}

/** Where in the words each name of a place stands that a mention of the same document gives it, or its own name. */
function placeAt({ exact, source }: RawGeographicClaim, place: Place): number {
  const names = [
    place.name.en,
    ...place.mentions
      .filter((mention) => mention.source === source)
      .map(({ phrase, exact: passage }) => phrase ?? passage),
  ];
  return Math.max(...names.map((name) => (hasWords(exact, name) ? exact.indexOf(name) : -1)));
}

/** A compass word as the text has it: "north-east" is northeast, "southwards" is south. */
const COMPASS =
  /(?<![\p{L}-])(?<first>north|south)?-?(?<second>east|west)?(?:ern|wards?|erly)?(?![\p{L}-])/giu;

const directionsIn = (text: string): { direction: string; end: number }[] =>
  [...text.matchAll(COMPASS)].flatMap(({ 0: words, index, groups = {} }) =>
    words === '' || !(groups.first || groups.second)
      ? []
      : [
          {
            direction: `${groups.first ?? ''}${groups.second ?? ''}`.toLowerCase(),
            end: index + words.length,
          },
        ],
  );

type Report = (field: string, value: string, reason: string, fix: string) => Reading;
const report: Report = (field, value, reason, fix) => ({ field, value, reason, fix });

const LARGER = /\b(?:larger|bigger|greater) than\b/i;
const PART = /\b(?:portions?|parts?|half|thirds?|quarters?|most|swathes?|stretch(?:es)?) of\b/i;

function distanceReadings({ exact, stated_km: km, qualifier }: RawGeographicClaim): Reading[] {
  if (km === undefined) return [];
  const numbers = kilometresStated(exact);
  const number = numbers.find(({ value }) => value === km);
  if (!number)
    return [
      report(
        'stated_km',
        String(km),
        `the words state ${numbers.map(({ value }) => value).join(', ') || 'no'} km, not ${km}`,
        'write the kilometres as "exact" has them',
      ),
    ];
  const said = qualifierBefore(exact.slice(0, number.start));
  return (said ?? '').toLowerCase() === (qualifier ?? '').toLowerCase()
    ? []
    : [
        report(
          'qualifier',
          qualifier ?? 'none',
          `the distance is stated ${said === null ? 'without a qualifier' : `as "${said}"`}`,
          'write the word before the number as "exact" has it, or leave it out',
        ),
      ];
}

function directionReadings(
  { exact, stated_direction: direction, subject }: RawGeographicClaim,
  subjectAt: number,
  objectAt: number,
): Reading[] {
  if (direction === undefined) return [];
  const named = directionsIn(exact);
  const found = named.find((words) => words.direction === direction);
  if (!found)
    return [
      report(
        'stated_direction',
        direction,
        `the words say ${named.map((words) => words.direction).join(', ') || 'no direction'}, not ${direction}`,
        'write the compass point as "exact" has it',
      ),
    ];
  // "A lies north of B": what stands after "of" is what the direction is seen from.
  const of = /^ of\b/.test(exact.slice(found.end));
  return of &&
    subjectAt !== -1 &&
    objectAt !== -1 &&
    !(subjectAt < found.end && objectAt > found.end)
    ? [
        report(
          'subject',
          subject,
          `"${exact.slice(found.end).trim()}" says what the direction is seen from`,
          'exchange subject and object',
        ),
      ]
    : [];
}

function areaReadings(
  { exact, relation, subject, of_part: ofPart }: RawGeographicClaim,
  subjectAt: number,
  objectAt: number,
): Reading[] {
  if (relation !== 'larger_area') return [];
  const at = exact.search(LARGER);
  if (at === -1)
    return [
      report(
        'relation',
        relation,
        'the words compare no areas',
        'write the relation that they state',
      ),
    ];
  const clause = /[^.;:,]*$/.exec(exact.slice(0, at))?.[0] ?? '';
  const part = PART.exec(clause)?.[0];
  if ((part !== undefined) !== (ofPart === true))
    return [
      report(
        'of_part',
        String(ofPart ?? false),
        part === undefined ? 'the words speak of no part' : `the words speak of a part (“${part}”)`,
        part === undefined ? 'leave it out' : 'write "of_part": true',
      ),
    ];
  return subjectAt < at && at < objectAt
    ? []
    : [
        report(
          'subject',
          subject,
          'the words put it after "larger than", or the other before it',
          'exchange subject and object',
        ),
      ];
}

/** What a geographic claim is coded to state, against its words (codebook §3.9). */
export function readClaim(claim: RawGeographicClaim, { places, events }: ClaimLookup): Reading[] {
  const { exact, source, subject, object, qualifier, relation } = claim;
  const at = (named: string): number => {
    const place = places.findLast(({ id }) => id === named);
    return place ? placeAt(claim, place) : -1;
  };
  const [subjectAt, objectAt] = [at(subject), at(object)];
  const quotes = events.find(({ id }) => id === subject)?.quotes ?? [];
  const tells = quotes.some(
    (quote) =>
      quote.source === source && (quote.exact.includes(exact) || exact.includes(quote.exact)),
  );
  const unnamed = (field: string, id: string): Reading =>
    report(
      field,
      id,
      `the words do not name ${id}`,
      'write the id of what they relate, or list the name among its mentions',
    );
  return [
    ...(subjectAt === -1 && !tells ? [unnamed('subject', subject)] : []),
    ...(objectAt === -1 ? [unnamed('object', object)] : []),
    ...(qualifier !== undefined && !hasWords(exact, qualifier)
      ? [
          report(
            'qualifier',
            qualifier,
            `the words do not have "${qualifier}"`,
            'write it as "exact" has it, or leave it out',
          ),
        ]
      : []),
    ...(relation === 'distance' ? distanceReadings(claim) : []),
    ...directionReadings(claim, subjectAt, objectAt),
    ...areaReadings(claim, subjectAt, objectAt),
  ];
}
