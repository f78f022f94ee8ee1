import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFileSchemas } from '../src/dataset/compile/schema';

/** JSON Schema (draft 2020-12) of a file of `data/`, as text; editors complete fields from it. */
export const jsonSchemaText = (name: keyof typeof dataFileSchemas): string =>
  `${JSON.stringify(z.toJSONSchema(dataFileSchemas[name], { io: 'input' }), null, 2)}\n`;

/** Writes `data/schemas/*.schema.json`. */
export function writeDataSchemas(root: string): void {
  const folder = join(root, 'data', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(dataFileSchemas) as (keyof typeof dataFileSchemas)[])
    writeFileSync(join(folder, `${name}.schema.json`), jsonSchemaText(name));
}
