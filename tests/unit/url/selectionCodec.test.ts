import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/ids';
import { KINDS } from '../../../src/domain/vocabulary';
import { defaultView, sameSelection } from '../../../src/store/view';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { openProject } from '../../support';

const dataset = openProject();
const context = { dataset, lang: 'en' } as const;
const nothing = defaultView(dataset.extent, 'en');
const gao = 'gao' as PlaceId;

describe('the records of one kind at a town', () => {
  it.each(KINDS)('are named by the link: %s', (kind) => {
    const selection = { type: 'place', id: gao, kind } as const;
    const hash = encodeHash({ ...nothing, selection }, context);
    expect(hash).toBe(`#sel=place:gao:${kind}`);
    expect(decodeHash(hash, context)).toEqual({
      view: { ...nothing, selection },
      ...{ ignored: [], otherVersion: null },
    });
  });

  it('are another choice than the town, and than those of another kind', () => {
    const attacks = { type: 'place', id: gao, kind: 'attack' } as const;
    expect(sameSelection(attacks, { type: 'place', id: gao })).toBe(false);
    expect(sameSelection({ type: 'place', id: gao }, attacks)).toBe(false);
    expect(sameSelection(attacks, { ...attacks, kind: 'other' })).toBe(false);
    expect(sameSelection(attacks, { ...attacks })).toBe(true);
  });

  it.each([
    '#sel=place:atlantis:attack',
    '#sel=place:gao:',
    '#sel=place:gao:weather',
    '#sel=place:gao:attack:1',
    '#sel=place:gao:__proto__',
    // No stack stands for a whole region.
    '#sel=place:kidal-region:attack',
    '#sel=place:mali:attack',
    '#sel=event:2013-02-10-gao-fighting:attack',
  ])('are not %s, which is ignored with a notice', (hash) => {
    const { view, ignored } = decodeHash(hash, context);
    expect(view).toEqual(nothing);
    expect(ignored).toEqual([hash.slice(1)]);
  });
});
