import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createViewStore } from '../../../src/store/viewStore';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { addLinkNotices } from '../../../src/url/linkNotices';
import { openProject } from '../../support';
import { hostileHash } from './hostileHashes';

const RUNS = 10_000;
/** All facets chosen and the longest query in letters of four bytes each stay below this. */
const LONGEST_HASH = 10_000;
const KNOWN =
  /^#(?:(?:map|t|zoom|axis|possible|mode|layers|tier|q|actor|status|source|precision|sel|lang)=[^&#<>"\s]*(?:&|$))+$/;

const dataset = openProject();
const context = { dataset, lang: 'en' as const };

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Set || value instanceof Map) return [...value].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('a link of any sort', () => {
  it(`is read without an exception or NaN, and written anew the same (${RUNS} times)`, () => {
    fc.assert(
      fc.property(hostileHash, (hash) => {
        const { view } = decodeHash(hash, context);
        expect(numbersIn(view).every(Number.isFinite)).toBe(true);
        expect(view.time.from).toBeLessThanOrEqual(view.time.to);

        const written = encodeHash(view, context);
        const again = decodeHash(written, context);
        expect(again.ignored).toEqual([]);
        expect(again.view).toEqual(view);
        expect(encodeHash(again.view, context)).toBe(written);
        // What nobody knows does not live on, and nothing that could be markup.
        if (written !== '') expect(written).toMatch(KNOWN);
        expect(written.length).toBeLessThan(LONGEST_HASH);
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves the prototypes of all objects alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    for (const key of ['__proto__', 'constructor', 'prototype'])
      decodeHash(`#${key}=polluted&${key}[polluted]=1&sel=place:${key}&actor=${key}`, context);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect('polluted' in {}).toBe(false);
  });

  it('is told of in few words, and only the last one', () => {
    const decoded = decodeHash(`#${'x'.repeat(100_000)}&${'bad=1&'.repeat(10_000)}`, context);
    const store = createViewStore(dataset, decoded.view);
    for (let times = 0; times < 3; times++) addLinkNotices(store, decoded);
    const { notices } = store.getState();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.details.join('').length).toBeLessThan(1000);
    expect(notices[0]?.details[1]).toBe('bad=1');
  });
});
