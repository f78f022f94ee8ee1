import type { CompileInput } from '../src/compile/compile';
import type { Decision } from '../src/compile/decisions';
import type { Coverage } from '../src/dataset/compiled';
import { checkProject } from '../src/project/checkProject';
import { rareChecks } from '../src/project/rareChecks';
import { describeIssuesIn, readProject, UnreadableProject } from './readProject';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function coverageLine({
  source,
  characters,
  quoted,
  told,
  general,
  boilerplate,
  uncovered,
}: Coverage) {
  const open = uncovered.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    source.padEnd(28),
    String(characters).padStart(10),
    percent(quoted, characters).padStart(9),
    percent(told, characters).padStart(9),
    percent(general, characters).padStart(9),
    percent(boilerplate, characters).padStart(12),
    percent(characters - open, characters).padStart(10),
  ].join(' ');
}

const decisionLine = ({ record, field, value, reason }: Decision): string =>
  `  ${record} › ${field} ${value}: ${reason}`;

/** What coders decided where the words alone do not show it: few, and for all to see. */
function decisionLines(decisions: readonly Decision[]): string[] {
  const fields = decisions.length === 1 ? 'field' : 'fields';
  return [
    `\n${decisions.length} ${fields} decided by the coder ("checked")`,
    ...decisions.map(decisionLine),
  ];
}

/** The project's data, or `null` after printing what of it cannot be read. */
function readOrTell(root: string): CompileInput | null {
  try {
    return readProject(root);
  } catch (error) {
    if (!(error instanceof UnreadableProject)) throw error;
    console.error(error.message);
    return null;
  }
}

/**
 * Prints issues and the coverage table of the project in `root`, or in the folder behind `--project`;
 * returns the process's exit code.
 */
export function dataCheck(here: string, [option, folder]: readonly string[] = []): number {
  const root = option === '--project' && folder ? folder : here;
  const input = readOrTell(root);
  if (!input) return 1;
  const { dataset, translations, stories, issues, coverage, decisions } = checkProject(
    input,
    rareChecks,
  );
  console.log(
    'document                     characters    quoted  for kind   general  boilerplate accounted',
  );
  for (const document of coverage) console.log(coverageLine(document));
  for (const line of decisionLines(decisions)) console.log(line);
  for (const line of describeIssuesIn(root, issues)) console.error(line);
  if (!dataset) {
    console.error(`\n${issues.length} issue(s)`);
    return 1;
  }
  const drawn = dataset.events.length;
  console.log(
    `\n${drawn} records, ${dataset.places.length} places, ${dataset.actors.length} actors, ` +
      `${dataset.claims.length} geographic claims, ${Object.keys(translations).length} renderings, ` +
      `${stories.length} stories, version ${dataset.version}: no issues`,
  );
  return 0;
}
