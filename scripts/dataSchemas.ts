import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { dataFileSchemas } from '../src/compile/schema';
import { projectSchema } from '../src/compile/schemaProject';
import { storySchema } from '../src/compile/schemaStories';
import { isLang, LANGS } from '../src/domain/record';

/** Every file of `data/` by its name, and `story` for each of `data/stories/`. */
export const DATA_SCHEMAS = {
  project: projectSchema,
  ...dataFileSchemas,
  story: storySchema,
} as const;
type SchemaName = keyof typeof DATA_SCHEMAS;

/** A text needs the languages of its project alone: which these are, `compile` asks. */
function anyLanguage({ properties, required }: z.core.JSONSchema.BaseSchema): string[] | undefined {
  if (!required || LANGS.some((lang) => properties?.[lang] === undefined)) return required;
  const others = required.filter((name) => !isLang(name));
  return others.length > 0 ? others : undefined;
}

/** JSON Schema (draft 2020-12) of a file of `data/`, as text; editors complete fields from it. */
export const jsonSchemaText = (name: SchemaName): string =>
  `${JSON.stringify(
    z.toJSONSchema(DATA_SCHEMAS[name], {
      io: 'input',
      override: ({ jsonSchema }) => {
        jsonSchema.required = anyLanguage(jsonSchema);
      },
    }),
    null,
    2,
  )}\n`;

/** Writes `data/schemas/*.schema.json`. */
export function writeDataSchemas(root: string): void {
  const folder = join(root, 'data', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(DATA_SCHEMAS) as SchemaName[])
    writeFileSync(join(folder, `${name}.schema.json`), jsonSchemaText(name));
}
