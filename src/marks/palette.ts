import type { Kind } from '../domain/vocabulary';

/** Every colour of the marks, for the map, the timeline, the legend and the lists alike. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

interface MarkColours {
  /** Fill of a symbol that stands for something that occurred, and every outline. */
  readonly ink: string;
  /** Fill of a symbol that one party claims. */
  readonly tint: string;
}

/**
 * Inks keep at least 4.5:1 against land and paper and 3:1 against water. Any two kinds stay apart for
 * colour-blind readers, and the four main kinds differ in lightness: in greyscale territorial control
 * is darkest, then in light camp handovers, troop movements and attacks; political and other records
 * are told by their shape. `tests/unit/marks/palette.test.ts` holds the thresholds.
 */
export const MARK_COLOURS: Readonly<Record<Theme, Readonly<Record<Kind, MarkColours>>>> = {
  light: {
    attack: { ink: '#ba3a31', tint: '#f6beb6' },
    troop_movement: { ink: '#2850b3', tint: '#b9cef9' },
    camp_handover: { ink: '#004d41', tint: '#a0dccd' },
    territorial_control: { ink: '#460b6a', tint: '#d9c3f0' },
    political: { ink: '#633500', tint: '#eec5a3' },
    other: { ink: '#646362', tint: '#d1cdc8' },
  },
  dark: {
    attack: { ink: '#fd9185', tint: '#5f302b' },
    troop_movement: { ink: '#adccfb', tint: '#284064' },
    camp_handover: { ink: '#83efd3', tint: '#004b3d' },
    territorial_control: { ink: '#c183ef', tint: '#4b355c' },
    political: { ink: '#f6d468', tint: '#4d3e09' },
    other: { ink: '#9e9b97', tint: '#423f3b' },
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
