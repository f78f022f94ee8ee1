import { chunksOf, Draw, isoDay, quoted } from './random';

const HEADER =
  '"id","relid","year","active_year","code_status","type_of_violence","conflict_dset_id","conflict_new_id","conflict_name","dyad_dset_id","dyad_new_id","dyad_name","side_a_dset_id","side_a_new_id","side_a","side_b_dset_id","side_b_new_id","side_b","number_of_sources","source_article","source_office","source_date","source_headline","source_original","where_prec","where_coordinates","where_description","adm_1","adm_2","latitude","longitude","geom_wkt","priogrid_gid","country","country_id","region","event_clarity","date_prec","date_start","date_end","deaths_a","deaths_b","deaths_civilians","deaths_unknown","best","high","low","gwnoa","gwnob"';

const FIRST_DAY = 6_940; // 1989-01-01
const LAST_DAY = 20_088; // 2024-12-31
/** Shares of `date_prec` 1 to 5 and the days that each spans, as in a sample of 1,000 rows. */
const SPANS: readonly (readonly [share: number, precision: number, longest: number])[] = [
  [0.85, 1, 0],
  [0.957, 2, 5],
  [0.964, 3, 6],
  [0.986, 4, 30],
  [1, 5, 365],
];

/**
 * Chunks of a made-up CSV file of the 49 columns of UCDP GED, with values as long as its own: a
 * million rows make about 590 MB. None of it tells of anything that happened.
 */
export function ucdpShaped(rows: number, seed: number): AsyncGenerator<string> {
  const draw = new Draw(seed);
  const countries = draw.names(60);
  const sides = Array.from({ length: 900 }, () => draw.words(draw.int(8, 40)));
  const places = Array.from({ length: 20_000 }, () => ({
    name: `${draw.name()} ${draw.of(['town', 'village', 'district', 'city'])}`,
    lat: (draw.number() * 120 - 50).toFixed(6),
    lon: (draw.number() * 300 - 150).toFixed(6),
    country: draw.of(countries),
    adm1: `${draw.name()} province`,
    adm2: `${draw.name()} district`,
  }));
  return chunksOf(HEADER, rows, (row) => {
    const place = draw.of(places);
    const [a, b] = [draw.of(sides), draw.of(sides)];
    const number = draw.number();
    const [, precision, longest] = SPANS.find(([share]) => number < share) ?? [1, 1, 0];
    const start = draw.int(FIRST_DAY, LAST_DAY - longest);
    const day = isoDay(start);
    const last = isoDay(start + (longest === 0 ? 0 : draw.int(1, longest)));
    const headline = draw.words(draw.int(12, 28));
    const best = draw.int(0, 12);
    return [
      row + 1,
      `"XXX-${day.slice(0, 4)}-1-${draw.int(100, 17_000)}-${draw.int(1, 900)}"`,
      day.slice(0, 4),
      1,
      '"Clear"',
      draw.of([1, 1, 1, 2, 3]),
      draw.int(200, 17_000),
      draw.int(200, 17_000),
      quoted(`${place.country}: Government`),
      draw.int(200, 17_000),
      draw.int(200, 17_000),
      quoted(`${a} - ${b}`),
      draw.int(1, 9_000),
      draw.int(1, 9_000),
      quoted(a),
      draw.int(1, 9_000),
      draw.int(1, 9_000),
      quoted(b),
      draw.int(1, 4),
      quoted(`"Agence ${place.country},${day},${headline}"`),
      quoted(`Agence ${place.country}`),
      quoted(day),
      quoted(headline),
      quoted(draw.of(['police', 'army statement', 'residents', 'SOHR; VDC', ''])),
      draw.of([1, 1, 1, 1, 2, 2, 3, 4, 5, 6]),
      quoted(place.name),
      quoted(`${draw.words(draw.int(8, 24))}${draw.number() < 0.01 ? '\n' : ' '}${place.name}`),
      quoted(place.adm1),
      quoted(place.adm2),
      place.lat,
      place.lon,
      `"POINT (${place.lon} ${place.lat})"`,
      draw.int(100_000, 200_000),
      quoted(place.country),
      draw.int(2, 900),
      quoted(draw.of(['Africa', 'Asia', 'Middle East', 'Europe', 'Americas'])),
      draw.of([1, 1, 1, 2]),
      precision,
      `"${day} 00:00:00.000"`,
      `"${last} 00:00:00.000"`,
      0,
      best,
      0,
      0,
      best,
      best,
      best,
      draw.int(2, 900),
      '',
    ].join(',');
  });
}
