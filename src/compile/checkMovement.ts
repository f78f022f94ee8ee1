import type { RecordTime } from '../domain/record';
import { haversineKm } from '../domain/spatialRelation';
import type { PlaceRole } from '../domain/vocabulary';
import type { Finding } from './issue';
import type { BarePlace } from './reading/reading';
import type { RawOccurrence } from './schema';

/**
 * What no ground force does in a day: 50 km/h kept up for 24 hours without a halt. Convoys on the
 * tracks of the Sahel make 20 to 50 km/h while they move, and the great circle that is measured is
 * shorter than any road, so a movement beyond this has a wrong place or a wrong day.
 */
export const MAX_ROAD_KM_PER_DAY = 1200;

/** A movement between two named points on stated days must be possible on the road. */
export function checkSpeed(
  event: RawOccurrence,
  places: ReadonlyMap<string, BarePlace>,
  time: RecordTime | undefined,
): Finding[] {
  if (event.kind !== 'troop_movement' || time?.precision !== 'day') return [];
  if (time.startBasis !== 'stated' || time.endBasis !== 'stated') return [];
  const end = (wanted: PlaceRole) => {
    const found = event.places.find(
      ({ role, precision }) => role === wanted && precision === 'exact',
    );
    return found ? places.get(found.place)?.at : undefined;
  };
  const from = end('from');
  const to = end('to');
  if (!from || !to) return [];
  const km = haversineKm(from, to);
  const days = time.span.endMax - time.span.startMin + 1;
  return km <= days * MAX_ROAD_KM_PER_DAY
    ? []
    : [
        {
          field: 'places',
          reason: `${Math.round(km)} km in ${days} day(s) is an impossible speed on the road (at most ${MAX_ROAD_KM_PER_DAY} km a day)`,
          fix: 'mend the day or the places; a stated direction is "toward", not "to"',
        },
      ];
}
