import type { CompileInput } from '../../src/compile/compile';
import { type DataIssue, formatIssue } from '../../src/compile/issue';
import type { RawTranslation } from '../../src/compile/schemaTranslations';
import { lineOfIssue } from '../../src/project/issuePlace';
import { quotedBy } from '../../src/workbench/guess/found';
import type { ProjectLists } from '../../src/workbench/guess/projectLists';
import { recordText } from '../../src/workbench/work/dataText';
import type { Remarks } from './draftParts';
import { type Found, whereIs } from './locate';
import type { Trial } from './tryEvent';

const list = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [heading, ...items.map((item) => `  ${item}`), ''];

/** Where the words were found, in which copies, and who quotes them already. */
export function tellFound(
  found: Found,
  copies: readonly Found[],
  others: readonly Found[],
  asked: string,
  lists: ProjectLists,
): string[] {
  const { start, end, quote, document } = found;
  const already = quotedBy(found, lists.events);
  const heading = `${whereIs(found)}, characters ${start}–${end}`;
  return [
    `Found at ${heading}`,
    ...(found.verbatim ? [] : [`  You wrote "${asked}"; the document's own words are kept:`]),
    `  "${quote.exact}"`,
    '',
    ...list(
      `The words stand ${others.length + 1} times in ${document.source.id}; --nth chooses another. Also at`,
      others.map(whereIs),
    ),
    ...list(
      'Copies of the same report that have them too (--copies quotes them; one witness all the same):',
      copies.map((copy) => `${whereIs(copy)}: "${copy.quote.exact}"`),
    ),
    ...list(
      'Records that quote these words already (one event per occurrence: perhaps add to one of them):',
      already.map(({ id, exact }) => `${id}: "${exact}"`),
    ),
  ];
}

export const tellRemarks = ({ guesses, open }: Remarks): string[] => [
  ...list('Read from the words, to be checked:', guesses),
  ...list('Not known, left open:', open),
];

/** The rendering of the quotation around the words, from which theirs can be taken. */
function around(exact: string, translations: readonly RawTranslation[]): string[] {
  const found = translations.find((entry) => entry.exact.includes(exact));
  return found ? [`  of "${found.exact}"`, `  it is "${found.fr}"`] : [];
}

/** The entries for data/translations.json, those without a rendering marked. */
export function tellRenderings(trial: Trial, { translations }: ProjectLists): string[] {
  const written = trial.renderings.map(({ source, exact, fr }) =>
    recordText({ source, exact, fr }),
  );
  const missing = trial.unrendered.flatMap(({ source, exact }) => [
    recordText({ source, exact, fr: '' }),
    '  ↑ lacks its French rendering: give it with --fr, nothing added and nothing left out',
    ...around(exact, translations),
  ]);
  return [
    ...(written.length > 0 ? ['For data/translations.json:', ...written, ''] : []),
    ...(missing.length > 0 ? ['Still to be written for data/translations.json:', ...missing] : []),
  ];
}

/** Issues by the lines that the files would have with the record in them. */
export function tellIssues(
  issues: readonly DataIssue[],
  texts: ReadonlyMap<string, string>,
  input: CompileInput,
): string[] {
  const textOf = (file: string): string =>
    texts.get(file) ??
    JSON.stringify(input.data[file.slice('data/'.length, -'.json'.length)], null, 2);
  return issues.map((issue) => formatIssue(issue, lineOfIssue(textOf(issue.file), issue)));
}
