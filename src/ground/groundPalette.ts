import type { Theme } from '../marks/palette';

/** How the relief is tinted: opaque colours, and the strength (0 to 1) of the deepest shadow and highest light. */
export interface ReliefLook {
  readonly shadow: string;
  readonly shadowStrength: number;
  readonly light: string;
  readonly lightStrength: number;
}

/** Colours of the ground, by theme; the colours of the marks are in `marks/palette.ts`. */
export interface GroundColours {
  readonly sea: string;
  readonly land: string;
  readonly mali: string;
  /** The Niger and the Senegal: the strongest lines of water. */
  readonly water: string;
  readonly minorWater: string;
  readonly lake: string;
  readonly coast: string;
  readonly border: string;
  readonly maliBorder: string;
  readonly maliGlow: string;
  readonly region: string;
  readonly label: string;
  readonly maliLabel: string;
  /** Neighbours and regions. */
  readonly quietLabel: string;
  /** Deserts and mountains. */
  readonly areaLabel: string;
  readonly waterLabel: string;
  readonly halo: string;
  /** Halo of names on the sea. */
  readonly seaHalo: string;
  readonly town: string;
  readonly townFill: string;
  readonly selected: string;
  readonly relief: ReliefLook;
}

/**
 * Names keep at least 4.5:1 against every ground they stand on, so that none needs its halo to be
 * read; Mali is the lightest land by day and by night, so that the eye finds it first.
 */
export const GROUND: Readonly<Record<Theme, GroundColours>> = {
  light: {
    sea: '#ccdae1',
    land: '#eae6dd',
    mali: '#f8f1e0',
    water: '#6fa6c2',
    minorWater: '#a3c5d4',
    lake: '#93bfd2',
    coast: '#93abb6',
    border: '#a69d8c',
    maliBorder: '#6e5a3c',
    maliGlow: '#d9c39a',
    region: '#a8956f',
    label: '#2a251d',
    maliLabel: '#6b5536',
    quietLabel: '#5f5846',
    areaLabel: '#704c20',
    waterLabel: '#1f5f7d',
    halo: '#f8f1e0',
    seaHalo: '#ccdae1',
    town: '#2a251d',
    townFill: '#fffdf8',
    selected: '#0a52c6',
    relief: { shadow: '#4c3512', shadowStrength: 0.42, light: '#fffdf6', lightStrength: 0.75 },
  },
  dark: {
    sea: '#0d1519',
    land: '#1e1c19',
    mali: '#332e26',
    water: '#4f8ba6',
    minorWater: '#33596a',
    lake: '#3c6c81',
    coast: '#38474e',
    border: '#5a5346',
    maliBorder: '#b8a27a',
    maliGlow: '#5c4f38',
    region: '#7d6f56',
    label: '#f1eadc',
    maliLabel: '#d9c59c',
    quietLabel: '#b0a695',
    areaLabel: '#cda874',
    waterLabel: '#8cc3da',
    halo: '#1a1815',
    seaHalo: '#0d1519',
    town: '#f1eadc',
    townFill: '#1a1815',
    selected: '#8ab4f8',
    relief: { shadow: '#070604', shadowStrength: 0.62, light: '#d8c39a', lightStrength: 0.4 },
  },
};
