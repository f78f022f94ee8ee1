import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { openProject } from '../../support';

const context = { dataset: openProject(), lang: 'en' } as const;

describe('the tiers of a link', () => {
  it('are the documents alone unless it asks for the facts of other pages', () => {
    const tiersOf = (hash: string) => [...decodeHash(hash, context).view.tiers];
    expect(tiersOf('')).toEqual(['corpus']);
    expect(tiersOf('#tier=corpus')).toEqual(['corpus']);
    expect(tiersOf('#tier=corpus,context')).toEqual(['corpus', 'context']);
    expect(tiersOf('#tier=context')).toEqual(['context']);
    for (const [hash, written] of [
      ['#tier=corpus', ''],
      ['#tier=context,corpus', '#tier=corpus,context'],
      ['#tier=context', '#tier=context'],
    ] as const)
      expect(encodeHash(decodeHash(hash, context).view, context)).toBe(written);
  });
});
