import * as z from 'zod/mini';
import type { Lang } from '../domain/record';
import { fillLanguages } from './fillLanguages';
import { remembering, sameList } from './remembered';

type Json = Readonly<Record<string, unknown>>;
type Issues = readonly z.core.$ZodIssue[];

type Parsed<Value> =
  | { readonly ok: true; readonly data: Value }
  | { readonly ok: false; readonly issues: Issues };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function parse<Schema extends z.core.$ZodType>(
  schema: Schema,
  json: unknown,
  languages: readonly Lang[],
): Parsed<z.infer<Schema>> {
  const parsed = z.safeParse(schema, fillLanguages(schema, json, languages));
  return parsed.success
    ? { ok: true, data: parsed.data }
    : { ok: false, issues: parsed.error.issues };
}

const isOfObject = (schema: z.core.$ZodType): boolean =>
  (schema as z.core.$ZodTypes)._zod.def.type === 'object';

const parsedItem = remembering<object, Parsed<unknown>>();

/** The schema of a list's items; `null` for what is no list of objects, or one that must be seen whole. */
function elementOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return elementOf(def.innerType);
    case 'array':
      return isOfObject(def.element) && (def.checks ?? []).length === 0 ? def.element : null;
    default:
      return null;
  }
}

const shapeOf = (schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
};

function parseList(
  element: z.core.$ZodType,
  items: readonly unknown[],
  languages: readonly Lang[],
): { readonly data: readonly unknown[]; readonly issues: Issues } {
  const of = [element, languages.join(' ')];
  const issues: z.core.$ZodIssue[] = [];
  const data: object[] = [];
  items.forEach((item, index) => {
    const make = () => parse(element, item, languages);
    const parsed = isObject(item) ? parsedItem(item, of, make) : make();
    if (!parsed.ok)
      for (const issue of parsed.issues) issues.push({ ...issue, path: [index, ...issue.path] });
    else if (isObject(parsed.data)) data.push(parsed.data);
  });
  return { data: sameList(data), issues };
}

/**
 * The same as parsing a file's JSON by its schema, with the same issues in the same order; but what was
 * made of an item of its lists is remembered, and lists of the same items are the same.
 */
export function parseItems<Schema extends z.core.$ZodType>(
  schema: Schema,
  json: unknown,
  languages: readonly Lang[],
): Parsed<z.infer<Schema>> {
  if (!isObject(json) || Array.isArray(json)) return parse(schema, json, languages);
  const shape = shapeOf(schema);
  const lists = new Map(
    Object.entries(shape).flatMap(([key, inner]) => {
      const element = elementOf(inner);
      const items = Object.hasOwn(json, key) ? (json as Json)[key] : undefined;
      return element && Array.isArray(items)
        ? [[key, parseList(element, items, languages)] as const]
        : [];
    }),
  );
  const emptied = Object.fromEntries([...lists.keys()].map((key) => [key, []]));
  const rest = parse(schema, { ...json, ...emptied }, languages);
  const isWhole = [...lists.values()].every(({ issues }) => issues.length === 0);
  if (rest.ok && isWhole) {
    const data = Object.fromEntries([...lists].map(([key, list]) => [key, list.data]));
    return { ok: true, data: { ...(rest.data as object), ...data } as z.infer<Schema> };
  }
  const others = rest.ok ? [] : rest.issues;
  const ofFields = Object.keys(shape).flatMap((key) => [
    ...others.filter(({ path: [first] }) => first === key),
    ...(lists.get(key)?.issues ?? []).map((issue) => ({ ...issue, path: [key, ...issue.path] })),
  ]);
  return { ok: false, issues: [...ofFields, ...others.filter(({ path }) => path.length === 0)] };
}
