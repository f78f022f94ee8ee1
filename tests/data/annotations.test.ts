import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileProject } from '../../scripts/compileProject';
import { selectorsOf } from '../../src/dataset/exporters/documentFile';
import { compileProject as compileCoded } from '../support';
import { openDataJson } from './openDataFile';

/**
 * The W3C publishes no JSON Schema of its Web Annotation Data Model: this is the part of the
 * Recommendation (https://www.w3.org/TR/annotation-model/) that the file uses, and nothing beside it.
 */
const iri = z.string().regex(/^[^\s<>"{}|\\^`]+$/);
const absoluteIri = iri.regex(/^[a-z][a-z0-9+.-]*:/);
/** §3.3.5 lists the motivations. */
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
const position = z.int().min(0);
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  rights: absoluteIri,
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('SpecificResource'),
          source: iri,
          purpose: motivation,
        }),
        z.strictObject({
          type: z.literal('TextualBody'),
          value: z.string().min(1),
          format: z.literal('text/plain'),
          language: z.enum(['en', 'fr']).optional(),
          purpose: motivation,
        }),
      ]),
    )
    .min(1),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: absoluteIri,
    state: z.strictObject({ type: z.literal('TimeState'), cached: absoluteIri }),
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.strictObject({
        type: z.literal('TextPositionSelector'),
        start: position,
        end: position,
      }),
    ]),
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  'dcterms:description': z.string().regex(/Quotations belong to their publishers \(BBC News, /),
  rights: absoluteIri,
  total: position,
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});
type Annotation = z.infer<typeof annotation>;

const raw = openDataJson('annotations.jsonld');
const { first, total, id: collectionId } = collection.parse(raw);
const { items } = first;
const itemsAbout = (what: string): readonly Annotation[] =>
  items.filter(({ id }) => id.startsWith(`${collectionId}#${what}/`));

interface SourceRow {
  id: string;
  file: string;
  url: string;
  text_iri: string;
}
const sources: SourceRow[] = openDataJson('sources.json');
const sourceOf = ({ target }: Annotation): SourceRow => {
  const found = sources.find(({ text_iri }) => text_iri === target.state.cached);
  if (!found) throw new Error(`no document is ${target.state.cached}`);
  return found;
};
const textOf = ({ file }: SourceRow): string => readFileSync(`seeds/${file}`, 'utf8');

/** What somebody who has the annotation and the texts finds: positions in UTF-16 units, as elsewhere. */
function found(item: Annotation) {
  const source = sourceOf(item);
  const [, { start, end }] = item.target.selector;
  const characters = Array.from(textOf(source));
  const exact = characters.slice(start, end).join('');
  const from = characters.slice(0, start).join('').length;
  return { source: source.id, exact, start: from, end: from + exact.length };
}
const tagOf = ({ body }: Annotation, kind: string): readonly string[] =>
  body.flatMap((part) =>
    part.type === 'TextualBody' && part.purpose === 'tagging' && part.value.startsWith(`${kind}:`)
      ? [part.value.slice(kind.length + 1)]
      : [],
  );
const linkOf = ({ body }: Annotation): string => {
  const [part] = body;
  return part?.type === 'SpecificResource' ? part.source : '';
};
const sorted = <Item>(list: readonly Item[]): readonly string[] =>
  list.map((item) => JSON.stringify(item)).sort();

describe('annotations.jsonld', () => {
  it('is a collection of annotations by the Recommendation, each with its own id', () => {
    expect(items.length).toBeGreaterThan(200);
    expect(total).toBe(items.length);
    expect(first.partOf).toBe(collectionId);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('is refused with a word, a member or a position that the Recommendation has not', () => {
    const [item] = items;
    for (const fault of [
      { ...item, motivation: 'quoting' },
      { ...item, bodyText: 'words' },
      { ...item, target: { ...item?.target, source: 'a page' } },
      { ...item, target: { ...item?.target, selector: [{ type: 'TextQuoteSelector' }] } },
    ])
      expect(annotation.safeParse(fault).success).toBe(false);
  });

  it('names the texts by their bytes, and the pages by their addresses', () => {
    for (const { file, text_iri } of sources) {
      const digest = createHash('sha256')
        .update(readFileSync(`seeds/${file}`))
        .digest('base64url');
      expect(text_iri).toBe(`ni:///sha-256;${digest}`);
    }
    for (const item of items) expect(item.target.source).toBe(sourceOf(item).url);
  });

  it('finds its words by position and, with what stands beside them, by wording alone', () => {
    for (const item of items) {
      const [{ exact, prefix, suffix }] = item.target.selector;
      const { start, ...rest } = found(item);
      expect([item.id, rest.exact]).toEqual([item.id, exact]);
      const text = textOf(sourceOf(item));
      const all = prefix + exact + suffix;
      expect([item.id, text.indexOf(all)]).toEqual([item.id, start - prefix.length]);
      expect([item.id, text.lastIndexOf(all)]).toEqual([item.id, start - prefix.length]);
    }
  });

  it('rebuilds every quotation of every record', () => {
    interface Feature {
      properties: {
        id: string;
        quotes: {
          source: string;
          exact: string;
          start: number;
          end: number;
          stance: string;
          supports: string[];
        }[];
      };
    }
    const features: Feature[] = openDataJson('events.geojson').features;
    const coded = features.flatMap(({ properties: { id, quotes } }) =>
      quotes.map(({ source, exact, start, end, stance, supports }) => ({
        record: `../#sel=event:${id}`,
        ...{ source, exact, start, end },
        stance: [stance],
        supports,
      })),
    );
    const rebuilt = itemsAbout('record').map((item) => ({
      record: linkOf(item),
      ...found(item),
      stance: tagOf(item, 'stance'),
      supports: tagOf(item, 'field'),
    }));
    expect(coded.length).toBeGreaterThan(100);
    expect(sorted(rebuilt)).toEqual(sorted(coded));
  });

  it('rebuilds the words of every geographic claim', () => {
    interface Claim {
      id: string;
      source: string;
      exact: string;
      start: number;
      end: number;
    }
    const claims: Claim[] = openDataJson('geographic-claims.json');
    expect(
      sorted(itemsAbout('claim').map((item) => ({ claim: linkOf(item), ...found(item) }))),
    ).toEqual(
      sorted(
        claims.map(({ id, source, exact, start, end }) => ({
          claim: `geographic-claims.json#${id}`,
          ...{ source, exact, start, end },
        })),
      ),
    );
  });

  it('has the words that name each place', () => {
    interface PlaceFeature {
      properties: { id: string; aliases: string[] };
    }
    const places: PlaceFeature[] = openDataJson('places.geojson').features;
    for (const { properties } of places) {
      const named = itemsAbout('place')
        .filter((item) => linkOf(item) === `../#sel=place:${properties.id}`)
        .map((item) => found(item).exact);
      expect([properties.id, ...new Set(named)].sort()).toEqual(
        [properties.id, ...properties.aliases].sort(),
      );
    }
  });

  it('rebuilds both sides of each difference', () => {
    const told = compileCoded().dataset.events.flatMap(({ id, differences }) =>
      differences.flatMap(({ readings }) =>
        readings.map(({ source, exact, start, end }) => ({
          record: `../#sel=event:${id}`,
          ...{ source, exact, start, end },
        })),
      ),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(
      sorted(itemsAbout('difference').map((item) => ({ record: linkOf(item), ...found(item) }))),
    ).toEqual(sorted(told));
  });

  it('has full addresses where the build knows where the page will stand', () => {
    const { openData } = compileProject(process.cwd(), 'https://example.org/maps/mali');
    const text = openData.find(({ name }) => name === 'annotations.jsonld')?.content ?? '';
    const full = collection.parse(JSON.parse(text));
    expect(full.id).toBe('https://example.org/maps/mali/data/annotations.jsonld');
    const base = 'https://example.org/maps/mali/data/annotations.jsonld';
    const resolved = items.map((item) =>
      [item.id, linkOf(item)].map((it) => new URL(it, base).href),
    );
    expect(full.first.items.map((item) => [item.id, linkOf(item)])).toEqual(resolved);
  });

  it('counts characters, not the halves of those beyond the basic plane', () => {
    const text = '𝄞 Gao 😀 Kidal';
    expect(selectorsOf(text, { start: 10, end: 15 })).toEqual([
      { type: 'TextQuoteSelector', exact: 'Kidal', prefix: '𝄞 Gao 😀 ', suffix: '' },
      { type: 'TextPositionSelector', start: 8, end: 13 },
    ]);
  });
});
