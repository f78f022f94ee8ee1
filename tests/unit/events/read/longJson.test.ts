import { describe, expect, it } from 'vitest';
import type { FeatureLike } from '../../../../src/events/read/features/featureTaker';
import { jsonReader } from '../../../../src/events/read/formats/readJson';
import { RefusedError } from '../../../../src/events/read/refused';
import { GAO, KIDAL } from './json.support';

/** What a reader gives of a text, in pieces of so many characters, where more than `longest` are too many for memory. */
async function featuresOf(
  text: string,
  longest: number,
  pieceLength: number,
): Promise<FeatureLike[]> {
  const features: FeatureLike[] = [];
  const refused: string[] = [];
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += pieceLength)
      yield { text: text.slice(at, at + pieceLength), bytesRead: at };
  };
  await jsonReader(
    pieces,
    {},
    longest,
  )({
    take: (feature) => features.push(feature),
    refuse: (_line, problem) => refused.push(problem),
    tell: () => {},
    get rows() {
      return features.length + refused.length;
    },
    get hasFeatures() {
      return features.length > 0;
    },
  });
  return features;
}

describe('JSON that is too long for memory', () => {
  const binding = (name: string) => ({
    d: { type: 'literal', value: '2013-02-01' },
    n: { type: 'literal', value: name },
  });
  it.each<readonly [string, unknown]>([
    ['a list', [GAO, KIDAL]],
    [
      'a list under keys',
      {
        'a "b"': [1, [2]],
        status: 'x{[',
        data: [{ ...GAO, text: '}"]\\', inner: [{ a: 1 }] }, KIDAL],
        after: { b: [] },
      },
    ],
    ['the longest list', { few: [{ a: 1 }], many: [GAO, KIDAL, GAO] }],
    [
      'Esri',
      {
        fields: [{ name: 'd', type: 'esriFieldTypeDate' }],
        spatialReference: { wkid: 102100 },
        features: [{ attributes: { d: 1359676800000 }, geometry: { x: 0, y: 100 } }],
      },
    ],
    ['SPARQL', { head: { vars: ['d', 'n'] }, results: { bindings: [binding('a'), binding('b')] } }],
    [
      'Overpass',
      { osm3s: {}, elements: [{ type: 'node', id: 1, lat: 1, lon: 2, tags: { name: 'x' } }] },
    ],
  ])('is read as other JSON is: %s', async (_name, value) => {
    const text = JSON.stringify(value, null, 1);
    const whole = await featuresOf(text, 1e9, 1e9);
    expect(whole.length).toBeGreaterThan(0);
    for (const pieceLength of [1, 7, 1e9])
      expect(await featuresOf(text, 1, pieceLength)).toEqual(whole);
  });

  it('is refused where it is cut off or has no list', async () => {
    await expect(featuresOf('{"data":[{"a":1},{"a"', 1, 5)).rejects.toThrow(RefusedError);
    await expect(featuresOf('{"data":{"a":1}}', 1, 5)).rejects.toThrow(RefusedError);
  });
});
