import type { CompileInput } from '../../compile/compile';
import type { DataIssue } from '../../compile/issue';
import { parseDataFiles } from '../../compile/parseDataFiles';
import { once } from '../../compile/reading/once';
import type { RareChecks } from '../../project/checkProject';
import { inOrder } from '../../project/inOrder';
import type { ProjectRefusal } from '../../project/outcome';
import { readProjectFiles } from '../../project/projectFiles';
import { type Change, LIST_NAMES, type Work, withChanges } from '../work/work';
import { openTexts, type ProjectTexts } from '../work/workFiles';
import { checkedDocuments } from './checkedDocuments';
import type { Checked, WorkIssue } from './protocol';

/** A project in the making, checked after each change. */
export interface Checker {
  readonly work: Work;
  readonly input: CompileInput;
  readonly rare: RareChecks | null;
}

type Begun =
  | { readonly ok: true; readonly checker: Checker }
  | { readonly ok: false; readonly refusal: ProjectRefusal };

/** Reads the files of a project; `rare` checks what only some have. One that does not even have the shape of one is refused. */
export function beginCheck(texts: ProjectTexts, rare: RareChecks | null): Begun {
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
  return { ok: true, checker: { work, input: inputOf(work, input), rare } };
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
export function changedCheck({ work, input, rare }: Checker, changes: readonly Change[]): Checker {
  const next = withChanges(work, changes);
  return { work: next, input: inputOf(next, input), rare };
}

const CHARACTERS = /^characters (\d+)–(\d+)$/;

const placed = once(({ file, record, field, reason, fix, value }: DataIssue): WorkIssue => {
  const [, start, end] = CHARACTERS.exec(field) ?? [];
  const span =
    start === undefined || end === undefined
      ? {}
      : { span: { source: record, start: Number(start), end: Number(end) } };
  return { file, record, field, reason, fix, ...(value !== undefined && { value }), ...span };
});

/** Checks the project as it is. */
export function check({ work, input, rare }: Checker, revision: number): Checked {
  const { compiled, issues } = inOrder({ ...input, version: `work-${revision}` }, rare);
  return {
    revision,
    dataset: compiled?.dataset ?? null,
    translations: compiled?.translations ?? {},
    issues: issues.map(placed),
    unrendered: compiled?.unrendered ?? [],
    documents: checkedDocuments(work, compiled?.dataset ?? null, compiled?.coverage ?? []),
  };
}
