import type * as z from 'zod/mini';
import { isLang, LANGS, type Lang } from '../domain/record';

type Json = Record<PropertyKey, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A text that says in the languages that it lacks, and its project too, what it says in one of the project's. */
function filledText(text: Json, shape: z.core.$ZodShape, languages: readonly Lang[]): Json {
  const own = languages.find((lang) => typeof text[lang] === 'string');
  const lacks = LANGS.filter(
    (lang) =>
      !languages.includes(lang) &&
      text[lang] === undefined &&
      shape[lang] !== undefined &&
      shape[lang]._zod.optin === undefined,
  );
  return own && lacks.length > 0
    ? { ...text, ...Object.fromEntries(lacks.map((lang) => [lang, text[own]])) }
    : text;
}

/** The JSON with its texts filled, which its schema tells from other objects; itself where none lacks anything. */
function filled(schema: z.core.$ZodType, json: unknown, languages: readonly Lang[]): unknown {
  if (!isObject(json)) return json;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return filled(def.innerType, json, languages);
    case 'array': {
      if (!Array.isArray(json)) return json;
      const items = json.map((item) => filled(def.element, item, languages));
      return items.some((item, index) => item !== json[index]) ? items : json;
    }
    case 'object': {
      if (Array.isArray(json)) return json;
      const text = filledText(json, def.shape, languages);
      const changed = Object.entries(def.shape).flatMap(([key, inner]) => {
        if (isLang(key) || !Object.hasOwn(text, key)) return [];
        const value = filled(inner, text[key], languages);
        return value === text[key] ? [] : [[key, value] as const];
      });
      return changed.length === 0 ? text : { ...text, ...Object.fromEntries(changed) };
    }
    default:
      return json;
  }
}

/**
 * The JSON in which a text that lacks a language which its project has not says it in one that the
 * project has: the page speaks every language, whatever the documents' own. What lacks a language of the
 * project stays so, for its schema to report.
 */
export const fillLanguages = (
  schema: z.core.$ZodType,
  json: unknown,
  languages: readonly Lang[],
): unknown =>
  LANGS.every((lang) => languages.includes(lang)) ? json : filled(schema, json, languages);
