import type { Project } from '../dataset/project';
import type { Place, RecordTime } from '../domain/record';
import { ACTOR_ROLES_OF_KIND, PLACE_ROLES_OF_KIND } from '../domain/rolesOfKind';
import { checkSpeed } from './checkMovement';
import { checkSubtype } from './checkSubtype';
import { checkCoordinates, checkDatePrecision } from './falsePrecision';
import type { Finding } from './issue';
import type { BarePlace } from './reading/reading';
import type { RawEvent, RawOccurrence } from './schema';

/** West Africa with the central Sahara, degrees WGS 84: what a project on that ground draws must lie in it. */
export const DRAWN_BOUNDS = { west: -18, east: 16, south: 3, north: 28 } as const;

function checkRoles(event: RawOccurrence): Finding[] {
  const findings: Finding[] = [];
  event.places.forEach(({ role }, index) => {
    if (!PLACE_ROLES_OF_KIND[event.kind].includes(role))
      findings.push({
        field: `places[${index}].role`,
        reason: `a ${event.kind} has no place with the role "${role}"`,
        fix: `use ${PLACE_ROLES_OF_KIND[event.kind].join(', ')}, or another kind`,
      });
  });
  event.actors.forEach(({ role }, index) => {
    if (!ACTOR_ROLES_OF_KIND[event.kind].includes(role))
      findings.push({
        field: `actors[${index}].role`,
        reason: `a ${event.kind} has no actor with the role "${role}"`,
        fix: `use ${ACTOR_ROLES_OF_KIND[event.kind].join(', ')}, or another kind`,
      });
  });
  return findings;
}

/** Leaving is not handing over (codebook §3.2). */
function checkHandover(event: RawOccurrence): Finding[] {
  if (event.kind !== 'camp_handover') return [];
  const receives = event.actors.some(({ role }) => role === 'receiving');
  const departs = event.actors.some(({ role }) => role === 'departing');
  const vacated = event.ownSubtype === 'vacated';
  if (vacated && receives)
    return [
      {
        field: 'actors',
        reason: 'a vacated camp has no receiving actor',
        fix: 'take it out, or where the text names who took over, mend "ownSubtype"',
      },
    ];
  if (vacated && !departs)
    return [
      {
        field: 'actors',
        reason: 'a vacated camp needs a departing actor',
        fix: 'add who left it with the role "departing"',
      },
    ];
  if (event.status === 'occurred' && !receives && !vacated)
    return [
      {
        field: 'ownSubtype',
        reason: 'without a receiving actor a camp was left, not handed over',
        fix: 'write "vacated", or add the stated recipient with the role "receiving"',
      },
    ];
  return [];
}

function checkPlacePrecision(
  event: RawOccurrence,
  places: ReadonlyMap<string, BarePlace>,
): Finding[] {
  return event.places.flatMap(({ place: id, role, precision, km }, index): Finding[] => {
    const place = places.get(id);
    if (!place) return [];
    const at = (reason: string, fix: string): Finding[] => [
      { field: `places[${index}].precision`, reason, fix },
    ];
    const isPoint = place.kind === 'town' || place.kind === 'distant';
    if (!isPoint && (precision === 'exact' || precision === 'near'))
      return at(
        `${id} is a ${place.kind}: no point stands for it, so it is not "${precision}"`,
        `write "${place.kind === 'country' ? 'country' : 'region'}", or name the town that the text names`,
      );
    if (isPoint && (precision === 'region' || precision === 'country'))
      return at(
        `${id} is a ${place.kind}, which is finer than "${precision}"`,
        'write "exact", or "near" with its distance; or name the region',
      );
    if (place.kind === 'country' && precision !== 'country')
      return at(`${id} is a country, which is coarser than "${precision}"`, 'write "country"');
    if ((role === 'near') !== (precision === 'near'))
      return at(
        'the role "near" and the precision "near" go together',
        'write both, with "km" where the text states it, or neither',
      );
    if (km !== undefined && role !== 'near')
      return [
        {
          field: `places[${index}].km`,
          reason: 'only a "near" place has a distance',
          fix: 'take it out, or write role and precision "near"',
        },
      ];
    return [];
  });
}

/** The record must carry what its kind is about. */
function checkSubject(event: RawOccurrence): Finding[] {
  if (event.kind !== 'troop_movement') return [];
  return event.actors.some(({ role }) => role === 'moving' || role === 'departing')
    ? []
    : [
        {
          field: 'actors',
          reason: 'a troop_movement needs an actor that is "moving" or "departing"',
          fix: 'give one that role, or another kind to the record',
        },
      ];
}

/** What the checks of one record look up. */
interface Known {
  readonly places: ReadonlyMap<string, BarePlace>;
}

/** Every coding error in what an event or a context fact says of itself. */
export const checkOccurrence = (
  event: RawOccurrence,
  places: ReadonlyMap<string, BarePlace>,
  time: RecordTime | undefined,
): Finding[] => [
  ...checkRoles(event),
  ...checkSubtype(event),
  ...checkSubject(event),
  ...checkHandover(event),
  ...checkPlacePrecision(event, places),
  ...checkSpeed(event, places, time),
];

/** Every coding error that can be seen in one record of the documents, its quotations included. */
export const checkRecord = (
  event: RawEvent,
  { places }: Known,
  time: RecordTime | undefined,
): Finding[] => [...checkOccurrence(event, places, time), ...checkDatePrecision(event, time)];

/** Every coding error that can be seen in one place. */
export const checkPlace = (place: Place, ground: Project['ground']): Finding[] => [
  ...checkCoordinates(place),
  ...checkPosition(place, ground),
];

/** A drawn place must lie where the map is; distant places and countries are list-only. */
function checkPosition(place: Place, ground: Project['ground']): Finding[] {
  if (place.kind === 'town' && !place.at)
    return [
      {
        field: 'lon',
        reason: 'a town needs lon and lat',
        fix: 'add them from GeoNames, to 0.001°',
      },
    ];
  if (place.kind !== 'town' && place.kind !== 'distant' && place.at)
    return [
      {
        field: 'lon',
        reason: `a ${place.kind} is no point`,
        fix: 'take out lon and lat, and give it an "outline" of data/areas.geojson',
      },
    ];
  if (!place.at || place.kind === 'distant' || ground === 'world') return [];
  const [lon, lat] = place.at;
  const { west, east, south, north } = DRAWN_BOUNDS;
  return lon >= west && lon <= east && lat >= south && lat <= north
    ? []
    : [
        {
          field: 'lon',
          reason: `${lon}, ${lat} lies outside West Africa`,
          fix: 'write longitude as lon and latitude as lat; a place that is not drawn has the kind "distant", and a project elsewhere the ground "world"',
        },
      ];
}

/** Whether the actor can have taken part: it must exist on some day of the record, and not end before its end. */
export function livedDuring(
  { span }: RecordTime,
  lifetime: { readonly start: number | null; readonly end: number | null },
): boolean {
  if (lifetime.start !== null && span.startMax < lifetime.start) return false;
  return lifetime.end === null || span.endMin <= lifetime.end;
}
