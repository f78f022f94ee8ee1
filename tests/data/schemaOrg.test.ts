import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileProject } from '../../scripts/compileProject';
import { openDataJson, openDataNames, openSchemaOrg } from './openDataFile';

/**
 * schema.org publishes no JSON Schema: this is a `Dataset` with what search engines for data ask for,
 * a description of 50 to 5,000 characters among it.
 */
const dataset = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50).max(5_000),
  version: z.string().regex(/^[0-9a-f]{12}$/),
  license: z.url(),
  temporalCoverage: z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
  spatialCoverage: z.string().min(1),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.string().regex(/^[a-z]+\/[a-z+]+$/),
        contentUrl: z.string(),
      }),
    )
    .min(1),
});
const described = dataset.parse(JSON.parse(openSchemaOrg));

describe('the Dataset in the head of the page', () => {
  it('is no longer than a first load has room for', () => {
    expect(Buffer.byteLength(openSchemaOrg)).toBeLessThanOrEqual(1_000);
    // The end of a script element ends it wherever it stands.
    expect(openSchemaOrg).not.toContain('<');
  });

  it('names version, licence and days of the data as their own files do', () => {
    const { version, licenses } = openDataJson('datapackage.json');
    expect(described).toMatchObject({ version, license: licenses[0].path });
    expect(openDataJson('ro-crate-metadata.json')['@graph'][1]).toMatchObject({
      temporalCoverage: described.temporalCoverage,
      name: described.name,
    });
  });

  it('offers files that there are, beside the page or where it will stand', () => {
    const named = (json: string, site: string) =>
      dataset
        .parse(JSON.parse(json))
        .distribution.map(({ contentUrl }) => new URL(contentUrl, site).href);
    const site = 'https://example.org/mali/';
    const offered = named(openSchemaOrg, site);
    expect(offered.length).toBeGreaterThan(1);
    for (const address of offered)
      expect(openDataNames.map((name) => `${site}data/${name}`)).toContain(address);
    const { schemaOrg } = compileProject(process.cwd(), site);
    expect(named(schemaOrg, 'https://example.com/')).toEqual(offered);
  });
});
