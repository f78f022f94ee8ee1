import { readFileSync } from 'node:fs';
import { area, centerOfMass, coordAll } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { DATA_SCHEMAS, jsonSchemaText } from '../../scripts/dataSchemas';
import type { RawEvent, RawSource } from '../../src/compile/schema';
import { readEdtf } from '../../src/domain/edtf';
import { compileWhole, project } from '../support';

interface RawFile {
  readonly $schema: string;
}

const { dataset, issues, coverage } = compileWhole(project);
const events = (dataset?.events ?? []).filter(({ tier }) => tier === 'corpus');
const TOWNS = [
  ['gao', 'Gao'],
  ['kidal', 'Kidal'],
  ['konna', 'Konna'],
  ['tessalit', 'Tessalit'],
  ['mopti', 'Mopti'],
  ['bamako', 'Bamako'],
] as const;
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
    expect(coverage).toHaveLength(Object.keys(project.seeds).length);
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
    expect(claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      // A portion that the text does not name.
      ['dw-northern-mali-france-area', 'not_measurable'],
      ['bbc-northern-mali-france-area', 'consistent'],
    ]);
    expect(claims[1]?.ratio).toBeGreaterThan(1.4);
    expect(claims[1]?.ratio).toBeLessThan(1.6);
  });

  it('draw nothing past the publication of the latest report of an open end', () => {
    for (const { id, status, time, quotes } of events) {
      if (time?.endBasis !== 'known_until' || status === 'superseded') continue;
      const latest = quotes.map(({ source }) => {
        const published = dataset?.sources.find((candidate) => candidate.id === source)?.published;
        const read = readEdtf(published ?? '');
        return read.ok ? (read.reading.endMax ?? 0) : 0;
      });
      // A state that some report tells as over held in the first of them.
      const known = status === 'occurred' ? Math.min(...latest) : Math.max(...latest);
      expect([id, time.span.endMax]).toEqual([id, known]);
    }
  });

  it.each(events.map((event) => [event.id, event] as const))(
    '%s has for each field a quote supports the words that carry it',
    (_id, { quotes }) => {
      for (const { exact, supports, words } of quotes) {
        expect(supports.length).toBeGreaterThan(0);
        expect(new Set(words.map(({ field }) => field))).toEqual(new Set(supports));
        for (const { start, end } of words) {
          expect([start >= 0, end > start, end <= exact.length]).toEqual([true, true, true]);
          // Whole words: no letter or digit is cut off at either end.
          expect(exact.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(exact.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
        }
        for (const a of words)
          for (const b of words)
            expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }
    },
  );

  it('has the words that the data gives, at their offsets', () => {
    const raw = (project.data.events as { events: RawEvent[] }).events;
    let ranges = 0;
    for (const { id, quotes } of events)
      quotes.forEach(({ exact, words }, index) => {
        const given = raw.find((event) => event.id === id)?.evidence[index]?.supports ?? {};
        const found = words.map(({ field, start, end }) => `${field}: ${exact.slice(start, end)}`);
        const expected = Object.entries(given).flatMap(([field, texts]) =>
          [texts].flat().map((text) => `${field}: ${text}`),
        );
        expect(found.sort()).toEqual(expected.sort());
        ranges += words.length;
      });
    expect(ranges).toBeGreaterThan(500);
  });

  it('highlight the day, the town and the number of an event', () => {
    const wordsOf = (id: string, field: string) =>
      events
        .find((event) => event.id === id)
        ?.quotes.flatMap(({ exact, words }) =>
          words.flatMap((word) => (word.field === field ? exact.slice(word.start, word.end) : [])),
        );
    expect(wordsOf('2013-02-08-gao-suicide-bombing', 'when')).toEqual(['on Friday']);
    expect(wordsOf('2013-02-09-gao-suicide-bombing', 'when')).toEqual(['Saturday']);
    expect(wordsOf('2013-02-08-gao-suicide-bombing', 'places')).toEqual(['in Gao']);
    expect(wordsOf('2023-10-31-kidal-gao-convoy', 'strength')).toEqual(['over 100 trucks']);
    expect(wordsOf('2013-02-10-mujao-claim', 'status')).toEqual(['has claimed']);
  });

  it.each(TOWNS)('name %s nowhere outside its mentions but in boilerplate', (id, name) => {
    const place = dataset?.places.find((candidate) => candidate.id === id);
    const sources = (project.data.sources as { sources: RawSource[] }).sources;
    for (const { id: source, file, boilerplate } of sources) {
      // Blanks the accounted words with the words' own text search, apart from compile's offsets.
      let rest = project.seeds[file] ?? '';
      for (const { exact } of boilerplate) rest = rest.replaceAll(exact, '');
      const passages = place?.mentions.filter((mention) => mention.source === source) ?? [];
      for (const { exact } of passages) rest = rest.replace(exact, '');
      expect(rest).not.toMatch(new RegExp(`\\b${name}\\b`));
    }
    expect(place?.aliases).toEqual([
      ...new Set(place?.mentions.map(({ phrase, exact }) => phrase ?? exact)),
    ]);
    expect(place?.aliases.some((alias) => alias.includes(name))).toBe(true);
  });

  it('have every mention and reading verbatim at its offsets, no mention twice', () => {
    const mentions = dataset?.places.flatMap((place) => place.mentions) ?? [];
    const readings = events.flatMap(({ differences }) => differences.flatMap((d) => d.readings));
    expect(mentions.length).toBeGreaterThan(60);
    expect(readings.length).toBeGreaterThan(30);
    for (const { source, exact, start, end } of [...mentions, ...readings])
      expect(project.seeds[fileOf.get(source) ?? '']?.slice(start, end)).toBe(exact);
    for (const { id, mentions: own } of dataset?.places ?? []) {
      const starts = own.map(({ source, start }) => `${id} ${source} ${start}`);
      expect(starts).toEqual([...new Set(starts)]);
    }
  });

  it('know that Bamako in ‘deals struck with Bamako’ is no place', () => {
    const bamako = dataset?.places.find(({ id }) => id === 'bamako');
    const metonyms = bamako?.mentions.filter(({ use }) => use === 'metonym') ?? [];
    expect(metonyms).toHaveLength(2);
    for (const { exact } of metonyms) expect(exact).toContain('deals struck with Bamako');
  });

  it('set side by side what the documents tell differently', () => {
    const told = (id: string) =>
      events
        .find((event) => event.id === id)
        ?.differences.map(({ readings }) => readings.map(({ exact }) => exact).join(' | '));
    expect(told('2023-10-31-kidal-camp-vacated')?.[0]).toMatch(/left a camp.*fled a camp/);
    expect(told('2012-03-mali-coup')?.[0]).toMatch(/Mali's army.*separatist Tuareg rebels/);
    expect(told('2023-07-un-leaves-compounds')?.[0]).toMatch(/as early as July.*about to pull out/);
    for (const { differences } of events)
      for (const { what, readings } of differences) {
        expect([what.en, what.fr].every((text) => text.length > 0)).toBe(true);
        expect(new Set(readings.map(({ exact }) => exact)).size).toBeGreaterThan(1);
      }
  });

  it('lay France over the north true to size, few enough points to draw', () => {
    const claims = dataset?.claims.filter(({ overlay }) => overlay) ?? [];
    expect(claims).toHaveLength(1);
    for (const { overlay, measuredKm2Object = 0, measuredKm2Subject = 0, ratio } of claims) {
      if (!overlay) continue;
      expect(Math.abs(area(overlay) / 1e6 / measuredKm2Object - 1)).toBeLessThan(0.01);
      expect(measuredKm2Subject / measuredKm2Object).toBeCloseTo(ratio ?? 0, 2);
      const vertices = coordAll(overlay);
      expect(vertices.length).toBeLessThan(300);
      for (const degrees of vertices.flat()) expect(Number(degrees.toFixed(2))).toBe(degrees);
      const [lon = 0, lat = 0] = centerOfMass(overlay).geometry.coordinates;
      const north = project.areas?.features.find(({ id }) => id === 'northern-mali');
      const [wantedLon = 0, wantedLat = 0] = north ? centerOfMass(north).geometry.coordinates : [];
      expect(Math.hypot(lon - wantedLon, lat - wantedLat)).toBeLessThan(0.3);
    }
  });

  it.each(Object.keys(DATA_SCHEMAS) as (keyof typeof DATA_SCHEMAS)[])(
    'has the JSON Schema of %s in step with the code (npm run data:schemas)',
    (name) => {
      expect(readFileSync(`data/schemas/${name}.schema.json`, 'utf8')).toBe(jsonSchemaText(name));
      const inFolder = name === 'story';
      const { $schema } = project.data[inFolder ? 'stories/konna-to-gao' : name] as RawFile;
      expect($schema).toBe(`${inFolder ? '..' : '.'}/schemas/${name}.schema.json`);
    },
  );
});
