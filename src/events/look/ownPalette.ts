import type { Theme } from '../../marks/palette';

/**
 * Colours of a reader's own sets, one a set whatever the kind of its events. Each keeps 3:1 against
 * the land, and stays apart from the others and from the six inks of the documents' marks for
 * colour-blind readers; besides, own marks are smaller, half transparent and without a casing. An
 * index means a related hue in both themes. `tests/unit/events/look/ownPalette.test.ts` holds the
 * thresholds.
 */
export const OWN_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#ba5e9c', '#3d8f66', '#8066ff', '#e54c00', '#0000b3', '#45081c'],
  dark: ['#e8306e', '#81b814', '#bb33ff', '#808000', '#298fa3', '#d6ebad'],
};

/** `#rrggbb` of a set by the index of its colour; the seventh set has the first one's again. */
export function ownColour(index: number, theme: Theme): string {
  const colours = OWN_COLOURS[theme];
  return colours[index % colours.length] ?? '#000000';
}

/** A set's colour for either theme, as CSS. */
export const ownColourCss = (colour: number): string =>
  `light-dark(${ownColour(colour, 'light')}, ${ownColour(colour, 'dark')})`;
