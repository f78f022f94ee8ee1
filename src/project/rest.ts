import type { CompileInput } from '../compile/compile';
import type { DataIssue } from '../compile/issue';
import { STORY_FOLDER } from '../compile/parseDataFiles';

type Json = Readonly<Record<string, unknown>>;

/** The lists of each file whose items can be left out one by one. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  places: ['places'],
  actors: ['actors'],
  sources: ['sources'],
  events: ['events', 'retired'],
  context: ['context'],
  'geographic-claims': ['claims'],
  translations: ['translations'],
};

const PLACE_NAMED = /^(places|landmarks)\[(\d+)\]$/;
const MENTION = /^mentions\[(\d+)\]/;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (item: unknown): string | null =>
  isObject(item) && typeof item.id === 'string' ? item.id : null;

const listOf = (file: unknown, list: string): readonly unknown[] => {
  const items = isObject(file) ? file[list] : undefined;
  return Array.isArray(items) ? items : [];
};

/** Without references to records that are left out: these are wrong for no fault of their own. */
function withoutReferences(item: unknown, gone: ReadonlySet<string>): unknown {
  if (!isObject(item)) return item;
  const isGone = (other: unknown): boolean => isObject(other) && gone.has(String(other.event));
  const lists = [item.related, item.conflicts].filter(Array.isArray);
  if (!lists.some((list: readonly unknown[]) => list.length === 0 || list.some(isGone)))
    return item;
  const kept = (field: 'related' | 'conflicts') => {
    const items = item[field];
    if (!Array.isArray(items)) return {};
    const left = items.filter((other) => !isGone(other));
    return { [field]: left.length > 0 ? left : undefined };
  };
  const { related: _, conflicts: __, ...others } = item;
  return { ...others, ...kept('related'), ...kept('conflicts') };
}

const withoutPlaces = (project: unknown, gone: ReadonlySet<string>): unknown =>
  isObject(project) && gone.size > 0
    ? Object.fromEntries(
        Object.entries(project).map(([field, value]) => [
          field,
          (field === 'places' || field === 'landmarks') && Array.isArray(value)
            ? value.filter((id) => !gone.has(id))
            : value,
        ]),
      )
    : project;

/** What is left of a project when that which issues name is left out of it. */
export class Rest {
  /** Positions of the items left out, by file and list. */
  private readonly out = new Map<string, Set<number>>();
  /** Positions of the mentions left out, by the position of their place. */
  private readonly mentions = new Map<number, Set<number>>();
  /** What is left of each list while so many are out: each issue asks for it. */
  private readonly lefts = new Map<string, { out: number; left: readonly number[] }>();
  private readonly stories = new Set<string>();
  /** Ids of places that `project.json` names and that are none. */
  private readonly noPlaces = new Set<string>();
  private withAreas = true;
  /** Files of which only the lists are taken, as something else in them is wrong. */
  private readonly mended = new Set<string>();

  constructor(private readonly whole: CompileInput) {}

  /** The rest, for compile. */
  get input(): CompileInput {
    const gone = new Set(
      ['events', 'context'].flatMap((file) => {
        const items = listOf(this.whole.data[file], file);
        return [...this.positions(file, file)].flatMap((at) => idOf(items[at]) ?? []);
      }),
    );
    const data = Object.entries(this.whole.data).flatMap(([file, json]) =>
      this.stories.has(file) ? [] : [[file, this.fileOf(file, json, gone)] as const],
    );
    const { areas, ...others } = this.whole;
    return {
      ...others,
      data: Object.fromEntries(data),
      ...(areas && this.withAreas ? { areas } : {}),
    };
  }

  private positions(file: string, list: string): Set<number> {
    const key = `${file} ${list}`;
    const positions = this.out.get(key) ?? new Set();
    this.out.set(key, positions);
    return positions;
  }

  private fileOf(file: string, json: unknown, gone: ReadonlySet<string>): unknown {
    if (file === 'project') return withoutPlaces(json, this.noPlaces);
    const lists = LISTS[file];
    if (!lists) return json;
    const isMended = this.mended.has(file);
    if (!isObject(json) && !isMended) return json;
    const left = lists.flatMap((list) => {
      const items = listOf(json, list);
      if (!isMended && isObject(json) && !Array.isArray(json[list])) return [];
      const out = this.positions(file, list);
      const isAll = out.size === 0 && (file !== 'places' || this.mentions.size === 0);
      const kept = isAll
        ? items
        : items.flatMap((item, at) => (out.has(at) ? [] : [this.itemOf(file, item, at)]));
      return [[list, this.withoutGone(list, kept, gone)] as const];
    });
    const others = isMended || !isObject(json) ? { $schema: '' } : json;
    return { ...others, ...Object.fromEntries(left) };
  }

  private withoutGone(
    list: string,
    items: readonly unknown[],
    gone: ReadonlySet<string>,
  ): readonly unknown[] {
    if (gone.size === 0) return items;
    if (list === 'retired')
      return items.filter((item) => !isObject(item) || !gone.has(String(item.now)));
    return list === 'events' || list === 'context'
      ? items.map((item) => withoutReferences(item, gone))
      : items;
  }

  private itemOf(file: string, item: unknown, at: number): unknown {
    const out = file === 'places' ? this.mentions.get(at) : undefined;
    if (!out || !isObject(item) || !Array.isArray(item.mentions)) return item;
    return { ...item, mentions: item.mentions.filter((_, index) => !out.has(index)) };
  }

  /** The issue as it stands in the whole project, before anything was left out. */
  inWhole(issue: DataIssue): DataIssue {
    const file = nameOf(issue);
    if (issue.index === undefined) return issue;
    for (const list of LISTS[file] ?? []) {
      const at = this.left(file, list)[issue.index];
      const item = at === undefined ? undefined : listOf(this.whole.data[file], list)[at];
      if (at !== undefined && isNamed(item, issue)) return { ...issue, index: at };
    }
    return issue;
  }

  /** Positions of what is left of a list. */
  private left(file: string, list: string): readonly number[] {
    const out = this.positions(file, list);
    const key = `${file} ${list}`;
    const known = this.lefts.get(key);
    if (known?.out === out.size) return known.left;
    const left = listOf(this.whole.data[file], list).flatMap((_, at) => (out.has(at) ? [] : [at]));
    this.lefts.set(key, { out: out.size, left });
    return left;
  }

  /** Leaves out what the issues of `input` name; whether each names something. */
  leaveOut(issues: readonly DataIssue[]): boolean {
    // Positions in the issues are those of what is left: nothing is taken away until all are looked up.
    const steps = issues.map((issue) => this.leaving(issue));
    for (const step of steps) step?.();
    return steps.every((step) => step !== null);
  }

  private leaving(issue: DataIssue): (() => void) | null {
    if (issue.file === 'data/areas.geojson')
      return () => {
        this.withAreas = false;
      };
    const file = nameOf(issue);
    if (issue.file.startsWith(`${STORY_FOLDER}/`)) return () => this.stories.add(file);
    if (file === 'project') return this.leavingPlace(issue);
    const found = (LISTS[file] ?? []).flatMap((list) => this.named(file, list, issue));
    if (found.length > 0) return () => found.forEach((step) => void step());
    // A second issue of the file as a whole would be that nothing mends it.
    return LISTS[file] && !this.mended.has(file) ? () => this.mended.add(file) : null;
  }

  private named(file: string, list: string, issue: DataIssue): (() => void)[] {
    const items = listOf(this.whole.data[file], list);
    return this.left(file, list).flatMap((at, index) => {
      const item = items[at];
      const isIt = issue.index === undefined ? idOf(item) === issue.record : index === issue.index;
      if (!isIt || !isNamed(item, issue)) return [];
      const mention = file === 'places' ? MENTION.exec(issue.field)?.[1] : undefined;
      return [
        mention === undefined
          ? () => this.positions(file, list).add(at)
          : this.leavingMention(at, item, Number(mention)),
      ];
    });
  }

  /** A list of `project.json` does without a place that is none; whatever else is wrong there is the project's own. */
  private leavingPlace({ field }: DataIssue): (() => void) | null {
    const [, list = '', at] = PLACE_NAMED.exec(field) ?? [];
    const project = withoutPlaces(this.whole.data.project, this.noPlaces);
    const id = listOf(project, list)[Number(at)];
    return typeof id === 'string' ? () => this.noPlaces.add(id) : null;
  }

  private leavingMention(place: number, item: unknown, index: number): () => void {
    const out = this.mentions.get(place) ?? new Set();
    const left = listOf(item, 'mentions').flatMap((_, at) => (out.has(at) ? [] : [at]));
    return () => {
      out.add(left[index] ?? index);
      this.mentions.set(place, out);
    };
  }
}

const nameOf = ({ file }: DataIssue): string => file.replace(/^data\//, '').replace(/\.json$/, '');

/** Whether an item at the right position is the one: files may have two lists. */
function isNamed(item: unknown, { record }: DataIssue): boolean {
  const id = idOf(item);
  return id === null || id === record;
}
