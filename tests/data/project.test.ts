import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '../../scripts/dataSchemas';
import { compile } from '../../src/dataset/compile/compile';
import { dataFileSchemas } from '../../src/dataset/compile/schema';
import { readEdtf } from '../../src/domain/edtf';
import { project } from '../support';

const { dataset, issues, coverage } = compile(project);
const events = dataset?.events ?? [];
const fileOf = new Map(dataset?.sources.map(({ id, file }) => [id, file]));

describe('the coded documents', () => {
  it('compile without an issue', () => {
    expect(issues).toEqual([]);
    expect(events.length).toBeGreaterThanOrEqual(60);
  });

  it.each(events.map((event) => [event.id, event] as const))(
    '%s quotes its documents verbatim at its offsets',
    (_id, event) => {
      expect(event.quotes.length).toBeGreaterThan(0);
      for (const { source, exact, start, end } of event.quotes)
        expect(project.seeds[fileOf.get(source) ?? '']?.slice(start, end)).toBe(exact);
    },
  );

  it('are accounted for to the last letter', () => {
    expect(coverage).toHaveLength(5);
    for (const { source, uncovered } of coverage) expect([source, uncovered]).toEqual([source, []]);
  });

  it('have all their documents printed and unprinted dates as the codebook says', () => {
    const published = dataset?.sources.map(({ published, file }) => [file.slice(0, 3), published]);
    expect(new Map(published as [string, string][])).toEqual(
      new Map([
        ['000', '2013-02-12~'],
        ['001', '2023-10-31~'],
        ['002', '2023-10-16~'],
        ['003', '2023-10-31'],
        ['004', '2013-01-11'],
      ]),
    );
  });

  it('count copies of one wire story as one origin', () => {
    const twins = events.filter(({ quotes }) => {
      const sources = new Set(quotes.map(({ source }) => fileOf.get(source)?.slice(0, 3)));
      return sources.size === 2 && sources.has('001') && sources.has('003');
    });
    expect(twins.length).toBeGreaterThan(5);
    for (const { id, origins } of twins) expect([id, origins]).toEqual([id, 1]);
  });

  it('measure Konna and Mopti about 60 km apart, not 600', () => {
    const claim = dataset?.claims.find(({ statedKm }) => statedKm === 600);
    expect(claim?.measuredKm).toBeGreaterThan(55);
    expect(claim?.measuredKm).toBeLessThan(65);
    expect(claim?.verdict).toBe('inconsistent');
  });

  it('find Kidal and Gao within a road’s length of the stated 330 km', () => {
    const claim = dataset?.claims.find(({ statedKm }) => statedKm === 330);
    expect(claim?.measuredKm).toBeGreaterThan(280);
    expect(claim?.measuredKm).toBeLessThan(295);
    expect(claim?.verdict).toBe('consistent');
  });

  it('find the north larger than France', () => {
    const claims = dataset?.claims.filter(({ relation }) => relation === 'larger_area') ?? [];
    expect(claims.length).toBe(2);
    for (const { ratio } of claims) {
      expect(ratio).toBeGreaterThan(1.4);
      expect(ratio).toBeLessThan(1.6);
    }
  });

  it('draw nothing past the publication of the latest report of an open end', () => {
    for (const { id, time, quotes } of events) {
      if (time?.endBasis !== 'known_until') continue;
      const latest = quotes.map(({ source }) => {
        const published = dataset?.sources.find((candidate) => candidate.id === source)?.published;
        const read = readEdtf(published ?? '');
        return read.ok ? (read.reading.endMax ?? 0) : 0;
      });
      expect([id, time.span.endMax]).toEqual([id, Math.max(...latest)]);
    }
  });

  it.each(Object.keys(dataFileSchemas) as (keyof typeof dataFileSchemas)[])(
    'has the JSON Schema of %s in step with the code (npm run data:schemas)',
    (name) => {
      expect(readFileSync(`data/schemas/${name}.schema.json`, 'utf8')).toBe(jsonSchemaText(name));
      const { $schema } = project.data[name] as { $schema: string };
      expect($schema).toBe(`./schemas/${name}.schema.json`);
    },
  );
});
