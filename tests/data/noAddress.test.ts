import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import type { Edition } from '../../src/dataset/cite/citation';
import { citeQuote } from '../../src/dataset/cite/citeQuote';
import { openDataset } from '../../src/dataset/dataset';
import { builtProject } from '../builtProject';
import { NO_ADDRESS } from '../noAddress';
import { publishedSchema } from './publishedSchema';

const built = builtProject(NO_ADDRESS);
const fileOf = (name: string) =>
  JSON.parse(built.openData.find((file) => file.name === name)?.content ?? 'null');

describe('a project of a document without an address, which has no line below its title', () => {
  it('is in order', () => {
    expect(compile(NO_ADDRESS).issues).toEqual([]);
  });

  it('has the address as null in its open data, which say that it may be missing', () => {
    expect(fileOf('sources.json')).toMatchObject([{ id: 'gazette', url: null }]);
    const described = fileOf('datapackage.json');
    expect(publishedSchema('data-package.json')(described)).toEqual([]);
    expect(described.sources).toEqual([{ title: 'Alder Gazette: Three days in May' }]);
    const { schema } = described.resources.find(
      ({ path }: { path: string }) => path === 'sources.json',
    );
    const url = schema.fields.find(({ name }: { name: string }) => name === 'url');
    expect(url).toMatchObject({ type: 'string', format: 'uri' });
    expect(url.constraints).toBeUndefined();
  });

  it('is told as a part of the package itself, and annotated by its text', () => {
    const graph: readonly Record<string, unknown>[] = fileOf('ro-crate-metadata.json')['@graph'];
    const root = graph.find((entity) => entity['@id'] === './');
    expect(root?.isBasedOn).toEqual([{ '@id': '#document-gazette' }]);
    expect(graph.filter((entity) => entity['@id'] === '#document-gazette')).toHaveLength(1);
    const { text_iri } = fileOf('sources.json')[0];
    expect(text_iri).toMatch(/^ni:/);
    for (const { target } of fileOf('annotations.jsonld').items ??
      fileOf('annotations.jsonld').first.items)
      expect(target.source).toBe(text_iri);
    expect(JSON.stringify(fileOf('linked-places.json'))).not.toContain('"@id":null');
  });

  it('is cited without one', () => {
    const dataset = openDataset(compile(NO_ADDRESS).dataset ?? expect.fail('no dataset'));
    const edition: Edition = {
      ...{ project: 'alder-coast', title: 'The Alder coast', version: '0123456789ab' },
      ...{ link: 'https://example.org/#v', accessed: '2026-11-21', lang: 'en' },
    };
    const [record] = dataset.events;
    const [quote] = record?.quotes ?? [];
    const source = quote && dataset.sources.get(quote.source);
    if (!record || !quote || !source) expect.fail('no quotation');
    const cited = { record, quote, source };
    expect(citeQuote(cited, edition, 'text')).toMatch(
      /Alder Gazette, “Three days in May”, 2021-05-07\./,
    );
    expect(citeQuote(cited, edition, 'bibtex')).not.toMatch(/^ {2}url = /m);
    const [csl] = JSON.parse(citeQuote(cited, edition, 'csl'));
    expect(csl).toMatchObject({ type: 'document', title: 'Three days in May' });
    expect(csl).not.toHaveProperty('URL');
  });
});
