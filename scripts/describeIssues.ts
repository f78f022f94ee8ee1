import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataIssue, formatIssue } from '../src/compile/issue';
import { lineOfIssue } from './issuePlace';

/** One line for each issue: file and line below `root`, record and field, what is wrong, what to do. */
export function describeIssues(root: string, issues: readonly DataIssue[]): string[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    texts.set(file, text);
    return text;
  };
  return issues.map((issue) => formatIssue(issue, lineOfIssue(textOf(issue.file), issue)));
}
