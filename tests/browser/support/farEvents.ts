import type { TestFile } from './ownFiles';

/** WGS 84 [longitude, latitude] of events far from the documents' towns, two of them over the antimeridian. */
export const FAR_PLACES = {
  Damascus: [36.29, 33.51],
  Wellington: [174.78, -41.29],
  Suva: [178.44, -18.14],
  Taveuni: [-179.98, -16.85],
} as const;

const fileOf = (name: string, places: readonly (keyof typeof FAR_PLACES)[]): TestFile => ({
  name,
  text: [
    'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities',
    ...places.map((place, index) => {
      const [lon, lat] = FAR_PLACES[place];
      return `FAR${index},2013-02-01,2013,1,Battles,Armed clash,A,B,Elsewhere,${place},${lat},${lon},1,S,,0`;
    }),
  ].join('\n'),
});

/** Events in Syria, New Zealand and Fiji. */
export const FAR_EVENTS = fileOf('far.csv', ['Damascus', 'Wellington', 'Suva', 'Taveuni']);
/** On both sides of the antimeridian. */
export const FIJI_EVENTS = fileOf('fiji.csv', ['Suva', 'Taveuni']);
