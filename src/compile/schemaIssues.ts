import type * as z from 'zod/mini';
import { isLang, type Lang } from '../domain/record';
import type { DataIssue, Finding } from './issue';

/** Id of the record that a problem lies in, or its position in the list. */
function recordAt(json: unknown, [list, index]: readonly PropertyKey[]): string {
  if (list === undefined) return '(file)';
  const items = (json as Record<PropertyKey, unknown>)[list];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  const id = (item as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : `#${String(index)}`;
}

const fieldPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function fixOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'add it, as a record beside it has it'
        : `write a value of the type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length > 1 ? 'write one of these' : `write ${String(issue.values[0])}`;
    case 'too_big':
      return `keep it to at most ${issue.maximum}`;
    case 'too_small':
      return `give at least ${issue.minimum}`;
    case 'invalid_format':
      return `write it in the form that ${issue.format === 'regex' ? 'the ids beside it have' : `a valid ${issue.format} has`}`;
    case 'unrecognized_keys':
      return 'mend its spelling or take it out; an editor offers the known fields';
    case 'custom':
      return 'add what the sentence asks for';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return 'see its description in data/schemas/';
  }
}

const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'French' };

/** A text that lacks a language of the project. */
function missingLanguage({ code, path, message }: z.core.$ZodIssue): Omit<Finding, 'field'> | null {
  const lang = path.at(-1);
  if (!isLang(lang) || code !== 'invalid_type' || !message.endsWith('received undefined'))
    return null;
  return {
    reason: `is not said in ${LANGUAGE_NAMES[lang]} (received undefined)`,
    fix: `write "${lang}", or take it out of "languages" in data/project.json`,
  };
}

/** One finding for each field, an unknown one included, with its path in the file. */
function findingsOf(issue: z.core.$ZodIssue): [readonly PropertyKey[], Omit<Finding, 'field'>][] {
  const unsaid = missingLanguage(issue);
  if (unsaid) return [[issue.path, unsaid]];
  const { message: reason } = issue;
  const fix = fixOf(issue);
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [[...issue.path, key], { reason: `unknown field "${key}"`, fix }])
    : [[issue.path, { reason, fix }]];
}

/** Whether a path leads to a record, and not to one value of many, as in `data/project.json`. */
function isRecord(json: unknown, [list, index]: readonly PropertyKey[]): boolean {
  if (list === undefined || typeof index !== 'number') return false;
  const items = (json as Record<PropertyKey, unknown>)[list];
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  return item === undefined || typeof item === 'object';
}

/** What in a file is not of the shape that its schema asks for. */
export const schemaIssues = (
  file: string,
  json: unknown,
  found: readonly z.core.$ZodIssue[],
): DataIssue[] =>
  found.flatMap(findingsOf).map(([path, finding]) => {
    const isOfRecord = isRecord(json, path);
    return {
      ...{ file, record: isOfRecord ? recordAt(json, path) : '(file)' },
      ...(isOfRecord ? { index: Number(path[1]) } : {}),
      field: fieldPath(isOfRecord ? path.slice(2) : path) || '(record)',
      ...finding,
    };
  });
