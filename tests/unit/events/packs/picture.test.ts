import { beforeEach, describe, expect, it } from 'vitest';
import { ownAt } from '../../../../src/events/figure/ownPicture';
import { boundsOfSquare } from '../../../../src/events/packs/cells';
import { type OwnSet, squareOf } from '../../../../src/events/store/ownSets';
import { elementsWith, textIn } from '../../figure/pictures';
import { frameOf, ownGroup, ownPicture, placedIn, stateWith } from '../figure/ownPictures';
import { openFixture, withHost, withParts } from './fixture';

withHost();

let closed: OwnSet;
let open: OwnSet;
beforeEach(async () => {
  closed = await openFixture();
  open = await withParts(closed, [3, 4]);
});

const FEBRUARY = '#t=2013-02-05..2013-02-11';
function partsOf(hash: string, set: OwnSet): readonly unknown[] {
  const group = ownGroup(ownPicture(stateWith(hash, [set])));
  if (!group) throw new Error('nothing is drawn');
  const parts = elementsWith(group, 'data-own-part');
  return [...new Set(parts.map(({ attributes }) => attributes['data-own-part']))];
}

describe('a picture of a published set', () => {
  it('shows squares where its events are not there, and its events where they are', () => {
    expect(partsOf(FEBRUARY, closed)).toEqual(['squares']);
    expect(partsOf(FEBRUARY, open)).not.toContain('squares');
    expect(partsOf(FEBRUARY, open).length).toBeGreaterThan(0);
    expect(partsOf('#t=2013-02-05..2013-03-11', open)).toContain('squares');
  });

  it('counts all of it, and says whose it is and what squares are', () => {
    const texts = textIn(ownPicture(stateWith(FEBRUARY, [closed])));
    expect(texts).toContain('167 events of Made-up events, for tests');
    expect(texts).toContain('none of these events happened');
    expect(texts).toContain('Events counted by square');
    const single = textIn(ownPicture(stateWith(FEBRUARY, [open])));
    expect(single).toContain('167 events of Made-up events, for tests');
    expect(single).not.toContain('counted by square');
  });

  it('has one entry, however many files are there', () => {
    expect(placedIn(stateWith('#t=2013-01-05..2013-02-11', [open]))).toHaveLength(1);
  });

  it('names the square at a point', () => {
    const state = stateWith(FEBRUARY, [closed]);
    const { pack } = closed;
    if (!pack) throw new Error('no pack');
    const at = [...pack.cells.x].flatMap((_, square) => {
      const [west, south, east, north] = boundsOfSquare(pack.cells, square);
      const hit = ownAt(
        state,
        frameOf().project([(west + east) / 2, (south + north) / 2]),
        frameOf(),
      );
      return hit ? [squareOf(hit.id, [closed])?.square === square] : [];
    });
    expect(at.length).toBeGreaterThan(20);
    expect(at.every(Boolean)).toBe(true);
  });
});
