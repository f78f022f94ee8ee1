import type { Kind } from '../domain/vocabulary';

/** Every colour of the marks, for the map, the timeline, the legend and the lists alike. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface MarkColours {
  /** Fill of a symbol that stands for something that occurred, and every outline. */
  readonly ink: string;
  /** Fill of a symbol that one party claims. */
  readonly tint: string;
}

/**
 * Inks keep at least 4.5:1 against the ground of their theme and differ in lightness as well as hue,
 * so that they survive greyscale and colour-blind readers.
 */
export const MARK_COLOURS: Readonly<Record<Theme, Readonly<Record<Kind, MarkColours>>>> = {
  light: {
    attack: { ink: '#b0201b', tint: '#f6dcd7' },
    troop_movement: { ink: '#17406f', tint: '#d8e3ef' },
    camp_handover: { ink: '#0a6657', tint: '#d3e8e2' },
    territorial_control: { ink: '#6b3a86', tint: '#e8dcee' },
    political: { ink: '#7d5200', tint: '#f3e4c4' },
    other: { ink: '#55504a', tint: '#e6e1da' },
  },
  dark: {
    attack: { ink: '#ff8a7a', tint: '#4a211d' },
    troop_movement: { ink: '#8fbcf0', tint: '#1d3047' },
    camp_handover: { ink: '#6fd0b8', tint: '#173a33' },
    territorial_control: { ink: '#cfa3e6', tint: '#3a2747' },
    political: { ink: '#e9bd62', tint: '#433312' },
    other: { ink: '#c5beb4', tint: '#38352f' },
  },
};

/** Paper behind a planned mark and the casing around every mark. */
export const PAPER: Readonly<Record<Theme, string>> = { light: '#fffdf8', dark: '#1c1a17' };

/** The three colours that a symbol is painted with. */
export interface SymbolColours extends MarkColours {
  readonly paper: string;
}

/** Colours of a kind in a theme. */
export const symbolColours = (kind: Kind, theme: Theme): SymbolColours => ({
  ...MARK_COLOURS[theme][kind],
  paper: PAPER[theme],
});
