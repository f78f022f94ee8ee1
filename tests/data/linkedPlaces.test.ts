import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dayFromIso } from '../../src/domain/day';
import { PLACE_KINDS } from '../../src/domain/vocabulary';
import { openDataJson } from './openDataFile';

/**
 * The Linked Places Format has a specification (LinkedPasts/linked-places-format, README, v1.2.2) and no
 * JSON Schema: the one of the World Historical Gazetteer (`lpf_v2.0.json`) names a type that JSON has
 * not and takes timespans for plain days. This is what the specification says of what the file uses.
 */
const iri = z.string().regex(/^[^\s<>"{}|\\^`]+$/);
const lang = z.string().regex(/^[a-z]{2}$/);
/** ISO 8601. */
const instant = z.string().refine((text) => dayFromIso(text) !== null, 'an ISO day');
const when = z.strictObject({
  timespans: z
    .array(
      z.strictObject({
        start: z.strictObject({ in: instant }),
        end: z.strictObject({ in: instant }).optional(),
      }),
    )
    .min(1),
  label: z.string().optional(),
});
const citation = z.strictObject({
  label: z.string().min(1),
  year: z.int().optional(),
  '@id': iri.optional(),
});
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const rings = z.array(z.array(position).min(4)).min(1);
const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: rings }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
]);
const feature = z.strictObject({
  '@id': iri,
  type: z.literal('Feature'),
  properties: z.strictObject({
    title: z.string().min(1),
    ccodes: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .min(1)
      .optional(),
  }),
  when,
  names: z
    .array(
      z.strictObject({
        toponym: z.string().min(1),
        lang,
        citations: z.array(citation).min(1).optional(),
      }),
    )
    .min(1)
    .refine((names) => names.some(({ citations }) => citations), 'one name has a citation'),
  types: z
    .array(
      z.strictObject({
        identifier: z.string().regex(/^aat:\d{9}$/),
        label: z.string().min(1),
        sourceLabels: z.array(z.strictObject({ label: z.enum(PLACE_KINDS), lang })),
      }),
    )
    .min(1),
  geometry: geometry.nullable(),
  links: z
    .array(
      z.strictObject({
        type: z.enum(['exactMatch', 'closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
        identifier: iri,
      }),
    )
    .optional(),
  relations: z
    .array(
      z.strictObject({
        relationType: z.string().regex(/^gvp:\w+$/),
        relationTo: iri,
        label: z.string().min(1),
      }),
    )
    .optional(),
  descriptions: z.array(z.strictObject({ value: z.string().min(1), lang })).optional(),
});
const collection = z.strictObject({
  type: z.literal('FeatureCollection'),
  '@context': z.string().regex(/linkedplaces-context-v1\.1\.jsonld$/),
  title: z.string(),
  license: iri,
  attribution: z.string().regex(/Quotations belong to their publishers \(BBC News, /),
  version: z.string().regex(/^[0-9a-f]{12}$/),
  features: z.array(feature),
});

const { features } = collection.parse(openDataJson('linked-places.json'));
const featureOf = (id: string) => {
  const found = features.find((it) => it['@id'] === `../#sel=place:${id}`);
  if (!found) throw new Error(`linked-places.json has no ${id}`);
  return found;
};

interface PlaceFeature {
  geometry: unknown;
  properties: { id: string; name_en: string; gazetteer?: { name: string; id?: string } };
}
const places: PlaceFeature[] = openDataJson('places.geojson').features;

describe('linked-places.json', () => {
  it('is refused by the specification without a day, a cited name or a known kind of link', () => {
    const gao = featureOf('gao');
    expect(feature.safeParse(gao).success).toBe(true);
    for (const fault of [
      { ...gao, when: undefined },
      { ...gao, when: { timespans: [{ start: { in: '2013-02-30' } }] } },
      { ...gao, names: [{ toponym: 'Gao', lang: 'en' }] },
      { ...gao, links: [{ type: 'sameAs', identifier: 'https://www.geonames.org/2457163' }] },
      { ...gao, geometry: { type: 'Point', coordinates: [16.272, -145] } },
    ])
      expect(feature.safeParse(fault).success).toBe(false);
  });

  it('has every place once, where places.geojson has it', () => {
    expect(new Set(features.map((it) => it['@id'])).size).toBe(features.length);
    expect(features).toHaveLength(places.length);
    for (const { properties, geometry: shape } of places)
      expect(featureOf(properties.id)).toMatchObject({
        properties: { title: properties.name_en },
        geometry: shape,
      });
  });

  it('links every entry of GeoNames, and calls it the same place only without a caveat', () => {
    for (const { properties } of places) {
      const { gazetteer } = properties;
      const known = gazetteer?.name === 'GeoNames' && gazetteer.id !== undefined;
      expect([properties.id, featureOf(properties.id).links?.[0]?.identifier]).toEqual([
        properties.id,
        known ? `https://www.geonames.org/${gazetteer.id}` : undefined,
      ]);
    }
    expect(featureOf('gao').links?.[0]?.type).toBe('exactMatch');
    // The entry is the marsh of that name.
    expect(featureOf('ber').links?.[0]?.type).toBe('closeMatch');
  });

  it('cites for a name the documents that write it', () => {
    const cited = featureOf('tessalit').names[0]?.citations?.map(({ label }) => label);
    expect(cited).toHaveLength(2);
    expect(cited?.at(-1)).toBe('GeoNames');
    // "The Region" is no toponym.
    expect(featureOf('kidal-region').names[0]?.citations).toEqual([{ label: 'OCHA COD-AB' }]);
  });

  it('places in Mali what lies there, and nothing else', () => {
    const inside = features.flatMap((it) =>
      it.relations ? [it['@id'].replace('../#sel=place:', '')] : [],
    );
    expect(inside).toEqual(expect.arrayContaining(['gao', 'kidal-region', 'northern-mali']));
    for (const id of ['mali', 'france', 'burkina-faso', 'new-york'])
      expect(inside).not.toContain(id);
    for (const id of [...inside, 'mali']) expect(featureOf(id).properties.ccodes).toEqual(['ML']);
    expect(featureOf('gao').relations?.[0]?.relationTo).toBe(featureOf('mali')['@id']);
  });
});
