import { type Day, maxDay, minDay } from '../../../domain/day';
import type { FeatureDates } from './featureDates';
import type { FeatureProperties } from './featureProperties';
import { isJsonObject } from './jsonText';

/**
 * First and last day of a track whose times stand beside its points (`gx:Track` and GPX as GeoJSON);
 * `null` where there are none, or where one of them is no date.
 */
export function readTrackTimes(
  properties: FeatureProperties,
  dates: FeatureDates,
): { readonly from: Day; readonly to: Day } | null {
  const beside = properties.find('coordinateproperties')?.value;
  const times = isJsonObject(beside) ? beside.times : properties.find('coordtimes')?.value;
  if (!Array.isArray(times)) return null;
  let from: Day | null = null;
  let to: Day | null = null;
  for (const time of times.flat()) {
    const dated = dates.read(time);
    if (!dated) return null;
    from = from === null ? dated.from : minDay(from, dated.from);
    to = to === null ? dated.to : maxDay(to, dated.to);
  }
  return from === null || to === null ? null : { from, to };
}
