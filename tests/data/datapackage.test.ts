import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FieldText } from '../../src/dataset/exporters/tableSchema';
import { openDataJson, openDataNames, openDataText } from './openDataFile';
import { publishedSchema } from './publishedSchema';

type Field = FieldText & { readonly name: string };
interface Resource {
  name: string;
  path: string;
  profile: string;
  format: string;
  schema?: { fields: Field[]; missingValues: string[] };
}
interface Package {
  resources: Resource[];
}
const read = (): Package => openDataJson('datapackage.json');
const described = read();
const resourceOf = (path: string): Resource => {
  const found = described.resources.find((resource) => resource.path === path);
  if (!found) throw new Error(`datapackage.json has no ${path}`);
  return found;
};
const fieldsOf = (path: string): readonly Field[] => resourceOf(path).schema?.fields ?? [];

const packageFaults = publishedSchema('data-package.json');
const tableFaults = publishedSchema('tabular-data-resource.json');
const tables = described.resources.filter(({ profile }) => profile === 'tabular-data-resource');

/** The rows of a resource as its format gives them: cells of CSV, members of JSON. */
function rowsOf({ path, format }: Resource): readonly Readonly<Record<string, unknown>>[] {
  if (format === 'csv')
    return Papa.parse<Record<string, string>>(openDataText(path), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const json = openDataJson(path);
  return format === 'geojson'
    ? json.features.map(({ properties }: { properties: unknown }) => properties)
    : json;
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

/** The value that a cell of CSV stands for. */
function cellValue(text: string, { type }: Field): unknown {
  switch (type) {
    case 'string':
    case 'date':
      return text;
    case 'boolean':
    case 'integer':
    case 'number':
    case 'array':
    case 'object':
      return JSON.parse(text);
  }
}

function isOfType(value: unknown, { type }: Field): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

/** What of a value is not as its field is described. */
function faultOf(value: unknown, field: Field): string | null {
  const { enum: words, pattern, minimum, maximum, required } = field.constraints ?? {};
  if (isMissing(value)) return required ? 'missing' : null;
  if (!isOfType(value, field)) return `no ${field.type}`;
  if (words && !words.some((word) => word === value)) return 'none of its words';
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(`${value}`)) return 'pattern';
  if (minimum !== undefined && Number(value) < minimum) return 'too small';
  if (maximum !== undefined && Number(value) > maximum) return 'too large';
  return null;
}

describe('datapackage.json', () => {
  it('is a Data Package by the published schema', () => {
    expect(packageFaults(described)).toEqual([]);
  });

  it.each([
    ['no resources', { ...described, resources: [] }],
    ['a licence without a plain name', { ...described, licenses: [{ name: 'CC BY 4.0' }] }],
    [
      'a resource without a path',
      { ...described, resources: [{ name: 'events', profile: 'data-resource' }] },
    ],
    ['a source without a title', { ...described, sources: [{ path: 'https://example.org' }] }],
  ])('is refused by that schema with %s', (_fault, faulty) => {
    expect(packageFaults(faulty)).not.toEqual([]);
  });

  it('describes its tables as Tabular Data Resources by the published schema', () => {
    expect(tables.map(({ path }) => path)).toEqual([
      'events.csv',
      'actors.json',
      'sources.json',
      'geographic-claims.json',
      'coverage.json',
    ]);
    for (const table of tables) expect([table.path, ...tableFaults(table)]).toEqual([table.path]);
    const [table] = tables;
    for (const fields of [[], [{ name: 'id', type: 'text' }], [{ type: 'date' }]])
      expect(tableFaults({ ...table, schema: { fields } })).not.toEqual([]);
  });

  it('describes every other file once, with licence and sources of its own', () => {
    expect(described.resources.map(({ path }) => path).sort()).toEqual(
      openDataNames.filter((name) => name !== 'datapackage.json'),
    );
    expect(new Set(described.resources.map(({ name }) => name)).size).toBe(
      described.resources.length,
    );
    for (const resource of described.resources)
      expect(resource).toMatchObject({
        description: expect.stringMatching(/\w{3}/),
        licenses: [
          { name: 'CC-BY-4.0', title: expect.stringMatching(/Quotations belong to .*BBC News/) },
        ],
        sources: expect.arrayContaining([expect.objectContaining({ path: expect.any(String) })]),
      });
  });

  it.each(described.resources.filter(({ schema }) => schema).map(({ path }) => path))(
    'describes every field of %s, and holds what it says',
    (path) => {
      const resource = resourceOf(path);
      const fields = fieldsOf(path);
      const rows = rowsOf(resource);
      expect(rows.length).toBeGreaterThan(0);
      const named = new Set(fields.map(({ name }) => name));
      expect(rows.flatMap((row) => Object.keys(row)).filter((name) => !named.has(name))).toEqual(
        [],
      );
      for (const { description } of fields) expect(description).toMatch(/\w{3}.*\.$/);
      const faults = rows.flatMap((row, index) =>
        fields.flatMap((field) => {
          const cell = row[field.name];
          const value =
            resource.format === 'csv' && typeof cell === 'string' && cell !== ''
              ? cellValue(cell, field)
              : cell;
          const fault = faultOf(value, field);
          return fault === null ? [] : [`row ${index}, ${field.name}: ${fault}`];
        }),
      );
      expect(faults).toEqual([]);
      for (const { name } of fields.filter(({ constraints }) => constraints?.unique))
        expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length);
    },
  );

  it('has the columns of events.csv in their order', () => {
    const [header = ''] = openDataText('events.csv').split('\r\n');
    expect(header.split(',')).toEqual(fieldsOf('events.csv').map(({ name }) => name));
  });
});
