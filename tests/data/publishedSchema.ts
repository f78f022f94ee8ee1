import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/**
 * What a published JSON Schema of `tests/fixtures/schemas/` finds wrong with a value. The drafts that
 * they name differ in nothing that they use.
 */
export function publishedSchema(name: string): (value: unknown) => readonly string[] {
  const { $schema: _draft, ...schema } = JSON.parse(
    readFileSync(`tests/fixtures/schemas/${name}`, 'utf8'),
  );
  // Members that schemas carry for forms, and formats that a pattern beside them checks, say nothing here.
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    schema,
  );
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath}: ${message}`,
    );
  };
}
