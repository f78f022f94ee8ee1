import { type DataIssue, formatIssue } from '../compile/issue';
import { lineOfIssue } from './issuePlace';
import { type JsonNode, readJsonText } from './jsonText';

/**
 * The line, from 1, at which each issue is to be mended, by the texts of the project's files. A file that is
 * optional and absent has one line.
 */
export function lineFinder(texts: ReadonlyMap<string, string>): (issue: DataIssue) => number {
  const nodes = new Map<string, JsonNode>();
  return (issue) => {
    const text = texts.get(issue.file);
    if (text === undefined) return 1;
    const node = nodes.get(issue.file) ?? readJsonText(text);
    nodes.set(issue.file, node);
    return lineOfIssue(text, issue, node);
  };
}

/** One line for each issue: file and line, record and field, what is wrong, what to do. */
export function describeIssues(
  texts: ReadonlyMap<string, string>,
  issues: readonly DataIssue[],
): string[] {
  const lineOf = lineFinder(texts);
  return issues.map((issue) => formatIssue(issue, lineOf(issue)));
}
