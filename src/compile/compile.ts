import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CompiledDataset, Coverage, Outline } from '../dataset/compiled';
import type { Project } from '../dataset/project';
import { type CompiledStory, outlineOf } from '../dataset/stories';
import type { CompiledTranslations } from '../dataset/translations';
import type { EventRecord, Place, Source } from '../domain/record';
import { byTime } from '../domain/recordOrder';
import { accountForDocuments } from './accountForDocuments';
import { checkCopies } from './checkCopies';
import { checkProjectFile } from './checkProjectFile';
import { checkPlace } from './checkRecord';
import { checkSituation } from './checkSituation';
import { compileContext } from './compileContext';
import { compileEvents } from './compileEvents';
import { compileMentions } from './compileMentions';
import { compileTranslations, type Unrendered } from './compileTranslations';
import { type Decision, decisionsIn } from './decisions';
import { readDocuments } from './documents';
import { duplicateIds } from './duplicateIds';
import { anyIssue, type DataIssue, type KeepsOut } from './issue';
import { type DataFiles, parseDataFiles } from './parseDataFiles';
import type { RareCompilers } from './rare';
import { once } from './reading/once';
import type { RawSource } from './schema';
import { areasSchema } from './schema';
import { schemaIssues } from './schemaIssues';
import type { RawProject } from './schemaProject';

/** Everything compile reads, as text already parsed by the caller: it touches no disk. */
export interface CompileInput {
  /** Parsed JSON by file name without extension: `project`, `places`, `actors`, `sources`, `events`; where there are any, `context`, `geographic-claims`, `translations`, `stories/<id>`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** `data/areas.geojson`; absent where no place has an outline. */
  readonly areas?: FeatureCollection<Polygon | MultiPolygon>;
  /** Text of each document by file name. */
  readonly seeds: Readonly<Record<string, string>>;
  /** Content hash of the input. */
  readonly version: string;
}

export interface CompileResult {
  /** `null` as soon as there is one issue that keeps it out: a broken record never reaches the app. */
  readonly dataset: CompiledDataset | null;
  /** Kept apart from the dataset, because English readers need none of it. */
  readonly translations: CompiledTranslations;
  /** Kept apart too: their text is read by who opens one. */
  readonly stories: readonly CompiledStory[];
  readonly issues: readonly DataIssue[];
  /** Quotations that data/translations.json does not render. */
  readonly unrendered: readonly Unrendered[];
  readonly coverage: readonly Coverage[];
  /** What the coder decided where the words alone do not show it (`checked`). */
  readonly decisions: readonly Decision[];
}

const sourceOf = ({ general: _g, boilerplate: _b, ...source }: RawSource): Source => source;

const projectOf = ({ $schema: _, ...project }: RawProject): Project => project;

const FILES = {
  places: 'data/places.json',
  actors: 'data/actors.json',
  sources: 'data/sources.json',
  events: 'data/events.json',
  context: 'data/context.json',
  claims: 'data/geographic-claims.json',
} as const;

function checkPlaces(
  places: readonly Place[],
  { places: raws, project: { ground } }: DataFiles,
  outlines: ReadonlyMap<string, Outline>,
  isIn: RareCompilers['isIn'],
) {
  const situation = new Map(raws.map((raw) => [raw.id, checkSituation(raw, outlines, isIn)]));
  return places.flatMap((place): DataIssue[] => {
    const unknown = (place.outline ?? []).filter((id) => !outlines.has(id));
    const findings = [...checkPlace(place, ground), ...(situation.get(place.id) ?? [])];
    if (unknown.length > 0)
      findings.push({
        field: 'outline',
        reason: `data/areas.geojson has no ${unknown.join(', ')}`,
        fix: `write ids from there: ${[...outlines.keys()].join(', ')}`,
      });
    return findings.map((finding) => ({ file: FILES.places, record: place.id, ...finding }));
  });
}

/** Outlines that some place of a record needs on the map. */
function outlinesInUse(
  events: readonly EventRecord[],
  places: readonly Place[],
  outlines: ReadonlyMap<string, Outline>,
): Outline[] {
  const drawn = new Set(
    events.flatMap((event) =>
      event.places.flatMap(({ place, precision }) => (precision === 'region' ? [place] : [])),
    ),
  );
  const ids = new Set(places.flatMap(({ id, outline = [] }) => (drawn.has(id) ? outline : [])));
  return [...outlines.values()].filter(({ id }) => ids.has(id));
}

/** An id that was given up is no record's, and leads to one. */
function checkRetired({ retired, events, context }: DataFiles): DataIssue[] {
  const ids = new Set<string>([...events, ...context].map(({ id }) => id));
  return retired.flatMap(({ id, now }): DataIssue[] => {
    const report = (field: string, reason: string, fix: string) => [
      { file: FILES.events, record: id, field, reason, fix },
    ];
    if (ids.has(id))
      return report('id', 'a record has an id that was given up', 'give it another id');
    return ids.has(now)
      ? []
      : report('now', `no record has the id ${now}`, 'write the id of the record that tells it');
  });
}

const notHandedIn = (): never => {
  throw new Error('nobody handed in what this project needs: compile/rare.ts');
};

const NOTHING_RARE: RareCompilers = {
  storiesOf: (stories) => (stories.size > 0 ? notHandedIn() : { stories: [], issues: [] }),
  claimsOf: (claims) => (claims.length > 0 ? notHandedIn() : { claims: [], issues: [] }),
  isIn: notHandedIn,
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id as string, item]));

type Areas = NonNullable<CompileInput['areas']>;

const outlinesOf = once(
  ({ features }: Areas): ReadonlyMap<string, Outline> =>
    new Map(features.map((feature) => [String(feature.id), feature as Outline])),
);
const NO_OUTLINES: ReadonlyMap<string, Outline> = new Map();

function areaIssues(areas: unknown): readonly DataIssue[] {
  const parsed = areasSchema.safeParse(areas);
  return parsed.success ? [] : schemaIssues('data/areas.geojson', areas, parsed.error.issues);
}
const areaIssuesOnce = once<object, readonly DataIssue[]>(areaIssues);

function compileParsed(
  files: DataFiles,
  input: CompileInput,
  keepsOut: KeepsOut,
  rare: RareCompilers,
): CompileResult {
  const outlines = input.areas ? outlinesOf(input.areas) : NO_OUTLINES;
  const { documents, issues: documentIssues } = readDocuments(files.sources, input.seeds);
  const { places, issues: mentionIssues } = compileMentions(files.places, documents, files.project);
  const events = compileEvents(files, places, documents);
  const context = compileContext(files, places);
  const claims = rare.claimsOf(files.claims, {
    places,
    events: events.records,
    documents,
    outlines,
  });
  const {
    translations,
    unrendered,
    issues: translationIssues,
  } = compileTranslations(
    files,
    { events: events.records, places, claims: claims.claims, actors: files.actors },
    documents,
  );
  const account = accountForDocuments(
    documents,
    { events: events.records, claims: claims.claims },
    FILES.sources,
  );
  const issues = [
    ...Object.entries(FILES).flatMap(([key, file]) =>
      duplicateIds(file, files[key as keyof typeof FILES]),
    ),
    ...checkProjectFile(files.project, files.places),
    ...checkPlaces(places, files, outlines, rare.isIn),
    ...mentionIssues,
    ...documentIssues,
    ...checkCopies(documents),
    ...events.issues,
    ...checkRetired(files),
    ...context.issues,
    ...claims.issues,
    ...translationIssues,
    ...account.issues,
  ];
  const { coverage } = account;
  const decisions = [
    ...decisionsIn(FILES.events, files.events),
    ...decisionsIn(FILES.context, files.context),
    ...decisionsIn(FILES.claims, files.claims),
  ];
  const broken = { dataset: null, translations, stories: [], unrendered, coverage, decisions };
  if (issues.some(keepsOut)) return { ...broken, issues };
  const records = [...events.records, ...context.records].sort(byTime);
  // Told only of records that are in order: a broken one would be reported once more for each sentence.
  const citable = {
    ...{ events: byId(records), claims: byId(claims.claims), places: byId(places) },
    ...{ actors: byId(files.actors), sources: byId(files.sources), translations },
  };
  const { languages } = files.project;
  const { stories, issues: storyIssues } = rare.storiesOf(files.stories, citable, languages);
  if (storyIssues.some(keepsOut)) return { ...broken, issues: [...issues, ...storyIssues] };
  return {
    dataset: {
      version: input.version,
      project: projectOf(files.project),
      complete: true,
      events: records,
      retired: Object.fromEntries(files.retired.map(({ id, now }) => [id, now])),
      places,
      actors: files.actors,
      sources: files.sources.map(sourceOf),
      claims: claims.claims,
      outlines: outlinesInUse(records, places, outlines),
      stories: stories.map(outlineOf),
    },
    ...{ translations, stories, issues: [...issues, ...storyIssues] },
    ...{ unrendered, coverage, decisions },
  };
}

/**
 * Turns `data/` and `seeds/` into the app's dataset: checks shapes, references, dates, lifetimes,
 * roles and precision, finds every quotation verbatim, measures geographic claims and accounts for
 * every sentence. Pure; reports all issues it can find, each with file, record, field, reason and what
 * to do. `keepsOut` says which of them keep the dataset from being made; a project with stories, claims or
 * outlines needs `RARE` of `compile/rare.ts` as well.
 */
export function compile(
  input: CompileInput,
  keepsOut: KeepsOut = anyIssue,
  rare = NOTHING_RARE,
): CompileResult {
  const parsed = parseDataFiles(input.data);
  const issues = [
    ...(parsed.ok ? [] : parsed.issues),
    // Untrusted: it may be no object at all.
    ...(Object(input.areas) === input.areas
      ? areaIssuesOnce(input.areas as object)
      : areaIssues(input.areas)),
  ];
  if (parsed.ok && issues.length === 0) return compileParsed(parsed.files, input, keepsOut, rare);
  return {
    ...{ dataset: null, translations: {}, stories: [], issues },
    ...{ unrendered: [], coverage: [], decisions: [] },
  };
}
