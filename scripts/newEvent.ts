import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkProject } from '../src/project/checkProject';
import { rareChecks } from '../src/project/rareChecks';
import { type ProjectLists, readLists } from '../src/workbench/guess/projectLists';
import { recordText } from '../src/workbench/work/dataText';
import { type Ask, askForFields, terminalAsk } from './newEvent/ask';
import { type Draft, draftEvent, hasTitles, writtenDraft } from './newEvent/draft';
import { insertRecord } from './newEvent/insert';
import { type Found, locate } from './newEvent/locate';
import { type Options, readOptions, USAGE } from './newEvent/options';
import { tellFound, tellIssues, tellRemarks, tellRenderings } from './newEvent/report';
import { type Trial, tryEvent } from './newEvent/tryEvent';
import { describeIssuesIn, readProject, UnreadableProject } from './readProject';

const EVENTS = 'data/events.json';
const TRANSLATIONS = 'data/translations.json';

const say = (lines: readonly string[]): void => {
  if (lines.length > 0) console.error(lines.join('\n'));
};

/** The files with what the trial put into the project, by their path. */
function filesOf(root: string, { index, renderings }: Trial, record: object): Map<string, string> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const events = insertRecord(read(EVENTS), 'events', index, record);
  if (renderings.length === 0) return new Map([[EVENTS, events]]);
  const translations = renderings.reduce(
    (text, { source, exact, fr, index: at }) =>
      insertRecord(text, 'translations', at, { source, exact, fr }),
    read(TRANSLATIONS),
  );
  return new Map([
    [EVENTS, events],
    [TRANSLATIONS, translations],
  ]);
}

/** Places and actors that were only guessed and that the check refuses are left out. */
function withoutRefused(draft: Draft, { issues }: Trial, options: Options): Options {
  const refused = (list: 'places' | 'actors', index: number): boolean =>
    issues.some(
      ({ record, field }) => record === draft.id && field.startsWith(`${list}[${index}]`),
    );
  const kept = <Item>(
    list: 'places' | 'actors',
    items: readonly Item[],
    tell: (item: Item) => string,
  ) => {
    const left = items.filter((_, index) => !refused(list, index));
    return left.length === items.length ? [] : left.length === 0 ? ['none'] : left.map(tell);
  };
  return {
    ...options,
    place:
      options.place.length > 0
        ? options.place
        : kept('places', draft.places, (item) => `${item.place}:${item.role}`),
    actor:
      options.actor.length > 0
        ? options.actor
        : kept('actors', draft.actors, (item) => `${item.actor}:${item.role}`),
  };
}

interface Making {
  readonly found: Found;
  readonly copies: readonly Found[];
  readonly lists: ProjectLists;
  readonly trialOf: (draft: Draft, fr: readonly string[]) => Trial;
}

/** The draft and what the check says of it; a person fills in what is open. */
async function make({ found, copies, lists, trialOf }: Making, told: Options, ask: Ask | null) {
  let options = told;
  let drafted = draftEvent(found, copies, options, lists);
  if (ask) {
    options = await askForFields(drafted.draft, options, lists.languages, ask);
    drafted = draftEvent(found, copies, options, lists);
  }
  let trial = trialOf(drafted.draft, options.fr);
  const mended = withoutRefused(drafted.draft, trial, options);
  if (
    mended.place.length !== options.place.length ||
    mended.actor.length !== options.actor.length
  ) {
    const { remarks } = drafted;
    drafted = draftEvent(found, copies, mended, lists);
    drafted.remarks.guesses.push(...remarks.guesses, 'but what the check refuses is left out');
    trial = trialOf(drafted.draft, options.fr);
  }
  const fr = [...options.fr];
  while (ask && trial.unrendered[0]) {
    const answer = await ask(`French for "${trial.unrendered[0].exact}"`, 'later');
    if (answer === '') break;
    fr.push(answer);
    trial = trialOf(drafted.draft, fr);
  }
  return { ...drafted, trial, hasTitle: hasTitles(options, lists.languages) };
}

async function newEventFrom(root: string, options: Options, ask: Ask | null): Promise<number> {
  const input = readProject(root);
  const lists = readLists(input);
  if (!('documents' in lists)) {
    say(describeIssuesIn(root, lists));
    return 1;
  }
  const located = locate(lists.documents, options.quote, options);
  if (!located.ok) {
    say([located.message]);
    return 1;
  }
  const { found, copies, others } = located;
  say(tellFound(found, copies, others, options.quote, lists));
  const before = checkProject(input, rareChecks);
  const trialOf = (draft: Draft, fr: readonly string[]) =>
    tryEvent(input, before, draft, found.quote.exact, fr);
  const making = { found, copies, lists, trialOf };
  const { draft, remarks, trial, hasTitle } = await make(making, options, ask);
  say(tellRemarks(remarks));
  const record = writtenDraft(draft, lists.languages);
  const files = filesOf(root, trial, record);
  console.log(recordText(record));
  say(['', ...tellRenderings(trial, lists)]);
  if (trial.issues.length > 0) {
    say(['The check would say:', ...tellIssues(trial.issues, files, trial.input)]);
    say(options.write ? ['', 'Nothing was written.'] : []);
    return 1;
  }
  if (!options.write) {
    say(['The record passes the whole check; --write writes it.']);
    return 0;
  }
  if (!hasTitle) {
    const titles = lists.languages.map((lang) => `--title-${lang}`).join(' and ');
    say([`Nothing was written: a title in our own words is needed, ${titles}.`]);
    return 1;
  }
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  say([
    `Written to ${[...files.keys()].join(' and ')}; npm run data:check tells what is left of the report.`,
  ]);
  return 0;
}

/**
 * `npm run new:event`: makes a record of the words of a document, checks it together with the whole
 * project, prints it and with `--write` puts it into `data/`. The record goes to the standard output,
 * all else beside it. Returns the exit code: 1 where an issue would result.
 */
export async function newEvent(root: string, args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    say([options]);
    return options === USAGE ? 0 : 1;
  }
  const terminal = terminalAsk();
  try {
    return await newEventFrom(options.project ?? root, options, terminal?.ask ?? null);
  } catch (error) {
    if (!(error instanceof UnreadableProject)) throw error;
    say([error.message]);
    return 1;
  } finally {
    terminal?.close();
  }
}
