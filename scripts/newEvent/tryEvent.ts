import type { CompileInput, CompileResult } from '../../src/compile/compile';
import type { Unrendered } from '../../src/compile/compileTranslations';
import type { DataIssue } from '../../src/compile/issue';
import { placesAlike } from '../../src/compile/nearWords';
import type { RawTranslation } from '../../src/compile/schemaTranslations';
import { typographyFindings } from '../../src/compile/translationLints';
import { checkProject } from '../../src/project/checkProject';
import { rareChecks } from '../../src/project/rareChecks';
import { indexFor } from '../../src/workbench/work/recordOrder';
import type { Draft } from './draft';

/** An entry for data/translations.json and the position at which it goes in. */
interface Rendering extends Unrendered {
  readonly fr: string;
}

export interface Trial {
  /** The project with the record and the renderings in it. */
  readonly input: CompileInput;
  /** Position of the record in data/events.json. */
  readonly index: number;
  /** In the order in which they go in: each position counts those before it. */
  readonly renderings: readonly Rendering[];
  /** Quotations that still lack a rendering. */
  readonly unrendered: readonly Unrendered[];
  /** What the check says that it did not say without the record. */
  readonly issues: readonly DataIssue[];
}

const sameWords = (a: string, b: string): boolean =>
  placesAlike(a, b).some(({ start, end }) => start === 0 && end === a.length);

const keyOf = ({ file, record, field, reason }: DataIssue): string =>
  [file, record, field, reason].join('\0');

/** A record leaves no sentence unaccounted for: what is left of one it quotes in part was so before. */
const isAccount = ({ file }: DataIssue): boolean => file === 'data/sources.json';

function withEvent(input: CompileInput, draft: Draft): { input: CompileInput; index: number } {
  const file = input.data.events as { events: readonly { id: string }[] };
  const ids = file.events.map(({ id }) => id);
  const index = indexFor(ids, draft.id);
  const events = file.events.toSpliced(index, 0, draft);
  return { input: { ...input, data: { ...input.data, events: { ...file, events } } }, index };
}

function withRendering(input: CompileInput, { source, exact, fr, index }: Rendering): CompileInput {
  const file = input.data.translations as { translations: readonly unknown[] };
  const translations = file.translations.toSpliced(index, 0, { source, exact, fr });
  return { ...input, data: { ...input.data, translations: { ...file, translations } } };
}

function frenchIssues({ id, title, whenBasis }: Draft): DataIssue[] {
  return Object.entries({ title, whenBasis }).flatMap(([field, { fr }]) =>
    typographyFindings(fr).map((finding) => ({
      ...{ file: 'data/events.json', record: id },
      ...finding,
      field: `${field}.fr`,
    })),
  );
}

/** The rendering of the same words in other marks, else the next that was given. */
function renderingFor(
  missing: Unrendered,
  quoted: string,
  given: string[],
  known: readonly RawTranslation[],
): string | undefined {
  const twin = known.find(({ exact }) => sameWords(exact, missing.exact));
  if (twin) return twin.fr;
  if (sameWords(quoted, missing.exact)) return given[0];
  // The first is that of the quotation itself.
  return given.splice(1, 1)[0];
}

/** Puts the record into a copy of the project with the renderings that are known, and checks all. */
export function tryEvent(
  input: CompileInput,
  before: CompileResult,
  draft: Draft,
  quoted: string,
  fr: readonly string[],
): Trial {
  const added = withEvent(input, draft);
  const lacking = new Set(before.unrendered.map(({ exact }) => exact));
  const given = [...fr];
  const renderings: Rendering[] = [];
  let project = added.input;
  let after = checkProject(project, rareChecks);
  const isNew = ({ exact }: Unrendered): boolean => !lacking.has(exact);
  for (const missing of after.unrendered.filter(isNew)) {
    const { translations } = project.data.translations as { translations: RawTranslation[] };
    const text = renderingFor(missing, quoted, given, translations);
    if (text === undefined) continue;
    // Each entry before this one moves it on.
    const rendering = { ...missing, index: missing.index + renderings.length, fr: text };
    renderings.push(rendering);
    project = withRendering(project, rendering);
  }
  if (renderings.length > 0) after = checkProject(project, rareChecks);
  const known = new Set(before.issues.map(keyOf));
  return {
    ...{ input: project, index: added.index, renderings },
    unrendered: after.unrendered.filter(isNew),
    issues: [
      ...frenchIssues(draft),
      ...after.issues.filter((issue) => !known.has(keyOf(issue)) && !isAccount(issue)),
    ],
  };
}
