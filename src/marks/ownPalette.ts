import type { Theme } from './palette';

/** Colours of own sets, one a set: events of the reader's own have no other colour. */
export const OWN_COLOURS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#b8006e', '#00728a', '#7a6a00', '#6b3fd4', '#a34700', '#2f7d1f'],
  dark: ['#ff7ac6', '#4fd0ea', '#d9c94a', '#b49cff', '#ffa45e', '#86d96f'],
};

/** A set's colour for either theme, as CSS. */
export const ownColourCss = (colour: number): string =>
  `light-dark(${OWN_COLOURS.light[colour] ?? 'gray'}, ${OWN_COLOURS.dark[colour] ?? 'gray'})`;
