import { describe, expect, it } from 'vitest';
import { columnsOffered, MOST_COLUMNS } from '../../../../src/events/desk/ask/columnsOffered';

const wide = Array.from({ length: 60_000 }, (_, column) => `Colonne n. ${column}`);

describe('the columns that can be chosen', () => {
  it('are all of a table that is not wide', () => {
    expect(columnsOffered(['a', '', 'a'], '', [2])).toEqual([0, 1, 2]);
  });

  it('are of a wide table the first, and those in use', () => {
    const offered = columnsOffered(wide, '', [59_999, 3]);
    expect(offered).toHaveLength(MOST_COLUMNS + 1);
    expect(offered.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(offered.at(-1)).toBe(59_999);
  });

  it('are found by a part of their name, whatever its case and accents', () => {
    expect(columnsOffered(['Été', 'ETENDUE', 'hiver'], 'éte', [])).toEqual([0, 1]);
    expect(columnsOffered(wide, 'COLONNE N 4999', [7]).slice(0, 3)).toEqual([7, 4_999, 49_990]);
    expect(columnsOffered(wide, 'nothing such', [])).toEqual([]);
  });
});
