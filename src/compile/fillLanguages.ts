import type * as z from 'zod/mini';
import { isLang, LANGS, type Lang } from '../domain/record';

type Json = Record<PropertyKey, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** What stands at a path of the JSON. */
const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json);

/**
 * The JSON in which a text that lacks a language which its project has not says it in one that the
 * project has: the page speaks every language, whatever the documents' own. What lacks a language of the
 * project stays so, for its schema to report.
 */
export function fillLanguages(
  schema: z.ZodMiniType,
  json: unknown,
  languages: readonly Lang[],
): unknown {
  if (LANGS.every((lang) => languages.includes(lang))) return json;
  const read = schema.safeParse(json);
  if (read.success) return json;
  const filled = structuredClone(json);
  for (const { path } of read.error.issues) {
    const lang = path.at(-1);
    const text = at(filled, path.slice(0, -1));
    if (!isLang(lang) || languages.includes(lang) || !isObject(text)) continue;
    const own = languages.find((one) => typeof text[one] === 'string');
    if (text[lang] === undefined && own) text[lang] = text[own];
  }
  return filled;
}
