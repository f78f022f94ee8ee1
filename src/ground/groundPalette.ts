import type { Theme } from '../marks/palette';

/** Colours of the ground, by theme; the colours of the marks are in `marks/palette.ts`. */
export interface GroundColours {
  readonly sea: string;
  readonly land: string;
  readonly mali: string;
  readonly water: string;
  readonly border: string;
  readonly maliBorder: string;
  readonly maliGlow: string;
  readonly region: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly waterLabel: string;
  readonly halo: string;
  readonly town: string;
  readonly townFill: string;
  readonly selected: string;
}

export const GROUND: Readonly<Record<Theme, GroundColours>> = {
  light: {
    sea: '#cfdde3',
    land: '#ece7dc',
    mali: '#f8f2e3',
    water: '#9fc3d4',
    border: '#b9ae9b',
    maliBorder: '#7a6a52',
    maliGlow: '#e0d3b8',
    region: '#b5a68a',
    label: '#2a251d',
    quietLabel: '#7d7362',
    waterLabel: '#4d7c91',
    halo: '#f8f2e3',
    town: '#2a251d',
    townFill: '#fffdf8',
    selected: '#0b57d0',
  },
  dark: {
    sea: '#12191d',
    land: '#1d1b18',
    mali: '#2a2721',
    water: '#2f5261',
    border: '#4a443a',
    maliBorder: '#a08f73',
    maliGlow: '#38332a',
    region: '#5d5445',
    label: '#f1eadc',
    quietLabel: '#a2988a',
    waterLabel: '#7fb0c4',
    halo: '#1a1815',
    town: '#f1eadc',
    townFill: '#1a1815',
    selected: '#8ab4f8',
  },
};
