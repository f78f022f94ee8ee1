import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonWords, withoutWords } from '../../../../src/events/read/formats/jsonWords';
import { fuzzRuns } from '../../../fuzzRuns';
import { collection, feature, notesOf, read, recordsOf, rowsOf } from './features.support';

/** The text in pieces of these lengths, made JSON piece by piece. */
function inPieces(text: string, lengths: readonly number[]): string {
  const words = new JsonWords();
  let made = '';
  let at = 0;
  for (let piece = 0; at < text.length; piece++) {
    const length = lengths[piece % lengths.length] ?? 1;
    made += words.add(text.slice(at, at + length));
    at += length;
  }
  return made + words.finish();
}

describe('words that JSON lacks', () => {
  it.each([
    ['{"a":NaN,"b":[-Infinity,Infinity , 1]}', '{"a":null,"b":[null,null , 1]}'],
    ['{"NaN":"NaN \\" -Infinity \\\\","x":NaN}', '{"NaN":"NaN \\" -Infinity \\\\","x":null}'],
    ['["\\\\",NaN]', '["\\\\",null]'],
    ['NaN', 'null'],
    ['[true,-1,null]', '[true,-1,null]'],
    ['', ''],
  ])('are null outside of strings: %s', (text, made) => {
    expect(withoutWords(text)).toBe(made);
    for (const length of [1, 2, 3, 5]) expect(inPieces(text, [length])).toBe(made);
  });

  it('are null wherever a text is cut, and nothing else is changed', () => {
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(Number.NaN, Infinity, -Infinity, null, true, -1.5e30),
        fc.string({ unit: fc.constantFrom('"', '\\', 'N', 'a', '\n', 'é', '-') }),
        fc.constantFrom('NaN', 'Infinity"', '\\NaN', '-Infinity,'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'NaN', 'b"', 'c\\'), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(
        value,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        (json, lengths) => {
          const made: unknown = JSON.parse(inPieces(asWritten(json), lengths));
          expect(made).toEqual(JSON.parse(JSON.stringify(json)));
        },
      ),
      { numRuns: fuzzRuns(500) },
    );
  });

  it.each([1, 3, 1 << 20])(
    'are unknown values of a feature, in pieces of %i bytes',
    async (chunkBytes) => {
      const json = (value: unknown) => asWritten(value);
      const features = [
        feature({ date: '2013-02-01', deaths: Number.NaN, note: 'NaN' }),
        feature({ date: '2013-02-02', deaths: 3 }, { type: 'Point', coordinates: [Number.NaN, 1] }),
      ];
      for (const [kind, text] of [
        ['geojson', json(collection(...features))],
        ['geojson_lines', features.map(json).join('\n')],
      ] as const) {
        const outcome = await read(text, kind, { chunkBytes });
        expect(rowsOf(outcome)).toMatchObject([
          { days: '2013-02-01/2013-02-01', fatalities: undefined, at: [-3, 16.5] },
          { days: '2013-02-02/2013-02-02', fatalities: 3, at: null },
        ]);
        expect(notesOf(outcome)).toEqual(['2 geometry bad_geometry kept']);
        expect((await recordsOf(outcome.details))[0]).toMatchObject({ deaths: '', note: 'NaN' });
      }
    },
  );
});

/** JSON as programs write it that do not know that it lacks these words. */
function asWritten(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(asWritten).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${asWritten(member)}`,
  );
  return `{${members.join(',')}}`;
}
