import { describe, expect, it } from 'vitest';
import { OWN_COLOURS, ownColour } from '../../../../src/events/look/ownPalette';
import { GROUND } from '../../../../src/ground/groundPalette';
import { MARK_COLOURS, THEMES } from '../../../../src/marks/palette';
import { contrast, distance, VISIONS } from '../../marks/colourVision';

/** WCAG 1.4.11: graphics. */
const GRAPHIC_CONTRAST = 3;
/** CIEDE2000 between two sets: the same map shows both, without a difference of shape to go by. */
const SETS_APART = 13;
/** And from the inks of the documents' marks, which are also larger, opaque and cased. */
const INKS_APART = 9.5;

describe.each(THEMES)('the colours of own sets in the %s theme', (theme) => {
  const colours = OWN_COLOURS[theme];
  const inks = Object.values(MARK_COLOURS[theme]).map(({ ink }) => ink);

  it('are seen on the land', () => {
    for (const colour of colours)
      for (const under of [GROUND[theme].land, GROUND[theme].mali])
        expect(contrast(colour, under), colour).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
  });

  it.each(VISIONS.filter((vision) => vision !== 'greyscale'))('stay apart: %s', (vision) => {
    colours.forEach((colour, index) => {
      for (const other of colours.slice(index + 1))
        expect(distance(colour, other, vision), `${colour} ${other}`).toBeGreaterThan(SETS_APART);
      for (const ink of inks)
        expect(distance(colour, ink, vision), `${colour} ${ink}`).toBeGreaterThan(INKS_APART);
    });
  });

  it('go round', () => {
    expect(colours).toHaveLength(6);
    expect(ownColour(7, theme)).toBe(colours[1]);
  });
});
