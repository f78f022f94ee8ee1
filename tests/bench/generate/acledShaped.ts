import { chunksOf, Draw, isoDay, quoted } from './random';

const HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

const EVENTS: readonly (readonly [type: string, subTypes: readonly string[]])[] = [
  ['Battles', ['Armed clash', 'Government regains territory']],
  ['Explosions/Remote violence', ['Air/drone strike', 'Remote explosive/landmine/IED']],
  ['Violence against civilians', ['Attack', 'Abduction/forced disappearance']],
  ['Protests', ['Peaceful protest', 'Protest with intervention']],
  ['Riots', ['Mob violence', 'Violent demonstration']],
  ['Strategic developments', ['Agreement', 'Looting/property destruction', 'Other']],
];
const FIRST_DAY = 9_862; // 1997-01-01
const LAST_DAY = 20_088; // 2024-12-31

/**
 * Chunks of a made-up CSV file of the 31 columns that ACLED's exports have since March 2023: its own
 * may be neither redistributed nor used for benchmarks. None of it tells of anything that happened.
 */
export function acledShaped(rows: number, seed: number): AsyncGenerator<string> {
  const draw = new Draw(seed);
  const countries = draw.names(60);
  const actors = Array.from({ length: 1_200 }, () => draw.words(draw.int(8, 50)));
  const places = Array.from({ length: 20_000 }, () => ({
    name: draw.name(),
    lat: (draw.number() * 120 - 50).toFixed(4),
    lon: (draw.number() * 300 - 150).toFixed(4),
    country: draw.of(countries),
    admins: draw.names(3),
  }));
  return chunksOf(HEADER, rows, (row) => {
    const place = draw.of(places);
    const [type, subTypes] = draw.of(EVENTS);
    const day = isoDay(draw.int(FIRST_DAY, LAST_DAY));
    return [
      `XXX${row + 1}`,
      day,
      day.slice(0, 4),
      draw.of([1, 1, 1, 1, 2, 3]),
      'Political violence',
      type,
      draw.of(subTypes),
      quoted(draw.of(actors)),
      '',
      draw.of(['State forces', 'Rebel group', 'Political militia', 'Civilians']),
      quoted(draw.of(actors)),
      '',
      draw.of(['State forces', 'Rebel group', 'Political militia', 'Civilians']),
      'State forces-Rebel group',
      '',
      draw.int(4, 894),
      'Western Africa',
      place.country,
      ...place.admins,
      place.name,
      place.lat,
      place.lon,
      draw.of([1, 1, 2, 3]),
      quoted(`${draw.name()}; ${draw.name()}`),
      'National',
      quoted(draw.words(draw.int(80, 320))),
      draw.of([0, 0, 0, 1, 2, 5, 12]),
      '',
      1_600_000_000 + row,
    ].join(',');
  });
}
