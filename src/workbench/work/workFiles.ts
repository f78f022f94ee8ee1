import { readJsonText } from '../../project/jsonText';
import { changedText, recordText } from './dataText';
import { LIST_NAMES, type ListName, type Lists, type Work } from './work';

const INDENT = 2;

/** The texts of a project's files by their path in its folder. */
export type ProjectTexts = ReadonlyMap<string, string>;

/** A project as it was opened: what nobody has changed since is saved byte for byte as it was. */
export interface Opened {
  readonly texts: ProjectTexts;
  readonly work: Work;
  /** What stood in the files for each item of their lists, by the item as JSON, and by its id. */
  readonly itemTexts: ReadonlyMap<string, string>;
}

const pathOf = (name: ListName | 'project'): string => `data/${name}.json`;
const SEEDS = 'seeds/';

/** The list files of a new project; editors complete what these schemas say. */
const emptyFile = (name: ListName): object => ({ [name]: [] });

/**
 * Takes the files of a project apart; they have been read and found to be of the right shape
 * (`compile/parseDataFiles.ts`).
 */
export function openTexts(texts: ProjectTexts): Opened {
  const itemTexts = new Map<string, string>();
  const listIn = (name: ListName) => {
    const text = texts.get(pathOf(name));
    if (text === undefined) return [];
    const items: readonly object[] = JSON.parse(text)[name] ?? [];
    const nodes = readJsonText(text).fields?.get(name)?.items ?? [];
    items.forEach((item, at) => {
      const node = nodes[at];
      if (!node) return;
      const written = text.slice(node.at, node.end);
      itemTexts.set(JSON.stringify(item), written);
      if ('id' in item) itemTexts.set(keyOf(name, item.id), written);
    });
    return items;
  };
  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, listIn(name)]));
  const work = {
    // Who read the files has checked the shapes.
    ...(lists as { [Name in ListName]: Lists[Name] & readonly object[] }),
    project: JSON.parse(texts.get(pathOf('project')) ?? '{}'),
    texts: Object.fromEntries(
      [...texts]
        .filter(([path]) => path.startsWith(SEEDS))
        .map(([path, text]) => [path.slice(SEEDS.length), text]),
    ),
  };
  return { texts, work, itemTexts };
}

const keyOf = (name: ListName, id: unknown): string => `${name} ${id}`;

/** The item as its file has it, or as it would. */
function itemText(name: ListName, item: object, itemTexts: Opened['itemTexts']): string {
  const indent = 2 * INDENT;
  const same = itemTexts.get(JSON.stringify(item));
  if (same !== undefined) return same;
  const was = 'id' in item ? itemTexts.get(keyOf(name, item.id)) : undefined;
  return was === undefined ? recordText(item, indent) : changedText(item, was, indent);
}

function listText(name: ListName, items: readonly object[], { texts, itemTexts }: Opened): string {
  const written = items.map(
    (item) => `${' '.repeat(2 * INDENT)}${itemText(name, item, itemTexts)}`,
  );
  const list = written.length === 0 ? '[]' : `[\n${written.join(',\n')}\n${' '.repeat(INDENT)}]`;
  const was = texts.get(pathOf(name)) ?? JSON.stringify(emptyFile(name));
  const fields = [...(readJsonText(was).fields ?? [])].map(([key, { at, end }]) => {
    const text = key === name ? `${JSON.stringify(key)}: ${list}` : was.slice(at, end);
    return `${' '.repeat(INDENT)}${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/**
 * The files of the project as they are now. A file of which nothing has changed is as it was; of a list
 * that has, each item that has not is as it was written, so that one change is one change to git.
 */
export function textsOf(work: Work, opened: Opened): ProjectTexts {
  const before = opened.work;
  const files = new Map<string, string>();
  for (const [path, text] of opened.texts) if (!path.startsWith(SEEDS)) files.set(path, text);
  if (!sameItems([work.project], [before.project])) {
    const was = opened.texts.get(pathOf('project')) ?? '{}';
    files.set(pathOf('project'), `${changedText(work.project, was, 0)}\n`);
  }
  for (const name of LIST_NAMES)
    if (!sameItems(work[name], before[name]))
      files.set(pathOf(name), listText(name, work[name], opened));
  for (const [file, text] of Object.entries(work.texts)) files.set(`${SEEDS}${file}`, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sameItems = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length &&
  a.every((item, at) => item === b[at] || JSON.stringify(item) === JSON.stringify(b[at]));
