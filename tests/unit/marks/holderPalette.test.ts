import { describe, expect, it } from 'vitest';
import { HOLDER_COLOURS, HOLDER_SIDES, holderSideOf } from '../../../src/marks/holderPalette';
import { PAPER, THEMES } from '../../../src/marks/palette';
import { contrast, distance, VISIONS } from './colourVision';

describe.each(THEMES)('the colours of holders in the %s theme', (theme) => {
  const colours = HOLDER_SIDES.map((side) => HOLDER_COLOURS[theme][side]);

  it('carry a name in the colour of the paper, and stand out from it', () => {
    for (const colour of colours)
      expect(contrast(colour, PAPER[theme]), colour).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VISIONS.filter((vision) => vision !== 'greyscale'))('stay apart: %s', (vision) => {
    colours.forEach((colour, index) => {
      for (const other of colours.slice(index + 1))
        expect(distance(colour, other, vision), `${colour} ${other}`).toBeGreaterThan(12);
    });
  });
});

describe('the side of a holder', () => {
  it.each([
    ['un_mission', 'un'],
    ['state_forces', 'state'],
    ['armed_group', 'armed'],
    ['foreign_forces', 'other'],
  ] as const)('of kind %s is %s', (kind, side) => {
    expect(holderSideOf({ kind })).toBe(side);
  });
});
