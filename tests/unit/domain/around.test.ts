import { describe, expect, it } from 'vitest';
import { boundsAround } from '../../../src/domain/around';
import type { Position } from '../../../src/domain/position';

describe('the bounds around positions', () => {
  it('are theirs', () => {
    const positions: Position[] = [
      [36, 33],
      [38, 36],
      [40, 34],
    ];
    expect(boundsAround(positions)).toEqual([36, 33, 40, 36]);
    expect(boundsAround([[7, 8]])).toEqual([7, 8, 7, 8]);
  });

  it('go the short way round the Earth', () => {
    const fiji: Position[] = [
      [178, -18],
      [-179, -16],
      [177, -17],
    ];
    expect(boundsAround(fiji)).toEqual([177, -18, 181, -16]);
    expect(boundsAround([...fiji, [170, -45]])).toEqual([170, -45, 181, -16]);
    expect(
      boundsAround([
        [-170, 0],
        [170, 1],
      ]),
    ).toEqual([170, 0, 190, 1]);
  });

  it('are none without a position', () => {
    expect(boundsAround([])).toBeNull();
  });
});
