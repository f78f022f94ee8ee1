import type { CompileInput } from '../../compile/compile';
import type { DataIssue } from '../../compile/issue';
import { parseDataFiles } from '../../compile/parseDataFiles';
import type { CompiledDataset, Coverage } from '../../dataset/compiled';
import { sentencesOf } from '../../domain/sentences';
import type { StoryChecks } from '../../project/checkProject';
import { inOrder } from '../../project/inOrder';
import type { ProjectRefusal } from '../../project/outcome';
import { readProjectFiles } from '../../project/projectFiles';
import { asideSpans } from '../work/aside';
import { type Change, LIST_NAMES, type Work, withChanges } from '../work/work';
import { openTexts, type ProjectTexts } from '../work/workFiles';
import type { Checked, CheckedDocument, Mark, WorkIssue } from './protocol';

/** A project in the making, checked after each change. */
export interface Checker {
  readonly work: Work;
  readonly input: CompileInput;
  readonly stories: StoryChecks | null;
}

type Begun =
  | { readonly ok: true; readonly checker: Checker }
  | { readonly ok: false; readonly refusal: ProjectRefusal };

/** Reads the files of a project; `stories` checks those that it has. One that does not even have the shape of one is refused. */
export function beginCheck(texts: ProjectTexts, stories: StoryChecks | null): Begun {
  const encoder = new TextEncoder();
  const files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
  const { input, faults } = readProjectFiles(files, 'work');
  if (faults.length > 0) return { ok: false, refusal: { code: 'faults', faults } };
  const parsed = parseDataFiles(input.data);
  if (!parsed.ok)
    return {
      ok: false,
      refusal: {
        code: 'issues',
        issues: parsed.issues.map((issue) => ({ ...issue, line: 1, text: textOf(issue) })),
      },
    };
  const { work } = openTexts(texts);
  return { ok: true, checker: { work, input: inputOf(work, input), stories } };
}

const textOf = ({ file, record, field, reason, fix }: DataIssue): string =>
  `${file}  ${record} › ${field}: ${reason} → ${fix}`;

/** What compile reads of the project as it now is; what has not changed is the same object. */
function inputOf(work: Work, before: CompileInput): CompileInput {
  const lists = LIST_NAMES.flatMap((name) => {
    const was = before.data[name];
    // A project that renders none of its quotations has no such file.
    if (was === undefined && work[name].length === 0) return [];
    return [[name, { ...(was as object | undefined), [name]: work[name] }] as const];
  });
  return {
    ...before,
    data: { ...before.data, project: work.project, ...Object.fromEntries(lists) },
    seeds: work.texts,
  };
}

/** The project after changes. */
export function changedCheck(
  { work, input, stories }: Checker,
  changes: readonly Change[],
): Checker {
  const next = withChanges(work, changes);
  return { work: next, input: inputOf(next, input), stories };
}

const CHARACTERS = /^characters (\d+)–(\d+)$/;

function placed({ file, record, field, reason, fix, value }: DataIssue): WorkIssue {
  const [, start, end] = CHARACTERS.exec(field) ?? [];
  const span =
    start === undefined || end === undefined
      ? {}
      : { span: { source: record, start: Number(start), end: Number(end) } };
  return { file, record, field, reason, fix, ...(value !== undefined && { value }), ...span };
}

/** All marks of a document, in no order. */
function marksOf(
  source: string,
  dataset: CompiledDataset | null,
  { uncovered }: Coverage,
  text: string,
  work: Work,
): Mark[] {
  const quotes = (dataset?.events ?? []).flatMap((event) =>
    event.quotes
      .filter((quote) => quote.source === source)
      .flatMap((quote): Mark[] => [
        {
          type: 'quoted',
          start: quote.start,
          end: quote.start + quote.exact.length,
          event: event.id,
        },
        ...quote.words
          .filter(({ field }) => field === 'kind')
          .map(
            ({ start, end }): Mark => ({
              ...{ type: 'told', event: event.id },
              ...{ start: quote.start + start, end: quote.start + end },
            }),
          ),
      ]),
  );
  const open = uncovered.map(({ start, end }): Mark => ({ type: 'open', start, end }));
  const aside = asideSpans(
    work.sources.find(({ id }) => id === source),
    text,
  ).map(({ type, start, end }): Mark => ({ type, start, end }));
  return [...quotes, ...open, ...aside];
}

/** Checks the project as it is. */
export function check({ work, input, stories }: Checker, revision: number): Checked {
  const { compiled, issues } = inOrder({ ...input, version: `work-${revision}` }, stories);
  const documents = Object.fromEntries(
    (compiled?.coverage ?? []).map((coverage): [string, CheckedDocument] => {
      const { source } = coverage;
      const text = work.texts[work.sources.find(({ id }) => id === source)?.file ?? ''] ?? '';
      return [
        source,
        {
          coverage,
          sentences: sentencesOf(text),
          marks: marksOf(source, compiled?.dataset ?? null, coverage, text, work),
        },
      ];
    }),
  );
  return {
    revision,
    dataset: compiled?.dataset ?? null,
    translations: compiled?.translations ?? {},
    issues: issues.map(placed),
    unrendered: compiled?.unrendered ?? [],
    documents,
  };
}
