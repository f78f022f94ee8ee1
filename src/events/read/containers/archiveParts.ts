import type { ZipEntry } from '../../../archive/zipListing';

/** What can be opened of an archive: a file, the files of one shapefile, or one table in several files. */
export interface ArchivePart {
  /** Path in the archive, or the name that a data package gives it. */
  readonly name: string;
  /** Bytes, unpacked, as the archive states them. */
  readonly size: number;
  /** The file itself; more where they make one table one after the other. */
  readonly entries: readonly ZipEntry[];
  /** What belongs to a shapefile, by its ending in lower case; the `.shp` itself is in `entries`. */
  readonly beside: ReadonlyMap<string, ZipEntry>;
}

const EVENTS =
  /\.(?:csv|tsv|tab|psv|json|geojson|ndjson|jsonl|geojsonl|geojsons|topojson|kml|kmz|gpx|xlsx|xlsm|parquet|geoparquet|pq|fgb|shp|zip|gz)$/i;
const PERHAPS = /\.(?:txt|dat|asc|xml|osm)$/i;
/** What is refused in words that say what to do instead. */
const REFUSED = /\.(?:xls|xlsb|ods|numbers|docx?|pdf|gpkg|sqlite|7z|rar|xz|bz2|zst)$/i;
/** What belongs to a shapefile, and says nothing alone. */
const BESIDE_SHAPES = /\.(dbf|shx|prj|cpg|cst|qpj|qmd|qix|qml|sld|sbn|sbx|ain|aih|atx|shp\.xml)$/i;
const ARCHIVES_OF_OTHERS = /\.tar\.gz$/i;
/** What is said about data, and not the data. */
const ABOUT =
  /^(?:read.?me|l(?:isez|ee).?moi|licen[cs]e|licence|copying|notice|copyright|changelog|changes|citation|credits|terms|about|manifest|metadata|metadonnees|wfsrequest|package|package-lock|datapackage|schema|style|config|settings)(?:[._ -][^/]*)?\.?(?:txt|md|rst|html?|json|xml|ya?ml|rtf)?$/i;
const ABOUT_ENDINGS = /(?:[._-](?:metadata|schema|readme|licen[cs]e)\.(?:json|txt|md|xml)|\.qlr)$/i;

/** Tables that explain the columns, codes or sources of another. */
const CODEBOOK =
  /^(?:[^/]{0,60}[._ -])?(?:read.?me|code.?books?|data.?dictionary|data.?dict|dictionnaire(?:.des.donnees)?|glossary|glossaire|legend|legende|cover|notes?|codes|lookups?|variables|field.?descriptions?|lisez.?moi|leame)(?:[._ -]?v?\d[\d._-]{0,8})?(?:\.\w{2,5})?$/i;
const METADATA = /^metadata[._ -]/i;
const TABLES_AND_SHAPES = /\.(?:csv|tsv|kml|geojson)$/i;

/** Whether a table of this name may only describe another; alone it is what is meant. */
export const isCodebook = (name: string): boolean => CODEBOOK.test(name) || METADATA.test(name);

/** How likely a file holds events: the lowest that any file of an archive has is meant. */
const RANKS = { events: 0, perhaps: 1, unknown: 2, refused: 3, about: 4, never: 5 } as const;
type Rank = keyof typeof RANKS;

/** What Mac OS and Windows add, and hidden files. */
const isNotMeant = (step: string): boolean =>
  step.startsWith('.') || step === '__MACOSX' || /^(?:thumbs\.db|desktop\.ini)$/i.test(step);

function rankOf(name: string): Rank {
  const steps = name.split('/');
  const last = steps.at(-1) ?? '';
  if (last === '' || steps.some(isNotMeant) || BESIDE_SHAPES.test(last)) return 'never';
  if (ABOUT_ENDINGS.test(last)) return 'about';
  if (ABOUT.test(last) && !TABLES_AND_SHAPES.test(last)) return 'about';
  if (ARCHIVES_OF_OTHERS.test(last) || REFUSED.test(last)) return 'refused';
  if (EVENTS.test(last)) return 'events';
  return PERHAPS.test(last) ? 'perhaps' : 'unknown';
}

const stemOf = (name: string, ending: number): string => name.slice(0, -ending).toLowerCase();

/** All that belongs to a `.shp`: same folder and name, whatever the letter case. */
function besideOf(shp: ZipEntry, entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const stem = stemOf(shp.name, 4);
  const beside = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const ending = BESIDE_SHAPES.exec(entry.name)?.[1]?.toLowerCase();
    if (ending && stemOf(entry.name, ending.length + 1) === stem) beside.set(ending, entry);
  }
  return beside;
}

/** A file of an archive as what can be opened. */
export function partOf(entry: ZipEntry, all: readonly ZipEntry[]): ArchivePart {
  const beside = /\.shp$/i.test(entry.name) ? besideOf(entry, all) : new Map<string, ZipEntry>();
  const size = [...beside.values()].reduce((sum, other) => sum + other.size, entry.size);
  return { name: entry.name, size, entries: [entry], beside };
}

/** The files that may be meant, and how sure their names are of it. */
export function meantOf(entries: readonly ZipEntry[]): {
  readonly rank: Rank;
  readonly parts: readonly ArchivePart[];
} {
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.name) }));
  const rank = ranked.reduce<Rank>(
    (best, { rank: other }) => (RANKS[other] < RANKS[best] ? other : best),
    'never',
  );
  if (rank === 'never') return { rank, parts: [] };
  const best = ranked.filter((candidate) => candidate.rank === rank);
  const data = best.filter(({ entry }) => !isCodebook(entry.name.split('/').at(-1) ?? ''));
  const parts = (data.length > 0 ? data : best).map(({ entry }) => partOf(entry, entries));
  return { rank, parts: onlyMain(parts) };
}

/** What a KMZ shows is its `doc.kml`; other KML in it is what that refers to. */
function onlyMain(parts: readonly ArchivePart[]): readonly ArchivePart[] {
  const main = parts.filter(({ name }) => /^doc\.kml$/i.test(name));
  return main.length === 1 && parts.every(({ name }) => /\.kml$/i.test(name)) ? main : parts;
}
