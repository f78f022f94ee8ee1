import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDataJson, openDataNames, openDataText } from './openDataFile';

/**
 * RO-Crate 1.1 (https://w3id.org/ro/crate/1.1) is a text without a JSON Schema: this is what it says of
 * the descriptor, the root and the entities that the file uses.
 */
const ref = z.strictObject({ '@id': z.string().min(1) });
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** "The descriptor MUST have an about property referencing the root." */
const descriptor = z.strictObject({
  '@id': z.literal('ro-crate-metadata.json'),
  '@type': z.literal('CreativeWork'),
  about: z.strictObject({ '@id': z.literal('./') }),
  conformsTo: z.strictObject({ '@id': z.literal('https://w3id.org/ro/crate/1.1') }),
});
/** "The root MUST have": @type, @id, name, description, datePublished, license. */
const root = z.strictObject({
  '@id': z.literal('./'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^[0-9a-f]{12}$/),
  datePublished: isoDate,
  license: ref,
  author: z.array(ref).min(1),
  url: z.url().optional(),
  temporalCoverage: z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
  spatialCoverage: ref,
  isBasedOn: z.array(ref),
  hasPart: z.array(ref),
});
const file = z.strictObject({
  '@id': z.string().regex(/^[\w-]+\.\w+$/),
  '@type': z.literal('File'),
  name: z.string().min(1),
  description: z.string().min(1),
  encodingFormat: z.string().regex(/^[a-z]+\/[a-z+]+$/),
  contentSize: z.string().regex(/^\d+$/),
  license: ref,
  conformsTo: ref.optional(),
});
const contextual = z.strictObject({
  '@id': z.union([z.url(), z.string().regex(/^#[\w-]+$/)]),
  '@type': z.enum(['CreativeWork', 'Organization', 'Place']),
  name: z.string().min(1),
  description: z.string().min(1).optional(),
  datePublished: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  inLanguage: z.enum(['en', 'fr']).optional(),
});
const crate = z.strictObject({
  '@context': z.literal('https://w3id.org/ro/crate/1.1/context'),
  '@graph': z.tuple([descriptor, root], z.union([file, contextual])),
});

const json = openDataJson('ro-crate-metadata.json');
const [, dataset, ...entities] = crate.parse(json)['@graph'];
const files = entities.filter((entity) => entity['@type'] === 'File');

/** Every reference in a value. */
function refsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, ...others } = value as Record<string, unknown>;
  return typeof id === 'string' && Object.keys(others).length === 0
    ? [id]
    : Object.values(others).flatMap(refsIn);
}

describe('ro-crate-metadata.json', () => {
  it('is refused by the specification without licence or date, or with a file of no format', () => {
    const [first, second, ...others] = json['@graph'];
    const refused = (graph: unknown) =>
      expect(crate.safeParse({ ...json, '@graph': graph }).success).toBe(false);
    refused([first, { ...second, license: undefined }, ...others]);
    refused([first, { ...second, datePublished: '29 November 2026' }, ...others]);
    refused([second, first, ...others]);
    refused([first, second, { ...files[0], encodingFormat: 'csv' }]);
  });

  it('describes every file of the folder but itself, with its size, and what it refers to', () => {
    const others = openDataNames.filter((name) => name !== 'ro-crate-metadata.json');
    expect(files.map((entity) => entity['@id']).sort()).toEqual(others);
    expect(dataset.hasPart.map((part) => part['@id']).sort()).toEqual(others);
    for (const entity of files)
      expect([entity['@id'], 'contentSize' in entity ? Number(entity.contentSize) : 0]).toEqual([
        entity['@id'],
        Buffer.byteLength(openDataText(entity['@id'])),
      ]);
  });

  it('has one entity for whatever is referred to, and refers to each', () => {
    const graph: { '@id': string }[] = json['@graph'];
    const ids = graph.map((entity) => entity['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = new Set(graph.flatMap(refsIn));
    // The specification itself is where the descriptor leads.
    expect([...referred].filter((id) => !ids.includes(id))).toEqual([
      'https://w3id.org/ro/crate/1.1',
    ]);
    expect(ids.filter((id) => !referred.has(id))).toEqual(['ro-crate-metadata.json']);
  });

  it('says whose the words are: ours under the licence, quotations the publishers’', () => {
    const licence = entities.find((entity) => entity['@id'] === dataset.license['@id']);
    expect(licence?.description).toMatch(
      /CC BY 4\.0\. Quotations belong to their publishers \(BBC News, .*\) and are excerpts/,
    );
    expect(dataset.isBasedOn).toHaveLength(openDataJson('sources.json').length);
  });
});
