/** Who and where: columns of which each event has one for both actors, or for both and itself. */
const ACTOR =
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code';
const GEO_1 = 'Type FullName CountryCode ADM1Code Lat Long FeatureID';
const GEO_2 = 'Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID';

const namesOf = (geo: string): readonly string[] => [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...['Actor1', 'Actor2'].flatMap((who) => ACTOR.split(' ').map((what) => who + what)),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1Geo', 'Actor2Geo', 'ActionGeo'].flatMap((where) =>
    geo.split(' ').map((what) => `${where}_${what}`),
  ),
  ...['DATEADDED', 'SOURCEURL'],
];
/** By the number of columns: GDELT 1.0 before and since April 2013, and 2.0 (its codebooks). */
const LAYOUTS = new Map<number, readonly string[]>([
  [57, namesOf(GEO_1).slice(0, -1)],
  [58, namesOf(GEO_1)],
  [61, namesOf(GEO_2)],
]);

/** The names of columns of GDELT's event files, which have no header; `null` where rows are not like those. */
export function gdeltNames(rows: readonly (readonly string[])[]): readonly string[] | null {
  const names = LAYOUTS.get(rows[0]?.length ?? 0);
  const isOne = (row: readonly string[]): boolean => {
    const [id = '', date = '', month, year] = row;
    return (
      row.length === names?.length &&
      /^\d{5,12}$/.test(id) &&
      /^(?:19|20)\d{6}$/.test(date) &&
      month === date.slice(0, 6) &&
      year === date.slice(0, 4)
    );
  };
  return names && rows.every(isOne) ? names : null;
}
