import { plainName } from './plainName';

/** What words in the name of a column speak of. */
export type Concept =
  | 'date'
  | 'time'
  | 'stamp'
  | 'year'
  | 'month'
  | 'day'
  | 'start'
  | 'from'
  | 'end'
  | 'event'
  | 'record'
  | 'lat'
  | 'lon'
  | 'x'
  | 'y'
  | 'coord'
  | 'shape'
  | 'title'
  | 'name'
  | 'label'
  | 'type'
  | 'sub'
  | 'actor'
  | 'group'
  | 'side'
  | 'target'
  | 'place'
  | 'region'
  | 'country'
  | 'killed'
  | 'best'
  | 'victims'
  | 'injured'
  | 'part'
  | 'total'
  | 'far'
  | 'code'
  | 'empty';

/**
 * English, French, Spanish, Arabic in Latin letters and in its own, and the commonest of German, Italian, Portuguese and Russian. `record`: when and by whom
 * something was written down, which is not when it was; `part`: of those killed; `far`: of another place; `empty`: no meaning.
 */
const WORDS: Readonly<Record<Concept, string>> = {
  date: 'date dates fecha fechas datum tarikh tareekh tarih when quand cuando datetime dt التاريخ تاريخ дата dtg',
  time: 'time heure hora hour temps saa waqt zeit uhrzeit ora',
  stamp: 'timestamp epoch unix millis ts',
  year: 'year yr annee ano anio iyear sana سنة السنة yyyy jahr anno год',
  month:
    'month mois mes imonth shahr chahr شهر الشهر mm monat mese месяц quarter trimestre trimester',
  day: 'day jour dia iday yawm youm yom يوم اليوم jours tag giorno день',
  start:
    'start starts started begin begins beginning began debut inicio comienzo desde depuis since bidaya first البداية بداية beginn anfang inizio начало',
  from: 'from de du von',
  end: 'end ends ended ending fin final until till hasta jusque to finish termino nihaya last النهاية نهاية ende конец au bis',
  event:
    'event events incident incidents attack attacks attaque evenement evenements evento eventos incidente incidentes ataque suceso hecho occurrence occurred happened happening hadath hadith haditha violence clash الحدث الحادث حدث ereignis vorfall angriff anschlag happen occur событие инцидент action',
  record:
    'report reported reporting reporter rapport rapporte added add created creation cree create updated update published publication publish publie publicado publicacion upload uploaded modified modification modifie submitted submission submit submissiondate form entry entered input record recorded recording registered registration registro collected collection coded coding edited edit edition download downloaded access accessed accessdate retrieved verified verification review reviewed inserted insert posted post scraped today saisie ajout mise version release notified notification received source sources birth dob interview survey deadline expiry informe creado actualizado import imported export exported archived queried erstellt geandert gemeldet meldung erfasst stand',
  lat: 'lat lats latitude latitud latitudes latdd arid ard arz العرض breite breitengrad latitudine широта',
  lon: 'lon lng long lons longitude longitud longitudes longdd toul tul الطول lange langengrad laenge laengengrad longitudine долгота',
  x: 'x easting eastings rechtswert',
  y: 'y northing northings hochwert',
  coord:
    'coord coords coordinate coordinates coordonnee coordonnees coordenada coordenadas gps position posicion latlon latlng latlong lonlat ihdathiyat احداثيات الاحداثيات koordinaten koordinate coordenate mgrs usng координаты',
  shape:
    'wkt wkb geom geometry geometrie geometria geopoint geolocation geoloc geolocalisation point thegeom geojson shape',
  title:
    'title titre titulo headline heading libelle intitule unwan onwan العنوان عنوان titel titolo название заголовок',
  label: 'label labels',
  name: 'name names nom noms nombre nome ism esm الاسم اسم имя',
  type: 'type types tipo tipos subtype subtypes kind category categories categorie categoria class classification nature naw nawa naou noua النوع نوع means typ art категория тип',
  sub: 'sub subtype sous',
  actor:
    'actor actors acteur acteurs actores perpetrator perpetrators auteur auteurs autor autores attacker attackers assailant assailants aggressor perpetrador responsable gname فاعل الفاعل tater attore исполнитель',
  group: 'group groups groupe groupes grupo grupos organisation organization belligerent',
  side: 'side',
  target: 'target targets targ cible cibles objetivo victim victime victima الهدف هدف ziel цель',
  place:
    'place places location locations loc lieu lieux localite localites locality town towns ville villes city cities ciudad village villages settlement site commune localidad localidade lugar municipio municipality where makan mawqi madina qarya المكان مكان الموقع المدينة ort orte ortschaft stadt dorf luogo localita citta местоположение место город',
  region:
    'region regions province provinces provstate state prefecture cercle district departement departamento county governorate admin adm wilaya wilayah muhafaza zone area adminunit المنطقة المحافظة regione bundesland область регион',
  country:
    'country countries pays pais nation balad dawla dawlah البلد الدولة دولة land paese страна',
  killed:
    'killed kill kills nkill fatalities fatality deaths death dead died mort morts tue tues deces mortes muertos muertes fallecidos fallecidas qatla kuttab القتلى قتلى killings tote toten todesopfer getotet getotete morti mortos killing ndeath ndeaths nkilled погибшие погибших убито убитых tuees fatais fatales obitos kia',
  best: 'best',
  victims: 'victims victimes victimas vitimas casualties dahaya الضحايا',
  injured:
    'injured injuries wounded nwound blesse blesses heridos jarha kidnapped missing displaced verletzte verwundete feriti feridos раненые раненых wia',
  part: 'civilian civilians civils women woman children child men male female males females terrorist terrorists national nationals international internationals police military soldiers us ter low high min max lower upper unknown a b',
  total:
    'total totals tot totaux nombre number numero count nb nbr num no n sum adad estimate estimated anzahl количество число',
  far: 'origin destination dest departure arrival capital home office residence nationality',
  code: 'id ids code codes iso fips precision prec precisi precisio accuracy quality confidence certainty uncertainty altitude elevation version status flag level scale link url uri index idx key uuid error radius bbox centroid dyad inter notes note comment comments description remarks approx approxdate resolution',
  empty:
    'of the du des la le les el del al d l en in at et and dd deg degree degrees decimal dec dms wgs geo geog txt text texte i utm utc gmt local value field column khat khatt affected full exact personnes personas persons people personen',
};

const CONCEPTS = new Map<string, readonly Concept[]>();
for (const [concept, words] of Object.entries(WORDS) as [Concept, string][])
  for (const word of words.split(' ').map(plainName))
    CONCEPTS.set(word, [...(CONCEPTS.get(word) ?? []), concept]);

/** The name of a column as words. */
export interface NameWords {
  readonly has: (...concepts: readonly Concept[]) => boolean;
  readonly words: readonly string[];
  /** Words that say nothing to us. */
  readonly unknown: number;
  /** The first number in it: `actor2`; `null` where there is none. */
  readonly number: number | null;
}

const CAMEL = /([\p{Ll}\p{N}])(\p{Lu})/gu;
const ACRONYM = /(\p{Lu})(\p{Lu}\p{Ll})/gu;
const LETTERS_DIGITS = /(\p{L})(\d)/gu;
const DIGITS_LETTERS = /(\d)(\p{L})/gu;
const LONGEST_NAME = 120;

/** `incidentLatitude`, `Lat_DD`, `xcoord` and `#geo+lon` as words, and what these speak of. */
export function nameWords(name: string): NameWords {
  const short = name.slice(0, LONGEST_NAME);
  const spaced = short.replace(CAMEL, '$1 $2').replace(ACRONYM, '$1 $2');
  const words = wordsOf(spaced);
  // `GeoLat`, but also `LATitude`: names of several letter cases are tried as one word too.
  const whole = wordsOf(short);
  const chosen = unknownIn(whole) < unknownIn(words) ? whole : words;
  const concepts = new Set(chosen.flatMap((word) => CONCEPTS.get(word) ?? []));
  const number = chosen.find((word) => /^\d+$/.test(word));
  return {
    has: (...wanted) => wanted.some((concept) => concepts.has(concept)),
    words: chosen,
    unknown: unknownIn(chosen),
    number: number === undefined ? null : Number(number),
  };
}

const unknownIn = (words: readonly string[]): number =>
  words.filter((word) => !CONCEPTS.has(word) && !/^\d+$/.test(word)).length;

const wordsOf = (text: string): readonly string[] =>
  plainName(text)
    .replace(LETTERS_DIGITS, '$1_$2')
    .replace(DIGITS_LETTERS, '$1_$2')
    .split('_')
    .filter((word) => word !== '')
    .flatMap((word) => (CONCEPTS.has(word) ? [word] : (partsOf(word) ?? [word])));

const DATE_OF = /^.{2,}(?<!^(?:candi|man|vali|consoli|liqui))date$/;
const SHORTEST_PART = 3;
const LONGEST_PARTED = 32;

/** A word put together of known ones: `eventdate`, `xcoord`; `null` where it is none. */
function partsOf(word: string): readonly string[] | null {
  if (word.length > LONGEST_PARTED) return null;
  const axis = /^([xy])(?=coord|pos|gps|point)|(?<=coord|coords|pos|gps|point|geo)([xy])$/.exec(
    word,
  );
  if (axis) {
    const rest = axis.index === 0 && axis[1] ? word.slice(1) : word.slice(0, -1);
    const others = CONCEPTS.has(rest) || rest === 'pos' ? [rest] : partsOf(rest);
    return others && [axis[0], ...others.map((part) => (part === 'pos' ? 'coord' : part))];
  }
  // The parts that end at each letter: the longest last part first.
  const ending: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    ending[end] = null;
    for (let from = 0; from <= end - SHORTEST_PART; from++) {
      const before = ending[from];
      const part = word.slice(from, end);
      if (before && (CONCEPTS.has(part) || (part.length > 2 && part === 'dd'))) {
        ending[end] = [...before, part];
        break;
      }
    }
  }
  const whole = ending[word.length] ?? (word.endsWith('dd') ? partsOf(word.slice(0, -2)) : null);
  // `sqldate`, `incdate`: whatever it is, it is its date.
  return whole ?? (DATE_OF.test(word) ? [word.slice(0, -4), 'date'] : null);
}
